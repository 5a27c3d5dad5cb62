"""Shares of what a relative clause describes: "a village, half of whose houses burned", "players, none of whom stayed".

The parse has the share in apposition, and the clause below its "of"; it is the subject of the clause.
"""

from timeline.text.labels import NOUN_SUBJECTS
from timeline.text.mends.parse import Parse

_RELATIVES = frozenset({"which", "whom", "whose"})


def give_shares(parse: Parse) -> None:
    """Make each such share the subject of its clause."""
    deps, heads = parse.deps, parse.heads
    for relative in [i for i in parse.standing(_RELATIVES) if parse.lower[i - 1] == "of"]:
        of = relative - 1
        share = heads[of]
        verb = parse.child(of, parse.behind(relative), "pcomp")
        if verb is None or deps[share] != "appos" or not heads[share] < share < of:
            continue
        shared = parse.child(verb, range(relative, verb), *NOUN_SUBJECTS)
        if shared is not None:
            parse.hang(verb, heads[share], "relcl")
            parse.hang(share, verb, deps[shared])
            parse.hang(shared, of, "pobj")
