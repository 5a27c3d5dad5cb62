"""Which word of the sentence a time expression belongs to, and by which preposition: grammar alone.

The expression climbs the parse from its own head until it meets the word of an event. Adverbials climb out of the
noun that the parser hung them on where that noun is no event ("unveiled the phone on Friday"); what stands before
its noun does not ("the 2005 treaty").
"""

from collections.abc import Collection

from attrs import define

from timeline.text.clauses import SUBJECTS
from timeline.text.tokens import Tokens

_ADNOMINAL = {"compound", "amod", "poss", "nummod", "det", "quantmod"}
# A dated noun in one of these places gives its verb the date; a subject's stays with the subject, but for a phrase
# between subject and verb that is the verb's in all but the parse: "the court on Friday upheld the ban".
_OBJECTS = {"dobj", "pobj", "attr", "dative", "oprd", "npadvmod", "appos", "conj", "obj", "obl"}
_BETWEEN = {"on", "in", "at", "during"}
_NOUNS = {"NOUN", "PROPN", "PRON", "NUM"}
_VERBS = {"VERB", "AUX"}
_CLAUSES = {"conj", "advcl", "relcl", "ccomp", "acl", "parataxis"}


@define(kw_only=True)
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
        if at != head and not _gives_way(tokens, at, preposition):
            return None
        if tokens.deps[above] in ("prep", "agent", "mark") and tokens.pos[above] in ("ADP", "SCONJ", "VERB", "ADV"):
            preposition = preposition or tokens.lower[above]
        site = above if above in events else _complement(tokens, above, events)
        if site is not None:
            return Attachment(token=site, preposition=preposition, climbed=climbed)
        climbed += tokens.pos[above] in _NOUNS or tokens.pos[above] == "VERB"
        at = above


def _gives_way(tokens: Tokens, at: int, preposition: str | None) -> bool:
    """A word that is no event lets the expression climb on: nouns as objects, verbs but not out of their clause."""
    dep = tokens.deps[at]
    if tokens.pos[at] in _VERBS:
        return dep not in _CLAUSES
    if tokens.pos[at] not in _NOUNS or dep in _OBJECTS:
        return True
    return dep in SUBJECTS and preposition in _BETWEEN


def _head(tokens: Tokens, first: int, last: int) -> int:
    """The word of the expression that hangs on a word outside it."""
    outside = [i for i in range(first, last + 1) if not first <= tokens.heads[i] <= last]
    return next((i for i in outside if tokens.deps[i] not in ("prep", "punct")), outside[0] if outside else last)


def _complement(tokens: Tokens, at: int, events: Collection[int]) -> int | None:
    """The event that "be" tells of: "the launch was on Friday", "she has been on leave since May"."""
    if tokens.lemmas[at] != "be":
        return None
    below = [c for c in tokens.children[at] if tokens.deps[c] in ("attr", "acomp", "prep", *SUBJECTS)]
    within = [tokens.child(c, "pobj") if tokens.deps[c] == "prep" else c for c in below]
    return next((c for c in (*within[::-1],) if c in events), None)
