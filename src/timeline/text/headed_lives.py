"""Lives below a name: "Clara Venn", and on the next line "Born in Leeds, 3 May 1913; studied in Paris".

A surname may stand first: "Venn, Clara (the elder)". Works of reference and programmes leave the subject of such a
paragraph to the name over it.
"""

import bisect
import re
from collections.abc import Iterator

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.clauses import Understood
from timeline.text.constituents import own_subject
from timeline.text.labels import MODIFIERS, PAST_TAGS
from timeline.text.paragraphs import paragraphs
from timeline.text.subjectless import copied, make_verb, settled
from timeline.text.tokens import Tokens

NAME_ABOVE = "name above"
"""The rule of a subject that is the name over a paragraph."""

_BIRTHS = ("Born ", "Baptised ", "Baptized ", "Christened ")
_NAME = r"[^\W\d_a-z][\w.'’-]*"
_NAMES = rf"{_NAME}(?:,? (?:(?:da|de|del|der|di|du|la|le|of|the|van|von) )*{_NAME}){{1,4}}"
_HEADED = re.compile(
    rf"^[ \t]*(?:#{{1,6}} |\*\*)?(?P<name>{_NAMES})(?: \([^()\n]{{1,40}}\))?(?:\*\*)?[ \t]*\n\s*"
    rf"(?P<birth>{'|'.join(map(str.rstrip, _BIRTHS))})\b(?! to\b)",
    re.MULTILINE,
)
_CLAUSE = re.compile(r";[ \t]+(?=[^\W\d_])")
_BESIDE = frozenset({"appos", "conj", "npadvmod"})
_MAIN = frozenset({"ROOT", "conj", "dep", "parataxis"})


def clause_starts(text: str, paragraph: Span) -> Iterator[int]:
    """Where the clauses behind the first begin in a paragraph that opens with a birth."""
    if text.startswith(_BIRTHS, paragraph.start):
        for found in _CLAUSE.finditer(text, paragraph.start, paragraph.end):
            yield found.end()


def with_headed_lives(tokens: Tokens, text: str) -> Tokens:
    """The tokens, where the verbs of such a paragraph that have no subject are understood with the name over it."""
    found = list(_HEADED.finditer(text)) if any(birth in text for birth in _BIRTHS) else []
    if not found:
        return tokens
    ends = [span.end for span in paragraphs(text)]
    below = [Span(life.start("birth"), ends[bisect.bisect_right(ends, life.start("birth"))]) for life in found]
    mended = copied(tokens)
    for life in found:
        _make_one(mended, mended.within(Span(*life.span("name"))))
        birth = mended.within(Span(*life.span("birth")))
        if len(birth) and mended.deps[birth[0]] in MODIFIERS:
            _take_from_name(mended, birth[0])
    mended = settled(mended)
    for life, told in zip(found, below, strict=True):
        name = mended.within(Span(*life.span("name")))
        name = name[:-1] if len(name) and mended.lower[name[-1]] in of_kind("accounts_of_lives") else name
        if len(name) and mended.pos[bearer := mended.top(name)] == "PROPN":
            for verb in _main_verbs(mended, told):
                passive = mended.lower[verb] in read_words("milestones", "undergone")
                mended.tags[verb] = "VBN" if passive else "VBD"
                mended.passives[verb] = passive
                mended.subjects[verb] = Understood(token=bearer, passive=passive, rule=NAME_ABOVE)
    return mended


def _make_one(tokens: Tokens, name: range) -> None:
    """ "Venn, Clara", which the parser takes for two."""
    bearer = tokens.top(name) if len(name) else -1
    for i in name:
        if tokens.heads[i] == bearer and tokens.deps[i] in _BESIDE:
            tokens.deps[i] = "compound"


def _take_from_name(tokens: Tokens, birth: int) -> None:
    """ "Born Plymouth": a verb and where it was, which the parser takes for a name."""
    place = tokens.heads[birth]
    make_verb(tokens, birth, "bear", "VBN")
    tokens.heads[place], tokens.deps[place] = birth, "npadvmod"


def _main_verbs(tokens: Tokens, told: Span) -> Iterator[int]:
    """The main verbs without a subject of their own or of a verb that they go on from."""
    with_subject: set[int] = set()
    for i in tokens.within(told):
        is_main = tokens.deps[i] in _MAIN and tokens.tags[i] in PAST_TAGS and tokens.pos[i] == "VERB"
        if own_subject(tokens, i) is not None or (tokens.deps[i] == "conj" and tokens.heads[i] in with_subject):
            with_subject.add(i)
        elif is_main and tokens.child(i, "aux", "auxpass") is None:
            yield i
