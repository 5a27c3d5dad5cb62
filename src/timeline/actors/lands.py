"""The land that a text tells of a town or a body: "Springfield, Illinois", "India's Supreme Court"."""

from timeline.actors.countries import countries
from timeline.actors.kinds import ORGANISATION, PLACE
from timeline.model.actors import ActorKind
from timeline.text.inflection import possessive
from timeline.text.tokens import Tokens

# The most words of a land's name.
_LONGEST = 3

# What stands between the members of a list.
_LISTING = frozenset({",", "and", "or", "the"})


def land_of(tokens: Tokens, first: int, end: int, kind: ActorKind) -> str:
    """The land behind the comma of a town's name, or whose body it is, as it is written; "" for none."""
    if kind == PLACE and tokens.words[end : end + 1] == [","]:
        ends = range(min(end + 1 + _LONGEST, len(tokens)), end + 1, -1)
        last = next((last for last in ends if _is_land(tokens, end + 1, last)), None)
        return "" if last is None or _goes_on(tokens, last) else _written(tokens, end + 1, last)
    if kind == ORGANISATION and first > 1 and tokens.tags[first - 1] == "POS":
        starts = range(max(first - 1 - _LONGEST, 0), first - 1)
        return next((_written(tokens, t, first - 1) for t in starts if _is_land(tokens, t, first - 1)), "")
    return ""


def with_land(name: str, land: str, kind: ActorKind) -> str:
    """The name with its land, as it tells namesakes apart."""
    return f"{possessive(land)} {name}" if kind == ORGANISATION else f"{name}, {land}"


def land_told(name: str, aliases: tuple[str, ...]) -> str:
    """The one alias that tells the land beside the name, lower-case; "" for none or several."""
    told = {
        alias.casefold()
        for alias in aliases
        if alias.startswith(f"{name}, ") or (alias.endswith(f" {name}") and alias[-len(name) - 3 :][:2] in ("'s", "s'"))
    }
    return told.pop() if len(told) == 1 else ""


def _goes_on(tokens: Tokens, end: int) -> bool:
    """A land is one of a list, and no town's: "South America, Cuba and Peru", "Ohio, Texas, and Florida"."""
    behind = end
    while behind < len(tokens) and tokens.lower[behind] in _LISTING:
        behind += 1
    ends = range(behind + 1, min(behind + _LONGEST, len(tokens)) + 1)
    return behind > end and any(_is_land(tokens, behind, last) for last in ends)


def _is_land(tokens: Tokens, first: int, end: int) -> bool:
    text = " ".join(tokens.lower[first:end])
    return tokens.words[first][0].isupper() and (text in countries().regions or text in countries().names)


def _written(tokens: Tokens, first: int, end: int) -> str:
    return " ".join(tokens.words[first:end])
