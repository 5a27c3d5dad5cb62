"""Events dated by their distance from another: "two days after the summit", once the summit is placed."""

from collections import deque
from collections.abc import Iterable, Sequence

from attrs import evolve

from timeline.linking.ages import BIRTHDAY, YEARS_OF_AGE
from timeline.model.entries import Entry, When
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import EventLink, TemporalRelation
from timeline.temporal.calendar import shift, unit_at
from timeline.temporal.edtf import format_edtf
from timeline.temporal.value_reading import parse_value
from timeline.temporal.values import Duration, calendar_value, format_value

_DIRECTIONS = {TemporalRelation.AFTER: 1, TemporalRelation.BEFORE: -1}
_SURE = 0.9
_ROUND = 100


def place_by_distance(entries: Iterable[Entry], links: Iterable[EventLink]) -> tuple[Entry, ...]:
    """The entries, those at a known distance from a dated one dated by it, along chains and in either direction.

    Only what is known to the day, or as exactly as the unit of the distance, can be counted from; that unit is the
    unit of the result.
    """
    known = {entry.id: entry for entry in entries}
    steps: dict[str, list[tuple[str, int, Sequence[tuple[Granularity, int]], EventLink]]] = {}
    for link in links:
        direction, counts = _DIRECTIONS.get(link.relation), _counts(link.distance)
        if direction is not None and counts and {link.source, link.target} <= known.keys():
            steps.setdefault(link.target, []).append((link.source, direction, counts, link))
            steps.setdefault(link.source, []).append((link.target, -direction, counts, link))
    waiting = deque(id_ for id_ in steps if known[id_].when.interval is not None)
    while waiting:
        origin = known[waiting.popleft()]
        for id_, direction, counts, link in steps[origin.id]:
            if known[id_].when.interval is None and (when := _moved(origin.when, direction, counts, link)) is not None:
                known[id_] = evolve(known[id_], when=when)
                waiting.append(id_)
    return tuple(known.values())


def _counts(distance: str | None) -> Sequence[tuple[Granularity, int]]:
    """Whole counts of units, coarsest first; none where the distance is vague, broken, or round: "a thousand years"."""
    duration = parse_value(distance) if distance is not None else None
    if not isinstance(duration, Duration):
        return ()
    counts = ((unit, count) for unit, count in duration.counts if count is not None)
    whole = [(unit, int(count)) for unit, count in counts if count == int(count) and count % _ROUND]
    return whole if len(whole) == len(duration.counts) else ()


def _moved(origin: When, direction: int, counts: Sequence[tuple[Granularity, int]], link: EventLink) -> When | None:
    start, unit = origin.start, max((unit for unit, _ in counts), key=lambda unit: unit.rank)
    coarse = max(unit, Granularity.DAY, key=lambda unit: unit.rank)
    if start is None or origin.granularity is None or origin.granularity.rank > coarse.rank:
        return None
    if origin.granularity.rank > unit.rank and unit.rank < Granularity.DAY.rank:
        return None  # "ten minutes before the fire" of a day may be of the day before or of the same
    moment = _shifted(start, direction, counts)
    if link.rule in YEARS_OF_AGE:
        return _at_age(origin, moment, counts, link) if direction > 0 else None
    if link.rule == BIRTHDAY:
        coarse = origin.granularity
    interval = unit_at(moment, coarse)
    value = calendar_value(interval.start or moment, coarse)
    return When(
        interval=interval,
        granularity=coarse,
        value=format_value(value),
        edtf=format_edtf(interval, coarse) or "",
        relation=TemporalRelation.IS_INCLUDED,
        anchor=origin.anchor,
        confidence=round(origin.confidence * link.confidence * _SURE, 2),
        rule=f"distance {link.distance}",
    )


def _at_age(birth: When, birthday: Moment, counts: Sequence[tuple[Granularity, int]], link: EventLink) -> When | None:
    """From one birthday to another; a birth known to no day leaves both as open as it is."""
    unit, end = birth.granularity, birth.end
    if unit is None or end is None:
        return None
    years = YEARS_OF_AGE[link.rule]
    last = shift(birthday, Granularity.YEAR, years)
    if unit is not Granularity.DAY:
        last = shift(_shifted(end, 1, counts), Granularity.YEAR, years)
    interval = Interval(birthday, last)
    edtf = format_edtf(interval, unit) or ""
    return When(
        interval=interval,
        granularity=unit,
        value=edtf,
        edtf=edtf,
        relation=TemporalRelation.IS_INCLUDED,
        anchor=birth.anchor,
        confidence=round(birth.confidence * link.confidence * _SURE, 2),
        rule=f"age {link.distance}",
    )


def _shifted(moment: Moment, direction: int, counts: Sequence[tuple[Granularity, int]]) -> Moment:
    for unit, count in counts:
        moment = shift(moment, unit, direction * count)
    return moment
