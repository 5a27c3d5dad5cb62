"""TimeML's relations as relations between end points, from which their inverses follow.

Two times stand to each other as their starts and ends do (Allen 1983; TimeML 1.2.1, TLINK). A relation that is not
fully known is a set of possible orders for each pair of end points.
"""

from collections.abc import Iterable
from enum import Flag
from functools import reduce

from attrs import frozen

from timeline.model.intervals import Interval, Moment
from timeline.model.links import TemporalRelation


class PointOrder(Flag):
    """The orders in which one point may stand to another; ``NONE`` is a contradiction."""

    NONE = 0
    BEFORE = 1
    EQUAL = 2
    AFTER = 4
    ANY = 7


_LESS, _SAME, _MORE, _ANY = PointOrder.BEFORE, PointOrder.EQUAL, PointOrder.AFTER, PointOrder.ANY
_ORDERS = (_LESS, _SAME, _MORE)
_SWAPPED = {_LESS: _MORE, _SAME: _SAME, _MORE: _LESS}


def _union(orders: Iterable[PointOrder]) -> PointOrder:
    return reduce(PointOrder.__or__, orders, PointOrder.NONE)


_INVERSE = {
    PointOrder(mask): _union(_SWAPPED[order] for order in _ORDERS if order in PointOrder(mask)) for mask in range(8)
}


@frozen(kw_only=True)
class EndPoints:
    """How the end points of one time may stand to those of another.

    ``start_end`` is the order of the first's start to the second's end, and so on.
    """

    starts: PointOrder = _ANY
    start_end: PointOrder = _ANY
    end_start: PointOrder = _ANY
    ends: PointOrder = _ANY

    @property
    def is_possible(self) -> bool:
        return PointOrder.NONE not in (self.starts, self.start_end, self.end_start, self.ends)

    def inverse(self) -> "EndPoints":
        """How the second stands to the first."""
        return EndPoints(
            starts=_INVERSE[self.starts],
            start_end=_INVERSE[self.end_start],
            end_start=_INVERSE[self.start_end],
            ends=_INVERSE[self.ends],
        )

    def intersection(self, other: "EndPoints") -> "EndPoints":
        """What both allow; not ``is_possible`` where they contradict each other."""
        return EndPoints(
            starts=self.starts & other.starts,
            start_end=self.start_end & other.start_end,
            end_start=self.end_start & other.end_start,
            ends=self.ends & other.ends,
        )

    def entails(self, other: "EndPoints") -> bool:
        """Every order that this allows, ``other`` allows."""
        return self.intersection(other) == self


_PRECEDES = EndPoints(starts=_LESS, start_end=_LESS, end_start=_LESS, ends=_LESS)
_MEETS = EndPoints(starts=_LESS, start_end=_LESS, end_start=_SAME, ends=_LESS)
_CONTAINS = EndPoints(starts=_LESS, start_end=_LESS, end_start=_MORE, ends=_MORE)
_STARTS = EndPoints(starts=_SAME, start_end=_LESS, end_start=_MORE, ends=_LESS)
_FINISHES = EndPoints(starts=_MORE, start_end=_LESS, end_start=_MORE, ends=_SAME)
_EQUALS = EndPoints(starts=_SAME, start_end=_LESS, end_start=_MORE, ends=_SAME)

# The first name of each pattern is the one that ``named`` gives.
_POINTS = {
    TemporalRelation.BEFORE: _PRECEDES,
    TemporalRelation.AFTER: _PRECEDES.inverse(),
    TemporalRelation.IBEFORE: _MEETS,
    TemporalRelation.IAFTER: _MEETS.inverse(),
    TemporalRelation.INCLUDES: _CONTAINS,
    TemporalRelation.IS_INCLUDED: _CONTAINS.inverse(),
    TemporalRelation.DURING: _CONTAINS.inverse(),
    TemporalRelation.SIMULTANEOUS: _EQUALS,
    TemporalRelation.IDENTITY: _EQUALS,
    TemporalRelation.BEGINS: _STARTS,
    TemporalRelation.BEGUN_BY: _STARTS.inverse(),
    TemporalRelation.ENDS: _FINISHES,
    TemporalRelation.ENDED_BY: _FINISHES.inverse(),
}


def end_points(relation: TemporalRelation) -> EndPoints:
    """What a relation says of the end points. DURING is read as IS_INCLUDED."""
    return _POINTS[relation]


def inverse(relation: TemporalRelation) -> TemporalRelation:
    """The relation of target to source; IDENTITY gives itself, DURING gives INCLUDES."""
    if relation is TemporalRelation.IDENTITY:
        return relation
    found = named(_POINTS[relation].inverse())
    if found is None:
        raise ValueError(f"{relation} has no inverse")
    return found


def named(points: EndPoints) -> TemporalRelation | None:
    """The one TimeML relation that the points leave; ``None`` where they leave several or another (overlap)."""
    return next((relation for relation, known in _POINTS.items() if points.is_possible and points.entails(known)), None)


def between(one: Interval, other: Interval) -> EndPoints:
    """How two known intervals stand; an open side is earlier (or later) than every moment."""
    return EndPoints(
        starts=_order(_key(one.start, -1), _key(other.start, -1)),
        start_end=_order(_key(one.start, -1), _key(other.end, 1)),
        end_start=_order(_key(one.end, 1), _key(other.start, -1)),
        ends=_order(_key(one.end, 1), _key(other.end, 1)),
    )


def _key(moment: Moment | None, side: int) -> tuple[int, Moment]:
    return (side, Moment(0)) if moment is None else (0, moment)


def _order(one: tuple[int, Moment], other: tuple[int, Moment]) -> PointOrder:
    if one == other:
        return _SAME
    return _LESS if one < other else _MORE
