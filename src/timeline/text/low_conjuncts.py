"""Verbs of harm that the parse coordinates with a main clause, where what happened did the harm.

"Lind visited a town hit by a quake that cut power, felled trees and killed ten": nobody who visits kills ten. A verb of
harm behind a relative clause of a happening goes on with that clause, as new words join the lowest phrase (Kimball
1973).
"""

from collections.abc import Iterator, Sequence

from timeline.lexicon.tables import read_words
from timeline.text.heads import is_below

_RELATIVES = frozenset({"that", "which"})


def low_conjuncts(
    lower: Sequence[str], lemmas: Sequence[str], tags: Sequence[str], deps: Sequence[str], heads: Sequence[int]
) -> Iterator[tuple[int, int]]:
    """The verbs to be joined to another than the parse has it, with the verb of the relative clause they go on from."""
    harming = read_words("temporal_signals", "harming")
    for i, lemma in enumerate(lemmas):
        if lemma not in harming or deps[i] != "conj" or tags[i] != "VBD":
            continue
        first = i
        while deps[heads[first]] == "conj" and tags[heads[first]] == "VBD" and heads[first] < first:
            first = heads[first]
        low = next((v for v in range(first - 1, heads[first], -1) if tags[v] == "VBD"), None)
        if low is None or tags[heads[first]] != "VBD" or not _is_of_happening(low, lower, lemmas, deps, heads):
            continue
        if not is_below(heads, low, first):  # "… and a quake that cut power killed ten"
            yield first, low


def _is_of_happening(
    verb: int, lower: Sequence[str], lemmas: Sequence[str], deps: Sequence[str], heads: Sequence[int]
) -> bool:
    """The verb of a relative clause that says what a happening did."""
    noun = heads[verb]
    if deps[verb] != "relcl" or not noun < verb or lower[verb - 1] not in _RELATIVES:
        return False
    return lemmas[noun] in read_words("event_nouns", "events", "ambiguous")
