"""Verbs and nouns that tell of the same happening."""

from collections.abc import Mapping
from functools import cache, lru_cache

from timeline.lexicon.tables import read_table


@cache
def _kin() -> Mapping[str, str]:
    return {lemma: row[0] for row in read_table("trigger_kin")["rows"] for lemma in row}


@lru_cache(maxsize=1 << 14)
def kin_of(lemma: str) -> str:
    """The same for lemmas that entail each other: "resignation" and "step down" give "resign"."""
    return _kin().get(lemma, lemma)
