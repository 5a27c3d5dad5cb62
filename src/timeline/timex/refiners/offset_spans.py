"""Offsets of which the words give two: "in 2-3 weeks", "five to ten minutes ago"."""

from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import Offset, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_number


def spanned(chart: Chart, node: Node) -> Node | None:
    """From the nearer to the farther of them."""
    offset = node.expression
    if not isinstance(offset, Offset) or offset.of is not None or offset.event is not None or len(offset.counts) > 1:
        return None
    (unit, count), counted = offset.counts[0], _two_counts(chart, node.first)
    if count is None or counted is None:
        return None
    lower, upper = counted
    far = evolve(offset, counts=((unit, count / lower * upper),))
    span = Range(offset, far) if offset.direction > 0 else Range(far, offset)
    return Node(span, node.first, node.last, node.rule, article=node.article, tail=node.tail)


def _two_counts(chart: Chart, index: int) -> tuple[Decimal, Decimal] | None:
    """The numbers of "2-3", "two to three", "two or three"."""
    lower = read_number(chart, index)
    if lower is None or not lower.value:
        return None
    joint = chart.tokens[lower.last]
    linked = joint.text in ("to", "or")
    if not linked and joint.gap not in ("-", "–"):
        return None
    upper = read_number(chart, lower.last + linked)
    return None if upper is None or upper.value is None or upper.value <= lower.value else (lower.value, upper.value)
