"""Clock times and parts of a day, alone or on a date."""

from attrs import evolve

from timeline.model.conventions import Direction
from timeline.model.expressions import At, Clock, DayPart, Expression, Frame, Offset, Range, Shifted
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_days, add_seconds, shift, start_of
from timeline.temporal.zones import offset_of
from timeline.timex.open_hours import hour_of
from timeline.timex.places import Context, Place, Resolver, day_place
from timeline.timex.resolvers.lengths import moved


def place_clock(clock: Clock, context: Context) -> Place | None:
    base = _day_of_clock(context)
    if base is None or base.unit.rank > Granularity.DAY.rank or base.runs_over(Granularity.DAY):
        return None
    day = start_of(base.start, Granularity.DAY)
    if not context.is_exact:
        clock = _after_night_told(clock, base, context) or _in_half_told(clock, base)
        return _clock_on(clock, add_days(day, int(_is_past_midnight(clock, base))))
    if context.conventions.prefer not in (Direction.FUTURE, Direction.PAST):
        later = _clock_on(_shown(clock)[1], day)
        # A message of 16:58 that "it failed at 4:55" means the afternoon.
        is_over = context.direction < 0 and clock.zone is None and later.start <= base.start
        return later if is_over else _clock_on(clock, day)
    first, second = (_clock_on(shown, day) for shown in _shown(clock))
    if context.conventions.prefer is Direction.FUTURE and first.start <= base.start:
        return second if second.start > base.start else _clock_on(_shown(clock)[0], add_days(day, 1))
    if context.conventions.prefer is Direction.PAST and first.start > base.start:
        return _clock_on(_shown(clock)[1], add_days(day, -1))
    return first


def _shown(clock: Clock) -> tuple[Clock, Clock]:
    """The two hours that the clock shows the same, where the words leave open which is meant."""
    is_open = clock.half is None and 1 <= clock.hour < _NOON
    return (evolve(clock, half="am"), evolve(clock, half="pm")) if is_open else (clock, clock)


# The hours of the clock that a part of day holds, as the twelve hours count them.
_HOURS_OF = {"AF": range(1, 6), "EV": range(5, 12), "NI": range(6, 12)}


def _in_half_told(clock: Clock, told: Place) -> Clock:
    """An hour of no stated half is of the afternoon or evening that was told of: "On Friday evening … At 8 the …"."""
    if clock.half is not None or told.unit.rank > Granularity.DAY_PART.rank:
        return clock
    part = told.day_part or _part_of_hour(told.start.hour)
    if part == "MO" and clock.hour < _NOON:
        return evolve(clock, half="am")
    is_beside = told.day_part is None and 0 < clock.hour < _NOON and abs(clock.hour + _NOON - told.start.hour) <= 1
    return evolve(clock, half="pm") if is_beside or clock.hour in _HOURS_OF.get(part, ()) else clock


def _after_night_told(clock: Clock, told: Place, context: Context) -> Clock | None:
    """ "At ten that night the mast fell; it was a quarter past one when she struck": a tale has gone past midnight."""
    is_late = told.unit.rank < Granularity.DAY_PART.rank and told.start.hour >= _LATE
    is_open = clock.half is None and clock.hour <= _DAWN
    return evolve(clock, half="am") if is_late and is_open and context.direction < 0 and not context.is_before else None


def _is_past_midnight(clock: Clock, told: Place) -> bool:
    """ "On Friday night … At 2 a.m. …" is on Saturday."""
    is_clock = told.unit.rank < Granularity.DAY_PART.rank
    is_night = told.day_part in ("EV", "NI") or (is_clock and told.start.hour >= _EVENING)
    return is_night and clock.half == "am" and clock.hour % 12 <= _DAWN


def _part_of_hour(hour: int) -> str:
    return "EV" if hour >= _EVENING else "AF" if hour >= _NOON else "MO"


_DAWN, _NOON, _EVENING, _LATE = 5, 12, 17, 21
_HALF_DAY = 12 * 3600


