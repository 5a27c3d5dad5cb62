"""TIMEX3 values: what they say, and how they are written.

The forms are those of TimeML 1.2.1 and, for eras, weekends, parts of day and the longer units, of the TIDES TIMEX2
guidelines that it builds on. Years that four digits cannot hold follow ISO 8601's expanded form.
"""

from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from timeline.model.intervals import Granularity, Moment
from timeline.temporal.calendar import add_days, iso_week


class Reference(StrEnum):
    """A time told without bounds: "recently", "now", "soon"."""

    PAST = "PAST_REF"
    PRESENT = "PRESENT_REF"
    FUTURE = "FUTURE_REF"


@frozen(kw_only=True)
class CalendarValue:
    """A place on the calendar, whole or in part: what ``granularity`` needs and is ``None`` is written X.

    ``year`` is astronomical; of a decade, century or millennium it is the first. Weeks, weekends and days told by
    ``weekday`` (1 is Monday) count ISO weeks and years. ``season`` and ``day_part`` are TIMEX3's codes ("SU", "NI").
    ``zone`` is "Z" or an offset.
    """

    granularity: Granularity
    year: int | None = None
    month: int | None = None
    day: int | None = None
    week: int | None = None
    weekday: int | None = None
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    day_part: str | None = None
    hour: int | None = None
    minute: int | None = None
    second: int | None = None
    zone: str | None = None


@frozen
class Duration:
    """A length of time: counts of units as written; a count of ``None`` is X ("PXM"), no counts at all "PXX"."""

    counts: tuple[tuple[Granularity, Decimal | None], ...]


TimexValue: TypeAlias = CalendarValue | Duration | Reference

YEARS_IN = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}
DATE_UNITS = {
    "Y": Granularity.YEAR,
    "M": Granularity.MONTH,
    "W": Granularity.WEEK,
    "WE": Granularity.WEEKEND,
    "D": Granularity.DAY,
    "Q": Granularity.QUARTER,
    "E": Granularity.DECADE,
    "C": Granularity.CENTURY,
    "L": Granularity.MILLENNIUM,
}
TIME_UNITS = {"H": Granularity.HOUR, "M": Granularity.MINUTE, "S": Granularity.SECOND}
_DATE_LETTERS = {unit: letter for letter, unit in DATE_UNITS.items()}
_TIME_LETTERS = {unit: letter for letter, unit in TIME_UNITS.items()}
_CLOCK_PARTS = {Granularity.HOUR: 1, Granularity.MINUTE: 2, Granularity.SECOND: 3}


def format_value(value: TimexValue) -> str:
    """The TIMEX3 value that ``parse_value`` reads back."""
    if isinstance(value, Reference):
        return str(value)
    if isinstance(value, Duration):
        return _format_duration(value)
    return _format_date(value) + _format_time(value)


def _format_duration(value: Duration) -> str:
    if not value.counts:
        return "PXX"
    written = [("X" if count is None else f"{count:f}", unit) for unit, count in value.counts]
    date = "".join(f"{count}{_DATE_LETTERS[unit]}" for count, unit in written if unit in _DATE_LETTERS)
    time = "".join(f"{count}{_TIME_LETTERS[unit]}" for count, unit in written if unit in _TIME_LETTERS)
    return f"P{date}T{time}" if time else f"P{date}"


def first_year(is_bc: bool, number: int, unit: Granularity) -> int:
    """The first year of the unit whose years, as they are written, begin with ``number``."""
    length = YEARS_IN[unit]
    if is_bc:
        return 1 - (number * length + length - 1)
    return number if length == 1 else max(1, number * length)


def _format_years(year: int | None, unit: Granularity) -> str:
    if unit is Granularity.YEAR and year is not None and 0 < year <= 9999:
        return f"{year:04}"
    length = YEARS_IN[unit]
    cut = len(str(length)) - 1
    if year is None:
        return "X" * (4 - cut)
    written = 1 - year if year < 1 else year
    is_long = written > 9999
    era = "BC" if year < 1 else "+" if is_long else ""
    width = (6 if era == "+" else 4) - cut
    return f"{era}{written // length:0{width}}{'X' * cut if is_long else ''}"


