"""Infinitives behind "in order", which the parse hangs on "order" as if something had been ordered.

"She resigned in order to pave the way": the three words are one marker of purpose (Quirk et al. 1985, 15.48), and what
is meant to follow is the purpose of the resigning.
"""

from timeline.text.mends.parse import Parse

_OPENINGS = frozenset({"for", "not", "to"})


def read_purposes(parse: Parse) -> None:
    """Hang each such infinitive on the verb before, and make the words before it its markers."""
    lower, deps, heads = parse.lower, parse.deps, parse.heads
    for order in parse.places.get("order", ()):
        opening = order - 1
        if opening < 0 or lower[opening] != "in" or deps[order] != "pobj" or heads[order] != opening:
            continue
        verb = parse.child_behind(order, "acl", "relcl")
        if verb is None or parse.tags[verb] != "VB" or lower[order + 1] not in _OPENINGS:
            continue
        is_root = heads[opening] == opening
        parse.hang(verb, verb if is_root else heads[opening], "ROOT" if is_root else "advcl")
        for marker in (opening, order):
            parse.hang(marker, verb, "advmod")
        parse.pos[order], parse.tags[order] = "ADV", "RB"