def _day_of_clock(context: Context) -> Place | None:
    """The day last told, where it was told near by: "They met on Monday. At 3 pm …"; a mail's own day otherwise."""
    told = context.told
    if told is None or context.narrative:
        return told or context.here
    if not context.is_near or context.is_exact:
        return context.here
    here = context.here
    if told.unit.rank <= Granularity.DAY.rank:
        return told
    # "The attack was in June last year. Police came at 4 a.m.", "On day 5 … It left at 9": of a day that is not known
    is_over = told.is_within or (here is not None and told.interval.end is not None and told.interval.end <= here.start)
    return None if is_over else here


def place_day_part(part: DayPart, context: Context) -> Place | None:
    base = context.base(Frame.TEXT if part.shift is None else part.frame, ahead=bool(part.shift))
    if base is None or base.unit.rank > Granularity.DAY.rank:
        return None
    if not part.shift and base.runs_over(Granularity.DAY):
        return None
    if part.shift == 0 and part.frame is Frame.TEXT and context.told is None:
        return None  # two are robbed "on the same night", whichever that was
    day = start_of(base.start, Granularity.DAY)
    # Who tells of what happened overnight tells of the night before.
    is_last_night = part.shift is None and part.code == "NI" and context.told is None and context.direction < 0
    return _part_on(add_days(day, -1 if is_last_night else part.shift or 0), part, context)


def is_night_before(expression: Expression, placed: Place, context: Context) -> bool:
    """ "Rained all night. We left at noon" on the page of a day: the noon is that of the day, not of the night."""
    here = context.here
    is_bare = isinstance(expression, DayPart) and expression.shift is None and context.told is None
    return is_bare and here is not None and placed.start < start_of(here.start, Granularity.DAY)


def _clock_on(clock: Clock, day: Moment) -> Place:
    hour = hour_of(clock)
    unit = (
        Granularity.HOUR if clock.minute is None else Granularity.MINUTE if clock.second is None else Granularity.SECOND
    )
    start = add_seconds(day, hour * 3600 + (clock.minute or 0) * 60 + (clock.second or 0))
    zone = None if clock.zone is None else offset_of(clock.zone, start)
    return Place(Interval(start, shift(start, unit, 1)), unit, zone=zone)


def _part_on(day: Moment, part: DayPart, context: Context) -> Place:
    first, last = getattr(context.conventions.day_parts, part.part)
    start = add_seconds(day, first * 3600)
    return Place(Interval(start, add_seconds(day, last * 3600)), Granularity.DAY_PART, day_part=part.code)


def place_at(at: At, context: Context, place: Resolver) -> Place | None:
    date = at.date.of if isinstance(at.date, Offset) and _is_of_passing_night(at, context) else at.date
    day = _exact_day(date, context, place) if isinstance(date, Offset) else place(date, context) if date else None
    if day is None:
        return None
    midnight = start_of(day.start, Granularity.DAY)
    match at.time:
        case Clock():
            return _clock_on(at.time, midnight)
        case DayPart():
            return _part_on(midnight, at.time, context)
        case Range(first=Clock() as first, last=Clock() as last):
            return clock_range(_clock_on(first, midnight), _clock_on(last, midnight), first, last)
    return None


def _is_of_passing_night(at: At, context: Context) -> bool:
    """ "Tonight at 3", said after midnight: today."""
    match at:
        case At(date=Offset(of=Shifted(Granularity.DAY, 0)), time=Clock(half="am", hour=hour)) if context.anchor:
            return context.is_exact and context.anchor.moment.hour <= _DAWN and hour % _NOON <= _DAWN
    return False


def _exact_day(offset: Offset, context: Context, place: Resolver) -> Place | None:
    """ "a week ago at noon" counts to the day."""
    base = place(offset.of, context) if offset.of is not None else context.base(offset.frame)
    moment = (
        None
        if base is None or not base.is_known_to(Granularity.DAY)
        else moved(base.start, offset.counts, offset.direction)
    )
    return None if moment is None else day_place(moment)


def clock_range(first: Place, last: Place, opening: Clock, closing: Clock) -> Place:
    """From one time of day to another; the second is after the first, on the next day if need be."""
    end = last.start
    if end <= first.start:
        is_same_half = closing.half is None and hour_of(opening) > opening.hour < closing.hour  # "from 3 to 8"
        end = add_seconds(end, _HALF_DAY) if is_same_half else add_days(end, 1)
    return Place(Interval(first.start, end), min(first.unit, last.unit, key=lambda u: u.rank), zone=first.zone)
