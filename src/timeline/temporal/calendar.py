"""The proleptic Gregorian calendar for any integer year: day numbers, shifts, starts of units.

Day number 1 is 0001-01-01, a Monday, as in ``datetime.date.toordinal``.
"""

from attrs import evolve

from timeline.model.intervals import Granularity, Interval, Moment

MONTHS_OF = {
    Granularity.MONTH: 1,
    Granularity.QUARTER: 3,
    Granularity.HALF: 6,
    Granularity.YEAR: 12,
    Granularity.DECADE: 120,
    Granularity.CENTURY: 1200,
    Granularity.MILLENNIUM: 12000,
}
SECONDS_OF = {Granularity.SECOND: 1, Granularity.MINUTE: 60, Granularity.HOUR: 3600}
_SECONDS_IN_DAY = 86_400
_SHORTEST_MONTH = 28
_FRIDAY = 4
_MONTH_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_leap(year: int) -> bool:
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def month_length(year: int, month: int) -> int:
    return 29 if month == 2 and is_leap(year) else _MONTH_LENGTHS[month - 1]


def day_number(moment: Moment) -> int:
    """The number of the moment's day."""
    # Years counted from March put the leap day last, so month lengths follow one formula.
    year = moment.year - (moment.month <= 2)
    month = (moment.month + 9) % 12
    era, of_era = divmod(year, 400)
    day_of_year = (153 * month + 2) // 5 + moment.day - 1
    return era * 146_097 + of_era * 365 + of_era // 4 - of_era // 100 + day_of_year - 305


def from_day_number(number: int) -> Moment:
    """Midnight at the start of that day: the inverse of ``day_number``."""
    era, day_of_era = divmod(number + 305, 146_097)
    of_era = (day_of_era - day_of_era // 1460 + day_of_era // 36_524 - day_of_era // 146_096) // 365
    day_of_year = day_of_era - (365 * of_era + of_era // 4 - of_era // 100)
    month = (5 * day_of_year + 2) // 153
    day = day_of_year - (153 * month + 2) // 5 + 1
    month = month + 3 if month < 10 else month - 9
    return Moment(era * 400 + of_era + (month <= 2), month, day)


def weekday(moment: Moment) -> int:
    """0 is Monday."""
    return (day_number(moment) - 1) % 7


def add_days(moment: Moment, days: int) -> Moment:
    if 0 < moment.day + days <= _SHORTEST_MONTH:  # most days asked for are of the same month
        return Moment(moment.year, moment.month, moment.day + days, moment.hour, moment.minute, moment.second)
    day = from_day_number(day_number(moment) + days)
    if moment.is_midnight:
        return day
    return Moment(day.year, day.month, day.day, moment.hour, moment.minute, moment.second)


def add_workdays(moment: Moment, days: int) -> Moment:
    """So many days from Monday to Friday later (earlier where negative); holidays count, for no calendar is known."""
    side = 1 if days >= 0 else -1
    day = weekday(moment)
    if day > _FRIDAY:  # a weekend counts as the working day on its far side
        moment = add_days(moment, _FRIDAY - day if side > 0 else 7 - day)
        day = weekday(moment)
    weeks, rest = divmod(abs(days), 5)
    crosses = (day + rest > _FRIDAY) if side > 0 else (day - rest < 0)
    return add_days(moment, side * (7 * weeks + rest + 2 * crosses))


def add_months(moment: Moment, months: int) -> Moment:
    """The same day so many months on; the last day of a month that is too short."""
    year, month = divmod(moment.year * 12 + moment.month - 1 + months, 12)
    day = min(moment.day, month_length(year, month + 1))
    return Moment(year, month + 1, day, moment.hour, moment.minute, moment.second)


def add_seconds(moment: Moment, seconds: int) -> Moment:
    since_midnight = moment.hour * 3600 + moment.minute * 60 + moment.second + seconds
    days, rest = divmod(since_midnight, _SECONDS_IN_DAY)
    hours, rest = divmod(rest, 3600)
    day = add_days(moment, days)
    return Moment(day.year, day.month, day.day, hours, rest // 60, rest % 60)


def shift(moment: Moment, unit: Granularity, count: int) -> Moment:
    """``count`` units later (earlier where negative)."""
    if unit in MONTHS_OF:
        return add_months(moment, MONTHS_OF[unit] * count)
    if unit in SECONDS_OF:
        return add_seconds(moment, SECONDS_OF[unit] * count)
    return add_days(moment, count * (7 if unit is Granularity.WEEK else 1))


def start_of(moment: Moment, unit: Granularity, *, week_start: int = 0) -> Moment:
    """The start of the unit that holds the moment; ``week_start`` 0 is Monday.

    Decades and centuries are counted from year 0, as TIMEX3 and EDTF write them ("199", "19").
    """
    if unit is Granularity.SECOND:
        return moment
    if unit is Granularity.MINUTE:
        return evolve(moment, second=0)
    if unit is Granularity.HOUR:
        return evolve(moment, minute=0, second=0)
    midnight = moment.midnight
    if unit is Granularity.WEEK:
        return add_days(midnight, -((weekday(midnight) - week_start) % 7))
    if unit not in MONTHS_OF:
        return midnight
    length = MONTHS_OF[unit]
    year, month = divmod((moment.year * 12 + moment.month - 1) // length * length, 12)
    return Moment(year, month + 1)


def unit_at(moment: Moment, unit: Granularity) -> Interval:
    """The whole unit that holds the moment; a week is from Monday."""
    start = start_of(moment, unit)
    return Interval(start, shift(start, unit, 1))


def weekday_on_or_after(moment: Moment, day_of_week: int) -> Moment:
    """The first such weekday (0 is Monday) that is not before the moment's day."""
    return add_days(moment, (day_of_week - weekday(moment)) % 7)


def weekday_on_or_before(moment: Moment, day_of_week: int) -> Moment:
    """The last such weekday (0 is Monday) that is not after the moment's day."""
    return add_days(moment, -((weekday(moment) - day_of_week) % 7))


def iso_week(moment: Moment) -> tuple[int, int]:
    """ISO 8601's week-numbering year and week of the moment's day: a week belongs to the year of its Thursday."""
    thursday = weekday_on_or_after(weekday_on_or_before(moment, 0), 3)
    return thursday.year, (day_number(thursday) - day_number(Moment(thursday.year))) // 7 + 1


def start_of_iso_week(year: int, week: int) -> Moment:
    """The Monday of that week of the week-numbering year; weeks beyond its last run on into the next."""
    return add_days(weekday_on_or_before(Moment(year, 1, 4), 0), 7 * (week - 1))


def easter(year: int) -> Moment:
    """Easter Sunday of the Western churches, by the Gregorian computus (Meeus, Jones and Butcher) in any year."""
    golden = year % 19
    century, of_century = divmod(year, 100)
    leap_centuries, century_rest = divmod(century, 4)
    lunar = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - leap_centuries - lunar + 15) % 30
    leaps, rest = divmod(of_century, 4)
    to_sunday = (32 + 2 * century_rest + 2 * leaps - epact - rest) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return Moment(year, month, day + 1)


def orthodox_easter(year: int) -> Moment:
    """Easter Sunday of the Eastern churches, by the Julian computus (Meeus), as a Gregorian day."""
    full_moon = (19 * (year % 19) + 15) % 30
    to_sunday = (2 * (year % 4) + 4 * (year % 7) - full_moon + 34) % 7
    month, day = divmod(full_moon + to_sunday + 114, 31)
    behind = year // 100 - year // 400 - 2
    return add_days(Moment(year, month, day + 1), behind)
