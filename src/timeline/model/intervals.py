"""Civil time: moments, half-open intervals between them, and the units they are known to.

Years are astronomical integers without a limit (0 is 1 BC, -43 is 44 BC), in the proleptic Gregorian
calendar, which is why ``datetime`` cannot serve here.
"""

import datetime as dt
from enum import StrEnum
from typing import Self

from attrs import field, frozen


class Granularity(StrEnum):
    """The unit that a time is known to, finest first: ``rank`` 0 is the finest; compare ranks, not names."""

    rank: int

    def __new__(cls, value: str) -> Self:
        unit = str.__new__(cls, value)
        unit._value_ = value
        unit.rank = len(cls.__members__)
        return unit

    # Units are looked up all the time, and an enum's own hash is slow.
    __hash__ = str.__hash__

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY_PART = "day_part"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"


@frozen
class Moment:
    """A point of civil time, to the second; parts that are not given are the first of their unit.

    Parts are not checked against the calendar: moments are made by the million.
    """

    year: int
    month: int = 1
    day: int = 1
    hour: int = 0
    minute: int = 0
    second: int = 0

    # Written out, for timelines compare moments more than anything else and the generated methods are slow.
    def __lt__(self, other: "Moment") -> bool:
        return self.year < other.year if self.year != other.year else self.parts < other.parts

    def __le__(self, other: "Moment") -> bool:
        return self.year <= other.year if self.year != other.year else self.parts <= other.parts

    def __gt__(self, other: "Moment") -> bool:
        return self.year > other.year if self.year != other.year else self.parts > other.parts

    def __ge__(self, other: "Moment") -> bool:
        return self.year >= other.year if self.year != other.year else self.parts >= other.parts

    @property
    def parts(self) -> tuple[int, int, int, int, int, int]:
        """Year, month, day, hour, minute, second: sorts as the moment does, only faster."""
        return self.year, self.month, self.day, self.hour, self.minute, self.second

    @property
    def is_midnight(self) -> bool:
        """It has no time of day, or that at which the day begins."""
        return not (self.hour or self.minute or self.second)

    @property
    def midnight(self) -> "Moment":
        """The moment at which its day begins."""
        return self if self.is_midnight else Moment(self.year, self.month, self.day)

    def iso(self) -> str:
        """ISO 8601: a date at midnight, else date and time; years beyond 0-9999 carry a sign and six digits."""
        day = f"{format_year(self.year)}-{self.month:02}-{self.day:02}"
        return day if self.is_midnight else f"{day}T{self.hour:02}:{self.minute:02}:{self.second:02}"

    def to_datetime(self) -> dt.datetime:
        """The moment as a naive ``datetime``. Raises ``ValueError`` for years that it does not have (1 to 9999)."""
        return dt.datetime(*self.parts)

    def __repr__(self) -> str:
        return f"Moment({', '.join(map(str, self.parts[:3] if self.is_midnight else self.parts))})"

    def __str__(self) -> str:
        return self.iso()


def format_year(year: int) -> str:
    """Four digits where they suffice, else ISO 8601's expanded form with a sign and six digits."""
    return f"{year:04}" if 0 <= year <= 9999 else f"{year:+07}"


@frozen
class Interval:
    """Half-open civil time from ``start`` to ``end``; ``None`` leaves that side open."""

    start: Moment | None = field()
    end: Moment | None = field()

    @end.validator
    def _check_order(self, _: object, end: Moment | None) -> None:
        if self.start is not None and end is not None and end < self.start:
            raise ValueError(f"interval ends ({end}) before it starts ({self.start})")

    def contains(self, other: "Interval | Moment") -> bool:
        """Every moment of ``other`` lies in this interval."""
        if isinstance(other, Moment):
            return (self.start is None or self.start <= other) and (self.end is None or other < self.end)
        starts = self.start is None or (other.start is not None and self.start <= other.start)
        ends = self.end is None or (other.end is not None and other.end <= self.end)
        return starts and ends

    def overlaps(self, other: "Interval") -> bool:
        """Some moment lies in both."""
        return not (self.precedes(other) or other.precedes(self))

    def precedes(self, other: "Interval") -> bool:
        """Every moment of this interval is earlier than any of ``other``; touching counts."""
        return self.end is not None and other.start is not None and self.end <= other.start

    def intersection(self, other: "Interval") -> "Interval | None":
        """What lies in both, or ``None`` where nothing does."""
        starts = [i.start for i in (self, other) if i.start is not None]
        ends = [i.end for i in (self, other) if i.end is not None]
        start, end = max(starts, default=None), min(ends, default=None)
        if start is not None and end is not None and end <= start:
            return None
        return Interval(start, end)

    def __repr__(self) -> str:
        return f"Interval({self.start!r}, {self.end!r})"

    def __str__(self) -> str:
        """ISO 8601, the open side as ".."; ``end`` is not included."""
        return f"{self.start or '..'}/{self.end or '..'}"