def _format_date(value: CalendarValue) -> str:
    unit = value.granularity
    if unit in YEARS_IN:
        return _format_years(value.year, unit)
    year = _format_years(value.year, Granularity.YEAR)
    if unit is Granularity.QUARTER:
        return f"{year}-Q{value.quarter or 'X'}"
    if unit is Granularity.HALF:
        return f"{year}-H{value.half or 'X'}"
    if unit is Granularity.SEASON:
        return f"{year}-{value.season}"
    if unit is Granularity.MONTH:
        return f"{year}-{_two(value.month)}"
    if unit in (Granularity.WEEK, Granularity.WEEKEND):
        return f"{year}-W{_two(value.week)}{'-WE' if unit is Granularity.WEEKEND else ''}"
    if value.weekday is not None:
        return f"{year}-W{_two(value.week)}-{value.weekday}"
    return f"{year}-{_two(value.month)}-{_two(value.day)}"


def _format_time(value: CalendarValue) -> str:
    zone = value.zone or ""
    if value.granularity is Granularity.DAY_PART:
        return f"T{value.day_part}{zone}"
    clock = _CLOCK_PARTS.get(value.granularity)
    if clock is None:
        return ""
    parts = [_two(number) for number in (value.hour, value.minute, value.second)[:clock]]
    return f"T{':'.join(parts)}{zone}"


def _two(number: int | None) -> str:
    return "XX" if number is None else f"{number:02}"


def calendar_value(
    start: Moment, unit: Granularity, *, season: str | None = None, day_part: str | None = None, zone: str | None = None
) -> CalendarValue:
    """The value of the ``unit`` that starts at ``start``.

    A week is the ISO week that holds most of it. Without ``season`` a season is the northern one of its first month.
    """
    if unit in YEARS_IN:
        return _year_value(start.year, unit)
    if unit in (Granularity.WEEK, Granularity.WEEKEND):
        year, week = iso_week(add_days(start, 3) if unit is Granularity.WEEK else start)
        return CalendarValue(granularity=unit, year=year, week=week)
    if unit.rank > Granularity.DAY.rank:
        return _within_year(start, unit, season)
    is_clock = unit.rank < Granularity.DAY_PART.rank
    return CalendarValue(
        granularity=unit,
        year=start.year,
        month=start.month,
        day=start.day,
        day_part=day_part if unit is Granularity.DAY_PART else None,
        hour=start.hour if is_clock else None,
        minute=start.minute if is_clock and unit is not Granularity.HOUR else None,
        second=start.second if unit is Granularity.SECOND else None,
        zone=None if unit is Granularity.DAY else zone,
    )


def _within_year(start: Moment, unit: Granularity, season: str | None) -> CalendarValue:
    if unit is Granularity.QUARTER:
        return CalendarValue(granularity=unit, year=start.year, quarter=(start.month - 1) // 3 + 1)
    if unit is Granularity.HALF:
        return CalendarValue(granularity=unit, year=start.year, half=(start.month - 1) // 6 + 1)
    if unit is Granularity.SEASON:
        season = season or ("WI", "SP", "SU", "FA")[start.month % 12 // 3]
        return CalendarValue(granularity=unit, year=start.year, season=season)
    return CalendarValue(granularity=unit, year=start.year, month=start.month)


def _year_value(year: int, unit: Granularity) -> CalendarValue:
    """The unit that starts in a year; one that starts with the year 0 is the first of our era.

    Years BC are reckoned down, so that those of a century begin with the figures of its last: 600 to 501 BC with a 5.
    """
    length = YEARS_IN[unit]
    is_bc = year < 0 or (year == 0 and length == 1)
    number = (2 - year - length if is_bc else year) // length
    return CalendarValue(granularity=unit, year=first_year(is_bc, number, unit))
