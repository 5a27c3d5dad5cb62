"""Infinitives behind "in order", which the parse hangs on "order" as if something had been ordered.

"She resigned in order to pave the way": the three words are one marker of purpose (Quirk et al. 1985, 15.48), and what
is meant to follow is the purpose of the resigning.
"""

from collections.abc import Sequence

from timeline.text.heads import behind

_CLAUSES = frozenset({"acl", "relcl"})
_OPENINGS = frozenset({"for", "not", "to"})


def read_purposes(lower: Sequence[str], pos: list[str], tags: list[str], deps: list[str], heads: list[int]) -> None:
    """Hang each such infinitive on the verb before, and make the words before it its markers."""
    for order in [i for i, word in enumerate(lower) if word == "order"]:
        opening = order - 1
        if opening < 0 or lower[opening] != "in" or deps[order] != "pobj" or heads[order] != opening:
            continue
        verb = next((i for i in behind(heads, order) if heads[i] == order and deps[i] in _CLAUSES), None)
        if verb is None or tags[verb] != "VB" or lower[order + 1] not in _OPENINGS:
            continue
        deps[verb], heads[verb] = "advcl", heads[opening]
        deps[opening] = deps[order] = "advmod"
        heads[opening] = heads[order] = verb
        pos[order], tags[order] = "ADV", "RB"
