"""Parts of a time: "early 1998", "the end of May", "May of last year", "the third quarter", "the last Friday"."""

from attrs import evolve

from timeline.model.expressions import CalendarDate, Nth, Qualified, Within
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import (
    add_days,
    add_months,
    add_seconds,
    day_number,
    shift,
    start_of,
    unit_at,
    weekday_on_or_after,
)
from timeline.timex.places import Context, Place, Resolver, calendar_place, day_place
from timeline.timex.resolvers.candidates import choose
from timeline.timex.resolvers.dates import fiscal_year_ending, full_date
from timeline.timex.resolvers.weekdays import nth_weekday, weekend_from


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


def place_nth(nth: Nth, context: Context, place: Resolver) -> Place | None:
    if nth.of is None:
        return _nth_of_year(nth, context)
    whole = place(nth.of, context)
    if whole is None or whole.interval.end is None:
        return None
    if nth.unit is Granularity.QUARTER and whole.unit.rank > Granularity.YEAR.rank:
        return _quarter_of_era(nth.n, whole)
    if nth.unit in (Granularity.QUARTER, Granularity.HALF) and whole.unit.rank < Granularity.YEAR.rank:
        whole = Place(unit_at(whole.start, Granularity.YEAR), Granularity.YEAR)
    if nth.fiscal and whole.unit is Granularity.YEAR:
        whole = fiscal_year_ending(whole.start.year, context)
    if nth.weekday is not None:
        return nth_weekday(nth.n, nth.weekday, whole)
    if nth.unit is Granularity.WEEKEND and nth.count == 1:
        saturday = nth_weekday(nth.n, _SATURDAY, whole)
        return None if saturday is None else weekend_from(saturday.start)
    return nth_unit(nth, whole, context)


_SATURDAY, _QUARTERS = 5, 4


def _quarter_of_era(n: int, era: Place) -> Place | None:
    """ "The second quarter of the 14th century"."""
    if era.interval.end is None:
        return None
    years = era.interval.end.year - era.start.year
    n = n if n > 0 else _QUARTERS + 1 + n
    first, last = (Moment(era.start.year + years * k // _QUARTERS) for k in (n - 1, n))
    mod = {1: TimexMod.START, _QUARTERS: TimexMod.END}.get(n, TimexMod.MID)
    return Place(Interval(first, last), era.unit, mod=mod)


def nth_unit(nth: Nth, whole: Place, context: Context) -> Place | None:
    end = whole.interval.end
    if end is None:
        return None
    start = whole.start
    if nth.unit is Granularity.WEEK and whole.unit.rank > Granularity.WEEK.rank:
        start, end = _nearest_week(start, context), _nearest_week(end, context)
    if nth.n > 0:
        first = shift(start, nth.unit, (nth.n - 1) * nth.count)
        last = shift(first, nth.unit, nth.count)
    else:
        last = shift(end, nth.unit, nth.n + 1)
        first = shift(last, nth.unit, -nth.count)
    if first >= end:
        return None
    return Place(Interval(first, last), nth.unit)


def _nearest_week(moment: Moment, context: Context) -> Moment:
    """The start of a week beside a month's bounds: the week over them is of the month that holds most of it."""
    aligned = start_of(moment, Granularity.WEEK, week_start=context.conventions.week_start)
    return aligned if day_number(moment) - day_number(aligned) <= 3 else shift(aligned, Granularity.WEEK, 1)


def _nth_of_year(nth: Nth, context: Context) -> Place | None:
    """A quarter or half of no stated year: the year told, else the latest that has begun, or the next in the future."""
    if nth.unit not in (Granularity.QUARTER, Granularity.HALF) or context.here is None:
        return None
    told = context.told
    year = context.here.start.year
    is_limit = told is not None and told.mod is TimexMod.END  # "by the end of 2026" tells of no year as a whole
    if told is not None and told.unit is Granularity.YEAR and abs(told.start.year - year) > 1 and not is_limit:
        return nth_unit(nth, calendar_place(told.start.year), context)
    wholes = [fiscal_year_ending(y, context) if nth.fiscal else calendar_place(y) for y in range(year - 1, year + 3)]
    found = [p for whole in wholes if (p := nth_unit(nth, whole, context)) is not None]
    return choose(found, context.here, None, context)
