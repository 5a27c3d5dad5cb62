"""Wars as times: "during World War II", "In the First World War he …".

A war is a time only of what was done in it, where its name ends: "during World War II films were shot" may tell of
films. What was after it, or before, was at no time that it tells: "since World War II" in the news is "for long".
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_section
from timeline.model.expressions import CalendarDate, Expression, Range
from timeline.timex.mentions import Mention

RULE = "named-war"
# What a text must hold for any of the names to stand in it.
_SIGN = re.compile(r"W(?:ars?\b|W ?[I12])")
_AFTER = re.compile(
    r"(?=\s*(?:[.,;:)\]]|\Z)|\s*[\n–—]|\s+(?:an?|and|as|at|but|by|for|from|had|has|he|her|his|I|in|it|its|many|most|on|or|our"
    r"|she|some|that|the|their|there|these|they|this|to|under|until|we|when|where|which|while|who|with|[A-Z]\w+)\b)"
)


def read_wars(text: str, mentions: Iterable[Mention]) -> Iterable[Mention]:
    """The mentions, and the wars that stand where times do."""
    if _SIGN.search(text) is None:
        return mentions
    wars = list(_wars(text))
    if not wars:
        return mentions
    taken = {place for war in wars for place in range(war.start, war.end)}
    kept = [one for one in mentions if one.start not in taken and one.end - 1 not in taken]
    return sorted([*kept, *wars], key=lambda mention: mention.start)


def _wars(text: str) -> Iterator[Mention]:
    spans = _spans()
    for match in _led().finditer(text):
        # A letter may match another in capitals alone: the "ſ" of old print.
        span = spans.get(re.sub(r"\s+", " ", match["war"].lower().replace("’", "'")))
        if span is not None and _AFTER.match(text, match.end()) is not None:
            start = match.start("the") if match["the"] else match.start("war")
            yield Mention(start, match.end(), span, RULE)


@cache
def _led() -> re.Pattern[str]:
    names = any_of(_spans()).replace(r"\ ", r"\s").replace("'", "['’]")
    return re.compile(
        rf"\b(?:[Dd]uring|[Tt]hroughout|(?:(?<=[.!?]\s)|(?<!.))In)\s(?P<the>the\s)?(?P<war>(?i:{names}))\b"
    )


@cache
def _spans() -> Mapping[str, Expression]:
    """What each name means."""
    bounds, names = read_section("wars", "spans"), read_section("wars", "names")
    return {name: Range(*map(_date, bounds[war])) for war, called in names.items() for name in called}


def _date(day: str) -> CalendarDate:
    year, month, of_month = (*map(int, day.split("-")), None, None)[:3]
    return CalendarDate(year, month, of_month)
