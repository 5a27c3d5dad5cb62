"""Equinoxes and solstices from the year 1000 to 3000, to some minutes.

After Meeus, *Astronomical Algorithms* (1998), chapter 27.
"""

from math import cos, radians

from timeline.model.intervals import Moment
from timeline.temporal.calendar import add_days, add_seconds

_SECONDS_A_DAY = 86_400
_NOON_OF_2000 = 2_451_545.0
# The mean time of each in a year, as a polynomial in thousands of years since 2000.
_MEANS = {
    "march_equinox": (2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057),
    "june_solstice": (2451716.56767, 365241.62603, 0.00325, 0.00888, -0.00030),
    "september_equinox": (2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078),
    "december_solstice": (2451900.05952, 365242.74049, -0.06223, -0.00823, 0.00032),
}
# What moon and planets change about it: how much, and the phase and speed of each wave in degrees.
_WAVES = (
    (485, 324.96, 1934.136),
    (203, 337.23, 32964.467),
    (199, 342.08, 20.186),
    (182, 27.85, 445267.112),
    (156, 73.14, 45036.886),
    (136, 171.52, 22518.443),
    (77, 222.54, 65928.934),
    (74, 296.72, 3034.906),
)


def turn_of_sun(name: str, year: int, hours_east: int) -> Moment:
    """The day of an equinox or solstice by the clock of a zone."""
    thousands = (year - 2000) / 1000
    mean = sum(factor * thousands**power for power, factor in enumerate(_MEANS[name]))
    centuries = (mean - _NOON_OF_2000) / 36525
    tilt = radians(35999.373 * centuries - 2.47)
    speed = 1 + 0.0334 * cos(tilt) + 0.0007 * cos(2 * tilt)
    waves = sum(size * cos(radians(phase + rate * centuries)) for size, phase, rate in _WAVES)
    days = mean + 0.00001 * waves / speed - _NOON_OF_2000 + 0.5 + hours_east / 24
    whole = int(days // 1)
    return add_seconds(add_days(Moment(2000, 1, 1), whole), int((days - whole) * _SECONDS_A_DAY)).midnight
