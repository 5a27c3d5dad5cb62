"""New moons, and the calendars that count by them: Islamic, Jewish and Chinese feasts as days of the civil calendar.

New moons follow Meeus, *Astronomical Algorithms* (1998), chapter 49, to a few minutes. Islamic months begin on the
evening after the new moon stands before the sunset of Mecca, as Umm al-Qura has it; where the crescent must be seen, a
month may begin a day later. The Jewish calendar is arithmetic, after Reingold and Dershowitz.
"""

from math import radians, sin

from timeline.model.intervals import Moment
from timeline.temporal.calendar import add_days, add_seconds, day_number, from_day_number

_MONTH = 29.530588861
_SECONDS_A_DAY = 86_400
# The largest corrections to the mean new moon, in days: with the power of the earth's eccentricity, and how often the
# anomalies of sun and moon and the moon's latitude are taken.
_CORRECTIONS = (
    (-0.40720, 0, 0, 1, 0),
    (0.17241, 1, 1, 0, 0),
    (0.01608, 0, 0, 2, 0),
    (0.01039, 0, 0, 0, 2),
    (0.00739, 1, -1, 1, 0),
    (-0.00514, 1, 1, 1, 0),
    (0.00208, 2, 2, 0, 0),
    (-0.00111, 0, 0, 1, -2),
    (-0.00057, 0, 0, 1, 2),
    (0.00056, 1, 1, 2, 0),
)
# That of 6 January 2000 is number 0; the Islamic month that followed it was the tenth of 1420.
_MONTHS_BEFORE = 1420 * 12 + 9
_HEGIRA = 227_015
_SUNSET_OF_MECCA = 15  # o'clock, universal time


def new_moon(number: int) -> Moment:
    """A new moon, counted from that of 6 January 2000, in universal time."""
    centuries = number / 1236.85
    eccentricity = 1 - 0.002516 * centuries
    sun = radians(2.5534 + 29.10535670 * number)
    moon = radians(201.5643 + 385.81693528 * number + 0.0107582 * centuries**2)
    latitude = radians(160.7108 + 390.67050284 * number - 0.0016118 * centuries**2)
    days = 5.59766 + _MONTH * number + 0.00015437 * centuries**2
    for size, power, of_sun, of_moon, of_latitude in _CORRECTIONS:
        days += size * eccentricity**power * sin(of_sun * sun + of_moon * moon + of_latitude * latitude)
    whole = int(days // 1)
    return add_seconds(add_days(Moment(2000, 1, 1), whole), int((days - whole) * _SECONDS_A_DAY))


def new_moon_from(day: Moment, nth: int, hours_east: int) -> Moment:
    """The day of the nth new moon on or after a day, by the clock of a zone."""
    number = int((day_number(day) - day_number(Moment(2000, 1, 6))) // _MONTH) - 1
    while _local_day(number, hours_east) < day:
        number += 1
    return _local_day(number + nth - 1, hours_east)


def _local_day(number: int, hours_east: int) -> Moment:
    return add_seconds(new_moon(number), hours_east * 3600).midnight


def islamic_day(year: int, month: int, day: int) -> Moment:
    """A day of the Islamic calendar, as the civil day whose daylight it has."""
    first = _local_day(year * 12 + month - 1 - _MONTHS_BEFORE, 24 - _SUNSET_OF_MECCA)
    return add_days(first, day)


def islamic_day_in(year: int, month: int, day: int) -> Moment:
    """The first such day of the Islamic calendar in a civil year."""
    islamic = int((day_number(Moment(year)) - _HEGIRA) // (12 * _MONTH))
    days = (islamic_day(islamic + count, month, day) for count in range(3))
    return next(found for found in days if found.year >= year)


def passover(year: int) -> Moment:
    """The fifteenth of Nisan in a civil year."""
    return add_days(_new_year(year + 3761), -163)


def hanukkah(year: int) -> Moment:
    """The twenty-fifth of Kislev in a civil year; a long year has a day more before it."""
    for hebrew in (year + 3760, year + 3761):
        start = _new_year(hebrew)
        is_long = (day_number(_new_year(hebrew + 1)) - day_number(start)) % 10 == 5
        found = add_days(start, 83 + is_long)
        if found.year >= year:
            return found
    return found


_HEBREW_EPOCH = -1_373_427


def _new_year(year: int) -> Moment:
    """Rosh Hashanah of a Jewish year."""
    before, this, after = (_days_elapsed(year + count) for count in (-1, 0, 1))
    delay = 2 if after - this == 356 else int(this - before == 382)
    return from_day_number(_HEBREW_EPOCH + this + delay)


def _days_elapsed(year: int) -> int:
    """Days from the epoch to the mean new moon of a year's first month, which keeps off some days of the week."""
    months = (235 * year - 234) // 19
    parts = 12_084 + 13_753 * months
    days = 29 * months + parts // 25_920
    return days + (3 * (days + 1) % 7 < 3)
