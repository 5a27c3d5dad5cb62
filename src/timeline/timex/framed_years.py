"""The year that opens a sentence or a list is that of the months and days in it: "In 1992 … it burned in May".

A page on a season that runs over New Year has months of two: "The 2014–15 season", and "on 7 October".
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from attrs import evolve

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_words
from timeline.model.anchors import Anchor
from timeline.model.expressions import At, CalendarDate, Expression, Holiday, Qualified, Range, Season
from timeline.timex.mentions import Mention
from timeline.timex.named_days import with_named_days
from timeline.timex.openness import openness_of

_OPENS = re.compile(r"(?:\A|\n|[.!?][\"”’')\]]*\s+)(?:(?:And|But|So|Then|Later),? )?[Ii]n $")
_OPENING = 24
_LISTS = re.compile(r"(?: (?:is|are|was|were) (?:as follows|listed|these))?:[ \t]+(?=\S)")
_STOP = re.compile(r"[.!?]['\")”’\]]*\s+(?=[A-Z\"“‘'])|\n")
_REACH = 300


def carry_years(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, those without a year given the one that opens their sentence."""
    year, end = None, 0
    for mention in mentions:
        if year is not None and (mention.start - end > _REACH or _STOP.search(text, end, mention.start)):
            year = None
        if (year is not None or mention.rule == "year") and openness_of(mention.expression).says_year:
            opens = mention.rule == "year" and (
                _OPENS.search(text[max(0, mention.start - _OPENING) : mention.start]) or _heads_list(text, mention)
            )
            year = mention.expression.year if opens and isinstance(mention.expression, CalendarDate) else None
            end = mention.end
        yield mention if year is None else _carried(mention, year)


def _heads_list(text: str, mention: Mention) -> bool:
    """ "Meetings for 2021 are as follows: 22 April, 10 May": the dates behind the colon are of the year."""
    is_led = text.endswith((" for ", " in ", " of "), max(0, mention.start - 5), mention.start)
    return is_led and _LISTS.match(text, mention.end) is not None


def _carried(mention: Mention, year: int) -> Mention:
    dated = in_year(mention.expression, year)
    if dated is None:
        return mention
    return mention._replace(expression=dated, ends=tuple([_carried(end, year) for end in mention.ends]))


def in_year(expression: Expression, year: int) -> Expression | None:
    """The expression with its year; ``None`` where it has one, or is none of a year."""
    match expression:
        case CalendarDate(year=None, short_year=None, month=int(), weekday=None, shift=None):
            return evolve(expression, year=year)
        case Season(year=None, shift=None) | Holiday(year=None, shift=None):
            return evolve(expression, year=year)
        case Qualified(of=inner) if (dated := in_year(inner, year)) is not None:
            return evolve(expression, of=dated)
        case At(date=date) if (dated := in_year(date, year)) is not None:
            return evolve(expression, date=dated)
        case Range(first=CalendarDate() as first, last=CalendarDate() as last):
            begun, ended = in_year(first, year), in_year(last, year)
            runs_on = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 32)
            if begun is None or ended is None or runs_on:
                return None  # "from October to March" ends in another
            return evolve(expression, first=begun, last=ended)
    return None


_HEAD = 200
_FIRST_MONTH = 7  # seasons that run over New Year open in late summer or autumn
_NEW_YEAR = "new_year"


@cache
def _names() -> re.Pattern[str]:
    """ "The 2014–15 season", "2014–15 Tarn F.C. season": in the title or at the beginning of the text."""
    words = any_of(read_words("times", "over_new_year"))
    return re.compile(
        rf"(?P<first>(?:1[89]|20)\d\d)\s?[-–—/]\s?(?:\d\d)?(?P<last>\d\d)\s(?:[^\s.!?]+\s){{0,5}}(?i:{words})\b"
    )


def frame_years(text: str, mentions: Iterable[Mention], anchor: Anchor | None) -> Sequence[Mention]:
    """The mentions, those without a year given that of their sentence, or of the season which the text opens with."""
    return with_named_days(text, _place_in_season(text, tuple(carry_years(text, mentions)), anchor), anchor)


def _place_in_season(text: str, mentions: Sequence[Mention], anchor: Anchor | None) -> Sequence[Mention]:
    match = _names().search(text, 0, _HEAD)
    if match is None or (int(match["first"]) + 1) % 100 != int(match["last"]):
        return mentions
    first = int(match["first"])
    if anchor is not None and anchor.moment.year <= first + 1:
        return mentions  # still on, or not long over: the days may be of any year near
    return [_placed(mention, first) for mention in mentions]


def _placed(mention: Mention, first: int) -> Mention:
    month = _month(mention.expression)
    dated = None if month is None else in_year(mention.expression, first + (month < _FIRST_MONTH))
    if dated is None:
        return mention
    return mention._replace(expression=dated, ends=tuple([_placed(end, first) for end in mention.ends]))


def _month(expression: Expression) -> int | None:
    """The month that a date without a year names first."""
    match expression:
        case CalendarDate(year=None, month=int(month)):
            return month
        case Holiday(name=name):
            return 1 if name == _NEW_YEAR else None
        case Qualified(of=inner) | At(date=inner) | Range(first=CalendarDate() as inner):
            return _month(inner)
    return None
