"""From an event's links to times to the one ``When`` that an entry shows."""

from collections.abc import Iterable, Mapping

from attrs import evolve, field, frozen

from timeline.model.anchors import Anchor
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval
from timeline.model.links import TemporalRelation, TimeLink
from timeline.model.timexes import RangeEnd, Timex
from timeline.temporal.calendar import unit_at
from timeline.temporal.edtf import format_edtf

UNPLACED = When(rule="unplaced")
_WITHIN = {
    TemporalRelation.IS_INCLUDED,
    TemporalRelation.DURING,
    TemporalRelation.SIMULTANEOUS,
    TemporalRelation.IDENTITY,
    TemporalRelation.INCLUDES,
    TemporalRelation.BEGINS,
    TemporalRelation.ENDS,
}
_EARLIER = {TemporalRelation.BEFORE, TemporalRelation.IBEFORE}
_LATER = {TemporalRelation.AFTER, TemporalRelation.IAFTER}


@frozen(kw_only=True)
class Placing:
    """Places the events of one document by their links to its times and its anchor."""

    timexes: Mapping[str, Timex]
    anchor: Anchor | None
    # Most links say one of a few things, above all that tense puts an event before the anchor.
    _known: dict[tuple[object, ...], When | None] = field(init=False, factory=dict, repr=False)

    def when_of(self, links: Iterable[TimeLink]) -> When:
        """The time that an event's links give it: the surest link that places it, the finer of two as sure.

        A start and an end ("since 2014", "until May") join into one interval. Links that only say before or after
        leave the event undated with bounds.
        """
        told = [when for link in links if (when := self._told(link)) is not None]
        placed = [when for when in told if when.interval is not None]
        if not placed:
            return _bounded(told)
        best = min(placed, key=lambda when: (-when.confidence, when.granularity.rank if when.granularity else 99))
        joined = _joined(best, placed)
        # Where no words date it, what tense says is worth keeping beside the date that was chosen.
        return joined if joined.words is not None else _within(joined, _bounded(told).bounds)

    def _told(self, link: TimeLink) -> When | None:
        said = (link.timex_id, link.relation, link.confidence, link.rule, link.by_day)
        if said not in self._known:
            self._known[said] = _told(link, self.timexes, self.anchor)
        return self._known[said]


def _told(link: TimeLink, timexes: Mapping[str, Timex], anchor: Anchor | None) -> When | None:
    if link.timex_id is None:
        return _at_anchor(link, anchor) if anchor is not None else None
    timex = timexes[link.timex_id]
    time, relation = _end(timex, link.relation)
    said = When(
        value=time.value,
        mod=time.mod,
        words=time.words,
        relation=relation,
        anchor=timex.anchor,
        timex_id=timex.id,
        confidence=link.confidence,
        rule=link.rule,
    )
    if time.interval is None:
        return said
    day = _known_day(time.interval, time.granularity) if link.by_day else None
    if day is not None:
        return _of_day(evolve(said, mod=None), day)
    return _opened(_related(said, time.interval, time.granularity, time.edtf or ""), timex.reach)


def _opened(when: When, reach: Interval | None) -> When:
    """What is due by Friday may be of Friday, as the preposition has it."""
    is_open = when.bounds is not None and when.interval is None and when.relation in _EARLIER
    return evolve(when, bounds=reach) if is_open and reach is not None and reach.start is None else when


def _end(timex: Timex, relation: TemporalRelation) -> tuple[Timex | RangeEnd, TemporalRelation]:
    """What begins or ends a range of two times is at the first or the last of them."""
    if not timex.ends or relation not in (TemporalRelation.BEGINS, TemporalRelation.ENDS):
        return timex, relation
    return timex.ends[0 if relation is TemporalRelation.BEGINS else -1], TemporalRelation.IS_INCLUDED


def _at_anchor(link: TimeLink, anchor: Anchor) -> When:
    """The day of an anchor that is known to the second: a report is of that day, not of that second."""
    unit = max(anchor.granularity, Granularity.DAY, key=lambda unit: unit.rank)
    value = _iso(anchor, unit)
    said = When(value=value, relation=link.relation, anchor=anchor, confidence=link.confidence, rule=link.rule)
    day = unit_at(anchor.moment, unit)
    # Writing takes a moment of the day: what is past or future may still be of that day.
    if link.relation in _EARLIER:
        return evolve(said, bounds=Interval(None, day.end))
    if link.relation in _LATER:
        return evolve(said, bounds=Interval(day.start, None))
    return _related(said, day, unit, value)


def _iso(anchor: Anchor, unit: Granularity) -> str:
    day = anchor.moment.iso()[:10]
    return {Granularity.YEAR: day[:4], Granularity.MONTH: day[:7]}.get(unit, day)


def _related(said: When, time: Interval, unit: Granularity | None, edtf: str) -> When:
    """``said`` placed by its relation to a known time."""
    relation = said.relation
    if relation in _WITHIN:
        return evolve(said, interval=time, granularity=unit, edtf=edtf)
    if relation is TemporalRelation.BEGUN_BY and time.start is not None:
        return evolve(said, interval=Interval(time.start, None), granularity=unit, edtf=f"{edtf}/.." if edtf else "")
    if relation is TemporalRelation.ENDED_BY and time.end is not None:
        return evolve(said, interval=Interval(None, time.end), granularity=unit, edtf=f"../{edtf}" if edtf else "")
    bounds = Interval(None, time.start) if relation in _EARLIER else Interval(time.end, None)
    day = _known_day(time, unit)
    if day is None:
        return evolve(said, bounds=bounds)
    return evolve(_of_day(said, day), value=said.value, bounds=bounds)


def _of_day(said: When, day: Interval) -> When:
    edtf = format_edtf(day, Granularity.DAY) or ""
    return evolve(said, value=edtf, interval=day, granularity=Granularity.DAY, edtf=edtf)


def _known_day(time: Interval, unit: Granularity | None) -> Interval | None:
    """The day of a clock time or a part of a day: what is before dawn on Tuesday is of Tuesday.

    ``None`` for midnight, which may begin the day that it names or end it.
    """
    if unit is None or unit.rank >= Granularity.DAY.rank or time.start is None or time.start.is_midnight:
        return None
    return unit_at(time.start, Granularity.DAY)


def _bounded(told: list[When]) -> When:
    """Undated, within all bounds that agree."""
    bounded = [when for when in told if when.bounds is not None]
    if not bounded:
        return told[0] if told else UNPLACED
    first, bounds = bounded[0], bounded[0].bounds
    for when in bounded[1:]:
        if bounds is not None and when.bounds is not None:
            bounds = bounds.intersection(when.bounds) or bounds
    return _within(first, bounds)


def _within(when: When, bounds: Interval | None) -> When:
    return when if when.bounds == bounds else evolve(when, bounds=bounds)


def _joined(best: When, placed: list[When]) -> When:
    """A start and an end told apart become one interval."""
    starts = next((when for when in placed if when.relation is TemporalRelation.BEGUN_BY), None)
    ends = next((when for when in placed if when.relation is TemporalRelation.ENDED_BY), None)
    if best not in (starts, ends) or starts is None or ends is None:
        return best
    if starts.start is None or ends.end is None or ends.end <= starts.start:
        return best
    edtf = f"{starts.edtf.removesuffix('/..')}/{ends.edtf.removeprefix('../')}" if starts.edtf and ends.edtf else ""
    return evolve(starts, interval=Interval(starts.start, ends.end), edtf=edtf, relation=TemporalRelation.SIMULTANEOUS)
