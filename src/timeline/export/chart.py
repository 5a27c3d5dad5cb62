"""The chart of a timeline as SVG: a lane an actor on a time axis, every mark linked to its place in the list.

Places along the axis are per cent, so that the chart fits any width without a script; heights are pixels.
"""

from collections.abc import Sequence
from itertools import pairwise

from attrs import frozen

from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.export.lanes import (
    CLOCKED,
    WIDTH,
    Label,
    Lane,
    Mark,
    Reach,
    labelled,
    lanes_of,
    mark_of,
    packed,
    reach_of,
)
from timeline.export.scale import Scale, Stretch, Tick, days_of, scale_of, ticks
from timeline.export.xml import element, escape
from timeline.model.timelines import Timeline

AXIS = 44
ROW = 22
PADDING = 8


def height_class(rows: int) -> str:
    """The class of a lane's name, which gives it the height of the lane."""
    return f"rows-{rows}"


@frozen
class Chart:
    """A timeline laid out: its lanes, the rows that each needs, and the axis."""

    timeline: Timeline
    lanes: tuple[Lane, ...]
    scale: Scale
    rows: tuple[tuple[tuple[Mark, ...], ...], ...]

    def axis(self) -> str:
        """The axis, to stand above the lanes."""
        parts = [_tick(tick) for tick in self._ticks()]
        parts += [element("use", "", {"href": "#cut", "x": _share(middle), "y": AXIS}) for middle in self._gaps()]
        return element("svg", element("g", "".join(parts), {"class": "ticks"}), {"class": "axis", "height": AXIS})

    def plot(self) -> str:
        """The lanes, one below the other, in the order of ``lanes``."""
        lines = [
            element("line", "", {"x1": x, "x2": x, "y2": "100%"}) for x in (_share(t.place) for t in self._ticks())
        ]
        lines += [
            element(
                "rect", "", {"class": "gap", "x": _share(a.right), "width": _share(b.left - a.right), "height": "100%"}
            )
            for a, b in pairwise(self.scale.stretches)
        ]
        parts, top = [element("g", "".join(lines), {"class": "grid"})], 0
        for number, (lane, rows) in enumerate(zip(self.lanes, self.rows, strict=True)):
            parts.append(self._lane(number, lane, rows, top))
            top += lane_height(len(rows))
        attributes = {"class": "plot", "height": top, "data-stretches": self._stretches(), "role": "group"}
        return element("svg", "".join(parts), attributes)

    def _ticks(self) -> list[Tick]:
        return _spaced([t for s in self.scale.stretches for t in ticks(s, WIDTH, clocked=self._clocked(s))])

    def _clocked(self, stretch: Stretch) -> bool:
        starts = (entry.when.start for entry in self.timeline if entry.when.granularity in CLOCKED)
        return any(stretch.start <= days_of(start) <= stretch.end for start in starts if start)

    def _gaps(self) -> list[float]:
        return [(a.right + b.left) / 2 for a, b in pairwise(self.scale.stretches)]

    def _stretches(self) -> str:
        return ";".join(
            f"{s.start:.3f},{s.end:.3f},{s.left:.5f},{s.right:.5f},{self._clocked(s):d}" for s in self.scale.stretches
        )

    def _lane(self, number: int, lane: Lane, rows: Sequence[Sequence[Mark]], top: int) -> str:
        line = element("line", "", {"class": "edge", "x2": "100%", "y1": top, "y2": top}) if top else ""
        marks = "".join(
            self._mark(mark, top + PADDING // 2 + row * ROW + ROW // 2, label, f"{number}.{row}")
            for row, in_row in enumerate(rows)
            for mark, label in labelled(in_row, [self._told_of(lane, mark) for mark in in_row])
        )
        actor = "" if lane.actor is None else lane.actor
        return element("g", line + marks, {"class": "lane", "data-actor": actor})

    def _headline(self, mark: Mark) -> str:
        return one_line(self.timeline[mark.number].headline, 120)

    def _told_of(self, lane: Lane, mark: Mark) -> str:
        """The headline without the name that it begins with: in somebody's lane that goes without saying."""
        headline, name = self._headline(mark), f"{lane.name} "
        return headline[len(name) :] if headline.lower().startswith(name.lower()) else headline

    def _mark(self, mark: Mark, y: int, label: Label, row: str) -> str:
        entry = self.timeline[mark.number]
        status = entry.status.value
        line = ""
        if mark.right > mark.left:
            ends = {"x1": _share(mark.left), "x2": _share(mark.right), "y1": y, "y2": y}
            line = element("line", "", {"class": "reach", **ends})
            line += "".join(
                element("use", "", {"href": f"#{shape}", "x": _share(place), "y": y})
                for shape, place in zip(_ends(mark.reach), (mark.left, mark.right), strict=True)
            )
        side = {"class": "leftward", "dx": -10} if label.leftward else {"dx": 10}
        text = element("text", escape(label.text), {"x": _share(label.place), "y": y + 4, **side})
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
        sign = element("use", "", {"class": "sign", "href": f"#{status}", "x": _share(mark.sign), "y": y})
        return element("a", title + line + sign + text, attributes)


def chart_of(timeline: Timeline) -> Chart:
    """The chart of a timeline."""
    lanes = lanes_of(timeline)
    reaches = {number: reach_of(timeline[number].when) for lane in lanes for number in lane.entries}
    scale = scale_of(_span(reach) for reach in reaches.values() if reach and reach.form != "bounds")
    if all(reach is None or reach.form == "bounds" for reach in reaches.values()):
        scale = scale_of(_span(reach) for reach in reaches.values() if reach)
    rows = []
    for lane in lanes:
        marks = [mark_of(number, reach, scale) for number in lane.entries if (reach := reaches[number])]
        rows.append(packed(marks))
    return Chart(timeline, lanes, scale, tuple(rows))


def lane_height(rows: int) -> int:
    return rows * ROW + PADDING


def _span(reach: Reach) -> tuple[float, float]:
    start = reach.start if reach.start is not None else (reach.end or 0.0)
    end = reach.end if reach.end is not None else start
    return start, end


def _ends(reach: Reach) -> tuple[str, str]:
    """The shapes at both ends of a line."""
    closed = "none" if reach.form == "extent" or reach.start is None or reach.end is None else "stop"
    return "earlier" if reach.start is None else closed, "later" if reach.end is None else closed


def _tick(tick: Tick) -> str:
    x = _share(tick.place)
    parts = element("line", "", {"x1": x, "x2": x, "y1": AXIS - 6, "y2": AXIS})
    parts += element("text", escape(tick.label), {"x": x, "y": AXIS - 10})
    if tick.context:
        parts += element("text", escape(tick.context), {"class": "context", "x": x, "y": AXIS - 28})
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
