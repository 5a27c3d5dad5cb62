"""A time on the calendar, and what an expression needs to find its own."""

from collections.abc import Callable
from functools import lru_cache
from typing import TypeAlias

from attrs import define, evolve, field, frozen

from timeline.model.anchors import Anchor
from timeline.model.conventions import Conventions, Direction
from timeline.model.expressions import Expression, Frame
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import add_days, shift, start_of, unit_at

TIME_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR, Granularity.DAY_PART)
# Years beyond these are no years of a text.
FIRST_YEAR, LAST_YEAR = -200_000, 200_000


@frozen(cache_hash=True)
class Place:
    """A time on the calendar: its interval, the unit it is known to, and what the value needs besides.

    ``is_within``: the time is one such unit somewhere in the interval, as "six months after 1968" is a month.
    """

    interval: Interval
    unit: Granularity
    season: str | None = None
    day_part: str | None = None
    zone: str | None = None
    mod: TimexMod | None = None
    is_within: bool = False

    @property
    def start(self) -> Moment:
        if self.interval.start is None:
            raise ValueError("a place has a start")
        return self.interval.start

    def is_known_to(self, unit: Granularity) -> bool:
        """Exact enough to count such units from: a month says nothing of "yesterday", nor a year of "last month"."""
        return self.unit.rank <= unit.rank

    def runs_over(self, unit: Granularity) -> bool:
        """It covers more than one such unit, so that "that day" is none of them."""
        end = self.interval.end
        if end is None or self.unit.rank < Granularity.DAY.rank:
            return False
        return start_of(add_days(end, -1), unit) > self.start


@define(kw_only=True)
class Context:
    """What an expression is resolved against: the anchor, the time last told, and which side the text looks to.

    ``quarter`` is the quarter that a report of results is about: its "a year ago" is the same quarter then. Of longer
    accounts ("the nine months") it is their year.
    ``direction`` is below 0 for the past, above it for the future (2 where a verb leaves little doubt), 0 where the
    text shows neither. ``narrative``: the text tells a story, so that a day or month without a year is of the year last
    told. ``is_near``: the time last told stands in
    the same paragraph. ``is_before``: the words tell of what had come before the time last told.
    """

    anchor: Anchor | None
    told: Place | None = None
    quarter: Place | None = None
    direction: int
    narrative: bool = False
    is_near: bool = False
    is_before: bool = False
    conventions: Conventions
    _here: Place | None = field(init=False, default=None)

    @property
    def here(self) -> Place | None:
        """The anchor as a place, which is asked for all the time, and made once for all that are told from it."""
        if self._here is None and self.anchor is not None:
            self._here = Place(self.anchor.interval, self.anchor.granularity)
        return self._here

    def base(self, frame: Frame, *, ahead: bool = False) -> Place | None:
        """What an expression is reckoned from; one that lies ahead of a span told of, from where that ended."""
        if frame is not Frame.TEXT or self.told is None:
            return self.here
        return _last_unit(self.told) if ahead and not self.told.is_within else self.told

    def base_of(self, frame: Frame, shift: int | None) -> Place | None:
        """What a name moved by ``shift`` is reckoned from: "the next" of a story follows what it has told."""
        ahead = (shift or 0) > 0
        return self.base(Frame.TEXT if ahead and self.is_in_story else frame, ahead=ahead)

    def at(self, direction: int, *, is_near: bool, is_before: bool) -> "Context":
        """The same where the text looks to that side, near the time last told or not, before it or not."""
        if (direction, is_near, is_before) == (self.direction, self.is_near, self.is_before):
            return self
        return self._with(self.anchor, self.told, self.quarter, direction, is_near=is_near, is_before=is_before)

    def after(self, told: Place | None, quarter: Place | None) -> "Context":
        """The same after other times were told."""
        if told is self.told and quarter is self.quarter:
            return self
        return self._with(self.anchor, told, quarter, self.direction)

    def without_anchor(self) -> "Context":
        return self._with(None, None, self.quarter, self.direction)

    def from_document(self) -> "Context":
        """The same before anything was told."""
        return self._with(self.anchor, None, self.quarter, self.direction, narrative=False)

    def looking(self, direction: int, conventions: Conventions) -> "Context":
        """The same where the text looks to that side by other conventions."""
        return self._with(self.anchor, self.told, self.quarter, direction, conventions=conventions)

    # Contexts change with every time told, and ``evolve`` looks up every field by its name.
    def _with(
        self,
        anchor: Anchor | None,
        told: Place | None,
        quarter: Place | None,
        direction: int,
        *,
        narrative: bool | None = None,
        is_near: bool | None = None,
        is_before: bool | None = None,
        conventions: Conventions | None = None,
    ) -> "Context":
        context = Context(
            anchor=anchor,
            told=told,
            quarter=quarter,
            direction=direction,
            narrative=self.narrative if narrative is None else narrative,
            is_near=self.is_near if is_near is None else is_near,
            is_before=self.is_before if is_before is None else is_before,
            conventions=conventions or self.conventions,
        )
        if anchor is self.anchor:
            context._here = self.here
        return context

    @property
    def is_in_story(self) -> bool:
        """A story is told that has not come up to the anchor's own year, nor looks ahead from there."""
        if not self.narrative or self.told is None or (self.direction > 0 and self.anchor is not None):
            return False
        return self.anchor is None or self.told.start.year != self.anchor.moment.year

    @property
    def is_exact(self) -> bool:
        """The anchor is a moment, as a clock's or a mail's, so that lengths count from it exactly."""
        return self.anchor is not None and self.anchor.granularity.rank <= Granularity.MINUTE.rank


