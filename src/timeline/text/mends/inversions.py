"""Clauses with their subject behind the copula: "among the dead was Ann Lee", "on the list were two mills".

A place or a group that opens the clause says where its subject is (Huddleston and Pullum 2002, chapter 16, section 5);
the parse takes the subject for what somebody is.
"""

from timeline.text.labels import DETERMINERS, FINITE, NAME_TAGS, SUBJECTS, TIMES
from timeline.text.mends.parse import Parse

_OF_PLACES = frozenset({"among", "amongst", "at", "behind", "beside", "in", "inside", "near", "on", "under", "with"})
_BEFORE = SUBJECTS | {"expl"}


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
        behind = next(parse.dependants(copula, parse.behind(copula), "attr", "acomp"), None)
        if behind is not None and _is_somebody(parse, copula, behind):
            parse.label(behind, "nsubj")


def _is_somebody(parse: Parse, copula: int, noun: int) -> bool:
    """A name, several, or one with its article; not in "in London was head of the Union", which leaves out who."""
    if parse.tags[noun] in NAME_TAGS or parse.tags[noun] == "NNS":
        return True
    return parse.tags[noun] == "NN" and any(parse.dependants(noun, range(copula + 1, noun), *DETERMINERS, "nummod"))
