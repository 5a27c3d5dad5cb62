"""TIMEX3 values read from their strings, and the calendar time that they name."""

import re
from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType

from attrs import evolve

from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_days, add_seconds, month_length, shift, start_of_iso_week
from timeline.temporal.values import (
    DATE_UNITS,
    TIME_UNITS,
    YEARS_IN,
    CalendarValue,
    Duration,
    Reference,
    TimexValue,
    first_year,
)

SEASON_MONTHS: Mapping[str, int] = MappingProxyType({"SP": 3, "SU": 6, "FA": 9, "WI": 12})
"""The first month of each season: meteorological, of the northern hemisphere."""

DAY_PART_HOURS: Mapping[str, tuple[int, int]] = MappingProxyType(
    {"MO": (6, 12), "MI": (12, 13), "AF": (12, 18), "EV": (18, 21), "NI": (19, 29), "DT": (6, 18)}
)
"""From which hour to which each part of day runs; hours from 24 on are of the next day."""

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


def _parse_duration(value: str) -> Duration | None:
    match = _DURATION.fullmatch(value)
    if match is None:
        return None
    counts = [(m, units) for part, units in (("date", DATE_UNITS), ("time", TIME_UNITS)) for m in _counts(match, part)]
    if not counts or any(m["unit"] not in units for m, units in counts):
        return None
    return Duration(
        tuple((units[m["unit"]], None if m["count"] == "X" else Decimal(m["count"])) for m, units in counts)
    )


def _counts(match: re.Match[str], part: str) -> list[re.Match[str]]:
    return list(_COUNT.finditer(match[part] or ""))


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
    return CalendarValue(granularity=unit, year=first_year(match["era"] == "BC", int(match["digits"]), unit))


def _unit_of_years(missing_digits: int) -> Granularity:
    return tuple(YEARS_IN)[missing_digits]


def interval_of(value: CalendarValue) -> Interval | None:
    """The calendar time that a value names; ``None`` where it is written with X or names no day that exists.

    Seasons and parts of day are those of ``SEASON_MONTHS`` and ``DAY_PART_HOURS``; a zone is passed over.
    """
    if value.year is None:
        return None
    if value.granularity in YEARS_IN:
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
        min(year + YEARS_IN[unit] - 1, 0) if year < 1 else year // YEARS_IN[unit] * YEARS_IN[unit] + YEARS_IN[unit] - 1
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
