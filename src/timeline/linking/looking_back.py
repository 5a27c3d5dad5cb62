"""Clauses that are not of the day that a story has reached, by what stands in them."""

from collections.abc import Iterable, Iterator

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.intervals import Interval
from timeline.text.tokens import Tokens

# What holds up to or from an event, and what comes at a distance from it.
_BOUNDING, _ORDERING = frozenset({"since", "till", "until"}), frozenset({"after", "before"})
_OF_EVENTS = _ORDERING | {"into", "of", "to"}
# From the noun of an event up to the verb whose object, or part of the object, it is.
_PARTS = frozenset({"compound", "conj", "dobj", "nmod", "pobj", "poss", "prep"})


def looks_back(tokens: Tokens, i: int) -> bool:
    """By an adverb of its own or of the clause that it goes on from: "he formerly led the firm and advised it"."""
    while True:
        if any(tokens.lower[c] in read_words("organisation_words", "formerly") for c in tokens.children[i]):
            return True
        if tokens.deps[i] != "conj":
            return False
        i = tokens.heads[i]


def is_flashback(tokens: Tokens, i: int) -> bool:
    """ "Earlier, the council reported five deaths on Friday": told beside what is told of a later day."""
    return any(tokens.lower[c] == "earlier" for c in tokens.children[i])


def is_timed_by_event(tokens: Tokens, i: int) -> bool:
    """Its clause says when by something that happened: "until the fire", "shortly after it", "on the eve of it".

    "Held after a fight" says only what came first, as what opens a report does.
    """
    for c in tokens.children[i]:
        if tokens.deps[c] == "prep":
            noun = tokens.child(c, "pobj")
            if noun is None:
                continue
            is_measured = tokens.lower[c] in _ORDERING and tokens.child(c, "advmod", "npadvmod") is not None
            if is_measured or tokens.lower[c] in _BOUNDING or _is_day_of(tokens, noun):
                return True
        elif tokens.deps[c] == "npadvmod" and _is_day_of(tokens, c):
            return True
    # "Prior to the vote"
    return "prior" in tokens.places and any(
        tokens.lower[c] == "prior" and tokens.child(c, "prep") is not None for c in tokens.children[i]
    )


def _is_day_of(tokens: Tokens, noun: int) -> bool:
    """ "The eve of the vote", "two days of it", "the days after it"."""
    if tokens.lemmas[noun] not in of_kind("parts_of_time"):
        return False
    return any(tokens.deps[c] == "prep" and tokens.lower[c] in _OF_EVENTS for c in tokens.children[noun])


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
