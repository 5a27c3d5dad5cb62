"""Names that the model joined: a place and a person, what a dash or a slash parts."""

import re
from collections.abc import Iterator

from timeline.actors.countries import countries, is_land_or_city
from timeline.actors.vocabulary import vocabulary
from timeline.text.tokens import Tokens

_LETTER = re.compile(r"[^\W\d_]")
# Two names and what stands between them.
_LEAST = 3


def pieces(tokens: Tokens, first: int, end: int, label: str) -> Iterator[tuple[int, int, str]]:
    """Take apart a place and a person that the model joined: "ambassador to Washington Anatoly Antonov"."""
    if end - first < _LEAST:
        if _LETTER.search(" ".join(tokens.words[first:end])):
            yield first, end, label
        return
    joined = (
        first > 0
        and tokens.tags[first - 1] in ("IN", "TO")
        and (tokens.lower[first] in countries().seats or tokens.lower[first] in countries().names)
        and tokens.lower[end - 1] not in vocabulary().organisation_heads
        and tokens.words[first + 1] != ","
    )
    if joined:
        yield first, first + 1, "GPE"
        yield first + 1, end, "PERSON"
    elif (comma := _before_body(tokens, first, end)) is not None:
        yield first, comma, ""
        yield comma + 1, end, "ORG"
    elif (given := _behind_office(tokens, first, end)) is not None:
        yield given, end, "PERSON"
    elif (parts := _apart(tokens, first, end, label)) is not None:
        yield first, parts, label
        yield parts + 1, end, label
    elif _LETTER.search(" ".join(tokens.words[first:end])):
        yield first, end, label


def _before_body(tokens: Tokens, first: int, end: int) -> int | None:
    """The comma in "according to Lind, National Audit Bureau said"; "Ministry of Trade, Energy and Labour" is one."""
    comma = next((t for t in range(first + 1, end - _LEAST + 1) if tokens.words[t] == ","), None)
    if comma is None or tokens.lower[end - 1] not in vocabulary().organisation_heads:
        return None
    inside = tokens.words[first:comma] + tokens.words[comma + 1 : end]
    return comma if all(word[0].isupper() for word in inside) else None


def _behind_office(tokens: Tokens, first: int, end: int) -> int | None:
    """The given name behind what somebody is, which no name begins with: "Lund Road Safety Officer Ana Lind"."""
    words = vocabulary()
    for given in (end - 2, end - 3):
        office = given - 1
        is_office = office >= first and tokens.lower[office] in words.person_nouns and tokens.words[office].istitle()
        if not is_office or tokens.lower[office] in words.relational_nouns or words.sexes(tokens.lower[office]):
            continue
        is_name = all(tokens.tags[t] == "NNP" and tokens.words[t][0].isupper() for t in range(given, end))
        if is_name and words.sexes(tokens.lower[given]) and tokens.lower[end - 1] not in words.bodies_places_things:
            return given
    return None


def before_score(tokens: Tokens, first: int, end: int) -> int:
    """The end of the name of a team without the "3-1" that the model joined to it."""
    if end - first <= 3:
        return end
    one, mark, other = tokens.words[end - 3 : end]
    return end - 3 if one.isdecimal() and mark in ("-", "–") and other.isdecimal() else end


def _apart(tokens: Tokens, first: int, end: int, label: str) -> int | None:
    """The token between two names that the model took for one: "Otto Brandt/Norvik", "Lund FC - Brenn FC"."""
    slash = next((t for t in range(first + 1, end - 1) if label == "PERSON" and tokens.words[t] == "/"), None)
    if slash is not None:
        return slash  # "Otto Brandt/Norvik" under a picture
    dashes = (t for t in range(first + 1, end - 1) if tokens.words[t] in ("-", "–", "—") and _is_spaced(tokens, t))
    return next((t for t in dashes if _stands_alone(tokens, first, t, end, label)), None)


def _is_spaced(tokens: Tokens, t: int) -> bool:
    return tokens.ends[t - 1] < tokens.starts[t] and tokens.ends[t] < tokens.starts[t + 1]


def _stands_alone(tokens: Tokens, first: int, dash: int, end: int, label: str) -> bool:
    """Both names end alike, or the first is a place of its own: "based in San Jose - Norvik"."""
    is_place = label in ("GPE", "LOC") and is_land_or_city(tokens.lower[first:dash])
    return is_place or tokens.lower[dash - 1] == tokens.lower[end - 1]
