"""A time axis that shows a week of news and the year 1998 side by side: stretches with their own scale, gaps cut out.

Times are days, as ``temporal.calendar`` numbers them, with the clock as a fraction. Places run from 0 to 1.
"""

from bisect import bisect
from collections.abc import Iterable, Iterator
from itertools import accumulate, pairwise
from typing import Protocol

from attrs import frozen

from timeline.export.dates import MONTHS, year_in_words
from timeline.model.intervals import Moment
from timeline.temporal.calendar import add_months, day_number, from_day_number

# A gap is cut where it is this much of what is left when the longer ones are cut, or longer than a crowd beside it, a
# third of all: what is told of one week would otherwise be a dot beside a century. Five gaps are cut at most.
_CUT = 0.12
_CROWD = 1 / 3
_MOST_CUTS = 5
_GAP = 0.03
_LEAST_SHARE = 0.11
# Pixels from the end of a stretch within which a label would run into the gap.
_EDGE = 14


@frozen
class Stretch:
    """Days ``start`` to ``end``, drawn from ``left`` to ``right``."""

    start: float
    end: float
    left: float
    right: float

    def place(self, day: float) -> float:
        return self.left + (self.right - self.left) * (day - self.start) / (self.end - self.start)


@frozen
class Tick:
    """A line of the axis: its place, its label, and the label of the larger unit that begins there or ""."""

    place: float
    label: str
    context: str


@frozen
class Scale:
    """Stretches in order; a day in a gap lies between its neighbours."""

    stretches: tuple[Stretch, ...]

    def place(self, day: float) -> float:
        before = self.stretches[0]
        if day <= before.start:
            return before.left
        for stretch in self.stretches:
            if day < stretch.start:
                return (before.right + stretch.left) / 2
            if day <= stretch.end:
                return stretch.place(day)
            before = stretch
        return before.right


def days_of(moment: Moment) -> float:
    """The moment as days."""
    return day_number(moment) + (moment.hour * 3600 + moment.minute * 60 + moment.second) / 86_400


def scale_of(spans: Iterable[tuple[float, float]]) -> Scale:
    """The axis on which spans of days are best seen: as wide as their number asks, long empty gaps cut out."""
    groups = _groups(sorted(spans))
    if not groups:
        return Scale((Stretch(0.0, 1.0, 0.0, 1.0),))
    weights = [max(len(group), 1) ** 0.6 for group in groups]
    shares = [max(weight / sum(weights), _LEAST_SHARE) for weight in weights]
    room = 1 - _GAP * (len(groups) - 1)
    left, stretches = 0.0, []
    for group, share in zip(groups, shares, strict=True):
        right = left + room * share / sum(shares)
        start, end = group[0][0], max(end for _, end in group)
        margin = max((end - start) * 0.05, 0.25)
        stretches.append(Stretch(start - margin, end + margin, left, right))
        left = right + _GAP
    return Scale(tuple(stretches))


def _groups(spans: list[tuple[float, float]]) -> list[list[tuple[float, float]]]:
    """The spans between one cut gap and the next."""
    if not spans:
        return []
    reach = list(accumulate((end for _, end in spans), max))
    gaps = [(spans[i][0] - reach[i - 1], i) for i in range(1, len(spans)) if spans[i][0] > reach[i - 1]]
    left, edges = reach[-1] - spans[0][0], [0, len(spans)]
    for gap, cut in sorted(gaps, key=lambda pair: (-pair[0], pair[1])):
        at = bisect(edges, cut)
        sides = ((edges[at - 1], cut), (cut, edges[at]))
        crowd = any(b - a >= _CROWD * len(spans) and reach[b - 1] - spans[a][0] < gap for a, b in sides)
        if (gap > _CUT * left or crowd) and len(edges) < _MOST_CUTS + 2:
            edges.insert(at, cut)
            left -= gap
    return [spans[first:last] for first, last in pairwise(edges)]


