"""The lanes of a chart: what is known of each entry's time, where its mark stands, and what fits beside it.

Places along the axis run from 0 to 1.
"""

from collections.abc import Iterator, Sequence

from attrs import frozen

from timeline.export.display import one_line
from timeline.export.scale import Scale, days_of
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval
from timeline.model.links import TemporalRelation
from timeline.model.timelines import Timeline

# The width in pixels that a chart is laid out for until its script knows better, and what marks and letters take of it.
WIDTH = 860
MOST_ROWS = 12
_LETTER = 6.2
_SIGN = 16
_LABEL = 96
_TAIL = 0.045

CLOCKED = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)
_POINTS = (*CLOCKED, Granularity.DAY_PART, Granularity.DAY)
_EXTENTS = (
    TemporalRelation.SIMULTANEOUS,
    TemporalRelation.DURING,
    TemporalRelation.INCLUDES,
    TemporalRelation.BEGUN_BY,
    TemporalRelation.ENDED_BY,
    TemporalRelation.IDENTITY,
)


@frozen
class Reach:
    """What is known of an entry's time, in days; ``None`` is an open side.

    ``form`` is "point" (a day or less), "within" (somewhere in a longer time), "extent" (all of it, or an open
    interval) or "bounds" (not dated, but bounded).
    """

    start: float | None
    end: float | None
    form: str


@frozen
class Lane:
    """An actor, by its number among the timeline's actors (``None``: nobody known), and its entries by number."""

    actor: int | None
    name: str
    entries: tuple[int, ...]


@frozen
class Mark:
    """An entry in a lane: where its line runs, and where its sign stands, from 0 to 1."""

    number: int
    reach: Reach
    left: float
    right: float
    sign: float


@frozen
class Label:
    """The text beside a mark: where it begins, or ends where it stands on the left."""

    text: str
    place: float
    leftward: bool


def reach_of(when: When) -> Reach | None:
    """What a chart can show of a time, ``None`` where nothing is known."""
    for interval, dated in ((when.interval, True), (when.bounds, False)):
        if interval is not None and (interval.start or interval.end):
            start, end = _days(interval)
            return Reach(start, end, _form(when, interval) if dated else "bounds")
    return None


def lanes_of(timeline: Timeline) -> tuple[Lane, ...]:
    """A lane for each actor that takes part in a dated entry, the busiest first; last, the entries of nobody known."""
    placed = [number for number, entry in enumerate(timeline) if reach_of(entry.when)]
    of_actor: dict[str | None, list[int]] = {actor.id: [] for actor in timeline.actors} | {None: []}
    for number in placed:
        known = {p.actor_id for p in timeline[number].participants if p.actor_id in of_actor} - {None}
        for actor_id in known or {None}:
            of_actor[actor_id].append(number)
    lanes = [
        Lane(number, one_line(actor.name, 80), tuple(of_actor[actor.id]))
        for number, actor in enumerate(timeline.actors)
    ]
    lanes.sort(key=lambda lane: -len(lane.entries))
    return tuple(lane for lane in (*lanes, Lane(None, "Others", tuple(of_actor[None]))) if lane.entries)


def mark_of(number: int, reach: Reach, scale: Scale) -> Mark:
    """The mark of the entry of that number."""
    left = 0.0 if reach.start is None else scale.place(reach.start)
    right = 1.0 if reach.end is None else scale.place(reach.end)
    if reach.form == "point":
        left = right = (left + right) / 2
    if reach.form == "bounds" and reach.start is None:
        left = right - _TAIL
    if reach.form == "bounds" and reach.end is None:
        right = left + _TAIL
    return Mark(number, reach, left, right, _sign_place(reach, left, right))


def _sign_place(reach: Reach, left: float, right: float) -> float:
    """The sign stands at the known side of an open time, at the start of an extent, else in the middle."""
    if reach.start is None:
        return right
    return left if reach.end is None or reach.form == "extent" else (left + right) / 2


def packed(marks: Sequence[Mark]) -> tuple[tuple[Mark, ...], ...]:
    """Rows in which no mark lies on another: with room for a label where few rows suffice, else for the sign."""
    by_label = _rows(marks, _LABEL / WIDTH)
    return by_label if len(by_label) <= MOST_ROWS // 2 else _rows(marks, _SIGN / WIDTH)


def _rows(marks: Sequence[Mark], room: float) -> tuple[tuple[Mark, ...], ...]:
    rows: list[list[Mark]] = []
    ends: list[float] = []
    for mark in sorted(marks, key=lambda mark: (min(mark.left, mark.sign), mark.number)):
        start = min(mark.left, mark.sign) - _SIGN / WIDTH / 2
        row = next((number for number, end in enumerate(ends) if end <= start), len(rows))
        if row == len(rows) < MOST_ROWS:
            rows.append([])
            ends.append(0.0)
        row = row if row < len(rows) else ends.index(min(ends))
        rows[row].append(mark)
        ends[row] = max(mark.right, _beside(mark, room) + room, ends[row])
    return tuple(map(tuple, rows))


def labelled(marks: Sequence[Mark], labels: Sequence[str]) -> Iterator[tuple[Mark, Label]]:
    """Each mark of a row with as much of its label as fits beside it, on the side with room."""
    taken = 0.0
    for number, (mark, label) in enumerate(zip(marks, labels, strict=True)):
        following = marks[number + 1] if number + 1 < len(marks) else None
        wanted = (len(label) * _LETTER + _SIGN) / WIDTH
        after = (min(following.left, following.sign) if following else 1.0) - _beside(mark, wanted)
        before = min(mark.left, mark.sign) - taken
        leftward = after < wanted and before > max(after, 0)
        room = before - _SIGN / 2 / WIDTH if leftward else after
        text = _fitted(label, int((room * WIDTH - _SIGN) / _LETTER))
        place = min(mark.left, mark.sign) if leftward else _beside(mark, wanted)
        yield mark, Label(text, place, leftward)
        taken = max(mark.right, mark.sign, 0 if leftward else place + len(text) * _LETTER / WIDTH) + _SIGN / WIDTH


def _beside(mark: Mark, wanted: float) -> float:
    """Where a label begins: at the sign, or clear of the line where that is short or an open tail."""
    clear = mark.reach.form == "bounds" or (mark.reach.form == "within" and mark.right - mark.sign < wanted)
    return mark.right if clear else mark.sign


def _fitted(label: str, letters: int) -> str:
    if len(label) <= letters:
        return label
    return f"{label[: letters - 1].rstrip()}…" if letters > 5 else ""


def _days(interval: Interval) -> tuple[float | None, float | None]:
    start = days_of(interval.start) if interval.start else None
    return start, days_of(interval.end) if interval.end else None


def _form(when: When, interval: Interval) -> str:
    if interval.start is None or interval.end is None or when.relation in _EXTENTS:
        return "extent"
    return "point" if when.granularity in _POINTS and days_of(interval.end) - days_of(interval.start) <= 1 else "within"
