"""Organisations that texts take to be known, by any of their names."""

from collections.abc import Mapping
from functools import cache

from attrs import frozen

from timeline.lexicon.tables import read_table


@frozen(kw_only=True)
class KnownOrganisation:
    """Lower-case ``names``, and the ``nouns`` that stand for it ("the alliance").

    ``country`` is the key of the country whose it is, "" where it is no country's.
    """

    names: tuple[str, ...]
    nouns: frozenset[str]
    country: str = ""


@cache
def known_organisations() -> Mapping[str, KnownOrganisation]:
    """Each name with its organisation, read on first use. Raises ``LexiconError`` where the table is malformed."""
    rows = read_table("known_organisations")["organisations"]
    known = [KnownOrganisation(**{**row, "nouns": frozenset(row["nouns"])}) for row in rows]
    return {name: organisation for organisation in known for name in organisation.names}
