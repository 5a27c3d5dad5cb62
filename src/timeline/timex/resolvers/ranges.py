"""From one time to another, and the time that a preposition opens."""

import re

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    Expression,
    Frame,
    Nth,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
    Vague,
    Within,
)
from timeline.model.intervals import Granularity, Interval
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import unit_at
from timeline.timex.openness import says_all
from timeline.timex.places import Context, Place, Resolver, preferring
from timeline.timex.resolvers.clock_times import clock_range
from timeline.timex.signals import effect_of


def place_range(span: Range, context: Context, place: Resolver) -> Place | None:
    ends = range_ends(span, context, place)
    if ends is None:
        return None
    first, last = ends
    if isinstance(span.first, Clock) and isinstance(span.last, Clock):
        return clock_range(first, last, span.first, span.last)
    end = last.interval.end if last.unit.rank >= Granularity.DAY_PART.rank else last.start
    if end is None or end < first.start:
        return None
    return Place(Interval(first.start, end), min(first.unit, last.unit, key=lambda u: u.rank), zone=first.zone)


def range_ends(span: Range, context: Context, place: Resolver) -> tuple[Place, Place] | None:
    """The two times of a range; the second is looked for after the first."""
    if span.first is None or span.last is None:
        return None
    first = place(span.first, context)
    if first is None:
        return None
    if isinstance(span.first, Clock) and isinstance(span.last, Clock):
        last = place(span.last, context)
        return None if last is None else (first, last)
    last = _last(span, first, context, place)
    if last is None:
        return None
    is_before = last.interval.end is None or last.interval.end <= first.start
    if last.start < first.start and is_before:  # "now" may lie in "the end of the year"
        again = place(span.first, _beside(last, context, -1))
        if again is None or again.start > last.start:
            return None
        first = again
    return first, last


def _last(span: Range, first: Place, context: Context, place: Resolver) -> Place | None:
    """The end of a range; a weekday after a date is told from the anchor: "from Sept. 14 to Thursday"."""
    if span.last is None:
        return None
    match span.first, span.last:
        case CalendarDate(month=int(), day=int()), CalendarDate(weekday=int(), day=None):
            last = place(span.last, context)
            if last is not None and last.start > first.start:
                return last
        case Vague(now=True), Clock(half=None, hour=hour) if hour < 12:
            # "between now and eight o'clock": the next eight that the clock shows
            evening = place(evolve(span.last, half="pm"), context)
            morning = place(span.last, context)
            return evening if morning is None or morning.start < first.start else morning
    is_settled = says_all(span.last) or _is_deictic(span.last)
    return place(span.last, context if is_settled else _beside(first, context, 1))


_EDGES = re.compile(r"(?:the )?(?:very )?(?:end|close|start|beginning|outset) ")


def reach_of(signal: str, words: str, placed: Place) -> Interval | None:
    """The time that a preposition opens: "since 2005", "until Friday" (to its end), "before May", "after 3 pm".

    ``words`` are those of the time, in lower case: "the end of May" is where May ends, "late May" a part of it.
    """
    start, end = placed.interval.start, placed.interval.end
    edge = placed.mod if _EDGES.match(words) else None
    coarse = placed.unit.rank >= Granularity.DAY.rank
    match effect_of(" ".join(signal.split())):
        case "since":
            return Interval(start, None)
        case "before":
            return Interval(None, end if edge is TimexMod.END else start)
        case "after":
            # "after lunch" begins where that ends, "after 5 pm" at once
            lasts = placed.unit.rank >= Granularity.DAY_PART.rank
            return Interval(end if lasts and edge is not TimexMod.START else start, None)
        case "through":
            return Interval(None, end)
    return Interval(None, end if coarse else start)


def _is_deictic(expression: Expression) -> bool:
    """ "today", "last week", "now": told from the anchor wherever they stand."""
    match expression:
        case At(date=date):
            return _is_deictic(date)
        case Qualified(of=of) | Within(of=of) | Nth(of=of) | Offset(of=of) if of is not None:
            return _is_deictic(of)
        case Offset(of=None, event=None, frame=Frame.SPEECH) | Shifted(frame=Frame.SPEECH) | Vague():
            return True
        case CalendarDate(shift=int()) | Season(shift=int()):
            return True
    return False


def _beside(other: Place, context: Context, direction: int) -> Context:
    """The end of a range is looked for after its beginning (1), and a beginning before its end (-1)."""
    anchor = context.anchor
    if anchor is None:
        return context
    if direction < 0 or other.start != anchor.moment:
        anchor = evolve(anchor, interval=unit_at(other.start, Granularity.DAY), granularity=Granularity.DAY)
    conventions = preferring(None, context.conventions)
    return evolve(context, anchor=anchor, direction=direction, narrative=False, conventions=conventions)
