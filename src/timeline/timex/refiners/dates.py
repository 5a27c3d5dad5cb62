"""The year of a date, a season or a feast, and the whole that a part is counted in."""

from attrs import evolve

from timeline.model.expressions import (
    Around,
    CalendarDate,
    Expression,
    Holiday,
    Nth,
    Season,
    Shifted,
    TheUnit,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_year
from timeline.timex.recognisers.units import PERIODS
from timeline.timex.recognisers.years import the_year
from timeline.timex.refiners.joins import on_weekday_of


def with_year(chart: Chart, node: Node) -> Node | None:
    """ "Christmas 1998", "summer of 1998", "the third quarter of 1998", "May of last year"."""
    expression = node.expression
    if not isinstance(expression, Holiday | Season | CalendarDate):
        return None
    if isinstance(expression, CalendarDate) and (expression.year is not None or expression.short_year is not None):
        return None
    token = chart.after(node)
    at = node.last
    named = the_year(chart, at + 2) if token.text == "in" and _may_have_year(expression) else None
    if named is not None and isinstance(named.expression, CalendarDate):
        return Node(_dated(expression, named.expression), node.first, named.last, node.rule, article=node.article)
    if token.text in _JOINTS and token.gap == " ":
        at += 1
    elif token.gap not in (" ", ",", ", '", "'", "-"):
        return None
    year = read_year(chart, at) if token.text != "from" else None
    if year is not None and _may_have_year(expression):
        last = year[1] + _is_year_after(chart, year[1], expression, year[0])
        return Node(_dated(expression, year[0]), node.first, last, node.rule, article=node.article)
    beside = at == node.last and token.gap in (" ", ",")
    if token.text not in _JOINTS and not (beside and _leads_to_year(chart, at)):
        return None
    match _of_whole(chart, node, at):
        case Node(expression=Within(of=Shifted(unit=Granularity.WEEK))) as within:
            return within
        case within:
            return None if token.text == "from" else within


# "From" joins a day and its week alone: "Sunday from last week".
_JOINTS = ("of", "in", "from")


def _leads_to_year(chart: Chart, at: int) -> bool:
    """ "Last year", "that year", "the following year"."""
    token, following = chart.tokens[at], chart.tokens[at + 1]
    if token.text == "the":
        return following.text in ("following", "next", "previous", "same") and chart.tokens[at + 2].text == "year"
    return token.text in ("this", "last", "next") or (token.text == "that" and following.text == "year")


def _is_year_after(chart: Chart, at: int, expression: Expression, year: CalendarDate) -> bool:
    """ "the winter of 1776-77": a winter is told by both of its years."""
    token = chart.tokens[at]
    if not isinstance(expression, Season) or year.year is None or token.gap not in ("-", "–", "/"):
        return False
    return token.is_number and len(token.text) >= 2 and str(year.year + 1).endswith(token.text)


def _may_have_year(expression: Expression) -> bool:
    """A weekday without its month is of no year: "Monday 1998"."""
    return not (isinstance(expression, CalendarDate) and expression.weekday is not None and expression.month is None)


def _dated(expression: Holiday | Season | CalendarDate, year: CalendarDate) -> Expression:
    if isinstance(expression, CalendarDate):
        return evolve(expression, year=year.year, short_year=year.short_year)
    return evolve(expression, year=year.year) if year.short_year is None else Within(expression, year)


def _of_whole(chart: Chart, node: Node, at: int) -> Node | None:
    """ "of May", "of last year": the whole that a part is counted in."""
    match node.expression, chart.read(at + (chart.tokens[at].text == "the")):
        case CalendarDate(weekday=int(), day=None, month=None, shift=None), Node(expression=whole, last=last):
            is_within = _is_whole(whole, Granularity.WEEK)
        case CalendarDate(shift=None) | Season(shift=None) | Holiday(shift=None), Node(expression=whole, last=last):
            is_within = _is_whole(whole, Granularity.YEAR)
        case _:
            return None
    return Node(Within(node.expression, whole), node.first, last, "within", article=node.article) if is_within else None


def _is_whole(expression: Expression, unit: Granularity) -> bool:
    return isinstance(expression, Shifted) and expression.unit is unit


def possessed(chart: Chart, node: Node) -> Node | None:
    """ "this year's third quarter", "last year's Christmas"; otherwise the "'s" is left outside."""
    whole, at = node.expression, node.last + 1
    if chart.after(node).gap != "'" or chart.tokens[at].gap != " ":
        return None
    if chart.tokens[at].text in PERIODS:
        quarter = TheUnit(Granularity.QUARTER, of=whole)
        return Node(quarter, node.first, at + 1, "quarter-of", article=node.article)
    part = chart.read(at)
    if part is None:
        return None
    week = whole if _is_whole(whole, Granularity.WEEK) else None
    if week is not None and (within := on_weekday_of(part.expression, week)) is not None:
        return Node(within, node.first, part.last, "within", tail=part.tail)  # "next week's Wednesday"
    match part.expression:
        case Nth(of=None) as nth:
            return Node(evolve(nth, of=whole), node.first, part.last, "nth-of", article=node.article)
        case (Season(year=None, shift=None) | Holiday(year=None, shift=None)) as name if isinstance(whole, Shifted):
            return Node(Within(name, whole), node.first, part.last, "within")
    return None


def weekend_of(chart: Chart, node: Node) -> Node | None:
    """ "Labor Day weekend", "Thanksgiving 2023 weekend", "Christmas week"."""
    token, date = chart.after(node), node.expression
    if token.text not in ("weekend", "week") or token.gap != " " or not isinstance(date, Holiday | CalendarDate):
        return None
    if isinstance(date, CalendarDate) and (date.month is None or date.day is None or token.text == "week"):
        return None  # "the July 4th weekend"
    whole = Around(token.senses["unit"], node.expression)
    return Node(whole, node.first, node.last + 1, "holiday-weekend", article=True)
