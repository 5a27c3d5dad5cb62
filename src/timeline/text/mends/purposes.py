"""Infinitives behind "in order", which the parse hangs on "order" as if something had been ordered.

"She resigned in order to pave the way": the three words are one marker of purpose (Quirk et al. 1985, 15.48), and what
is meant to follow is the purpose of the resigning. "He tried to save it by selling": he did sell, whatever came of it.
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.labels import TIMES
from timeline.text.mends.parse import Parse

_PAST = frozenset({"VBD", "VBN"})
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


def raise_means(parse: Parse) -> None:
    """Hang "by selling" and "on Friday" on what was tried, sought or attempted so."""
    for aim in parse.labelled("xcomp"):
        tried = parse.heads[aim]
        if parse.lemmas[tried] not in of_kind("trying") or parse.tags[tried] not in _PAST or parse.tags[aim] != "VB":
            continue
        if parse.child_before(tried, "neg") is not None:
            continue
        for i in list(parse.dependants(aim, parse.behind(aim), "prep", "npadvmod")):
            below = next(parse.dependants(i, parse.behind(i), "pcomp", "pobj"), i)
            is_means = parse.lower[i] == "by" and parse.tags[below] == "VBG"
            if is_means or parse.entities[below] in TIMES:
                parse.heads[i] = tried
