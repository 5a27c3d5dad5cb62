"""Countries by any of their names, and by the places that stand for their governments."""

from collections.abc import Mapping
from functools import cache

from attrs import frozen

from timeline.lexicon.tables import read_table


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
