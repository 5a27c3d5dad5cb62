"""Weekdays: a bare one, "next Friday", and the nth of a whole."""

from timeline.model.conventions import Conventions, Direction, NamedDay
from timeline.model.expressions import CalendarDate, Frame
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_days, start_of, weekday, weekday_on_or_after, weekday_on_or_before
from timeline.timex.places import Context, Place, day_place


def bare_weekday(date: CalendarDate, here: Place, context: Context) -> Place:
    today = start_of(here.start, Granularity.DAY)
    ahead = (date.weekday - weekday(today)) % 7 if date.weekday is not None else 0
    conventions = context.conventions
    if date.shift == 1:
        # "The following Friday" of a story is the next one, whatever "next Friday" is said to mean.
        next_told = date.frame is Frame.TEXT and context.told is not None
        return day_place(add_days(today, (ahead or 7) if next_told else _next_weekday(today, ahead, conventions)))
    if date.shift == -1:
        return day_place(add_days(today, _last_weekday(today, ahead, conventions)))
    if date.shift == 0:
        back = context.direction < 0 and ahead
        return day_place(add_days(today, ahead - 7 if back else ahead))
    side = conventions.prefer
    if side is Direction.FUTURE:
        return day_place(add_days(today, ahead or 7))
    if side is Direction.PAST:
        return day_place(add_days(today, ahead - 7))
    if side is Direction.NEAREST:
        return day_place(add_days(today, ahead if ahead <= 3 else ahead - 7))
    if context.direction > 0:
        return day_place(add_days(today, ahead))
    return day_place(add_days(today, ahead - 7 if ahead else 0))


def _next_weekday(today: Moment, ahead: int, conventions: Conventions) -> int:
    if conventions.next_weekday is NamedDay.ADJACENT:
        return ahead or 7
    this_week = (weekday(today) - conventions.week_start) % 7
    return 7 - this_week + (this_week + ahead) % 7


def _last_weekday(today: Moment, ahead: int, conventions: Conventions) -> int:
    if conventions.last_weekday is NamedDay.ADJACENT:
        return ahead - 7
    this_week = (weekday(today) - conventions.week_start) % 7
    return -7 - this_week + (this_week + ahead) % 7


def weekend_from(saturday: Moment) -> Place:
    return Place(Interval(saturday, add_days(saturday, 2)), Granularity.WEEKEND)


def nth_weekday(n: int, day: int, whole: Place) -> Place | None:
    start, end = whole.start, whole.interval.end
    if end is None:
        return None
    if n > 0:
        found = add_days(weekday_on_or_after(start, day), 7 * (n - 1))
    else:
        found = add_days(weekday_on_or_before(add_days(end, -1), day), 7 * (n + 1))
    return day_place(found) if start <= found < end else None
