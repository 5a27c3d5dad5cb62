"""Starts and ends under constraints: which relations hold together, how early and late each time can be.

A cycle of orders, or a time whose earliest moment is not before its latest, is a contradiction; the weakest relation
in it gives way, until the rest agrees. Each pass is linear in times and relations.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from attrs import frozen

from timeline.model.intervals import Interval, Moment
from timeline.model.links import TemporalRelation
from timeline.temporal.relations import PointOrder, end_points

# After so many passes, relations are too poor to sort out singly: the weaker half gives way at each pass.
_SINGLY = 25


@frozen(kw_only=True)
class Constraint:
    """Time ``source`` (its number) stands in ``relation`` to time ``target``; the heavier ``weight`` prevails."""

    source: int
    target: int
    relation: TemporalRelation
    weight: float


@frozen(kw_only=True)
class Contradiction:
    """``given_up`` cannot hold beside ``kept`` (numbers of constraints) and the known times."""

    given_up: int
    kept: tuple[int, ...]


@frozen(kw_only=True)
class Solution:
    """What holds together.

    Point ``2 * n`` is the start of time ``n`` and ``2 * n + 1`` its end; points that must be equal go by the least
    of them (``same``). ``earlier`` maps such a point to those that are not later. ``bounds`` are each time's.
    """

    bounds: tuple[Interval, ...]
    same: tuple[int, ...]
    earlier: Mapping[int, Sequence[int]]
    contradictions: tuple[Contradiction, ...]


def solve(known: Sequence[Interval | None], constraints: Sequence[Constraint]) -> Solution:
    """The bounds that known times and constraints give together."""
    held = dict(enumerate(constraints))
    contradictions: list[Contradiction] = []
    passes = 0
    while True:
        graph = _Graph(known, held)
        clashes = graph.clashes()
        if not clashes:
            break
        if passes >= _SINGLY:
            weakest = sorted(held, key=lambda number: (held[number].weight, -number))
            clashes += [{number} for number in weakest[: len(weakest) // 2]]
        for clash in clashes:
            # An earlier clash of this pass may have freed this one.
            if clash <= held.keys():
                number = min(clash, key=lambda number: (held[number].weight, -number))
                del held[number]
                contradictions.append(Contradiction(given_up=number, kept=tuple(sorted(clash - {number}))))
        passes += 1
    return Solution(
        bounds=graph.bounds(), same=tuple(graph.same), earlier=graph.earlier, contradictions=tuple(contradictions)
    )


class _Graph:
    """Points in the orders that the held constraints give them."""

    def __init__(self, known: Sequence[Interval | None], held: Mapping[int, Constraint]) -> None:
        self.known = known
        self.same = list(range(2 * len(known)))
        self.earlier: dict[int, list[int]] = {}
        self.reasons: dict[tuple[int, int], int] = {}
        self.equated: dict[int, list[int]] = defaultdict(list)
        self.order: tuple[int, ...] = ()
        self.earliest: dict[int, tuple[Moment, int | None]] = {}
        self.latest: dict[int, tuple[Moment, int | None]] = {}
        orders = [(number, *order) for number, constraint in held.items() for order in _orders(constraint)]
        for _, one, other, order in orders:
            if order is PointOrder.EQUAL:
                self._join(one, other)
        self.same = [self._find(point) for point in self.same]
        for number, one, _, order in orders:
            if order is PointOrder.EQUAL:
                self.equated[self.same[one]].append(number)
        self.earlier = {point: [] for point in sorted(set(self.same))}
        for number in range(len(known)):
            self._add(2 * number, 2 * number + 1, None)
        for number, one, other, order in orders:
            if order is not PointOrder.EQUAL:
                self._add(one, other, number)

    def _find(self, point: int) -> int:
        while self.same[point] != point:
            point = self.same[point]
        return point

    def _join(self, one: int, other: int) -> None:
        least, most = sorted((self._find(one), self._find(other)))
        self.same[most] = least

    def _add(self, before: int, after: int, reason: int | None) -> None:
        before, after = self.same[before], self.same[after]
        # Start and end of an instant may be equal; only a relation between two times is strict.
        if before != after or reason is not None:
            self.earlier[after].append(before)
            if reason is not None:
                self.reasons.setdefault((before, after), reason)

    def clashes(self) -> list[set[int]]:
        """The constraints of each contradiction found; where orders go in a circle, of one circle."""
        try:
            self.order = tuple(TopologicalSorter(self.earlier).static_order())
        except CycleError as error:
            cycle: list[int] = error.args[1]
            # Neighbours in the cycle are edges, whichever way it is listed.
            steps = {*pairwise(cycle), *pairwise(reversed(cycle))}
            equal = {number for point in cycle for number in self.equated[point]}
            return [equal | {self.reasons[step] for step in steps if step in self.reasons}]
        self._bound()
        return [
            set(self._path(point, self.earliest)) | set(self._path(point, self.latest))
            for point in self.order
            if point in self.earliest and point in self.latest and self.earliest[point][0] >= self.latest[point][0]
        ]

    def _bound(self) -> None:
        """Push the earliest moments forward and the latest ones back."""
        for number, time in enumerate(self.known):
            if time is not None and time.start is not None:
                self._tighten(self.earliest, self.same[2 * number], (time.start, None), later=True)
            if time is not None and time.end is not None:
                self._tighten(self.latest, self.same[2 * number + 1], (time.end, None), later=False)
        for point in self.order:
            for before in self.earlier[point]:
                if before in self.earliest:
                    self._tighten(self.earliest, point, (self.earliest[before][0], before), later=True)
        for point in reversed(self.order):
            if point in self.latest:
                for before in self.earlier[point]:
                    self._tighten(self.latest, before, (self.latest[point][0], point), later=False)

    @staticmethod
    def _tighten(
        bounds: dict[int, tuple[Moment, int | None]], point: int, bound: tuple[Moment, int | None], *, later: bool
    ) -> None:
        moment = bound[0]
        if point not in bounds or (moment > bounds[point][0] if later else moment < bounds[point][0]):
            bounds[point] = bound

    def _path(self, point: int, bounds: Mapping[int, tuple[Moment, int | None]]) -> Iterator[int]:
        """The constraints that carried a bound to a point."""
        yield from self.equated[point]
        while (cause := bounds[point][1]) is not None:
            for step in ((cause, point), (point, cause)):
                if step in self.reasons:
                    yield self.reasons[step]
            point = cause
            yield from self.equated[point]

    def bounds(self) -> tuple[Interval, ...]:
        return tuple(
            Interval(
                self.earliest[start][0] if (start := self.same[2 * number]) in self.earliest else None,
                self.latest[end][0] if (end := self.same[2 * number + 1]) in self.latest else None,
            )
            for number in range(len(self.known))
        )


def _orders(constraint: Constraint) -> Iterator[tuple[int, int, PointOrder]]:
    """Pairs of points and how they stand: the first before the second, or equal to it."""
    points = end_points(constraint.relation)
    one, other = 2 * constraint.source, 2 * constraint.target
    pairs = (
        (one, other, points.starts),
        (one, other + 1, points.start_end),
        (one + 1, other, points.end_start),
        (one + 1, other + 1, points.ends),
    )
    for first, second, order in pairs:
        if order in (PointOrder.BEFORE, PointOrder.EQUAL):
            yield first, second, order
        elif order is PointOrder.AFTER:
            yield second, first, PointOrder.BEFORE
