"""Participles behind a comma that the parse hangs on a main verb, where they go on from the clause right before them.

"She survived when a bomb exploded, killing four": who survives kills nobody. "Diallo won, the commission said, ending
an era": the commission ended nothing, for what is said in between is an aside (Quirk et al. 1985, 15.54).
"""

from timeline.lexicon.tables import read_words
from timeline.text.labels import QUOTE_TAGS
from timeline.text.mends.parse import Parse

_FINITE = frozenset({"VBD", "VBZ"})
_WITHIN = frozenset({"advcl", "relcl"})


def lower_participles(parse: Parse) -> None:
    """Hang such participles on the verb of the clause that they go on from."""
    harming = read_words("temporal_signals", "harming")
    tags, deps, heads = parse.tags, parse.deps, parse.heads
    for i in [i for i, tag in enumerate(tags) if tag == "VBG" and deps[i] == "advcl"]:
        above = heads[i]
        if not above < i - 1 or tags[i - 1] != ",":
            continue
        verbs = (v for v in range(i - 2, above, -1) if tags[v] in _FINITE and deps[v] in _WITHIN)
        clause = next(verbs, None) if parse.lemmas[i] in harming else None
        if clause is None and tags[above] in _FINITE:
            clause = _said_before(parse, i, above)
        if clause is not None and not parse.is_below(clause, i):
            heads[i] = clause


def _said_before(parse: Parse, participle: int, saying: int) -> int | None:
    """The verb of what somebody says, told before that he says it and in no quotation marks."""
    said = next(parse.dependants(saying, parse.before(saying), "ccomp"), None)
    if said is None or parse.tags[said] not in _FINITE:
        return None
    return None if not QUOTE_TAGS.isdisjoint(parse.tags[said:participle]) else said
