"""The larger cities of the world whose names are no people's and no words."""

from collections.abc import Sequence
from functools import cache

from timeline.actors.countries import countries
from timeline.actors.vocabulary import unaccented
from timeline.lexicon.tables import read_words


def is_city(words: Sequence[str]) -> bool:
    """Whether lower-case words name a larger city, hyphens and marks on letters as in any text."""
    return unaccented(" ".join(words)) in _cities()


@cache
def _cities() -> frozenset[str]:
    """The names as they are written, and with blanks where tokens part them."""
    names = read_words("cities", "names")
    return names.union(name.replace("-", " - ").replace("'s", " 's") for name in names)


def is_region(words: Sequence[str]) -> bool:
    """Whether lower-case words name a state or a province, or call it so: "Lagos State"."""
    return " ".join(words) in countries().regions or (len(words) > 1 and words[-1] in ("province", "state"))


def is_land_or_city(words: Sequence[str]) -> bool:
    """Whether lower-case words name a country, a state or province, or a larger city."""
    text = " ".join(words)
    return text in countries().names or text in countries().regions or is_city(words)


def may_begin_place(word: str) -> bool:
    """Whether a lower-case word begins the name of a country, a region or a larger city."""
    return unaccented(word) in _first_words()


@cache
def _first_words() -> frozenset[str]:
    names = (*countries().names, *countries().regions, *read_words("cities", "names"))
    return frozenset(unaccented(name).replace("-", " ").split()[0] for name in names)
