"""Quarters of the year that results are of: "the 1988 quarter", "the June quarter", "FY21 Q3"."""

from attrs import evolve

from timeline.model.expressions import Around, CalendarDate, FiscalYear, Frame, Nth, Offset, Shifted, TheUnit
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_year
from timeline.timex.recognisers.units import PERIODS
from timeline.timex.words import DASHES, THROUGH


def results_period(chart: Chart, node: Node) -> Node | None:
    """ "the 1988 quarter", "the 1988 third quarter", "the quarter a year ago"."""
    match node.expression:
        case CalendarDate(year=int(), month=None, weekday=None) as year if chart.before(node.first).text == "the":
            period = _period_of(chart, node)
            if period is not None:
                return period
            part = chart.read(node.last)
            if part is not None and isinstance(part.expression, Nth) and part.expression.of is None:
                return Node(evolve(part.expression, of=year), node.first, part.last, "nth-of-year", article=True)
        case CalendarDate(year=int(), month=None, weekday=None) as year if chart.after(node).text in ("q", "h"):
            part = chart.read(node.last)
            if part is not None and isinstance(part.expression, Nth):
                return Node(evolve(part.expression, of=year), node.first, part.last, "nth-of-year")
        case CalendarDate(month=int(month), day=None, weekday=None, shift=None) if month % 3 == 0:
            return _quarter_of_month(chart, node)
        case CalendarDate(year=None, month=int(month), day=None, weekday=None, shift=None) if month % 3 == 1:
            return _quarter_from_month(chart, node, month + 2)
        case TheUnit(unit=Granularity.QUARTER, of=None):
            offset = chart.read(node.last)
            if offset is not None and isinstance(offset.expression, Offset) and chart.after(node).gap == " ":
                return Node(
                    evolve(node.expression, of=offset.expression), node.first, offset.last, "quarter-of", article=True
                )
    return None


def prior_year_period(chart: Chart, node: Node) -> Node | None:
    """ "the prior-year period", "the previous-year quarter"."""
    match node.expression:
        case Shifted(unit=Granularity.YEAR, shift=-1, frame=Frame.TEXT) if chart.tokens[node.last - 1].gap == "-":
            return _period_of(chart, node)
    return None


def _period_of(chart: Chart, year: Node) -> Node | None:
    token = chart.after(year)
    if token.text not in PERIODS or token.gap != " ":
        return None
    whole = TheUnit(Granularity.QUARTER, of=year.expression)
    return Node(whole, year.first, year.last + 1, "quarter-of", article=True)


def quarter_of_accounts(chart: Chart, node: Node) -> Node | None:
    """ "FY21 Q3"."""
    token = chart.after(node)
    if token.text not in ("q", "h") or token.gap not in (" ", "-") or not isinstance(node.expression, FiscalYear):
        return None
    part = chart.read(node.last)
    if part is None or not isinstance(part.expression, Nth) or part.expression.of is not None:
        return None
    return Node(evolve(part.expression, of=node.expression), node.first, part.last, "nth-of-year")


def _quarter_from_month(chart: Chart, node: Node, last: int) -> Node | None:
    """ "the January-March quarter", "the April-to-June quarter": the one between the months."""
    joint = chart.after(node)
    at = node.last + (joint.text in THROUGH)
    if joint.text not in THROUGH and joint.gap not in DASHES:
        return None
    quarter = chart.read(at) if "month" in chart.tokens[at].senses else None
    match quarter and quarter.expression:
        case Around(unit=Granularity.QUARTER, of=CalendarDate(month=month)) if quarter is not None and month == last:
            return Node(quarter.expression, node.first, quarter.last, "quarter-of", article=True)
    return None


def _quarter_of_month(chart: Chart, node: Node) -> Node | None:
    """ "the June quarter", "the December quarter of 2023": the one that ends with the month."""
    if (
        chart.after(node).text != "quarter"
        or chart.after(node).gap != " "
        or not isinstance(node.expression, CalendarDate)
    ):
        return None
    month, last = node.expression, node.last + 1
    year = read_year(chart, last + 1) if chart.tokens[last].text in ("of", "in") and month.year is None else None
    if year is not None:
        month, last = evolve(year[0], month=month.month), year[1]
    return Node(Around(Granularity.QUARTER, month), node.first, last, "quarter-of", article=True)