def ticks(stretch: Stretch, width: float, *, clocked: bool) -> Iterator[Tick]:
    """The lines of the axis over a stretch, when the whole axis is ``width`` pixels wide.

    Hours stand on the axis only where some time is known to the clock: others would look more exact than they are.
    """
    room = (stretch.right - stretch.left) * width / (stretch.end - stretch.start)
    steps: tuple[_Step, ...] = _STEPS if clocked else _STEPS[_HOURS:]
    step = next((step for step in steps if room * step.days >= step.pixels), steps[-1])
    told, bare, day = "", True, step.first(stretch.start)
    while day <= stretch.end:
        place = stretch.place(day + step.middle)
        if place <= stretch.right - _EDGE / width:
            moment = from_day_number(int(day // 1))
            context = step.context(moment)
            yield Tick(place, step.label(moment, day % 1), context if context != told else "")
            told, bare = context, False
        day = step.next(day)
    if bare:
        yield _middle(stretch)


def _middle(stretch: Stretch) -> Tick:
    """The one label of a stretch that is too narrow for any step."""
    moment = from_day_number(int((stretch.start + stretch.end) // 2))
    year = year_in_words(moment.year)
    label = year if stretch.end - stretch.start > 366 else f"{MONTHS[moment.month - 1][:3]} {year}"
    return Tick((stretch.left + stretch.right) / 2, label, "")


class _Step(Protocol):
    """How the axis is divided: the steps' length, the least pixels between them, and what is written at each.

    ``middle`` is where in the step its line stands: a day's is at noon, where the marks of the day are.
    """

    @property
    def days(self) -> float: ...
    @property
    def pixels(self) -> int: ...
    @property
    def middle(self) -> float: ...
    def first(self, day: float) -> float: ...
    def next(self, day: float) -> float: ...
    def label(self, moment: Moment, part: float) -> str: ...
    def context(self, moment: Moment) -> str: ...


@frozen
class _Hours:
    """Steps of hours."""

    hours: int
    pixels: int = 52
    middle: float = 0.0

    @property
    def days(self) -> float:
        return self.hours / 24

    def first(self, day: float) -> float:
        return -(-day * 24 // self.hours) * self.hours / 24

    def next(self, day: float) -> float:
        return (round(day * 24) + self.hours) / 24

    def label(self, moment: Moment, part: float) -> str:
        return f"{round(part * 24):02}:00"

    def context(self, moment: Moment) -> str:
        return f"{moment.day} {MONTHS[moment.month - 1]} {year_in_words(moment.year)}"


@frozen
class _Days:
    """Steps of days, counted within the month so that the first of it is always one."""

    count: int
    pixels: int = 30
    middle: float = 0.5

    @property
    def days(self) -> float:
        return self.count

    def first(self, day: float) -> float:
        whole = -((0.5 - day) // 1)
        return whole if self._fits(whole) else self.next(whole)

    def next(self, day: float) -> float:
        day += 1
        while not self._fits(day):
            day += 1
        return day

    def _fits(self, day: float) -> bool:
        of_month = from_day_number(int(day)).day
        return (of_month - 1) % self.count == 0 and (of_month == 1 or of_month + self.count // 2 <= 31)

    def label(self, moment: Moment, part: float) -> str:
        return str(moment.day)

    def context(self, moment: Moment) -> str:
        return f"{MONTHS[moment.month - 1]} {year_in_words(moment.year)}"


@frozen
class _Months:
    """Steps of months, from January; twelve and more are years."""

    count: int
    pixels: int = 42
    middle: float = 0.0

    @property
    def days(self) -> float:
        return self.count * 30.4

    def first(self, day: float) -> float:
        start = from_day_number(int(-(-day // 1)))
        months = start.year * 12 + start.month - 1 + (start.day > 1)
        return self._day(-(-months // self.count) * self.count)

    def next(self, day: float) -> float:
        return float(day_number(add_months(from_day_number(int(day)), self.count)))

    def _day(self, months: int) -> float:
        return float(day_number(Moment(months // 12, months % 12 + 1)))

    def label(self, moment: Moment, part: float) -> str:
        return year_in_words(moment.year) if self.count >= 12 else MONTHS[moment.month - 1][:3]

    def context(self, moment: Moment) -> str:
        return "" if self.count >= 12 else year_in_words(moment.year)


_HOURS = 4
_STEPS: tuple[_Step, ...] = (
    *(_Hours(count) for count in (1, 3, 6, 12)),
    *(_Days(count) for count in (1, 2, 5, 10)),
    *(_Months(count) for count in (1, 3, 6)),
    *(_Months(12 * years * 10**power) for power in range(8) for years in (1, 2, 5)),
)