@lru_cache(maxsize=16)
def preferring(side: Direction | None, conventions: Conventions) -> Conventions:
    """The conventions, but for the side that is preferred."""
    return evolve(conventions, prefer=side)


_COUNTED = (Granularity.DAY, Granularity.WEEK, Granularity.MONTH, Granularity.YEAR, Granularity.DECADE)


@lru_cache(maxsize=256)
def _last_unit(place: Place) -> Place:
    """The 1893 of "from 1890 to 1893"; the place itself where it is one unit, or none that is counted."""
    end = place.interval.end
    if end is None or place.unit not in _COUNTED:
        return place
    last = unit_at(add_days(end, -1), place.unit)
    return evolve(place, interval=last) if last.start is not None and last.start > place.start else place


# What is still known of a time some days, weeks, months or years after one that was told.
_KNOWN_AFTER = {
    Granularity.DAY: Granularity.MONTH,
    Granularity.WEEK: Granularity.YEAR,
    Granularity.MONTH: Granularity.YEAR,
    Granularity.SEASON: Granularity.YEAR,
    Granularity.YEAR: Granularity.CENTURY,
    Granularity.DECADE: Granularity.CENTURY,
}


def loosened(told: Place, unit: Granularity) -> Place:
    """Where a story is that has moved on from a time by some number of units."""
    known = _KNOWN_AFTER.get(unit)
    if known is None or told.unit.rank >= known.rank:
        return told
    return Place(unit_at(told.start, known), known, is_within=True)


def unit_place(moment: Moment, unit: Granularity, context: Context, count: int = 0) -> Place:
    week_start = context.conventions.week_start
    start = start_of(moment, unit, week_start=week_start)
    if count:
        start = shift(start, unit, count)
    return Place(Interval(start, shift(start, unit, 1)), unit)


def day_place(moment: Moment) -> Place:
    return calendar_place(moment.year, moment.month, moment.day)


@lru_cache(maxsize=4096)  # a text comes back to the same few years
def calendar_place(year: int, month: int | None = None, day: int | None = None) -> Place:
    """A year, a month of it or a day of that."""
    if month is None:
        return Place(unit_at(Moment(year), Granularity.YEAR), Granularity.YEAR)
    unit = Granularity.MONTH if day is None else Granularity.DAY
    return Place(unit_at(Moment(year, month, day or 1), unit), unit)


# Finds the place of an expression; the parts of one that nests are found by the resolver it is given.
Resolver: TypeAlias = Callable[[Expression, Context], Place | None]
