"""Names of organisations: of those that texts take to be known, and the two forms that names of ministries have."""

from collections.abc import Mapping
from functools import cache

from attrs import frozen

from timeline.lexicon.tables import read_table, read_words

_OF = frozenset(("of", "for"))


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


def as_ministry(name: tuple[str, ...]) -> tuple[str, ...]:
    """The form with the head last: "Russian Ministry of Foreign Affairs" is the Russian Foreign Ministry.

    Other names are left as they are.
    """
    heads = read_words("organisation_words", "ministries")
    head = next((n for n, word in enumerate(name) if word in heads), None)
    if head is None:
        return name
    before, behind = name[:head], name[head + 1 :]
    # "the Ministry of Defence of Ukraine" has two
    charge = behind[1:] if behind[:1] and behind[0] in _OF and _OF.isdisjoint(behind[1:]) else ()
    if behind and not charge:
        return name
    told = (*before, *charge)
    return (*(told[:-1] if told[-1:] == ("affairs",) else told), name[head])
