"""Release notes: lists under the heading of a version, whose lines open with what the release did.

"Fix crash on empty input" and "Added support for TOML" have no subject, and parsers take their verb for a noun or an
adjective, or for a command. The layout tells that it is the verb, and of what was done.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.inflection import past, third_person
from timeline.text.labels import COMMAND_TAGS, NOUN_TAGS
from timeline.text.subjectless import copied, make_verb, may_have_object, settled
from timeline.text.tokens import Tokens

# "## 2.1.0 - 2023-05-02", "Version 1.4 (3 May 2020)" above a list, "## [Unreleased]", and the head of an entry of
# Debian, "tarn (2.1-3) unstable; urgency=low"; "## 2.1 Overview" is a section of another text.
VERSION = re.compile(
    r"^(?:#{1,6}[ \t]+)?\[?(?:[vV]|[\w-]{1,30}[ \t]+v?)?\d{1,4}(?:\.\d{1,4}){1,4}[\w+-]{0,20}\]?"
    r"(?:[^\n\w][ \t]*[^\n]{0,20}\d{4}[^\n]{0,16})?[ \t]*$"
    r"|^#{1,6}[ \t]+\[?[Uu]nreleased\b[^\n]*$|^[\w.+-]+ \([\w.:~+-]+\) [\w -]+; urgency=\w+[ \t]*$",
    re.MULTILINE,
)
_HEADING = re.compile(r"^(?P<marks>#{1,6})[ \t][^\n]*", re.MULTILINE)
# What a change is to, or of what kind, may stand before it: "* feat(api): add a flag", "- docs: fix a link".
_ITEM = re.compile(
    r"^[ \t]*[-*+•][ \t]+(?:[\w./-]{2,30}(?:\([\w ,./-]{1,40}\))?!?:[ \t]+)?(?P<word>[^\W\d_]+)(?=[ \t])", re.MULTILINE
)
# "v2.1.0 (2024-05-02): Added dark mode."
_NOTE = re.compile(
    r"^[ \t]*(?:[-*+•][ \t]+)?\[?v?\d{1,4}(?:\.\d{1,4}){1,4}\]?[ \t]*\([^()\n]{4,20}\):?[ \t]+(?:[-–—][ \t]+)?"
    r"(?P<word>[^\W\d_]+)(?=[ \t])",
    re.MULTILINE,
)
# The subject of a commit, below its date, tells what the commit did.
_COMMIT = re.compile(
    r"^commit [0-9a-f]{7,40}\b[^\n]*\n(?:[A-Z]\w+:[^\n]*\n){2,5}[ \t]*\n[ \t]+(?:[\w./-]{2,30}!?:[ \t]+)?"
    r"(?P<word>[^\W\d_]+)(?=[ \t])",
    re.MULTILINE,
)
_LINE = re.compile(r"^(?:#{1,6}[ \t]+(?P<title>[^\n]*?)[ \t]*$|[ \t]*[-*+•][ \t]+(?P<item>[^\n]+))", re.MULTILINE)
# Tokens of a line.
_LONGEST = 60
NOTED = "noted"
"""The label of a noun that a line of release notes tells of without a verb."""
# A list, perhaps below lines that are no sentences: "Bug fixes:".
_LIST = re.compile(r"[\s=-]*?(?:^[^\n]{1,60}[^\n.!?]\n\s*){0,3}?^[ \t]*[-*+•][ \t]", re.MULTILINE)


def with_notes_read(tokens: Tokens, text: str) -> Tokens:
    """The tokens, where each line of release notes has the verb that opens it as its head, in the past.

    A line without a verb below a heading that is one ("### Added") has its noun as the head, labelled ``NOTED`` and
    with the lemma of that verb.
    """
    parts = list(_releases(text))
    titles = [title for part in parts for title in _HEADING.finditer(text, part.start, part.end)]
    titles += [title for title in VERSION.finditer(text) if "nreleased" in title[0]]
    items = [item for part in parts for item in _ITEM.finditer(text, part.start, part.end)]
    items += _COMMIT.finditer(text) if "\nAuthor: " in text else []
    items += _NOTE.finditer(text)
    verbs = dict(_opening_verbs(tokens, items))
    if not verbs and not titles:
        return tokens
    mended = copied(tokens)
    for item in items:
        _mend_item(mended, item, verbs)
    for title in titles:
        _mend_title(mended, tokens.within(Span(*title.span())))
    for part in parts:
        for noun, lemma in _named_items(mended, text, part):
            mended.deps[noun], mended.lemmas[noun] = NOTED, lemma
    return settled(mended)


def _mend_item(tokens: Tokens, item: re.Match[str], verbs: Mapping[int, str]) -> None:
    """Its verb, and who made the change: "fix: Drop a lock by @ann"; the kind of the change is no part of it."""
    i = next(iter(tokens.within(Span(*item.span("word")))), None)
    if i is None or i not in verbs:
        return
    lead = tokens.within(Span(item.start(), item.start("word")))
    below = [j for j in range(i + 1, min(len(tokens), i + _LONGEST)) if tokens.heads[j] in lead]
    if below and lead.start < i:  # "v2.1.0 (2024-05-02): Added dark mode", where the parse makes the version the head
        for j in (i, *below):
            tokens.heads[j] = i
    make_verb(tokens, i, verbs[i], "VBD")
    for j in lead:
        if j < i and tokens.sentences[j] == tokens.sentences[i]:
            tokens.heads[j], tokens.deps[j], tokens.pos[j] = i, "punct", "X"
    last = min(len(tokens) - 1, i + _LONGEST)
    by = next((j for j in range(i + 1, last) if tokens.words[j + 1].startswith("@")), None)
    if by is not None and tokens.sentences[by] == tokens.sentences[i] and tokens.lower[by] == "by":
        tokens.heads[by], tokens.deps[by] = i, "agent"
        tokens.heads[by + 1], tokens.deps[by + 1] = by, "pobj"
        tokens.pos[by + 1], tokens.tags[by + 1] = "PROPN", "NNP"


def _mend_title(tokens: Tokens, words: range) -> None:
    """ "### Fixed" stands over what was fixed, and tells of nothing itself."""
    for i in words:
        if tokens.pos[i] in {"VERB", "ADJ"}:
            tokens.pos[i] = "X"


def _named_items(tokens: Tokens, text: str, part: Span) -> Iterator[tuple[int, str]]:
    """The nouns that are items below the heading of what was done to them, and that verb."""
    lemma: str | None = None
    for line in _LINE.finditer(text, part.start, part.end):
        if line["title"] is not None:
            lemma = _verbs().get(line["title"].lower())
        elif lemma is not None and (words := tokens.within(Span(*line.span("item")))):
            root, mark = tokens.top(range(words[0], words[-1] + 1)), words[0] - 1
            if mark != root and tokens.sentences[mark] == tokens.sentences[root]:
                tokens.deps[mark], tokens.heads[mark] = "punct", root  # the mark of the item may be read as a word
            names_event = tokens.lower[root] in read_words("event_nouns", "events")
            if root == words[0] and tokens.tags[root] in COMMAND_TAGS and names_event:
                tokens.pos[root], tokens.tags[root] = "NOUN", "NN"  # "Crash on empty input", read as a command
            if tokens.heads[root] == root and tokens.tags[root] in NOUN_TAGS:
                yield root, lemma


def _opening_verbs(tokens: Tokens, items: Iterable[re.Match[str]]) -> Iterator[tuple[int, str]]:
    """The verbs that open the items of lists: token and lemma."""
    for item in items:
        lemma, at = _verbs().get(item["word"].lower()), tokens.within(Span(*item.span("word")))
        if lemma is not None and len(at) == 1 and may_have_object(tokens, at[0]):
            yield at[0], lemma


def _releases(text: str) -> Iterator[Span]:
    """What stands under each heading of a version, to the next heading that is not below it."""
    versions = list(VERSION.finditer(text)) if "\n" in text and ("." in text or "nreleased" in text) else []
    for number, version in enumerate(versions):
        marks = _HEADING.match(text, version.start())
        if marks is None and not _LIST.match(text, version.end()):
            continue
        end = versions[number + 1].start() if number + 1 < len(versions) else len(text)
        depth = len(marks["marks"]) if marks is not None else len("######")
        others = _HEADING.finditer(text, version.end(), end)
        end = (
            next((other.start() for other in others if len(other["marks"]) <= depth), end) if marks is not None else end
        )
        yield Span(version.end(), end)


@cache
def _verbs() -> Mapping[str, str]:
    """The forms that open a line, and their lemmas."""
    return {
        form: verb for verb in read_words("release_notes", "verbs") for form in (verb, past(verb), third_person(verb))
    }
