"""Units of the calendar, moved or alone: "last year", "the quarter", "this weekend", "week 5"."""

from attrs import evolve

from timeline.model.conventions import Direction
from timeline.model.expressions import Around, Expression, Frame, IsoWeek, Shifted, TheUnit, Vague, Weekpart
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_days, shift, start_of, start_of_iso_week, weekday
from timeline.timex.places import Context, Place, Resolver, day_place, unit_place
from timeline.timex.resolvers.weekdays import weekend_from

_LONG_WEEKEND = 2


def place_shifted(unit: Shifted, context: Context) -> Place | None:
    base = context.base_of(unit.frame, unit.shift)
    if unit.unit is Granularity.YEAR and unit.frame is Frame.TEXT and unit.shift == -1 and context.quarter is not None:
        base = context.quarter  # a report of results compares them with the year before
    if base is not None and unit.side and not base.is_known_to(unit.unit) and not context.narrative:
        base = context.here  # "later in the day" of a report that has told of a year
    if base is None or not base.is_known_to(unit.unit):
        return None
    if not unit.shift and unit.frame is Frame.TEXT and base.runs_over(unit.unit):
        return None
    whole = unit_place(base.start, unit.unit, context, unit.shift)
    return evolve(whole, interval=_on_side(whole.interval, base.interval, unit.side)) if unit.side else whole


def _on_side(whole: Interval, now: Interval, side: int) -> Interval:
    """What of a unit lies before the anchor, or from it on; an anchor that begins the unit is part of it."""
    if side > 0:
        return Interval(now.start, whole.end)
    has_passed = now.start is not None and whole.start is not None and now.start > whole.start
    return Interval(whole.start, now.start if has_passed else now.end)


def place_the_unit(unit: TheUnit, context: Context, place: Resolver) -> Place | None:
    if unit.of is not None:
        return _quarter_of(unit.of, context, place)
    if unit.unit is Granularity.QUARTER and context.quarter is not None:
        return context.quarter
    told, here = context.told, context.here
    if context.direction > 0 and here is not None and unit.unit.rank > Granularity.YEAR.rank:
        return unit_place(here.start, unit.unit, context)  # "by the end of the century seas will rise"
    if unit.unit is Granularity.YEAR and context.quarter is not None and context.direction <= 0:
        return unit_place(context.quarter.start, Granularity.YEAR, context)
    if told is not None and told.unit is unit.unit:
        return told
    if told is not None and context.is_in_story and told.unit.rank < unit.unit.rank:
        return unit_place(told.start, unit.unit, context)
    if here is None or not here.is_known_to(unit.unit):
        return None
    return unit_place(here.start, unit.unit, context, -1 if unit.unit is Granularity.QUARTER else 0)


def _quarter_of(year: Expression, context: Context, place: Resolver) -> Place | None:
    """The quarter told of, or the year, in another: "the 1988 quarter", "the year-earlier period"."""
    whole = place(year, context)
    if whole is None or context.quarter is None:
        return whole
    quarter = context.quarter.start
    return unit_place(Moment(whole.start.year, quarter.month), context.quarter.unit, context)


def place_weekend(weekend: Weekpart, context: Context) -> Place | None:
    if weekend.shift is None and (passed := _weekend_told(context)) is not None:
        return passed
    base = context.base(weekend.frame)
    if base is None or not base.is_known_to(Granularity.WEEK):
        return None
    monday = start_of(base.start, Granularity.WEEK)
    which = weekend.shift
    if not which:
        # "This weekend" in a report of it is the last one; "the weekend" of a Monday or Tuesday too, which is nearer.
        side = context.conventions.prefer if which is None else None
        is_near = which is None and side is not Direction.FUTURE and not context.direction and weekday(base.start) < 2
        is_behind = context.direction < 0 or side is Direction.PAST or is_near
        which = -1 if is_behind and weekday(base.start) < 5 else 0
    return weekend_from(add_days(monday, 5 + 7 * which))


def _weekend_told(context: Context) -> Place | None:
    """The weekend that follows a day of a tale, long past: "On 9 November the wall fell. By the weekend …"."""
    told, here = context.told, context.here
    if told is None or context.direction > 0 or not (context.is_near or context.is_in_story):
        return None
    weekend = weekend_from(add_days(start_of(told.start, Granularity.WEEK), 5))
    is_over = here is None or shift(told.start, Granularity.WEEK, 2) < here.start
    return weekend if told.unit.rank <= Granularity.WEEK.rank and is_over else None


def place_iso_week(week: IsoWeek, context: Context, place: Resolver) -> Place | None:
    year = week.year
    if year is None:
        whole = context.here if week.of is None else place(week.of, context)
        if whole is None:
            return None
        year = whole.start.year
    monday = start_of_iso_week(year, week.week)
    if week.weekday is None:
        return Place(Interval(monday, add_days(monday, 7)), Granularity.WEEK)
    return day_place(add_days(monday, week.weekday - 1))


def place_around(around: Around, context: Context, place: Resolver) -> Place | None:
    """The unit that holds another time."""
    inner = place(around.of, context)
    if inner is None or around.unit is not Granularity.WEEKEND:
        return None if inner is None else unit_place(inner.start, around.unit, context)
    # A holiday at the beginning of a week makes the weekend before it long.
    monday = start_of(add_days(inner.start, -_LONG_WEEKEND), Granularity.WEEK)
    return weekend_from(add_days(monday, 5))


def place_vague(reference: Vague, context: Context) -> Place | None:
    """ "now" is the anchor itself; no other vague reference has a place."""
    return context.here if reference.now else None
