"""Conventions: what a text takes for granted about calendars, and what cannot be read off its words."""

from enum import StrEnum
from typing import Any

from attrs import Attribute, asdict, field, fields, frozen

from timeline.model.arguments import of_type
from timeline.model.choices import choose


class DateOrder(StrEnum):
    """Which number comes first in "05/06/2023"; a number above 12 settles it whatever the convention."""

    MONTH_FIRST = "month_first"
    DAY_FIRST = "day_first"


class Direction(StrEnum):
    """Which of several candidates a bare weekday, day or month means."""

    PAST = "past"
    FUTURE = "future"
    NEAREST = "nearest"


class Hemisphere(StrEnum):
    """Where seasons are reckoned."""

    NORTH = "north"
    SOUTH = "south"


class NamedDay(StrEnum):
    """What "next Friday" (or "last Friday") counts from.

    ``ADJACENT``: the first Friday after (before) the anchor's day. ``OTHER_WEEK``: the Friday of the week after
    (before) the anchor's week.
    """

    ADJACENT = "adjacent"
    OTHER_WEEK = "other_week"


def _differing(conventions: "DayParts | Conventions") -> str:
    """As it may be made: what is as usual goes without saying."""
    given = ((field.name, getattr(conventions, field.name), field.default) for field in fields(type(conventions)))
    told = (f"{name}={value!r}" for name, value, usual in given if value != usual)
    return f"{type(conventions).__name__}({', '.join(told)})"


@frozen(kw_only=True)
class DayParts:
    """When the parts of a day begin and end: whole hours from its midnight, past 24 for the next day.

    Raises ``ValueError`` for what is no pair of rising hours.
    """

    small_hours: tuple[int, int] = (0, 5)
    dawn: tuple[int, int] = (5, 7)
    morning: tuple[int, int] = (6, 12)
    midday: tuple[int, int] = (11, 14)
    afternoon: tuple[int, int] = (12, 18)
    evening: tuple[int, int] = (18, 22)
    night: tuple[int, int] = (20, 24)
    daytime: tuple[int, int] = (6, 18)

    def __repr__(self) -> str:
        return _differing(self)

    def __attrs_post_init__(self) -> None:
        for part, hours in asdict(self).items():
            if not (isinstance(hours, tuple) and len(hours) == 2 and 0 <= hours[0] < hours[1] <= 48):
                raise ValueError(f"{part} is two rising hours such as (6, 12), not {hours!r}")


def _of_its_type(_: object, attribute: "Attribute[Any]", value: object) -> None:
    of_type(attribute.name, value, type(attribute.default))


def _weekday(_: object, attribute: object, value: int) -> None:
    if value not in range(7):
        raise ValueError(f"week_start is 0 (Monday) to 6 (Sunday), not {value!r}")


def _month(_: object, attribute: object, value: int) -> None:
    if value not in range(1, 13):
        raise ValueError(f"fiscal_start is a month from 1 to 12, not {value!r}")


def _hemisphere(value: Hemisphere | str) -> Hemisphere:
    return choose("hemisphere", value, Hemisphere)


def _date_order(value: DateOrder | str) -> DateOrder:
    return choose("date_order", value, DateOrder)


def _direction(value: Direction | str | None) -> Direction | None:
    return None if value is None else choose("prefer", value, Direction)


def _named_day(value: NamedDay | str) -> NamedDay:
    return choose("next_weekday or last_weekday", value, NamedDay)


@frozen(kw_only=True, cache_hash=True)
class Conventions:
    """How to read what words leave open.

    ``week_start`` is the first day of a week, 0 for Monday. ``fiscal_start`` is the month in which a fiscal year
    begins; a fiscal year is named after the calendar year in which it ends. ``prefer`` settles bare weekdays,
    days and months; ``None`` lets the text's own signs decide (tense, prepositions), the nearer where there are none.
    ``two_digit_ahead`` is how many years after the anchor's a two-digit year may lie before it is taken to be of
    the century before. ``next_weekday`` and ``last_weekday``: "next Friday" said on a Tuesday is the Friday of
    next week, as most English speakers have it ("this Friday" is the near one); "last Friday" is the latest.
    ``date_order`` reads "05/06/2023", ``hemisphere`` places seasons, ``day_parts`` says when mornings and nights begin.

    Choices may be given by their words, as in ``Conventions(hemisphere="south")``. Raises ``ChoiceError`` for a word
    that is none of them, ``ValueError`` for a day or month that there is not, ``ArgumentTypeError`` for another type.
    """

    week_start: int = field(default=0, validator=_weekday)
    day_parts: DayParts = field(default=DayParts(), validator=_of_its_type)
    hemisphere: Hemisphere = field(default=Hemisphere.NORTH, converter=_hemisphere)
    fiscal_start: int = field(default=1, validator=_month)
    date_order: DateOrder = field(default=DateOrder.MONTH_FIRST, converter=_date_order)
    prefer: Direction | None = field(default=None, converter=_direction)
    next_weekday: NamedDay = field(default=NamedDay.OTHER_WEEK, converter=_named_day)
    last_weekday: NamedDay = field(default=NamedDay.ADJACENT, converter=_named_day)
    two_digit_ahead: int = field(default=20, validator=_of_its_type)

    def __repr__(self) -> str:
        return _differing(self)
