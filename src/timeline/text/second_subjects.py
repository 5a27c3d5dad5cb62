"""Names behind a comma that parsers take for a second subject: "the mill in Lund, Sweden opened".

A verb has one subject. The name says where the place before it is, or who the first subject is: "the mayor of Lund, Ann
Holm resigned".
"""

from collections.abc import Iterator

from timeline.text.constituents import SUBJECTS
from timeline.text.subjectless import copied, settled
from timeline.text.tokens import Tokens

_FIRST = SUBJECTS | {"dep"}
_NOUNS = frozenset({"NOUN", "PROPN"})


def with_one_subject(tokens: Tokens) -> Tokens:
    """The tokens, where such a name stands in apposition."""
    found = list(_second_subjects(tokens))
    if not found:
        return tokens
    mended = copied(tokens)
    for first, place, second in found:
        mended.deps[first] = tokens.deps[second]
        mended.heads[second] = first if tokens.entities[second] == "PERSON" else place
        mended.deps[second] = "appos"
    return settled(mended)


def _second_subjects(tokens: Tokens) -> Iterator[tuple[int, int, int]]:
    """The first subject of a verb, the place that ends its phrase, and the name behind the comma."""
    for label in ("nsubj", "nsubjpass"):
        for verb in tokens.labelled[label]:
            for second in tokens.children[verb]:
                place = _place_before(tokens, second) if tokens.deps[second] == label else None
                first = _subject_above(tokens, place, verb) if place is not None else None
                if first is not None and place is not None:
                    yield first, place, second


def _place_before(tokens: Tokens, name: int) -> int | None:
    """What stands before the comma before a name, behind a preposition."""
    place = tokens.edges[name][0] - 2
    if tokens.pos[name] != "PROPN" or place < 1 or tokens.words[place + 1] != ",":
        return None
    return place if tokens.deps[place] == "pobj" and tokens.pos[place] == "PROPN" else None


def _subject_above(tokens: Tokens, place: int, verb: int) -> int | None:
    """The subject of the verb whose phrase a place ends."""
    top = place
    while tokens.heads[top] < top and tokens.heads[top] != verb:
        top = tokens.heads[top]
    is_subject = tokens.heads[top] == verb and tokens.deps[top] in _FIRST and tokens.pos[top] in _NOUNS
    return top if is_subject else None
