"""What the words that govern an event say of it: the rows of a table, and how one is read."""

from collections.abc import Mapping
from functools import cache

from timeline.events.commitment import AHEAD, Commitment
from timeline.lexicon.tables import read_section

# "Talks of a sale", "talks about selling it"; but "talks about the sale".
_OF, _ABOUT = frozenset({"for", "of"}), frozenset({"about", "on", "over"})


@cache
def rows(section: str) -> Mapping[str, Mapping[str, object]]:
    """The rows of a section of ``embedding_words`` by their words."""
    return dict(read_section("embedding_words", section))


def row_behind(noun: str, preposition: str, *, is_gerund: bool) -> Mapping[str, object] | None:
    """The row of a noun for what stands behind one of its prepositions."""
    return rows("nouns").get(noun) if preposition in _OF or (is_gerund and preposition in _ABOUT) else None


def read_row(row: Mapping[str, object], *, negated: bool, of_object: bool = False) -> Commitment:
    """What a row says of the complement, or of an object that names the event."""
    has_own_value = of_object and "object" in row
    value = str(row.get("negated", "Uu") if negated else row["object" if has_own_value else "complement"])
    ahead = bool(row.get("prospective", False)) and not has_own_value
    if value == "Uu":
        ahead = ahead and not negated  # who did not plan to leave has no plan to
        return Commitment(certainty="U", prospective=ahead, purpose=bool(row.get("purpose", False)))
    return Commitment(certainty=value[:2], negative=value[2] == "-", prospective=ahead)


def wished(word: str) -> Commitment:
    """What a verb or an adjective wishes for: "asked that he leave", "it is vital that he leave"."""
    row = rows("verbs").get(word, {})
    return read_row(row, negated=False) if row.get("purpose") else AHEAD
