"""TIMEX3 value strings: what they say, as values, and the calendar time that they name.

The forms are those of TimeML 1.2.1 and, for eras, weekends, parts of day and the longer units, of the TIDES TIMEX2
guidelines that it builds on. Years that four digits cannot hold follow ISO 8601's expanded form.
"""

import re
from collections.abc import Mapping
from decimal import Decimal
from enum import StrEnum
from types import MappingProxyType
from typing import TypeAlias

from attrs import evolve, frozen

from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_days, add_seconds, iso_week, month_length, shift, start_of_iso_week

SEASON_MONTHS: Mapping[str, int] = MappingProxyType({"SP": 3, "SU": 6, "FA": 9, "WI": 12})
"""The first month of each season: meteorological, of the northern hemisphere."""

DAY_PART_HOURS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"MO": (6, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 21), "NI": (19, 29), "DT": (6, 18)}
)
"""From which hour to which each part of day runs; hours from 24 on are of the next day."""


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

_YEARS_IN = {Granularity.YEAR: 1, Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}
_DATE_UNITS = {
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
_TIME_UNITS = {"H": Granularity.HOUR, "M": Granularity.MINUTE, "S": Granularity.SECOND}
_DATE_LETTERS = {unit: letter for letter, unit in _DATE_UNITS.items()}
_TIME_LETTERS = {unit: letter for letter, unit in _TIME_UNITS.items()}

_COUNTS = r"(?:(?:\d+(?:\.\d+)?|X)(?:WE|[A-Z]))"
_DURATION = re.compile(rf"P(?P<date>{_COUNTS}*)(?:T(?P<time>{_COUNTS}+))?", re.ASCII)
_COUNT = re.compile(r"(?P<count>\d+(?:\.\d+)?|X)(?P<unit>WE|[A-Z])", re.ASCII)
_YEARS = re.compile(r"(?P<era>BC|\+)?(?P<digits>\d+)(?P<unknown>X{0,3})|X{1,4}", re.ASCII)
_WITHIN_YEAR = re.compile(
    r"""W(?P<week>XX|0[1-9]|[1-4]\d|5[0-3])(?:-(?:(?P<weekday>[1-7])|(?P<weekend>WE)))?
      | Q(?P<quarter>[1-4X])
      | H(?P<half>[12X])
      | (?P<season>SP|SU|FA|WI)
      | (?P<month>XX|0[1-9]|1[0-2])(?:-(?P<day>XX|0[1-9]|[12]\d|3[01]))?""",
    re.VERBOSE | re.ASCII,
)
_TIME = re.compile(
    r"""(?:(?P<day_part>MO|MI|AF|EV|NI|DT)
         | (?P<hour>XX|[01]\d|2[0-4])(?::(?P<minute>XX|[0-5]\d)(?::(?P<second>XX|[0-5]\d))?)?)
        (?P<zone>Z|[+-]\d\d:\d\d)?""",
    re.VERBOSE | re.ASCII,
)
# The finest unit named is the granularity; a weekday and a weekend end a week's value.
_FINEST_FIRST = {
    "second": Granularity.SECOND,
    "minute": Granularity.MINUTE,
    "hour": Granularity.HOUR,
    "day_part": Granularity.DAY_PART,
    "weekday": Granularity.DAY,
    "day": Granularity.DAY,
    "weekend": Granularity.WEEKEND,
    "week": Granularity.WEEK,
    "month": Granularity.MONTH,
    "season": Granularity.SEASON,
    "quarter": Granularity.QUARTER,
    "half": Granularity.HALF,
}


def parse_value(value: str) -> TimexValue | None:
    """What a TIMEX3 value says; ``None`` where it is not one."""
    if value in Reference.__members__.values():
        return Reference(value)
    if value == "PXX":
        return Duration(())
    if value.startswith("P"):
        return _parse_duration(value)
    date, separator, time = value.partition("T")
    if separator and not date:
        date = "XXXX-XX-XX"
    return _parse_calendar(date, time if separator else None)


def format_value(value: TimexValue) -> str:
    """The TIMEX3 value that ``parse_value`` reads back."""
    if isinstance(value, Reference):
        return str(value)
    if isinstance(value, Duration):
        return _format_duration(value)
    return _format_date(value) + _format_time(value)


def _parse_duration(value: str) -> Duration | None:
    match = _DURATION.fullmatch(value)
    if match is None:
        return None
    counts = [
        (m, units) for part, units in (("date", _DATE_UNITS), ("time", _TIME_UNITS)) for m in _counts(match, part)
    ]
    if not counts or any(m["unit"] not in units for m, units in counts):
        return None
    return Duration(
        tuple((units[m["unit"]], None if m["count"] == "X" else Decimal(m["count"])) for m, units in counts)
    )


def _counts(match: re.Match[str], part: str) -> list[re.Match[str]]:
    return list(_COUNT.finditer(match[part] or ""))


def _format_duration(value: Duration) -> str:
    if not value.counts:
        return "PXX"
    written = [("X" if count is None else f"{count:f}", unit) for unit, count in value.counts]
    date = "".join(f"{count}{_DATE_LETTERS[unit]}" for count, unit in written if unit in _DATE_LETTERS)
    time = "".join(f"{count}{_TIME_LETTERS[unit]}" for count, unit in written if unit in _TIME_LETTERS)
    return f"P{date}T{time}" if time else f"P{date}"


def _parse_calendar(date: str, time: str | None) -> CalendarValue | None:
    year, _, rest = date.partition("-")
    years = _parse_years(year)
    if years is None or not (rest or time is None):
        return None
    if not rest:
        return years
    within, clock = _WITHIN_YEAR.fullmatch(rest), _TIME.fullmatch(time or "")
    if within is None or years.granularity is not Granularity.YEAR or (time is not None and clock is None):
        return None
    named = {**within.groupdict(), **(clock.groupdict() if clock else {})}
    if clock and not (named["day"] or named["weekday"]):
        return None
    units = ("month", "day", "week", "weekday", "quarter", "half", "hour", "minute", "second")
    return evolve(
        years,
        granularity=next(unit for name, unit in _FINEST_FIRST.items() if named.get(name)),
        **{name: _number(named.get(name)) for name in units},
        season=named["season"],
        day_part=named.get("day_part"),
        zone=named.get("zone"),
    )


def _number(digits: str | None) -> int | None:
    return int(digits) if digits and digits.isdigit() else None


def _parse_years(text: str) -> CalendarValue | None:
    """A year, decade ("199", "+01234X"), century or millennium."""
    match = _YEARS.fullmatch(text)
    if match is None:
        return None
    if match["digits"] is None:
        return CalendarValue(granularity=_unit_of_years(4 - len(text)))
    width = len(match["digits"]) + len(match["unknown"])
    fits = {"+": width >= 6, "BC": width >= 4 or not match["unknown"]}
    if not fits.get(match["era"], width == 4 or (width < 4 and not match["unknown"])):
        return None
    cut = len(match["unknown"]) or max(0, 4 - len(match["digits"]))
    unit = _unit_of_years(cut)
    return CalendarValue(granularity=unit, year=_first_year(match["era"] == "BC", int(match["digits"]), unit))


def _unit_of_years(missing_digits: int) -> Granularity:
    return tuple(_YEARS_IN)[missing_digits]


def _first_year(is_bc: bool, number: int, unit: Granularity) -> int:
    """The first year of the unit whose years, as they are written, begin with ``number``."""
    length = _YEARS_IN[unit]
    if is_bc:
        return 1 - (number * length + length - 1)
    return number if length == 1 else max(1, number * length)


def _format_years(year: int | None, unit: Granularity) -> str:
    length = _YEARS_IN[unit]
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
    if unit in _YEARS_IN:
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
    clock = {Granularity.HOUR: 1, Granularity.MINUTE: 2, Granularity.SECOND: 3}.get(value.granularity, 0)
    parts = [_two(number) for number in (value.hour, value.minute, value.second)[:clock]]
    return f"T{':'.join(parts)}{zone}" if parts else ""


def _two(number: int | None) -> str:
    return "XX" if number is None else f"{number:02}"


def calendar_value(
    start: Moment, unit: Granularity, *, season: str | None = None, day_part: str | None = None, zone: str | None = None
) -> CalendarValue:
    """The value of the ``unit`` that starts at ``start``.

    A week is the ISO week that holds most of it. Without ``season`` a season is the northern one of its first month.
    """
    if unit in _YEARS_IN:
        return _year_value(start.year, unit)
    if unit in (Granularity.WEEK, Granularity.WEEKEND):
        year, week = iso_week(add_days(start, 3) if unit is Granularity.WEEK else start)
        return CalendarValue(granularity=unit, year=year, week=week)
    named = CalendarValue(granularity=unit, year=start.year)
    if unit is Granularity.QUARTER:
        return evolve(named, quarter=(start.month - 1) // 3 + 1)
    if unit is Granularity.HALF:
        return evolve(named, half=(start.month - 1) // 6 + 1)
    if unit is Granularity.SEASON:
        return evolve(named, season=season or ("WI", "SP", "SU", "FA")[start.month % 12 // 3])
    if unit is Granularity.MONTH:
        return evolve(named, month=start.month)
    day = evolve(named, month=start.month, day=start.day)
    if unit is Granularity.DAY:
        return day
    if unit is Granularity.DAY_PART:
        return evolve(day, day_part=day_part, zone=zone)
    minute = None if unit is Granularity.HOUR else start.minute
    second = start.second if unit is Granularity.SECOND else None
    return evolve(day, hour=start.hour, minute=minute, second=second, zone=zone)


def _year_value(year: int, unit: Granularity) -> CalendarValue:
    is_bc = year < 1
    number = (1 - year if is_bc else year) // _YEARS_IN[unit]
    return CalendarValue(granularity=unit, year=_first_year(is_bc, number, unit))


def interval_of(value: CalendarValue) -> Interval | None:
    """The calendar time that a value names; ``None`` where it is written with X or names no day that exists.

    Seasons and parts of day are those of ``SEASON_MONTHS`` and ``DAY_PART_HOURS``; a zone is passed over.
    """
    if value.year is None:
        return None
    if value.granularity in _YEARS_IN:
        return _interval_of_years(value.year, value.granularity)
    if value.granularity.rank > Granularity.WEEK.rank:
        return _interval_of_months(value, value.year)
    if value.granularity is Granularity.WEEK or value.granularity is Granularity.WEEKEND:
        return _interval_of_week(value, value.year)
    day = _day_of(value, value.year)
    return None if day is None else _interval_in_day(value, day)


def _interval_of_years(year: int, unit: Granularity) -> Interval:
    if unit is Granularity.YEAR:
        return Interval(Moment(year), Moment(year + 1))
    # Nobody counts a year 0, so the units beside the era's start are a year short.
    last = (
        min(year + _YEARS_IN[unit] - 1, 0)
        if year < 1
        else year // _YEARS_IN[unit] * _YEARS_IN[unit] + _YEARS_IN[unit] - 1
    )
    return Interval(Moment(year), Moment(last + 1))


def _interval_of_months(value: CalendarValue, year: int) -> Interval | None:
    first = {
        Granularity.MONTH: value.month,
        Granularity.QUARTER: value.quarter and value.quarter * 3 - 2,
        Granularity.HALF: value.half and value.half * 6 - 5,
        Granularity.SEASON: SEASON_MONTHS.get(value.season or ""),
    }[value.granularity]
    if first is None:
        return None
    start = Moment(year, first)
    length = Granularity.QUARTER if value.granularity is Granularity.SEASON else value.granularity
    return Interval(start, shift(start, length, 1))


def _interval_of_week(value: CalendarValue, year: int) -> Interval | None:
    if value.week is None:
        return None
    monday = start_of_iso_week(year, value.week)
    start = add_days(monday, 5) if value.granularity is Granularity.WEEKEND else monday
    return Interval(start, add_days(monday, 7))


def _day_of(value: CalendarValue, year: int) -> Moment | None:
    if value.weekday is not None:
        return None if value.week is None else add_days(start_of_iso_week(year, value.week), value.weekday - 1)
    if value.month is None or value.day is None or value.day > month_length(year, value.month):
        return None
    return Moment(year, value.month, value.day)


def _interval_in_day(value: CalendarValue, day: Moment) -> Interval | None:
    if value.granularity is Granularity.DAY:
        return Interval(day, add_days(day, 1))
    if value.granularity is Granularity.DAY_PART:
        first, last = DAY_PART_HOURS[value.day_part or "DT"]
        return Interval(add_seconds(day, first * 3600), add_seconds(day, last * 3600))
    clock = {Granularity.HOUR: 1, Granularity.MINUTE: 2, Granularity.SECOND: 3}[value.granularity]
    parts = (value.hour, value.minute, value.second)[:clock]
    if None in parts:
        return None
    seconds = sum(number * scale for number, scale in zip(parts, (3600, 60, 1), strict=False) if number)
    start = add_seconds(day, seconds)
    return Interval(start, shift(start, value.granularity, 1))
