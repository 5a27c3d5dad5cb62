"""Finite forms of English verbs, made from the lemma, and the genitive of names."""

from collections.abc import Mapping
from functools import cache, lru_cache

from timeline.lexicon.tables import read_section, read_words

_PREFIXES = ("under", "over", "out", "with", "fore", "mis", "re", "un", "up")
_VOWELS = frozenset("aeiou")


@lru_cache(maxsize=1 << 14)
def past(lemma: str) -> str:
    """The past tense: "insist" gives "insisted", "overtake" gives "overtook"."""
    irregular = _irregular()
    if lemma in irregular:
        return irregular[lemma]
    for prefix in _PREFIXES:
        stem = lemma.removeprefix(prefix)
        if stem != lemma and stem in irregular:
            return prefix + irregular[stem]
    if lemma.endswith("e"):
        return f"{lemma}d"
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return f"{lemma[:-1]}ied"
    return f"{lemma}{lemma[-1]}ed" if _doubles(lemma) else f"{lemma}ed"


def third_person(lemma: str) -> str:
    """The present with "she": "insists", "goes", "denies", "is", "has"."""
    if lemma in {"be", "have"}:
        return {"be": "is", "have": "has"}[lemma]
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return f"{lemma[:-1]}ies"
    return f"{lemma}es" if lemma.endswith(("s", "x", "z", "ch", "sh", "o")) else f"{lemma}s"


def _doubles(lemma: str) -> bool:
    """One syllable of consonant, vowel, consonant: "stop" gives "stopped", not "visit", "show" or "play"."""
    vowels = [c for c in lemma if c in _VOWELS]
    ends_so = len(lemma) > 2 and lemma[-1] not in _VOWELS | set("wxy") and lemma[-2] in _VOWELS
    return ends_so and (len(vowels) == 1 or lemma in read_words("irregular_verbs", "doubling"))


@cache
def _irregular() -> Mapping[str, str]:
    return read_section("irregular_verbs", "past")


def possessive(name: str) -> str:
    """The genitive of a name: "Lee's", "United States'"."""
    return f"{name}'" if name.endswith("s") else f"{name}'s"
