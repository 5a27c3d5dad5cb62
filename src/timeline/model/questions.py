"""The time that a question names: ISO 8601, EDTF, Python's dates, or an interval."""

import datetime as dt
import re
from typing import TypeAlias

from timeline.errors import AnchorError, PeriodError
from timeline.model.anchors import Anchor
from timeline.model.intervals import Interval, Moment
from timeline.model.periods import StatedTime

TimeLike: TypeAlias = str | dt.date | dt.datetime | Anchor | Interval | None
"""A time to ask for. A string is ISO 8601 or EDTF of level 0 or 1; ``None`` is open on both sides."""

_OPEN = Interval(None, None)
# EDTF, where it says more than ISO 8601: how sure it is does not change what it names.
_MARK = re.compile(r"(?<=[\dX])[~?%]\Z", re.ASCII)
_SEASON = re.compile(r"(?P<year>\d{4})-2(?P<season>[1-4])", re.ASCII)
_UNKNOWN_YEARS = re.compile(r"(?P<known>\d{2,3})(?P<unknown>X{1,2})", re.ASCII)
_UNKNOWN_PARTS = re.compile(r"(\d{4}(?:-\d\d)?)(?:-XX){1,2}", re.ASCII)
_LONG_YEAR = re.compile(r"Y(-?\d{5,})", re.ASCII)


def period(first: TimeLike, last: TimeLike) -> Interval:
    """From the start of ``first`` to the end of ``last`` as far as it is stated; ``None`` leaves that side open.

    "2022" to "2023-07" is from 1 January 2022 to the end of July 2023. Raises ``AnchorError`` for what is no time,
    ``PeriodError`` for a ``last`` that ends before ``first`` starts.
    """
    start, end = interval_of(first).start, interval_of(last).end
    if start is not None and end is not None and end <= start:
        raise PeriodError(first, last)
    return Interval(start, end)


def interval_of(time: TimeLike) -> Interval:
    """The interval that a time names. Raises ``AnchorError`` for what is no time, ``PeriodError`` for "2024/2023"."""
    match time:
        case None:
            return _OPEN
        case Interval(start=Moment() | None, end=Moment() | None):
            return time
        case Anchor():
            return time.interval
    try:
        return _named(time) if isinstance(time, str) else StatedTime.of(time).interval
    except AnchorError:
        raise AnchorError(time, called="time") from None


def _named(text: str) -> Interval:
    first, slash, last = text.partition("/")
    if not slash:
        return _date(first)
    ends = [_OPEN if end.strip() in {"", ".."} else _date(end) for end in (first, last)]
    return period(*ends)


def _date(text: str) -> Interval:
    text = _MARK.sub("", text.strip())
    if match := _SEASON.fullmatch(text):
        year, month = int(match["year"]), 3 * int(match["season"])
        years, last = divmod(month + 2, 12)
        return Interval(Moment(year, month), Moment(year + years, last + 1))
    if (match := _UNKNOWN_YEARS.fullmatch(text)) and len(text) == 4:
        known, length = int(match["known"]), 10 ** len(match["unknown"])
        return Interval(Moment(known * length), Moment((known + 1) * length))
    if match := _LONG_YEAR.fullmatch(text):
        return Interval(Moment(int(match[1])), Moment(int(match[1]) + 1))
    match = _UNKNOWN_PARTS.fullmatch(text)
    return StatedTime.of(match[1] if match else text).interval
