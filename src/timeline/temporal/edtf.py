"""Calendar time as an EDTF string (Extended Date/Time Format, Library of Congress 2019; ISO 8601-2), levels 0 and 1."""

import re
from functools import lru_cache

from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_months, add_seconds, shift, start_of, unit_at

_SEASONS = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_UNKNOWN_DIGITS = {Granularity.DECADE: 1, Granularity.CENTURY: 2}
_HALF_DAY = 12 * 3600
_OFFSET = re.compile(r"Z|[+-]\d\d:\d\d", re.ASCII)


@lru_cache(maxsize=4096)  # a text comes back to the same days
def format_edtf(
    interval: Interval,
    granularity: Granularity,
    *,
    season: str | None = None,
    zone: str | None = None,
    approximate: bool = False,
) -> str | None:
    """The EDTF of an interval known to ``granularity``; ``None`` where EDTF has no form for it.

    ``season`` is TIMEX3's code ("SU"); without it a season is told by its months. Weeks, weekends, quarters and
    halves, which these levels lack, are told by their first and last day or month, and a part of a day by its day: a
    night by that on which it falls. A clock time to the minute or hour is given as the second that it names, with
    ``zone`` where that is UTC or an offset; an interval between clock times and an approximate clock time, for which
    EDTF has no form, by their days. ``approximate`` is marked "~". There is no form for intervals open on both sides,
    nor for years beyond four digits but alone.
    """
    mark = "~" if approximate else ""
    if granularity.rank < Granularity.DAY_PART.rank:
        exact = None if approximate else _clock_time(interval, granularity, zone)
        # About nine is of that day, about midnight perhaps of the next.
        return exact or _dates(_days_around(interval), Granularity.DAY, mark if _is_near_midnight(interval) else "")
    if granularity is Granularity.DAY_PART:
        return _dates(_days_of(interval), Granularity.DAY, mark)
    if granularity is Granularity.DAY and _parts_days(interval):
        return _dates(_days_around(interval), Granularity.DAY, mark)
    if granularity is Granularity.SEASON and season and not mark:
        return _season(interval, season)
    return _unknown_digits(interval, granularity, mark) or _dates(interval, granularity, mark)


def _clock_time(interval: Interval, unit: Granularity, zone: str | None) -> str | None:
    start = interval.start
    if start is None or interval.end not in (start, shift(start, unit, 1)) or not _fits_four_digits(start.year):
        return None
    offset = "Z" if zone == "UTC" else zone if zone and _OFFSET.fullmatch(zone) else ""
    return f"{_date(start, Granularity.DAY)}T{start.hour:02}:{start.minute:02}:{start.second:02}{offset}"


def _parts_days(interval: Interval) -> bool:
    """ "Late on Sunday": it starts or ends within a day."""
    return any(moment is not None and not moment.is_midnight for moment in (interval.start, interval.end))


def _days_of(interval: Interval) -> Interval:
    """The days on which parts of days fall; a night, though it ends after midnight, falls on one."""
    start = interval.start and start_of(interval.start, Granularity.DAY)
    end = interval.end and start_of(add_seconds(interval.end, -_HALF_DAY), Granularity.DAY)
    if start and end and end < start:
        end = start
    return Interval(start, end and shift(end, Granularity.DAY, 1))


def _days_around(interval: Interval) -> Interval:
    """The whole days that an interval between clock times touches."""
    start, end = interval.start, interval.end
    if end is not None and (not end.is_midnight or end == start):
        end = shift(start_of(end, Granularity.DAY), Granularity.DAY, 1)
    return Interval(start and start_of(start, Granularity.DAY), end)


def _is_near_midnight(interval: Interval) -> bool:
    return any(moment is not None and moment.hour in {23, 0} for moment in (interval.start, interval.end))


def _season(interval: Interval, season: str) -> str | None:
    start = interval.start
    if start is None or not _fits_four_digits(start.year) or interval.end != add_months(start, 3):
        return _dates(interval, Granularity.SEASON, "")
    return f"{_date(start, Granularity.YEAR)}-{_SEASONS[season]}"


def _unknown_digits(interval: Interval, unit: Granularity, mark: str) -> str | None:
    """A decade or century of the common era: "199X", "19XX"."""
    start = interval.start
    if unit not in _UNKNOWN_DIGITS or start is None or not 0 < start.year <= 9999 or interval != unit_at(start, unit):
        return None
    known = 4 - _UNKNOWN_DIGITS[unit]
    return f"{start.year:04}"[:known].ljust(4, "X") + mark


def _dates(interval: Interval, granularity: Granularity, mark: str) -> str | None:
    """One date, or the first and last of an interval: years, months or days, whichever its ends need."""
    first, end = interval.start, interval.end
    unit = _unit_of_ends(first, end, granularity)
    if unit is None or first == end:
        return None
    last = shift(end, unit, -1) if end else None
    if (first and not _fits_four_digits(first.year)) or (last and not _fits_four_digits(last.year)):
        is_whole_year = first == last and unit is Granularity.YEAR and not mark
        return f"Y{first.year}" if first and is_whole_year else None
    if first and first == last:
        return _date(first, unit) + mark
    return "/".join(_date(moment, unit) + mark if moment else ".." for moment in (first, last))


def _unit_of_ends(first: Moment | None, end: Moment | None, granularity: Granularity) -> Granularity | None:
    """The coarsest of year, month and day, none coarser than ``granularity``, that starts at every end."""
    unit = _FINEST_FIRST[min(_unit_starting(first), _unit_starting(end))]
    if unit is None or unit.rank <= granularity.rank:
        return unit
    return Granularity.MONTH if granularity.rank >= Granularity.MONTH.rank else Granularity.DAY


_FINEST_FIRST = (None, Granularity.DAY, Granularity.MONTH, Granularity.YEAR)


def _unit_starting(moment: Moment | None) -> int:
    """The place in ``_FINEST_FIRST`` of the coarsest unit that starts at a moment; an open end starts any."""
    if moment is None:
        return 3
    if not moment.is_midnight:
        return 0
    if moment.day != 1:
        return 1
    return 2 if moment.month != 1 else 3


def _date(moment: Moment, unit: Granularity) -> str:
    year = f"{moment.year:04}" if moment.year >= 0 else f"-{-moment.year:04}"
    if unit is Granularity.DAY:
        return f"{year}-{moment.month:02}-{moment.day:02}"
    return year if unit is Granularity.YEAR else f"{year}-{moment.month:02}"


def _fits_four_digits(year: int) -> bool:
    return abs(year) <= 9999
