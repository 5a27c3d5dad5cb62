"""The chart of a timeline as SVG: a lane an actor on a time axis, every mark linked to its place in the list.

Places along the axis are per cent, so that the chart fits any width without a script; heights are pixels.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import frozen

from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.export.scale import Scale, Stretch, Tick, days_of, scale_of, ticks
from timeline.export.xml import element, escape
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval
from timeline.model.links import TemporalRelation
from timeline.model.timelines import Timeline

AXIS = 44
ROW = 22
PADDING = 8
MOST_ROWS = 12
# The width that labels and ticks are laid out for until the script knows better.
WIDTH = 860
_LETTER = 6.2
_SIGN = 16
_LABEL = 96
_TAIL = 0.045

_CLOCKED = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)
_POINTS = (*_CLOCKED, Granularity.DAY_PART, Granularity.DAY)
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
class _Mark:
    """An entry in a lane: where its line runs, and where its sign stands, from 0 to 1."""

    number: int
    reach: Reach
    left: float
    right: float
    sign: float


@frozen
class _Label:
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


def height_class(rows: int) -> str:
    """The class of a lane's name, which gives it the height of the lane."""
    return f"rows-{rows}"


@frozen
class Chart:
    """A timeline laid out: its lanes, the rows that each needs, and the axis."""

    timeline: Timeline
    lanes: tuple[Lane, ...]
    scale: Scale
    rows: tuple[tuple[tuple[_Mark, ...], ...], ...]

    def axis(self) -> str:
        """The axis, to stand above the lanes."""
        parts = [_tick(tick) for tick in self._ticks()]
        parts += [_svg("use", "", {"href": "#cut", "x": _share(middle), "y": AXIS}) for middle in self._gaps()]
        return _svg("svg", _svg("g", "".join(parts), {"class": "ticks"}), {"class": "axis", "height": AXIS})

    def plot(self) -> str:
        """The lanes, one below the other, in the order of ``lanes``."""
        lines = [_svg("line", "", {"x1": x, "x2": x, "y2": "100%"}) for x in (_share(t.place) for t in self._ticks())]
        lines += [
            _svg(
                "rect", "", {"class": "gap", "x": _share(a.right), "width": _share(b.left - a.right), "height": "100%"}
            )
            for a, b in pairwise(self.scale.stretches)
        ]
        parts, top = [_svg("g", "".join(lines), {"class": "grid"})], 0
        for number, (lane, rows) in enumerate(zip(self.lanes, self.rows, strict=True)):
            parts.append(self._lane(number, lane, rows, top))
            top += lane_height(len(rows))
        attributes = {
            "class": "plot",
            "height": top,
            "data-stretches": self._stretches(),
            "role": "group",
        }
        return _svg("svg", "".join(parts), attributes)

    def _ticks(self) -> list[Tick]:
        return _spaced([t for s in self.scale.stretches for t in ticks(s, WIDTH, clocked=self._clocked(s))])

    def _clocked(self, stretch: Stretch) -> bool:
        starts = (entry.when.start for entry in self.timeline if entry.when.granularity in _CLOCKED)
        return any(stretch.start <= days_of(start) <= stretch.end for start in starts if start)

    def _gaps(self) -> list[float]:
        return [(a.right + b.left) / 2 for a, b in pairwise(self.scale.stretches)]

    def _stretches(self) -> str:
        return ";".join(
            f"{s.start:.3f},{s.end:.3f},{s.left:.5f},{s.right:.5f},{self._clocked(s):d}" for s in self.scale.stretches
        )

    def _lane(self, number: int, lane: Lane, rows: Sequence[Sequence[_Mark]], top: int) -> str:
        line = _svg("line", "", {"class": "edge", "x2": "100%", "y1": top, "y2": top}) if top else ""
        marks = "".join(
            self._mark(mark, top + PADDING // 2 + row * ROW + ROW // 2, label, f"{number}.{row}")
            for row, in_row in enumerate(rows)
            for mark, label in _labelled(in_row, [self._headline(mark) for mark in in_row])
        )
        actor = "" if lane.actor is None else lane.actor
        return _svg("g", line + marks, {"class": "lane", "data-actor": actor})

    def _headline(self, mark: _Mark) -> str:
        return one_line(self.timeline[mark.number].headline, 120)

    def _mark(self, mark: _Mark, y: int, label: _Label, row: str) -> str:
        entry = self.timeline[mark.number]
        status = entry.status.value
        line = ""
        if mark.right > mark.left:
            ends = {"x1": _share(mark.left), "x2": _share(mark.right), "y1": y, "y2": y}
            line = _svg("line", "", {"class": "reach", **ends})
            line += "".join(
                _svg("use", "", {"href": f"#{shape}", "x": _share(place), "y": y})
                for shape, place in zip(_ends(mark.reach), (mark.left, mark.right), strict=True)
            )
        side = {"class": "leftward", "dx": -10} if label.leftward else {"dx": 10}
        text = _svg("text", escape(label.text), {"x": _share(label.place), "y": y + 4, **side})
        attributes = {
            "class": f"mark {mark.reach.form} {status}",
            "href": f"#n{mark.number}",
            "data-n": mark.number,
            "data-row": row,
            "data-a": _day(mark.reach.start),
            "data-b": _day(mark.reach.end),
            "tabindex": -1,
        }
        title = element("title", escape(f"{when_in_words(entry.when)}: {self._headline(mark)} ({status})"))
        sign = _svg("use", "", {"class": "sign", "href": f"#{status}", "x": _share(mark.sign), "y": y})
        return _svg("a", title + line + sign + text, attributes)


def chart_of(timeline: Timeline) -> Chart:
    """The chart of a timeline."""
    lanes = lanes_of(timeline)
    reaches = {number: reach_of(timeline[number].when) for lane in lanes for number in lane.entries}
    scale = scale_of(_span(reach) for reach in reaches.values() if reach and reach.form != "bounds")
    if all(reach is None or reach.form == "bounds" for reach in reaches.values()):
        scale = scale_of(_span(reach) for reach in reaches.values() if reach)
    rows = []
    for lane in lanes:
        marks = [_placed(number, reach, scale) for number in lane.entries if (reach := reaches[number])]
        rows.append(_packed(marks))
    return Chart(timeline, lanes, scale, tuple(rows))


def lane_height(rows: int) -> int:
    return rows * ROW + PADDING


def _days(interval: Interval) -> tuple[float | None, float | None]:
    start = days_of(interval.start) if interval.start else None
    return start, days_of(interval.end) if interval.end else None


def _form(when: When, interval: Interval) -> str:
    if interval.start is None or interval.end is None or when.relation in _EXTENTS:
        return "extent"
    return "point" if when.granularity in _POINTS and days_of(interval.end) - days_of(interval.start) <= 1 else "within"


def _span(reach: Reach) -> tuple[float, float]:
    start = reach.start if reach.start is not None else (reach.end or 0.0)
    end = reach.end if reach.end is not None else start
    return start, end


def _placed(number: int, reach: Reach, scale: Scale) -> _Mark:
    left = 0.0 if reach.start is None else scale.place(reach.start)
    right = 1.0 if reach.end is None else scale.place(reach.end)
    if reach.form == "point":
        left = right = (left + right) / 2
    if reach.form == "bounds" and reach.start is None:
        left = right - _TAIL
    if reach.form == "bounds" and reach.end is None:
        right = left + _TAIL
    return _Mark(number, reach, left, right, _sign_place(reach, left, right))


def _sign_place(reach: Reach, left: float, right: float) -> float:
    """The sign stands at the known side of an open time, at the start of an extent, else in the middle."""
    if reach.start is None:
        return right
    return left if reach.end is None or reach.form == "extent" else (left + right) / 2


def _packed(marks: Sequence[_Mark]) -> tuple[tuple[_Mark, ...], ...]:
    """Rows in which no mark lies on another: with room for a label where few rows suffice, else for the sign."""
    by_label = _rows(marks, _LABEL / WIDTH)
    return by_label if len(by_label) <= MOST_ROWS // 2 else _rows(marks, _SIGN / WIDTH)


def _rows(marks: Sequence[_Mark], room: float) -> tuple[tuple[_Mark, ...], ...]:
    rows: list[list[_Mark]] = []
    ends: list[float] = []
    for mark in sorted(marks, key=lambda mark: (min(mark.left, mark.sign), mark.number)):
        start = min(mark.left, mark.sign) - _SIGN / WIDTH / 2
        row = next((number for number, end in enumerate(ends) if end <= start), len(rows))
        if row == len(rows) < MOST_ROWS:
            rows.append([])
            ends.append(0.0)
        row = row if row < len(rows) else ends.index(min(ends))
        rows[row].append(mark)
        ends[row] = max(mark.right, mark.sign + room, ends[row])
    return tuple(map(tuple, rows))


def _labelled(marks: Sequence[_Mark], labels: Sequence[str]) -> Iterator[tuple[_Mark, _Label]]:
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
        yield mark, _Label(text, place, leftward)
        taken = max(mark.right, mark.sign, 0 if leftward else place + len(text) * _LETTER / WIDTH) + _SIGN / WIDTH


def _beside(mark: _Mark, wanted: float) -> float:
    """Where a label begins: at the sign, or clear of the line where that is short or an open tail."""
    clear = mark.reach.form == "bounds" or (mark.reach.form == "within" and mark.right - mark.sign < wanted)
    return mark.right if clear else mark.sign


def _ends(reach: Reach) -> tuple[str, str]:
    """The shapes at both ends of a line."""
    closed = "none" if reach.form == "extent" or reach.start is None or reach.end is None else "stop"
    return "earlier" if reach.start is None else closed, "later" if reach.end is None else closed


def _fitted(label: str, letters: int) -> str:
    if len(label) <= letters:
        return label
    return f"{label[: letters - 1].rstrip()}…" if letters > 5 else ""


def _tick(tick: Tick) -> str:
    x = _share(tick.place)
    parts = _svg("line", "", {"x1": x, "x2": x, "y1": AXIS - 6, "y2": AXIS})
    parts += _svg("text", escape(tick.label), {"x": x, "y": AXIS - 10})
    if tick.context:
        parts += _svg("text", escape(tick.context), {"class": "context", "x": x, "y": AXIS - 28})
    return parts


def _spaced(crowded: list[Tick]) -> list[Tick]:
    """The ticks, less the larger labels that the next one would overlap."""
    following = 1.0
    kept = []
    for tick in reversed(crowded):
        fits = tick.place + (len(tick.context) * 7 + 8) / WIDTH <= following
        following = tick.place if tick.context and fits else following
        kept.append(tick if fits else Tick(tick.place, tick.label, ""))
    return kept[::-1]


def _share(place: float) -> str:
    return f"{place * 100:.2f}%"


def _day(day: float | None) -> str:
    return "" if day is None else f"{day:.3f}".rstrip("0").rstrip(".")


def _svg(name: str, content: str, attributes: dict[str, object]) -> str:
    return element(name, content, attributes)
