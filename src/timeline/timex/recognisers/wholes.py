"""The whole that a part is counted in: "[the first week] of May", "[the last Friday] in the 1990s"."""

from typing import NamedTuple

from timeline.model.expressions import (
    Around,
    CalendarDate,
    Era,
    Expression,
    FiscalYear,
    Holiday,
    Nth,
    Offset,
    Qualified,
    Season,
    Shifted,
    TheUnit,
    Weekpart,
)
from timeline.timex.chart import Chart
from timeline.timex.recognisers.date_fields import read_year

WHOLES = (CalendarDate, Shifted, Season, Holiday, FiscalYear, Era, Nth, Qualified, TheUnit, Offset, Around, Weekpart)
"""What a part may be counted in."""


class Whole(NamedTuple):
    expression: Expression | None
    last: int


def whole_after(chart: Chart, at: int) -> Whole | None:
    """The whole that a part is counted in: "of May", "in the 1990s", "1998", "this year"."""
    token = chart.tokens[at]
    if token.gap not in (" ", ",", "-", "'"):
        return None
    if token.text in ("of", "in"):
        at += 1
        at += chart.tokens[at].text in ("the", "its", "their", "our")
    elif token.text == "a" and chart.tokens[at + 1].text == "year":
        return _year_before(chart, at)
    elif year := read_year(chart, at):
        return Whole(*year)
    elif "month" not in token.senses and token.text not in ("this", "last", "next", "fiscal", "fy"):
        return None
    node = chart.read(at)
    if node is None or node.first != at or not isinstance(node.expression, WHOLES):
        return None
    return Whole(node.expression, node.last)


def _year_before(chart: Chart, at: int) -> Whole | None:
    """ "The second quarter [a year ago]"."""
    node = chart.read(at)
    is_year = node is not None and isinstance(node.expression, Offset) and node.expression.of is None
    return Whole(node.expression, node.last) if node is not None and is_year else None
