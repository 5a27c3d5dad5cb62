"""Clauses that are not of the day that a story has reached, by what stands in them."""

from collections.abc import Iterable, Iterator

from timeline.model.intervals import Interval
from timeline.text.tokens import Tokens

_BACK = frozenset({"formerly", "originally", "previously"})
# From the noun of an event up to the verb whose object, or part of the object, it is.
_PARTS = frozenset({"compound", "conj", "dobj", "nmod", "pobj", "poss", "prep"})


def looks_back(tokens: Tokens, i: int) -> bool:
    """By an adverb of its own or of the clause that it goes on from: "he formerly led the firm and advised it"."""
    while True:
        if any(tokens.lower[c] in _BACK for c in tokens.children[i]):
            return True
        if tokens.deps[i] != "conj":
            return False
        i = tokens.heads[i]


def times_inside(tokens: Tokens, dated: Iterable[tuple[int, Interval | None]]) -> Iterator[tuple[int, Interval | None]]:
    """The verbs whose object or complement names an event that is ``dated``.

    "They ended the dispute over the strike in May", "it was found to be unsafe in May".
    """
    for i, time in dated:
        if tokens.deps[i] == "xcomp":
            yield tokens.heads[i], time
        elif tokens.pos[i] == "NOUN":
            while tokens.deps[i] in _PARTS:
                i = tokens.heads[i]
            if tokens.pos[i] == "VERB":
                yield i, time
