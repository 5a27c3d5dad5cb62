"""Parts of a time: "early 1998", "the end of May", "May of last year"."""

from attrs import evolve

from timeline.model.expressions import CalendarDate, Qualified, Within
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import add_days, add_months, add_seconds, day_number, weekday_on_or_after
from timeline.timex.places import Context, Place, Resolver, day_place
from timeline.timex.resolvers.dates import full_date
from timeline.timex.resolvers.weekdays import nth_weekday


def place_qualified(qualified: Qualified, context: Context, place: Resolver) -> Place | None:
    inner = place(qualified.of, context)
    if inner is None:
        return None
    return evolve(inner, interval=part_of(inner.interval, inner.unit, qualified.mod), mod=qualified.mod)


def part_of(interval: Interval, unit: Granularity, mod: TimexMod) -> Interval:
    """The first half (START), the last (END) or the middle (MID) of a time, cut at the unit below it."""
    start, end = interval.start, interval.end
    if start is None or end is None or mod not in (TimexMod.START, TimexMod.MID, TimexMod.END):
        return interval
    half, quarter, three = (_fraction(start, end, unit, n) for n in (2, 1, 3))
    if mod is TimexMod.START:
        return Interval(start, half)
    return Interval(half, end) if mod is TimexMod.END else Interval(quarter, three)


def _fraction(start: Moment, end: Moment, unit: Granularity, quarters: int) -> Moment:
    if unit.rank >= Granularity.YEAR.rank:
        months = (end.year - start.year) * 12 + end.month - start.month
        return add_months(start, months * quarters // 4)
    days = day_number(end) - day_number(start)
    if unit.rank >= Granularity.WEEKEND.rank:
        return add_days(start, days * quarters // 4)
    seconds = days * 86_400 + (end.hour - start.hour) * 3600 + (end.minute - start.minute) * 60
    return add_seconds(start, seconds * quarters // 4)


def place_within(within: Within, context: Context, place: Resolver) -> Place | None:
    whole, part = place(within.of, context), within.part
    if whole is None:
        return None
    match part:
        case CalendarDate(weekday=int(day), month=None, day=None) if whole.unit.rank <= Granularity.DAY.rank:
            return day_place(weekday_on_or_after(whole.start, day))
        case CalendarDate(weekday=int(day), month=None, day=None):
            return nth_weekday(1, day, whole)
        case CalendarDate(month=None):
            return full_date(evolve(part, year=whole.start.year, month=whole.start.month))
        case CalendarDate():
            return full_date(evolve(part, year=whole.start.year))
    return place(evolve(part, year=whole.start.year), context)
