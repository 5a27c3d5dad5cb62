"""The same name in several years or months: which of them is meant."""

from timeline.model.conventions import Direction
from timeline.model.intervals import Granularity, Moment
from timeline.temporal.calendar import day_number, start_of
from timeline.timex.places import Context, Place


def choose(candidates: list[Place], here: Place, which: int | None, context: Context) -> Place | None:
    """Of the same name in several years, the one that is meant."""
    if not candidates:
        return None
    unit = candidates[0].unit
    now = start_of(here.start, Granularity.DAY if unit.rank <= Granularity.DAY.rank else Granularity.MONTH)
    before = [p for p in candidates if p.interval.end is not None and p.interval.end <= now]
    after = [p for p in candidates if p.start > now]
    holding = candidates[len(before) : len(candidates) - len(after)]
    if which == -1:
        # The month that has just ended is "last month", so that its name is last year's.
        if len(before) > 1 and unit is Granularity.MONTH and before[-1].interval.end == now:
            return before[-2]
        return before[-1] if before else None
    if which == 1:
        # What follows a year is not in it: "in 1902 … the following autumn".
        past = here.interval.end if here.unit.rank > unit.rank and here.interval.end is not None else now
        return next((p for p in after if p.start >= past), None)
    if which == 0:
        if unit is Granularity.SEASON and holding:
            return holding[0]  # "this winter" goes on from one year into the next
        same_year = [p for p in candidates if p.start.year == here.start.year]
        this = same_year[0] if same_year else candidates[0]
        # "Sales this Christmas beat last": said in January of the one just past.
        looks_back = context.direction < 0 and here == context.here
        is_past = looks_back and before and _is_nearer(before[-1], this, now, context.direction)
        return before[-1] if is_past else this
    if here.unit.rank > unit.rank and (inside := [p for p in candidates if here.interval.contains(p.interval)]):
        return inside[0]  # "the 3rd" of a month, "Christmas" of a year
    side = context.conventions.prefer
    if side is Direction.PAST:
        return (before + holding)[-1] if before + holding else candidates[0]
    if side is Direction.FUTURE:
        return (holding + after)[0] if holding + after else candidates[-1]
    direction = 0 if side is Direction.NEAREST else context.direction
    return min(candidates, key=lambda p: (_distance(p, now, direction), p.start))


def _is_nearer(past: Place, this: Place, now: Moment, direction: int) -> bool:
    is_just_past = _distance(past, now, 0) < min(_distance(this, now, 0), _JUST_PAST)
    return this.start > now and (direction < -1 or is_just_past)


# "This Christmas" said in January is the one just past; "this November" said in February is ahead.
_JUST_PAST = 60


# A sign of tense outweighs a candidate on the other side until that one is so many times nearer.
_SIGN = 5
# What is sure to lie ahead always does; a date that is all but here may be the one that "He left on the 16th" tells of.
_SURE_PAST, _SURE_FUTURE = 40, 1000


def _distance(candidate: Place, now: Moment, direction: int) -> int:
    """Days between a candidate and now, more where the text looks the other way."""
    end = candidate.interval.end
    if candidate.start > now:
        days = day_number(candidate.start) - day_number(now)
        return days * (_SURE_PAST if direction < -1 else _SIGN) if direction < 0 else days
    if end is not None and end <= now:
        days = day_number(now) - day_number(end) + 1
        return days * (_SURE_FUTURE if direction > 1 else _SIGN) if direction > 0 else days
    return 0
