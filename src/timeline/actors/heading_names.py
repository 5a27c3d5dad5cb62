"""Capitals that tell nothing of names: those of headings, of labels, and of the words that sentences open with."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise

from attrs import evolve

from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.text.labels import NAME_TAGS
from timeline.text.tokens import Tokens

# A line with so many words, nearly all with a capital, is a heading.
_WORDS = 4
_SHARE = 0.7
# So many people make a list.
_PEOPLE = 2
# Shorter words are small in headings too: "Norvik and Arden File for Bankruptcy".
_SHORT = 3

_PREPOSITIONS = frozenset(("after", "against", "amid", "as", "by", "from", "into", "on", "over", "to", "with"))
_NOT_NOMINAL = ("advmod", "amod", "intj", "mark", "npadvmod")
_LONGEST = 5  # words
_PLURALS = frozenset(("NNPS", "NNS"))
_RELEASE = "release"


def is_heading(tokens: Tokens, line: range) -> bool:
    """Nearly every word of the line has a capital: there it tells nothing of names."""
    if tokens.words[line.stop - 1] in (".", "?", "!"):
        return False
    words = [word for word in tokens.words[line.start : line.stop] if word[0].isalpha()]
    if any("@" in word for word in words):
        return False  # who wrote a mail
    telling = [word for word in words if word[0].isupper() or len(word) > _SHORT]
    capitals = sum(word[0].isupper() for word in words)
    return len(words) >= _WORDS and capitals >= _SHARE * len(telling) and not _lists_people(tokens, line)


def is_marked(tokens: Tokens, line: range) -> bool:
    """A short line of capitals behind the blanks that stand for the marks of a heading: "## Current Focus".

    So is one of a plural before a colon: "Key Dates:".
    """
    first = line.start
    words = [word for word in tokens.words[first : line.stop] if word[0].isalpha()]
    if tokens.words[line.stop - 1] == ":" and len(words) > 1 and tokens.tags[line.stop - 2] in _PLURALS:
        return len(words) <= _LONGEST and all(word[0].isupper() for word in words)
    opening = tokens.words[first] if tokens.words[first].isspace() else tokens.words[first - 1] if first else ""
    if not opening.endswith("  ") or tokens.words[line.stop - 1] in (".", "?", "!"):
        return False
    return len(words) <= _LONGEST and all(word[0].isupper() or len(word) <= _SHORT for word in words)


def _lists_people(tokens: Tokens, line: range) -> bool:
    """ "Present: Ana Lind (chair), Peter Osei": a given name and another word stand between most of its marks."""
    marks = [i for i in line if tokens.lower[i] == "and" or not tokens.words[i][0].isalpha()]
    parts = [(first, end) for first, end in pairwise([line.start - 1, *marks, line.stop]) if end - first > 1]
    if not any(tokens.words[i] in (",", ";") for i in marks):
        return False  # "Ann Lind and Otto Roe Resign"
    people = [
        end - first - 1
        for first, end in parts
        if end - first > 2 and vocabulary().sexes(tokens.lower[first + 1]) is not None
    ]
    return len(people) >= _PEOPLE and len(people) * 2 >= len(parts) and max(people) <= _WORDS


def as_in_the_text(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, those in headings without the words behind that the text does not call them by: "Norvik Merger".

    What holds a preposition and is no name elsewhere is none, nor what the text writes small: "Put the Brakes on
    Bankruptcy", "Slowdown in Order Bookings" above "the order bookings".
    """
    at_end = accounts(tokens)
    found = [evolve(name, end=name.end - 1) if name.end - 1 in at_end else name for name in names]
    long = [name for name in found if name.end - name.first > 1]
    lines = {name.first: tokens.line_of(name.first) for name in long}
    headings = {line for line in set(lines.values()) if is_heading(tokens, line)}
    if not headings:
        return found
    called = {
        _words(tokens, name, name.end)
        for name in found
        if lines.get(name.first) not in headings and tokens.lower[name.first - 1] != "the"  # "the Floor"
    }
    small = {word for word in tokens.words if word[0].islower()}
    kept = []
    for name in found:
        end = _end(tokens, name, called, small) if lines.get(name.first) in headings else name.end
        if end:
            kept.append(evolve(name, end=end))
    return kept


def accounts(tokens: Tokens) -> set[int]:
    """The words that end a line and say what stands below: "Ida Holm Biography"."""
    ends = (i for word in of_kind("accounts_of_lives") for i in tokens.places.get(word, ()))
    return {i for i in ends if tokens.tags[i - 1] in NAME_TAGS and i == tokens.line_of(i).stop - 1}


def _words(tokens: Tokens, name: Name, end: int) -> tuple[str, ...]:
    return tuple(tokens.lower[name.first : end])


def _end(tokens: Tokens, name: Name, called: set[tuple[str, ...]], small: set[str]) -> int:
    """The end of the longest beginning that is a name elsewhere, else of all of it; 0 where it is none."""
    ends = (end for end in range(name.end, name.first, -1) if _words(tokens, name, end) in called)
    is_clause = not _PREPOSITIONS.isdisjoint(tokens.lower[name.first : name.end])
    is_written_small = name.label != "PERSON" and small.issuperset(tokens.lower[name.first : name.end])
    return next(ends, 0 if is_clause or is_written_small else name.end)


def only_opens(tokens: Tokens, t: int, uses: Mapping[str, int]) -> bool:
    """ "Crablike, he left", "Woke when it rained": a capital because a sentence begins, where no noun stands."""
    low = tokens.lower[t]
    if t and tokens.sentences[t - 1] == tokens.sentences[t]:
        return False
    if uses[low] > 1 or vocabulary().sexes(low) is not None:
        return False
    noun = tokens.heads[t]
    if low in read_words("event_nouns", "events") and (tokens.lemmas[noun] == "be" or noun == t):
        return True  # "Burial will be in Lund"
    is_verb = tokens.deps[t] == "ROOT" and tokens.child(t, "advcl", "dobj") is not None
    return is_verb or tokens.deps[t] in _NOT_NOMINAL


def labels_of_fields(tokens: Tokens) -> Iterator[int]:
    """The tokens of labels before a colon at the head of a line, and of "FOR IMMEDIATE RELEASE" on one of its own."""
    for colon in tokens.places.get(":", ()):
        words = range(tokens.line_of(colon).start, colon)
        if 0 < len(words) <= _LONGEST and _said(tokens, words) in _labels():
            yield from words
    for noun in tokens.places.get(_RELEASE, ()):
        line = tokens.line_of(noun)
        if len(line) <= _LONGEST and _said(tokens, line) in _labels():
            yield from line


def _said(tokens: Tokens, words: range) -> str:
    """The words as they stand, with a blank wherever one is."""
    gaps = ("" if tokens.ends[i] == tokens.starts[j] else " " for i, j in pairwise(words))
    return "".join(word + gap for word, gap in zip((tokens.lower[i] for i in words), (*gaps, ""), strict=True))


@cache
def _labels() -> frozenset[str]:
    dates = read_words("datelines", "creation", "revision", "occasions", "appointment", "incidents")
    return dates | read_words("speech", "headings") | read_words("meetings", "labels")
