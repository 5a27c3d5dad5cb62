"""From an event's links to times to the one ``When`` that an entry shows."""

import re
from collections.abc import Mapping, Sequence

from attrs import evolve, field, frozen

from timeline.model.anchors import Anchor
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval
from timeline.model.links import TemporalRelation, TimeLink
from timeline.model.timexes import RangeEnd, Timex, TimexMod
from timeline.temporal.calendar import unit_at
from timeline.temporal.edtf import format_edtf
from timeline.temporal.values import calendar_value, format_value

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
# "On 6 and 7 April", "in May and in June"; not "13 in 2008 and 25 the following year".
_JOINT = re.compile(r"(?:,|,? (?:and|or)| &)(?: (?:on|in|at|the))*\s")
_EARLIER = {TemporalRelation.BEFORE, TemporalRelation.IBEFORE}
_LATER = {TemporalRelation.AFTER, TemporalRelation.IAFTER}


@frozen(kw_only=True)
class Placing:
    """Places the events of one document by their links to its times and its anchor."""

    text: str
    timexes: Mapping[str, Timex]
    anchor: Anchor | None
    # Most links say one of a few things, above all that tense puts an event before the anchor: what all links of an
    # event say together, and each alone.
    _known: dict[tuple[object, ...], When] = field(init=False, factory=dict, repr=False)
    _told_by: dict[tuple[object, ...], When | None] = field(init=False, factory=dict, repr=False)
    _written: "_Written | None" = field(init=False, repr=False)

    @_written.default
    def _day_of_anchor(self) -> "_Written | None":
        return _Written.at(self.anchor) if self.anchor is not None else None

    def when_of(self, links: Sequence[TimeLink]) -> When:
        """The time that an event's links give it: the surest link that places it, the finer of two as sure.

        A start and an end ("since 2014", "until May") join into one interval, as do times in a row ("on 6 and 7 April",
        "in 2007 and 2008"). Links that only say before or after
        leave the event undated with bounds.
        """
        said = tuple([_said(link) for link in links])
        known = self._known.get(said)
        if known is None:
            known = self._known[said] = self._placed(links)
        return known

    def _placed(self, links: Sequence[TimeLink]) -> When:
        told = [when for link in links if (when := self._told(link)) is not None]
        placed = [when for when in told if when.interval is not None]
        if not placed:
            return _bounded(told)
        best = min(placed, key=lambda when: (-when.confidence, when.granularity.rank if when.granularity else 99))
        best = _inmost(best, placed)
        joined = _joined(_in_a_row(self.text, best, placed), placed)
        # Where no words date it, what tense says is worth keeping beside the date that was chosen.
        return joined if joined.words is not None else _within(joined, _bounded(told).bounds)

    def _told(self, link: TimeLink) -> When | None:
        said = _said(link)
        if said not in self._told_by:
            self._told_by[said] = self._read(link)
        return self._told_by[said]

    def _read(self, link: TimeLink) -> When | None:
        if link.timex_id is not None:
            return _told(link, self.timexes[link.timex_id])
        return self._written.when(link) if self._written is not None else None


def _inmost(best: When, placed: Sequence[When]) -> When:
    """The shortest of as sure times that hold one another: of "in 1943, during World War II" the year."""
    for when in placed:
        if when.confidence == best.confidence and when.interval and best.interval:
            is_shorter = when.interval != best.interval and best.interval.contains(when.interval)
            best = when if is_shorter else best
    return best


def _said(link: TimeLink) -> tuple[object, ...]:
    """All that a link says, of whichever event."""
    return link.timex_id, link.relation, link.confidence, link.rule, link.by_day


@frozen
class _Place:
    """Where its relation to a known time puts an event."""

    interval: Interval | None = None
    granularity: Granularity | None = None
    edtf: str = ""
    bounds: Interval | None = None


def _told(link: TimeLink, timex: Timex) -> When:
    time, relation = _end(timex, link.relation)
    day = _known_day(time.interval, time.granularity) if link.by_day and time.interval is not None else None
    if day is not None:
        place = _of_day(day)
    elif time.interval is not None:
        place = _related(relation, time.interval, time.granularity, time.edtf or "", time.mod)
        place = _opened(place, relation, timex.reach)
    else:
        place = _Place()
    return When(
        interval=place.interval,
        granularity=place.granularity,
        value=time.value if day is None else place.edtf,
        mod=time.mod if day is None else None,
        edtf=place.edtf,
        words=time.words,
        relation=relation,
        bounds=place.bounds,
        anchor=timex.anchor,
        timex_id=timex.id,
        confidence=link.confidence,
        rule=link.rule,
    )


def _opened(place: _Place, relation: TemporalRelation, reach: Interval | None) -> _Place:
    """What is due by Friday may be of Friday, as the preposition has it."""
    is_open = place.interval is None and relation in _EARLIER
    return _Place(bounds=reach) if is_open and reach is not None and reach.start is None else place


