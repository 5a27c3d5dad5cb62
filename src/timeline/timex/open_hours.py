"""The hour of the 24 that a clock tells; where no word says which half of the day is meant, people are awake in it.

"At 3" and "half past two" are after noon, "at 9" is before it. Figures with minutes and those of ranges are taken as
they stand, for "3:30" may be of a clock with 24 hours, and so is "at 6", when some get up and others dine.
"""

from timeline.model.expressions import Clock

_AFTER_NOON = range(1, 6)
_HALF_DAY = 12


def hour_of(clock: Clock) -> int:
    if clock.half is not None:
        return clock.hour % _HALF_DAY + _HALF_DAY * (clock.half == "pm") if clock.hour <= _HALF_DAY else clock.hour
    return clock.hour + _HALF_DAY * (clock.bare and clock.hour in _AFTER_NOON)
