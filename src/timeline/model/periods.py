"""Times as a caller states them: ISO 8601 from the year to the second, dates of mails and feeds, or Python's dates."""

import datetime as dt
import re
from calendar import monthrange

from attrs import frozen

from timeline.errors import AnchorError
from timeline.model.intervals import Granularity, Interval, Moment

# Years beyond 0-9999 carry a sign, as ISO 8601 and EDTF write them.
_DATE = re.compile(
    r"(?P<year>\d{4}|[+-]\d{4,6})(?:-(?P<month>0[1-9]|1[0-2])(?:-(?P<day>0[1-9]|[12]\d|3[01]))?)?", re.ASCII
)
_WEEK = re.compile(r"\d{4}-?W\d\d", re.ASCII)
# Python reads "1746082800", the seconds since 1970, as a day of 1746: what opens like a date goes on like one.
_ISO = re.compile(r"\d{4}(?:-\d\d-?\d\d|\d{4}|-?W\d\d(?:-?\d)?)(?:[T ].+)?", re.ASCII)
# "Fri, 01 May 2026 09:00:00 +0200", as mails and feeds write it
_MAIL = re.compile(
    r"(?:[A-Z][a-z]{2}, )?\d{1,2} [A-Z][a-z]{2} \d{4} \d\d:\d\d(?::\d\d)? (?:[+-]\d{4}|[A-Z]{1,4})", re.ASCII
)
_STEPS = {
    Granularity.WEEK: dt.timedelta(days=7),
    Granularity.DAY: dt.timedelta(days=1),
    Granularity.SECOND: dt.timedelta(seconds=1),
}
# The calendar repeats itself after so many years, which lets ``datetime`` reckon in years that it does not have.
_CYCLE = 400
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
        if match := _DATE.fullmatch(text):
            return cls._of_date(match)
        read = _parsed(text) if isinstance(value, str) else value
        if read != read:  # a datetime like pandas' NaT, which is no time
            raise AnchorError(value)
        if isinstance(read, dt.datetime):
            return cls(start=_moment(read), unit=Granularity.SECOND, zone=_zone_name(read))
        if isinstance(read, dt.date):
            unit = Granularity.WEEK if _WEEK.fullmatch(text) else Granularity.DAY
            return cls(start=Moment(read.year, read.month, read.day), unit=unit)
        raise AnchorError(value)

    @classmethod
    def _of_date(cls, match: re.Match[str]) -> "StatedTime":
        start = Moment(int(match["year"]), int(match["month"] or 1), int(match["day"] or 1))
        if start.day > monthrange(_in_cycle(start.year), start.month)[1]:
            raise AnchorError(match[0])
        if match["day"]:
            return cls(start=start, unit=Granularity.DAY)
        return cls(start=start, unit=Granularity.MONTH if match["month"] else Granularity.YEAR)

    @property
    def interval(self) -> Interval:
        """From its start to the end of its unit."""
        year, month = self.start.year, self.start.month
        if self.unit is Granularity.YEAR:
            return Interval(self.start, Moment(year + 1))
        if self.unit is Granularity.MONTH:
            return Interval(self.start, Moment(year + month // 12, month % 12 + 1))
        alike = _in_cycle(year)
        end = dt.datetime(alike, *self.start.parts[1:]) + _STEPS[self.unit]
        return Interval(self.start, _moment(end, later=year - alike))


def _in_cycle(year: int) -> int:
    """A year of ``datetime`` with the same calendar."""
    return 2000 + year % _CYCLE


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


def _parsed(text: str) -> dt.date | dt.datetime:
    try:
        if _ISO.fullmatch(text):
            return dt.date.fromisoformat(text) if len(text) <= len("2022-03-05") else dt.datetime.fromisoformat(text)
        if _MAIL.fullmatch(text):
            from email.utils import parsedate_to_datetime  # few callers have one, and it loads much

            return parsedate_to_datetime(text)
    except ValueError:
        pass
    raise AnchorError(text)


def _moment(value: dt.datetime, *, later: int = 0) -> Moment:
    """The moment of a datetime, so many years later."""
    return Moment(value.year + later, value.month, value.day, value.hour, value.minute, value.second)


def _zone_name(value: dt.datetime) -> str | None:
    if value.tzinfo is None:
        return None
    key = getattr(value.tzinfo, "key", None)
    return key if isinstance(key, str) else _offset(value)


def _offset(value: dt.datetime) -> str:
    minutes = int((value.utcoffset() or dt.timedelta()).total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"
