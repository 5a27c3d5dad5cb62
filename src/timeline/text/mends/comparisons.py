"""Measures by what somebody expected: "took longer than expected to land", where the parse lets one expect to land.

The participle stands for a clause left out, "than it was expected to" (Quirk et al. 1985, 15.68): it tells how much, of
no happening, and what stands behind it belongs to the clause that is measured.
"""

from timeline.lexicon.kinds import of_kind
from timeline.text.mends.parse import Parse

_COMPARATIVES = frozenset({"JJR", "RBR"})
_TIMES = frozenset({"earlier", "later", "sooner"})  # they are tagged as plain adverbs too
# Words between a comparative and "than": "more cars than planned".
_BETWEEN = 4


def join_comparisons(parse: Parse) -> None:
    """Hang "than" on the comparative, the participle on it, and what stands behind on the verb above."""
    heads, tags = parse.heads, parse.tags
    for than in parse.places.get("than", ()):
        told = than + 1 + (tags[than + 1 : than + 2] == ["RB"])
        if tags[told : told + 1] not in (["VBN"], ["VBD"]) or parse.lemmas[told] not in of_kind("expecting"):
            continue
        before = range(than - 1, max(than - 1 - _BETWEEN, -1), -1)
        more = next((i for i in before if tags[i] in _COMPARATIVES or parse.lower[i] in _TIMES), None)
        if more is None or heads[told] == told or heads[told] > told or parse.is_below(more, told):
            continue
        verb = next((v for v in (more, *parse.above(more)) if parse.pos[v] in ("VERB", "AUX")), more)
        for below in [*parse.dependants(told, parse.behind(told))]:
            heads[below] = verb
        parse.hang(than, more, "prep")
        parse.hang(told, than, "pcomp")
        for i in range(than + 1, told):
            parse.hang(i, told, "advmod")