def _end(timex: Timex, relation: TemporalRelation) -> tuple[Timex | RangeEnd, TemporalRelation]:
    """What begins or ends a range of two times is at the first or the last of them."""
    if not timex.ends or relation not in (TemporalRelation.BEGINS, TemporalRelation.ENDS):
        return timex, relation
    return timex.ends[0 if relation is TemporalRelation.BEGINS else -1], TemporalRelation.IS_INCLUDED


@frozen
class _Written:
    """The day of an anchor that is known to the second: a report is of that day, not of that second."""

    anchor: Anchor
    day: Interval
    unit: Granularity
    value: str
    _places: dict[TemporalRelation, _Place] = field(init=False, factory=dict, repr=False)

    @classmethod
    def at(cls, anchor: Anchor) -> "_Written":
        unit = max(anchor.granularity, Granularity.DAY, key=lambda unit: unit.rank)
        value = format_value(calendar_value(anchor.moment, unit))
        return cls(anchor, unit_at(anchor.moment, unit), unit, value)

    def when(self, link: TimeLink) -> When:
        place = self._places.get(link.relation)
        if place is None:
            place = self._places[link.relation] = self._place(link.relation)
        return When(
            interval=place.interval,
            granularity=place.granularity,
            value=self.value,
            edtf=place.edtf,
            relation=link.relation,
            bounds=place.bounds,
            anchor=self.anchor,
            confidence=link.confidence,
            rule=link.rule,
        )

    def _place(self, relation: TemporalRelation) -> _Place:
        # Writing takes a moment of the day: what is past or future may still be of that day.
        if relation in _EARLIER:
            return _Place(bounds=Interval(None, self.day.end))
        if relation in _LATER:
            return _Place(bounds=Interval(self.day.start, None))
        return _related(relation, self.day, self.unit, format_edtf(self.day, self.unit) or "")


def _related(
    relation: TemporalRelation, time: Interval, unit: Granularity | None, edtf: str, mod: TimexMod | None = None
) -> _Place:
    if relation in _WITHIN:
        return _Place(time, unit, edtf)
    if relation is TemporalRelation.BEGUN_BY and time.start is not None:
        return _open(Interval(time.start, None), unit, mod)
    if relation is TemporalRelation.ENDED_BY and time.end is not None:
        place = _open(Interval(None, time.end), unit, mod)
        part_of = _known_day(time, unit)  # "until dawn on Sunday" is until that Sunday
        return place if part_of is None else evolve(place, edtf=f"../{format_edtf(part_of, Granularity.DAY)}")
    bounds = Interval(None, time.start) if relation in _EARLIER else Interval(time.end, None)
    day = _known_day(time, unit)
    if day is None:
        return _Place(bounds=bounds)
    return _of_day(day, bounds)


def _open(interval: Interval, unit: Granularity | None, mod: TimexMod | None) -> _Place:
    edtf = format_edtf(interval, unit or Granularity.DAY, approximate=mod is TimexMod.APPROX)
    return _Place(interval, unit, edtf or "")


def _of_day(day: Interval, bounds: Interval | None = None) -> _Place:
    return _Place(day, Granularity.DAY, format_edtf(day, Granularity.DAY) or "", bounds)


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
    return when if when.bounds is bounds or when.bounds == bounds else evolve(when, bounds=bounds)


def _in_a_row(text: str, first: When, placed: list[When]) -> When:
    """A time with those that stand right behind it in the text and follow on it."""
    last = first
    while (after := next((when for when in placed if _follows_on(text, last, when)), None)) is not None:
        last = after
    if last is first or first.start is None or last.end is None:
        return first
    mod = first.mod if first.mod is last.mod else None  # "late May and June"
    value, edtf = _from_to(first.value, last.value), _from_to(first.edtf, last.edtf)
    return evolve(first, interval=Interval(first.start, last.end), value=value, edtf=edtf, mod=mod)


def _from_to(first: str, last: str) -> str:
    """Both in one, where either may be a range itself; the parts of one day are of that day."""
    start, end = first.partition("/")[0], last.rpartition("/")[2]
    return start if start == end else f"{start}/{end}"


def _follows_on(text: str, before: When, after: When) -> bool:
    if before.words is None or after.words is None or before.granularity is not after.granularity:
        return False
    is_dated = before.relation is after.relation is TemporalRelation.IS_INCLUDED and before.end is not None
    if not is_dated or before.end != after.start:
        return False
    return _JOINT.fullmatch(text, before.words.span.end, after.words.span.start) is not None


def _joined(best: When, placed: list[When]) -> When:
    """A start and an end told apart become one interval."""
    starts = next((when for when in placed if when.relation is TemporalRelation.BEGUN_BY), None)
    ends = next((when for when in placed if when.relation is TemporalRelation.ENDED_BY), None)
    if best not in (starts, ends) or starts is None or ends is None:
        return best
    if starts.start is None or ends.end is None or ends.end <= starts.start:
        return best
    dates = (starts.edtf.removesuffix("/.."), ends.edtf.removeprefix("../"))
    edtf = "/".join(dict.fromkeys(dates)) if all(dates) else ""
    return evolve(starts, interval=Interval(starts.start, ends.end), edtf=edtf, relation=TemporalRelation.SIMULTANEOUS)
