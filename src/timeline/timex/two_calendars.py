"""Days told in two calendars: "28 January [O.S. 17 January] 1725", "25 October (7 November) 1917".

They are one time, which the date outside the brackets gives, and of "25 October / 7 November 1917" the later.
"""

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

from attrs import evolve

from timeline.model.expressions import CalendarDate
from timeline.model.intervals import Moment
from timeline.temporal.calendar import day_number
from timeline.timex.mentions import Mention

_STYLE = r"(?:[ON]\. ?S\.|[ON]S\b|(?:Old|New) [Ss]tyle|Julian|Gregorian)"
_OPENS = re.compile(rf"\s?[\[(](?P<style>{_STYLE}:?\s)?")
_CLOSES = re.compile(rf"(?P<style>,? ?{_STYLE})?[\])](?P<year>,? [12]\d{{3}}\b)?", re.ASCII)
_SLASH = re.compile(r" ?/ ?")
_SIGN = re.compile(r"\w\s?[\[(](?:[ONJG]|\d\d? [A-Z]|[A-Z][a-z]+ \d)|\w ?/ ?(?:\d\d? [A-Z]|[A-Z][a-z]+ \d)")
# While both were kept, the calendars were so many days apart.
_BOTH_KEPT = range(1582, 1931)
DAYS_APART = range(10, 14)
"""How many days the Julian calendar has been behind the Gregorian."""
_LEAP_YEAR = 2000


def join_calendars(text: str, mentions: Iterable[Mention]) -> Iterable[Mention]:
    """The mentions, of which one tells a day that stands there twice."""
    return mentions if _SIGN.search(text) is None else _joined(text, list(mentions))


def _joined(text: str, mentions: list[Mention]) -> Iterator[Mention]:
    end = 0
    for mention, other in pairwise([*mentions, None]):
        if mention is None or mention.start < end:
            continue
        joined = None if other is None else _day_told_twice(text, mention, other)
        end = mention.end if joined is None else joined.end
        yield joined or mention


def _day_told_twice(text: str, mention: Mention, other: Mention) -> Mention | None:
    day, again = mention.expression, other.expression
    if not (isinstance(day, CalendarDate) and isinstance(again, CalendarDate) and _is_day(day) and _is_day(again)):
        return None
    if _SLASH.fullmatch(text, mention.end, other.start):  # "25 October / 7 November 1917"
        is_twice = again.year in _BOTH_KEPT and _are_apart(day, again)
        return Mention(mention.start, other.end, again, "two-calendars") if is_twice else None
    opens, closes = _OPENS.fullmatch(text, mention.end, other.start), _CLOSES.match(text, other.end)
    if opens is None or closes is None:
        return None
    behind = int(closes["year"][-4:]) if closes["year"] and day.year is None else None
    whole = evolve(day, year=day.year or behind or again.year)
    if not (opens["style"] or closes["style"] or (whole.year in _BOTH_KEPT and _are_apart(day, again))):
        return None
    end = closes.end() if behind is not None or not closes["year"] else closes.start("year")
    return Mention(mention.start, end, whole, "two-calendars")


def _is_day(date: CalendarDate) -> bool:
    return None not in (date.month, date.day) and date.short_year is None and date.shift is None


def _are_apart(day: CalendarDate, again: CalendarDate) -> bool:
    """As far from each other as the calendars, in whichever year."""
    first, second = (day_number(Moment(_LEAP_YEAR, date.month or 1, date.day or 1)) for date in (day, again))
    return (second - first) % 366 in DAYS_APART or (first - second) % 366 in DAYS_APART
