"""Which word of the sentence a time expression belongs to, and by which preposition: grammar alone.

The expression climbs the parse from its own head until it meets the word of an event. Adverbials climb out of the
noun that the parser hung them on where that noun is no event ("unveiled the phone on Friday"); what stands before
its noun does not ("the 2005 treaty").
"""

from collections.abc import Collection

from attrs import frozen

from timeline.text.tokens import Tokens

_ADVERBIAL = {"npadvmod", "advmod", "tmod", "nmod", "obl", "dep", "pobj", "pcomp", "appos", "conj"}
_ADNOMINAL = {"compound", "amod", "poss", "nummod", "det", "quantmod"}
# A dated noun in one of these places gives its verb the date; a subject's stays with the subject.
_OBJECTS = {"dobj", "pobj", "attr", "dative", "oprd", "npadvmod", "appos", "conj", "obj", "obl"}
_NOUNS = {"NOUN", "PROPN", "PRON", "NUM"}


@frozen(kw_only=True)
class Attachment:
    """``token`` is the event's word; ``preposition`` the nearest one on the way, ``None`` for a bare adverbial.

    ``climbed`` counts the words passed over that were no event: the more, the less sure.
    """

    token: int
    preposition: str | None
    climbed: int


def attach(tokens: Tokens, first: int, last: int, events: Collection[int]) -> Attachment | None:
    """Where the expression of the tokens ``first`` to ``last`` (inclusive) belongs; ``None`` where to no event."""
    head = _head(tokens, first, last)
    preposition, climbed, at = None, 0, head
    while True:
        dep, above = tokens.deps[at], tokens.heads[at]
        if above == at or (dep in _ADNOMINAL and above not in events):
            return None
        if tokens.pos[at] in _NOUNS and at != head and dep not in _OBJECTS:
            return None
        if tokens.deps[above] in ("prep", "agent", "mark") and tokens.pos[above] in ("ADP", "SCONJ", "VERB", "ADV"):
            preposition = preposition or _preposition(tokens, above)
        if above in events:
            return Attachment(token=above, preposition=preposition, climbed=climbed)
        if (subject := _subject_of_being(tokens, above)) in events:
            return Attachment(token=subject, preposition=preposition, climbed=climbed)
        climbed += tokens.pos[above] in _NOUNS or tokens.pos[above] == "VERB"
        at = above


def _head(tokens: Tokens, first: int, last: int) -> int:
    """The word of the expression that hangs on a word outside it."""
    outside = [i for i in range(first, last + 1) if not first <= tokens.heads[i] <= last]
    return next((i for i in outside if tokens.deps[i] not in ("prep", "punct")), outside[0] if outside else last)


def _preposition(tokens: Tokens, at: int) -> str:
    return tokens.lower[at]


def _subject_of_being(tokens: Tokens, at: int) -> int:
    """The subject of "be" ("the launch was on Friday"), -1 of anything else."""
    if tokens.lemmas[at] != "be":
        return -1
    subject = tokens.child(at, "nsubj")
    return -1 if subject is None else subject
