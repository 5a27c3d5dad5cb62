"""Counted units: a moment moved by them, and the stretch that they fill beside the anchor."""

from decimal import Decimal

from timeline.model.conventions import Direction
from timeline.model.expressions import Counts, Frame, Stretch
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_days, add_workdays, shift
from timeline.timex.places import FIRST_YEAR, LAST_YEAR, Context, Resolver, day_place, preferring, unit_place

_HOURS_OF_DAY = 24
# What a fraction of a unit is counted in.
_PARTS = {
    Granularity.YEAR: (Granularity.MONTH, 12),
    Granularity.WEEK: (Granularity.DAY, 7),
    Granularity.DAY: (Granularity.HOUR, 24),
    Granularity.DECADE: (Granularity.YEAR, 10),
    Granularity.HOUR: (Granularity.MINUTE, 60),
    Granularity.MINUTE: (Granularity.SECOND, 60),
    Granularity.MONTH: (Granularity.DAY, 30),
    Granularity.CENTURY: (Granularity.YEAR, 100),
    Granularity.QUARTER: (Granularity.MONTH, 3),
    Granularity.MILLENNIUM: (Granularity.YEAR, 1000),
}


def moved(moment: Moment, counts: Counts, direction: int, *, working: bool = False) -> Moment | None:
    """The moment so much later (1) or earlier (-1); ``None`` for a count left open and for years out of reach."""
    for unit, count in counts:
        if count is None or abs(count) > 1_000_000:
            return None
        by = count * direction
        moment = add_workdays(moment, int(by)) if working else _moved_by(moment, unit, by)
    return moment if FIRST_YEAR <= moment.year <= LAST_YEAR else None


def _moved_by(moment: Moment, unit: Granularity, count: Decimal) -> Moment:
    whole = int(count)
    unit = Granularity.WEEK if unit is Granularity.WEEKEND else unit
    moment = shift(moment, unit, whole)
    rest = count - whole
    if not rest or unit not in _PARTS:
        return moment
    finer, ratio = _PARTS[unit]
    return shift(moment, finer, int(rest * ratio))


def place_stretch(expression: Stretch, context: Context, place: Resolver) -> Interval | None:
    """The length that ends or begins at the anchor, or begins with another time."""
    counts, direction, frame, at_once = expression.counts, expression.direction, expression.frame, expression.at_once
    if expression.of is not None:
        ended = context.looking(-1, preferring(Direction.PAST, context.conventions))
        other = place(expression.of, ended if at_once else context)
        return None if other is None else _length_beside(other.interval, counts, direction)
    if at_once and context.direction < 0 and not context.is_in_story:
        return None  # "came within an hour", of what the text does not say by a time
    base = context.base_of(frame, direction)  # "the next five years" of a life
    if base is None or not base.is_known_to(_exactness(counts)):
        return None
    if counts[-1][0] is Granularity.QUARTER:
        quarter = unit_place(base.start, Granularity.QUARTER, context).interval  # accounts know whole quarters only
        edge = quarter.start if direction < 0 else quarter.end
        return _length_beside(Interval(edge, edge), counts, direction)
    if not at_once and base.unit.rank < Granularity.DAY.rank <= counts[-1][0].rank:
        base = day_place(base.start)  # "the next three days" are whole ones, whatever the clock shows
    if direction < 0:
        # "The two previous years" leave out the year told; what else goes before it goes up to where it ends.
        is_told = frame is Frame.TEXT and context.told is not None and base.unit is not counts[-1][0]
        end = base.interval.end if is_told else base.start
        return _length_beside(Interval(None, end or base.start), counts, -1, working=expression.working)
    starts_here = at_once or base.unit.rank < Granularity.DAY.rank or base.interval.end is None
    start = base.start if starts_here or base.interval.end is None else base.interval.end
    if expression.working and not starts_here:
        # The last of the working days is the last day of the stretch.
        last = moved(add_days(start, -1), counts, 1, working=True)
        return None if last is None else Interval(start, add_days(last, 1))
    end = moved(start, counts, 1, working=expression.working)
    # Where no more than the day is known, hours of it cannot be counted: "they came within ten minutes".
    is_lost = base.unit.rank >= Granularity.DAY.rank and end is not None and end < add_days(start, 1)
    return None if end is None or is_lost else Interval(start, end)


def _exactness(counts: Counts) -> Granularity:
    """How exactly the base must be known: "the past 48 hours" are two days, but nobody says when ten minutes began."""
    unit, count = counts[-1]
    return Granularity.DAY if unit is Granularity.HOUR and count is not None and count >= _HOURS_OF_DAY else unit


def _length_beside(other: Interval, counts: Counts, direction: int, *, working: bool = False) -> Interval | None:
    """The length that begins where another time does, or ends with it."""
    near = other.start if direction > 0 else other.end
    far = None if near is None else moved(near, counts, direction, working=working)
    if near is None or far is None:
        return None
    return Interval(near, far) if direction > 0 else Interval(far, near)
