"""Participles behind a comma that the parse hangs on a main verb, where they go on from the clause right before them.

"She survived when a bomb exploded, killing four": who survives kills nobody. "Diallo won, the commission said, ending
an era": the commission ended nothing, for what is said in between is an aside (Quirk et al. 1985, 15.54).
"""

from collections.abc import Iterator, Sequence

from timeline.lexicon.tables import read_words
from timeline.text.heads import before, is_below

_FINITE = frozenset({"VBD", "VBZ"})
_WITHIN = frozenset({"advcl", "relcl"})
_QUOTES = frozenset({"``", "''"})


def low_participles(
    lemmas: Sequence[str], tags: Sequence[str], deps: Sequence[str], heads: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The participles to be hung elsewhere, with the verb of the clause they go on from."""
    harming = read_words("temporal_signals", "harming")
    for i, tag in enumerate(tags):
        if tag != "VBG" or deps[i] != "advcl" or not heads[i] < i - 1 or tags[i - 1] != ",":
            continue
        above = heads[i]
        verbs = (v for v in range(i - 2, above, -1) if tags[v] in _FINITE and deps[v] in _WITHIN)
        clause = next(verbs, None) if lemmas[i] in harming else None
        if clause is None and tags[above] in _FINITE:
            clause = _said_before(i, above, tags, deps, heads)
        if clause is not None and not is_below(heads, clause, i):
            yield i, clause


def _said_before(
    participle: int, saying: int, tags: Sequence[str], deps: Sequence[str], heads: Sequence[int]
) -> int | None:
    """The verb of what somebody says, told before that he says it and in no quotation marks."""
    said = next((v for v in before(heads, saying) if deps[v] == "ccomp" and heads[v] == saying), None)
    if said is None or tags[said] not in _FINITE:
        return None
    return None if not _QUOTES.isdisjoint(tags[said:participle]) else said
