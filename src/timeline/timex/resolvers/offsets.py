"""So long before or after the anchor or another time: "two years ago", "a week before Christmas"."""

from decimal import Decimal

from timeline.model.expressions import Counts, Frame, Offset, Qualified
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import SECONDS_OF, add_days, add_months, unit_at
from timeline.temporal.zones import moment_after
from timeline.timex.places import Context, Place, Resolver, day_place, unit_place
from timeline.timex.resolvers.lengths import moved

# A decade is ten years: "a decade ago" is a year.
_COUNTED_AS = {Granularity.WEEKEND: Granularity.WEEK, Granularity.DECADE: Granularity.YEAR}
_BROKEN_INTO = {
    Granularity.CENTURY: Granularity.DECADE,
    Granularity.YEAR: Granularity.MONTH,
    Granularity.MONTH: Granularity.DAY,
}
# The next smaller unit, in which a distance from a whole one tells something.
_SMALLER = {
    Granularity.DECADE: Granularity.YEAR,
    Granularity.YEAR: Granularity.MONTH,
    Granularity.SEASON: Granularity.MONTH,
    Granularity.QUARTER: Granularity.MONTH,
}
_LONG_AGO = 1000
_HALF_A_DAY = 12 * 3600
_ONE_YEAR: Counts = ((Granularity.YEAR, Decimal(1)),)


def place_offset(offset: Offset, context: Context, place: Resolver) -> Place | None:
    if offset.event is not None or any(count is None for _, count in offset.counts):
        return None
    base = _edge_of(offset, _base_of(offset, context, place))
    moment = None if base is None else moved(base.start, offset.counts, offset.direction, working=offset.working)
    if base is None or moment is None:
        return None
    if context.quarter is not None and offset.of is None and offset.counts == _ONE_YEAR and offset.direction < 0:
        return unit_place(add_months(context.quarter.start, -12), context.quarter.unit, context)
    unit = _known_to(offset.counts)
    if unit in SECONDS_OF:
        return _by_the_clock(offset, base, moment, context)
    if offset.of is not None:
        return unit_place(moment, base.unit, context)
    if base.is_within or not base.is_known_to(unit):
        return _as_long_from(offset, base, unit)
    is_from_now = offset.frame is Frame.SPEECH or context.told is None
    if context.is_exact and is_from_now and unit is not Granularity.MILLENNIUM:
        return _from_the_clock(moment, offset.counts)
    is_broken = unit is not offset.counts[-1][0]
    return unit_place(moment, unit if is_broken else _COUNTED_AS.get(unit, unit), context)


def _as_long_from(offset: Offset, base: Place, unit: Granularity) -> Place | None:
    """Six months after something of a year, from July to June; a few days after it would say nothing."""
    is_told = base.is_known_to(unit) if base.is_within else _SMALLER.get(base.unit) is unit
    if not is_told or base.interval.end is None:
        return None
    first, last = (moved(end, offset.counts, offset.direction) for end in (base.start, base.interval.end))
    unit = min(unit, base.unit, key=lambda u: u.rank)
    return None if first is None or last is None else Place(Interval(first, last), unit, is_within=True)


def _by_the_clock(offset: Offset, base: Place, moment: Moment, context: Context) -> Place | None:
    """Hours and minutes from a moment; from some time of a day or of a part of it, a few of them are in that day."""
    unit = _known_to(offset.counts)
    if base.unit.rank > Granularity.DAY.rank:
        return None
    if base.unit is Granularity.DAY and offset.of is None:
        hours = sum(Decimal(count or 0) * SECONDS_OF[unit] for unit, count in offset.counts if unit in SECONDS_OF)
        return day_place(moment if hours >= _HALF_A_DAY or len(offset.counts) > 2 else base.start)
    if base.unit is Granularity.DAY_PART and offset.of is None and base.interval.end is not None:
        day, last = day_place(base.start), moved(base.interval.end, offset.counts, offset.direction)
        return day if last is not None and day.interval.end is not None and last <= day.interval.end else None
    fine = Granularity.SECOND if context.is_exact else unit
    is_elapsed = base is context.here and all(unit in SECONDS_OF for unit, _ in offset.counts)
    if is_elapsed and context.anchor is not None and context.anchor.zone is not None:
        moment = moment_after(context.anchor.zone, base.start, moment)
    return Place(unit_at(moment, fine), fine)


def _edge_of(offset: Offset, base: Place | None) -> Place | None:
    """The last day of a month that "ten days before the end of the month" is counted from, or the first of one."""
    if base is None or offset.of is None or not isinstance(offset.of, Qualified) or base.interval.end is None:
        return base
    if _known_to(offset.counts).rank >= base.unit.rank or base.mod not in (TimexMod.START, TimexMod.END):
        return base
    return day_place(base.start if base.mod is TimexMod.START else add_days(base.interval.end, -1))


def _base_of(offset: Offset, context: Context, place: Resolver) -> Place | None:
    if offset.of is not None:
        return place(offset.of, context)
    return context.base(offset.frame, ahead=offset.direction > 0)


def _known_to(counts: Counts) -> Granularity:
    """The unit that a distance is exact to: "a year and a half ago" is a month."""
    unit, count = counts[-1]
    if unit is Granularity.YEAR and count is not None and count >= _LONG_AGO and count % 100 == 0:
        return Granularity.MILLENNIUM if count >= 10 * _LONG_AGO else Granularity.CENTURY  # "20,000 years ago"
    broken = count is not None and count != int(count) and unit in _BROKEN_INTO
    return _BROKEN_INTO[unit] if broken else unit


def bounds_of(offset: Offset, placed: Place, context: Context, place: Resolver) -> Interval:
    """Where an offset with a limit may lie: "less than a week after May 3" begins on that day."""
    point = placed.interval
    if offset.mod in (TimexMod.MORE_THAN, TimexMod.EQUAL_OR_MORE):
        return Interval(None, point.start) if offset.direction < 0 else Interval(point.start, None)
    base = _base_of(offset, context, place)
    if base is None or offset.mod not in (TimexMod.LESS_THAN, TimexMod.EQUAL_OR_LESS):
        return point
    first, last = sorted((base.start, placed.start))
    return Interval(first, last) if first < last else point


def _from_the_clock(moment: Moment, counts: Counts) -> Place:
    """Counted from a moment: to the second where the days are broken ("a day and a half ago"), else to the day."""
    broken = any(count is not None and count != int(count) for unit, count in counts if unit is Granularity.DAY)
    return Place(unit_at(moment, Granularity.SECOND), Granularity.SECOND) if broken else day_place(moment)
