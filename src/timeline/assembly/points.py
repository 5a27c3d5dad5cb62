"""Starts and ends under constraints: which relations hold together, how early and late each time can be.

Relations are taken up one by one, the surest first. One that would close a circle of orders, or leave a time no moment
between its earliest and its latest, contradicts those taken up before it, and is given up.
"""

import operator
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import TypeAlias

from attrs import define, frozen

from timeline.assembly.labels import Labels, Step
from timeline.model.intervals import Interval, Moment
from timeline.model.links import TemporalRelation
from timeline.temporal.relations import PointOrder, end_points

_OPEN = Interval(None, None)
_Pair: TypeAlias = tuple[int, int, bool]
"""Two points: whether the first may be no other moment than the second, or else comes before it."""


@define(kw_only=True)
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
    of them (``same``). ``earlier`` maps such a point to those that come before it, but for points of times that
    nothing constrains. ``bounds`` are each time's.
    """

    bounds: tuple[Interval, ...]
    same: tuple[int, ...]
    earlier: Mapping[int, Sequence[int]]
    contradictions: tuple[Contradiction, ...]


def solve(known: Sequence[Interval | None], constraints: Sequence[Constraint]) -> Solution:
    """The bounds that known times and constraints give together; of two as heavy, the later one gives way."""
    times = sorted({time for constraint in constraints for time in (constraint.source, constraint.target)})
    points = _Points(known, times)
    pairs = [tuple(_pairs(constraint)) for constraint in constraints]
    held: list[_Pair] = []
    contradictions: list[Contradiction] = []
    for number in sorted(range(len(constraints)), key=lambda number: (-constraints[number].weight, number)):
        against = points.take_up(number, pairs[number])
        if against is None:
            held += pairs[number]
        else:
            contradictions.append(Contradiction(given_up=number, kept=tuple(sorted(against))))
    same = _united(len(known), held)
    return Solution(
        bounds=points.bounds(),
        same=same,
        earlier=_earlier(same, times, held),
        contradictions=tuple(sorted(contradictions, key=lambda contradiction: contradiction.given_up)),
    )


class _Points:
    """What is known of each point: how many lie before it, the earliest and the latest moment it can have."""

    def __init__(self, known: Sequence[Interval | None], times: Sequence[int]) -> None:
        self._known = [time or _OPEN for time in known]
        self._times = times
        spans = [Step(2 * time, 2 * time + 1, 1, None) for time in times]
        back = [span.reversed() for span in spans]
        starts = [m for time in self._known for m in (time.start, time.start)]
        ends = [m for time in self._known for m in (time.end, time.end)]
        self._rank = Labels(
            [0, 1] * len(known), spans, exceeds=operator.gt, carried=lambda before, step: before + step.apart
        )
        self._earliest = Labels[Moment](starts, spans, exceeds=operator.gt)
        self._latest = Labels[Moment](ends, back, exceeds=operator.lt)

    def take_up(self, number: int, pairs: Iterable[_Pair]) -> set[int] | None:
        """Let a constraint hold; where it cannot, leave all as it was, and say which others it contradicts."""
        for step in _steps(number, pairs):
            against = self._add(step)
            if against is not None:
                for labels in (self._rank, self._earliest, self._latest):
                    labels.put_back()
                return against - {number}
        for labels in (self._rank, self._earliest, self._latest):
            labels.keep()
        return None

    def _add(self, step: Step) -> set[int] | None:
        """Let one point precede another: the constraints of the first contradiction, if there is one."""
        if step.source in self._rank.push(step):
            return {*self._rank.reasons(step.source)}
        for labels, one_way in ((self._earliest, step), (self._latest, step.reversed())):
            for point in labels.push(one_way):
                if self._is_empty(point):
                    return {*self._earliest.reasons(point), *self._latest.reasons(point)}
        return None

    def _is_empty(self, point: int) -> bool:
        earliest, latest = self._earliest.values[point], self._latest.values[point]
        return earliest is not None and latest is not None and earliest >= latest

    def bounds(self) -> tuple[Interval, ...]:
        """The earliest start and the latest end of each time."""
        bounds = self._known.copy()
        for time in self._times:
            bounds[time] = Interval(self._earliest.values[2 * time], self._latest.values[2 * time + 1])
        return tuple(bounds)


def _steps(number: int, pairs: Iterable[_Pair]) -> Iterator[Step]:
    for one, other, are_same in pairs:
        if are_same:
            yield Step(one, other, 0, number)
            yield Step(other, one, 0, number)
        else:
            yield Step(one, other, 1, number)


def _united(times: int, pairs: Iterable[_Pair]) -> tuple[int, ...]:
    """To each point the least of those that it must be equal to."""
    same = list(range(2 * times))
    equal = [(one, other) for one, other, are_same in pairs if are_same]

    def find(point: int) -> int:
        while same[point] != point:
            point = same[point]
        return point

    for one, other in equal:
        least, most = sorted((find(one), find(other)))
        same[most] = least
    return tuple(map(find, same) if equal else same)


def _earlier(same: Sequence[int], times: Sequence[int], pairs: Iterable[_Pair]) -> Mapping[int, Sequence[int]]:
    earlier: dict[int, list[int]] = {same[point]: [] for time in times for point in (2 * time, 2 * time + 1)}
    for time in times:
        earlier[same[2 * time + 1]].append(same[2 * time])
    for one, other, are_same in pairs:
        if not are_same:
            earlier[same[other]].append(same[one])
    return earlier


def _pairs(constraint: Constraint) -> Iterator[_Pair]:
    for first, second, order in _ends(constraint.relation):
        one, other = 2 * constraint.source + first, 2 * constraint.target + second
        yield (other, one, False) if order is PointOrder.AFTER else (one, other, order is PointOrder.EQUAL)


@cache
def _ends(relation: TemporalRelation) -> Sequence[tuple[int, int, PointOrder]]:
    """The orders of starts (0) and ends (1) of two times in a relation from which its others follow.

    Each start is before its own end, so where one time ends before the other starts, all else does too.
    """
    points = end_points(relation)
    if points.end_start in (PointOrder.BEFORE, PointOrder.EQUAL):
        return ((1, 0, points.end_start),)
    if points.start_end in (PointOrder.AFTER, PointOrder.EQUAL):
        return ((0, 1, points.start_end),)
    return (0, 0, points.starts), (1, 1, points.ends)
