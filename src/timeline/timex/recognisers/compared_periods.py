"""Accounts of another year that a report is compared with: "the same period last year", "the corresponding quarter"."""

from timeline.model.expressions import CalendarDate, Expression, FiscalYear, Offset, Shifted, TheUnit
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.units import PERIODS

_LINKS = ("of", "in", "from", "for")


def same_period(chart: Chart, index: int) -> Node | None:
    """ "The same quarter a year ago", "the corresponding period of 2018", "the comparable year-ago quarter"."""
    period, at = chart.tokens[index + 1], index + 2
    if chart.before(index).text != "the" or period.gap != " ":
        return None
    if period.text not in PERIODS:
        node = chart.read(index + 1)
        is_compared = node is not None and isinstance(node.expression, TheUnit) and node.expression.of is not None
        return Node(node.expression, index, node.last, "same-period", article=True) if node and is_compared else None
    is_linked = chart.tokens[at].text in _LINKS
    at += is_linked
    at += is_linked and chart.tokens[at].text == "the"
    year = chart.read(at) if chart.tokens[at].gap == " " else None
    if year is None or year.first != at or not _is_year(year.expression):
        return None
    return Node(TheUnit(Granularity.QUARTER, of=year.expression), index, year.last, "same-period", article=True)


def _is_year(expression: Expression) -> bool:
    match expression:
        case CalendarDate(year=int(), month=None, weekday=None) | FiscalYear():
            return True
        case Shifted(unit=unit, shift=shift):
            return unit is Granularity.YEAR and shift < 0
        case Offset(counts=((Granularity.YEAR, _),), direction=direction, of=None):
            return direction < 0
    return False
