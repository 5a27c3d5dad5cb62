"""Times as a caller names them: ISO 8601 to the year, month, day or second, or Python's dates."""

import datetime as dt
import re

from attrs import frozen

from timeline.errors import AnchorError, PeriodError
from timeline.model.anchors import Anchor, AnchorLike
from timeline.model.intervals import Granularity, Interval, Moment

# Years beyond 0-9999 carry a sign, as ISO 8601 and EDTF write them.
_YEAR_OR_MONTH = re.compile(r"(?P<year>\d{4}|[+-]\d{4,6})(?:-(?P<month>0[1-9]|1[0-2]))?", re.ASCII)
_DAYS_IN_YEAR, _DAYS_IN_MONTH = 365.2425, 30.44


@frozen(kw_only=True)
class StatedTime:
    """The start of what a caller names, its unit, and the zone of an aware datetime: IANA's key where it has one."""

    start: Moment
    unit: Granularity
    zone: str | None = None

    @classmethod
    def of(cls, value: str | dt.date | dt.datetime) -> "StatedTime":
        """Raises ``AnchorError`` for what is no time."""
        text = value.strip() if isinstance(value, str) else ""
        if match := _YEAR_OR_MONTH.fullmatch(text):
            unit = Granularity.MONTH if match["month"] else Granularity.YEAR
            return cls(start=Moment(int(match["year"]), int(match["month"] or 1)), unit=unit)
        read = _parsed(text) if isinstance(value, str) else value
        if isinstance(read, dt.datetime):
            return cls(start=_moment(read), unit=Granularity.SECOND, zone=_zone_name(read))
        if isinstance(read, dt.date):
            return cls(start=Moment(read.year, read.month, read.day), unit=Granularity.DAY)
        raise AnchorError(value)

    @property
    def interval(self) -> Interval:
        """From its start to the end of its unit."""
        if self.unit is Granularity.YEAR:
            return Interval(self.start, Moment(self.start.year + 1))
        if self.unit is Granularity.MONTH:
            years, month = divmod(self.start.month, 12)
            return Interval(self.start, Moment(self.start.year + years, month + 1))
        step = dt.timedelta(days=1) if self.unit is Granularity.DAY else dt.timedelta(seconds=1)
        try:
            end = _moment(dt.datetime(*self.start.parts) + step)
        except OverflowError:
            end = Moment(dt.MAXYEAR + 1)
        return Interval(self.start, end)


def period(first: AnchorLike, last: AnchorLike) -> Interval:
    """From the start of ``first`` to the end of ``last`` as far as it is stated; ``None`` leaves that side open.

    "2022" to "2023-07" is from 1 January 2022 to the end of July 2023. Raises ``AnchorError`` for what is no time,
    ``PeriodError`` for a ``last`` that ends before ``first`` starts.
    """
    start, end = _stated(first).start, _stated(last).end
    if start is not None and end is not None and end <= start:
        raise PeriodError(first, last)
    return Interval(start, end)


def days_between(one: Interval, other: Interval) -> float:
    """About how many days lie between two intervals: 0 where they share a moment or one of them is open there."""
    if one.overlaps(other):
        return 0.0
    earlier, later = (one.end, other.start) if one.precedes(other) else (other.end, one.start)
    return _days(later) - _days(earlier) if earlier is not None and later is not None else 0.0


def _days(moment: Moment) -> float:
    """Days on a scale that is near enough to tell which of two times is nearer."""
    months = (moment.month - 1) * _DAYS_IN_MONTH
    return moment.year * _DAYS_IN_YEAR + months + moment.day + moment.hour / 24


def _stated(value: AnchorLike) -> Interval:
    if value is None:
        return Interval(None, None)
    return value.interval if isinstance(value, Anchor) else StatedTime.of(value).interval


def _parsed(text: str) -> dt.date | dt.datetime:
    try:
        return dt.date.fromisoformat(text) if len(text) <= len("2022-03-05") else dt.datetime.fromisoformat(text)
    except ValueError:
        raise AnchorError(text) from None


def _moment(value: dt.datetime) -> Moment:
    return Moment(value.year, value.month, value.day, value.hour, value.minute, value.second)


def _zone_name(value: dt.datetime) -> str | None:
    if value.tzinfo is None:
        return None
    key = getattr(value.tzinfo, "key", None)
    return key if isinstance(key, str) else _offset(value)


def _offset(value: dt.datetime) -> str:
    minutes = int((value.utcoffset() or dt.timedelta()).total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
