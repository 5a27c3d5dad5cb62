"""Periods as a caller names them: ISO 8601 to the year, month, day, minute or second."""

import datetime as dt
import re

from timeline.errors import AnchorError
from timeline.model.anchors import Anchor, AnchorLike
from timeline.model.intervals import Interval, Moment

_YEAR_OR_MONTH = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2]))?", re.ASCII)


def period(first: AnchorLike, last: AnchorLike) -> Interval:
    """From the start of ``first`` to the end of ``last`` as far as it is stated; ``None`` leaves that side open.

    "2022" to "2023-07" is from 1 January 2022 to the end of July 2023. Raises ``AnchorError`` for what is no time,
    or a ``last`` that ends before ``first`` starts.
    """
    start, end = _stated(first).start, _stated(last).end
    if start is not None and end is not None and end <= start:
        raise AnchorError(last)
    return Interval(start, end)


def _stated(value: AnchorLike) -> Interval:
    if value is None:
        return Interval(None, None)
    if isinstance(value, Anchor):
        return value.interval
    if isinstance(value, str) and (match := _YEAR_OR_MONTH.fullmatch(value.strip())):
        return _year_or_month(int(match[1]), int(match[2]) if match[2] else None)
    read = _parsed(value) if isinstance(value, str) else value
    if isinstance(read, dt.datetime):
        return Interval(_moment(read), _moment(read + dt.timedelta(seconds=1)))
    if isinstance(read, dt.date):
        day = dt.datetime(read.year, read.month, read.day)
        return Interval(_moment(day), _moment(day + dt.timedelta(days=1)))
    raise AnchorError(value)


def _parsed(value: str) -> dt.date | dt.datetime:
    try:
        return dt.date.fromisoformat(value) if len(value) <= len("2022-03-05") else dt.datetime.fromisoformat(value)
    except ValueError:
        raise AnchorError(value) from None


def _year_or_month(year: int, month: int | None) -> Interval:
    if month is None:
        return Interval(Moment(year), Moment(year + 1))
    return Interval(Moment(year, month), Moment(year + month // 12, month % 12 + 1))


def _moment(value: dt.datetime) -> Moment:
    return Moment(value.year, value.month, value.day, value.hour, value.minute, value.second)
