"""The day of a holiday in a year, from the rule that fixes it."""

from collections.abc import Mapping
from typing import Any

from attrs import field, frozen
from attrs.validators import in_, optional

from timeline.model.intervals import Interval, Moment
from timeline.temporal.calendar import (
    add_days,
    easter,
    month_length,
    orthodox_easter,
    weekday_on_or_after,
    weekday_on_or_before,
)
from timeline.temporal.moon import hanukkah, islamic_day_in, new_moon_from, passover

_FEASTS = {"easter": easter, "orthodox_easter": orthodox_easter, "passover": passover, "hanukkah": hanukkah}
_TURNS_OF_SUN = ("march_equinox", "june_solstice", "september_equinox", "december_solstice")
_FEAST_NAMES = (*_FEASTS, *_TURNS_OF_SUN)


@frozen(kw_only=True)
class HolidayRule:
    """How the first day of a holiday is fixed; weekdays are 0 (Monday) to 6.

    It is the ``nth`` ``weekday`` of ``month`` (from its end where negative), or ``day`` of ``month``, or, with
    ``weekday`` as well, that weekday ``side`` the day: "after" or "before", itself included. Without ``month`` it is
    that of ``feast``, Easter Sunday where none is told. ``offset`` days are then added. ``days`` is how many days it
    lasts. ``calendar`` "islamic" counts month and day in that calendar; "moon" takes the ``nth`` new moon on or after
    the day, of the year before where ``month`` is the last, by a clock so many ``hours_east`` of Greenwich. By such a
    clock equinoxes and solstices have their day too.
    """

    month: int | None = field(default=None, validator=optional(in_(range(1, 13))))
    day: int | None = field(default=None, validator=optional(in_(range(1, 32))))
    weekday: int | None = field(default=None, validator=optional(in_(range(7))))
    nth: int | None = field(default=None, validator=optional(in_((-1, 1, 2, 3, 4))))
    side: str = field(default="after", validator=in_(("after", "before")))
    feast: str = field(default="easter", validator=in_(_FEAST_NAMES))
    calendar: str = field(default="civil", validator=in_(("civil", "islamic", "moon")))
    hours_east: int = 0
    offset: int = 0
    days: int = field(default=1, validator=in_(range(1, 63)))

    def __attrs_post_init__(self) -> None:
        if self.calendar != "civil":
            if self.month is None or self.day is None or (self.calendar == "moon") != (self.nth is not None):
                raise ValueError("other calendars go with a month and a day, those of the moon with nth as well")
        elif self.month is not None and (self.day is None) == (self.nth is None):
            raise ValueError("a month goes with a day or with an nth weekday")
        elif self.nth is not None and self.weekday is None:
            raise ValueError("nth goes with a weekday")


def read_holiday(row: Mapping[str, Any]) -> HolidayRule:
    """The rule in a row of the holiday table. Raises ``TypeError`` or ``ValueError`` where it holds none."""
    return HolidayRule(**{key: value for key, value in row.items() if key not in ("names", "led")})


def holiday_in(year: int, rule: HolidayRule) -> Interval:
    """The days of that year's holiday."""
    first = add_days(_fixed_day(rule, year), rule.offset)
    return Interval(first, add_days(first, rule.days))


def _fixed_day(rule: HolidayRule, year: int) -> Moment:
    if rule.month is None:
        if rule.feast in _TURNS_OF_SUN:
            from timeline.temporal.sun import turn_of_sun  # few ask for the sun

            return turn_of_sun(rule.feast, year, rule.hours_east)
        return _FEASTS[rule.feast](year)
    if rule.calendar == "islamic":
        return islamic_day_in(year, rule.month, rule.day or 1)
    if rule.calendar == "moon":
        start = Moment(year - (rule.month == 12), rule.month, rule.day or 1)
        return new_moon_from(start, rule.nth or 1, rule.hours_east)
    if rule.weekday is None:
        return Moment(year, rule.month, rule.day or 1)
    if rule.nth == -1:
        return weekday_on_or_before(Moment(year, rule.month, month_length(year, rule.month)), rule.weekday)
    if rule.nth is not None:
        return weekday_on_or_after(Moment(year, rule.month, 7 * rule.nth - 6), rule.weekday)
    to_weekday = weekday_on_or_after if rule.side == "after" else weekday_on_or_before
    return to_weekday(Moment(year, rule.month, rule.day or 1), rule.weekday)
