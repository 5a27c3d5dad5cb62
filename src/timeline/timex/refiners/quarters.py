"""Quarters of the year that results are of: "the 1988 quarter", "the June quarter", "FY21 Q3"."""

from attrs import evolve

from timeline.model.expressions import Around, CalendarDate, Frame, Nth, Offset, Shifted, TheUnit
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_year
from timeline.timex.recognisers.surroundings import behind_joint
from timeline.timex.recognisers.units import PERIODS


def results_period(chart: Chart, node: Node) -> Node | None:
    """ "the 1988 quarter", "the 1988 third quarter", "1988 Q3", "the quarter a year ago"."""
    match node.expression:
        case CalendarDate(year=int(), month=None, weekday=None) if chart.before(node.first).text == "the":
            return _period_of(chart, node) or _part_of(chart, node, article=True)
        case CalendarDate(year=int(), month=None, weekday=None) if chart.after(node).text in ("q", "h"):
            return _part_of(chart, node, article=False)
        case CalendarDate(month=int(month), day=None, weekday=None, shift=None) as date if month % 3 == 0:
            return _quarter_of_month(chart, node, date)
        case CalendarDate(year=None, month=int(month), day=None, weekday=None, shift=None) if month % 3 == 1:
            return _quarter_from_month(chart, node, month + 2)
        case TheUnit(unit=Granularity.QUARTER, of=None) as quarter if chart.after(node).gap == " ":
            match chart.read(node.last):
                case Node(expression=Offset() as offset, last=last):
                    return Node(evolve(quarter, of=offset), node.first, last, "quarter-of", article=True)
    return None


def prior_year_period(chart: Chart, node: Node) -> Node | None:
    """ "the prior-year period", "the previous-year quarter"."""
    match node.expression:
        case Shifted(unit=Granularity.YEAR, shift=-1, frame=Frame.TEXT) if chart.tokens[node.last - 1].gap == "-":
            return _period_of(chart, node)
    return None


def quarter_of_accounts(chart: Chart, node: Node) -> Node | None:
    """ "FY21 Q3"."""
    return _part_of(chart, node, article=node.article) if chart.after(node).gap in (" ", "-") else None


def _part_of(chart: Chart, year: Node, *, article: bool) -> Node | None:
    """The quarter or half behind a year that it is of."""
    match chart.read(year.last):
        case Node(expression=Nth(of=None) as part, last=last):
            return Node(evolve(part, of=year.expression), year.first, last, "nth-of-year", article=article)
    return None


def _period_of(chart: Chart, year: Node) -> Node | None:
    token = chart.after(year)
    if token.text not in PERIODS or token.gap != " ":
        return None
    whole = TheUnit(Granularity.QUARTER, of=year.expression)
    return Node(whole, year.first, year.last + 1, "quarter-of", article=True)


def _quarter_from_month(chart: Chart, node: Node, last: int) -> Node | None:
    """ "the January-March quarter", "the April-to-June quarter": the one between the months."""
    at = behind_joint(chart, node.last)
    match None if at is None else chart.read(at):
        case Node(expression=Around(unit=Granularity.QUARTER, of=CalendarDate(month=month)) as quarter, last=end):
            return Node(quarter, node.first, end, "quarter-of", article=True) if month == last else None
    return None


def _quarter_of_month(chart: Chart, node: Node, month: CalendarDate) -> Node | None:
    """ "the June quarter", "the December quarter of 2023": the one that ends with the month."""
    if chart.after(node).text != "quarter" or chart.after(node).gap != " ":
        return None
    last = node.last + 1
    year = read_year(chart, last + 1) if chart.tokens[last].text in ("of", "in") and month.year is None else None
    if year is not None:
        month, last = evolve(year[0], month=month.month), year[1]
    return Node(Around(Granularity.QUARTER, month), node.first, last, "quarter-of", article=True)
