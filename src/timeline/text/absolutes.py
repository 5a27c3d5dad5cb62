"""Two clauses behind one "with", where the parse has the subject of the second as an object of the first.

"With the Reds seeking a vote and the Greens opposing it": a name right before its own participle is its subject, as in
the clause before, for the parts of a coordination are alike (Frazier, Munn and Clifton 2000).
"""

from collections.abc import Sequence

_NAMES = frozenset({"NNP", "NNPS"})


def part_absolutes(lower: Sequence[str], tags: Sequence[str], deps: list[str], heads: list[int]) -> None:
    """Give each such participle its subject, and join its clause to the one before."""
    for verb in [i for i, tag in enumerate(tags) if tag == "VBG"]:
        name = verb - 1
        if not verb or deps[name] != "conj" or tags[name] not in _NAMES:
            continue
        first = heads[name] if tags[heads[name]] == "VBG" else heads[heads[name]]
        if not first < name or tags[first] != "VBG" or deps[first] != "pcomp" or lower[heads[first]] != "with":
            continue
        for joint in range(heads[name] + 1, name):
            if deps[joint] == "cc" and heads[joint] == heads[name]:
                heads[joint] = first
        deps[name], heads[name] = "nsubj", verb
        deps[verb], heads[verb] = "conj", first
