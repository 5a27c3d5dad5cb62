"""Clauses with their subject behind the verb: "among the dead was Ann Lee", "neither did Lee", "so did profits".

A place or a group that opens the clause says where its subject is (Huddleston and Pullum 2002, chapter 16, section 5);
the parse takes the subject for what somebody is, and "neither" for another.
"""

from timeline.text.labels import DETERMINERS, FINITE, NAME_TAGS, NOMINAL, SUBJECTS, TIMES
from timeline.text.mends.parse import Parse

_OF_PLACES = frozenset({"among", "amongst", "at", "behind", "beside", "in", "inside", "near", "on", "under", "with"})
_INVERTING, _AUXILIARY = frozenset({"neither", "so"}), frozenset({"be", "do", "have"})
_BEFORE = SUBJECTS | {"expl"}


def turn_subjects(parse: Parse) -> None:
    """Let who stands behind the auxiliary of "neither did Lee", "so did profits", be the one subject."""
    for opening in parse.standing(_INVERTING):
        verb = opening + 1
        if verb == len(parse.lower) or parse.heads[opening] != verb or parse.lemmas[verb] not in _AUXILIARY:
            continue
        labels = ("nsubj", "dobj") if parse.lower[opening] == "so" else ("nsubj",)
        behind = parse.child_behind(verb, *labels)
        if behind is not None and parse.pos[behind] in NOMINAL:
            parse.label(opening, "neg" if parse.lower[opening] == "neither" else "advmod")
            parse.label(behind, "nsubj")


def turn_round(parse: Parse) -> None:
    """Make what stands behind such a copula its subject."""
    for first in [i for i in parse.standing(_OF_PLACES) if parse.deps[i] == "prep"]:
        copula = parse.heads[first]
        if not first < copula or parse.lemmas[copula] != "be" or parse.tags[copula] not in FINITE:
            continue
        if any(parse.heads[i] == copula or parse.entities[i] in TIMES for i in range(first + 1, copula)):
            continue
        before = [*parse.dependants(copula, parse.before(copula))]
        if any(parse.deps[i] in _BEFORE for i in before):
            continue
        behind = parse.child_behind(copula, "attr", "acomp")
        if behind is not None and _is_somebody(parse, copula, behind):
            parse.label(behind, "nsubj")


def _is_somebody(parse: Parse, copula: int, noun: int) -> bool:
    """A name, several, or one with its article; not in "in London was head of the Union", which leaves out who."""
    if parse.tags[noun] in NAME_TAGS or parse.tags[noun] == "NNS":
        return True
    return parse.tags[noun] == "NN" and any(parse.dependants(noun, range(copula + 1, noun), *DETERMINERS, "nummod"))
