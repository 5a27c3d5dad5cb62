"""Clauses and nouns that leave open who or what: "whatever the court decides", "anyone who leaves", "no sign of it".

In the present they tell of no happening, but of any that may come (Huddleston and Pullum 2002, chapter 11, section
5.3): "whoever wins, the treaty stands" is vouched for whoever that is, while "anyone who leaves pays" holds only where
somebody leaves. In the past they tell of one: "whoever won got a horse".
"""

from collections.abc import Iterator

from timeline.text.constituents import has_to, is_definite
from timeline.text.labels import VERBS
from timeline.text.tokens import Tokens

_EVER = ("whatever", "whichever", "whoever", "whomever", "whenever", "wherever", "however")
_ANY = ("any", "anybody", "anyone", "anything")
_PRESENT = frozenset({"VBP", "VBZ"})
_ASKING = frozenset({"WDT", "WP", "WP$", "WRB"})


def free_choices(tokens: Tokens) -> frozenset[int]:
    """The verbs of such clauses in the present."""
    found = {verb for i in _openings(tokens) if (verb := _opened_by(tokens, i)) is not None}
    found |= {clause for word in _ANY for i in tokens.places.get(word, ()) for clause in _describing(tokens, i)}
    return frozenset(i for i in found if tokens.tags[i] in _PRESENT and tokens.child(i, "aux", "auxpass") is None)


def is_left_open(tokens: Tokens, i: int, choices: frozenset[int]) -> bool:
    """It is the verb of such a clause, or who does it is left open: "whoever leaves pays", "anyone who leaves pays"."""
    if not choices or i in choices:
        return bool(choices)
    return any(
        c in choices if tokens.deps[c] == "csubj" else not choices.isdisjoint(tokens.children[c])
        for c in tokens.children[i]
        if tokens.deps[c] in ("csubj", "nsubj", "nsubjpass")
    )


def _openings(tokens: Tokens) -> Iterator[int]:
    """The words that open them; "however" only with what it measures: "however hard he tries"."""
    for word in _EVER:
        for i in tokens.places.get(word, ()):
            if word != "however" or tokens.pos[tokens.heads[i]] in ("ADJ", "ADV"):
                yield i
    for i in tokens.places.get("matter", ()):
        if i and tokens.lower[i - 1] == "no" and tokens.tags[i + 1 : i + 2] and tokens.tags[i + 1] in _ASKING:
            yield i + 1
    for word in ("irrespective", "regardless"):
        for i in tokens.places.get(word, ()):
            if tokens.lower[i + 1 : i + 2] == ["of"] and tokens.tags[i + 2 : i + 3] and tokens.tags[i + 2] in _ASKING:
                yield i + 2


def _opened_by(tokens: Tokens, i: int) -> int | None:
    """The verb of the clause that a word opens; not of "no doubt whatever"."""
    verb = next((above for above in tokens.ancestors(i) if tokens.pos[above] in VERBS), None)
    return verb if verb is not None and tokens.edges[verb][0] == i else None


def _describing(tokens: Tokens, i: int) -> Iterator[int]:
    noun = tokens.heads[i] if tokens.deps[i] == "det" else i
    return (c for c in tokens.children[noun] if tokens.deps[c] == "relcl")


def noun_with_no(tokens: Tokens, i: int) -> int | None:
    """ "Not any reports of illness caused by it", "no weapons used": what a word is of or describes, with "no".

    "No deal reached" tells that none was, and what is definite is presupposed: "no victims of the fight".
    """
    noun, of = i, tokens.heads[i]
    if tokens.deps[i] in ("acl", "relcl") and not has_to(tokens, i):
        noun = tokens.heads[i]
        of = tokens.heads[noun]
    told = tokens.heads[of] if tokens.lower[of] == "of" else noun
    is_open = told != i and tokens.heads[told] != told and not is_definite(tokens, noun)
    return told if is_open and any(tokens.lower[c] in ("any", "no") for c in tokens.children[told]) else None
