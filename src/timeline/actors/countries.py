"""Countries by any of their names and by what stands for their governments; their regions, and the larger cities."""

from collections.abc import Mapping, Sequence
from functools import cache

from attrs import frozen

from timeline.actors.vocabulary import unaccented
from timeline.lexicon.tables import read_table, read_words


@frozen(kw_only=True)
class Countries:
    """Look-ups from lower-case words to a country's key; ``titles`` gives the key its name.

    ``seats`` are the capitals and buildings that stand for a government by metonymy, ``capitals`` the towns alone.
    ``regions`` are states and provinces.
    """

    titles: Mapping[str, str]
    regions: frozenset[str]
    names: Mapping[str, str]
    demonyms: Mapping[str, str]
    seats: Mapping[str, str]
    capitals: frozenset[str]


@cache
def countries() -> Countries:
    """The tables of today's and former countries, read on first use. Raises ``LexiconError`` where one is malformed."""
    rows = {**read_table("countries"), **read_table("former_countries")}
    seats = {capital: key for key, row in rows.items() for capital in row["capitals"]}
    capitals = frozenset(seats)
    titles = {key: row["name"] for key, row in rows.items()}
    for row in read_table("metonyms")["seats"]:
        key = row["country"] or row["name"].casefold()
        titles.setdefault(key, row.get("name", key))
        seats.update(dict.fromkeys(row["names"], key))
    return Countries(
        titles=titles,
        regions=frozenset(region for row in rows.values() for region in row.get("regions", ())),
        names={name: key for key, row in rows.items() for name in row["names"]},
        demonyms={word: key for key, row in rows.items() for word in row["demonyms"]},
        seats=seats,
        capitals=capitals,
    )


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
