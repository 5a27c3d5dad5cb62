"""Times that share the year told last: "January and February 2012", "late May and June 2012", "Jan. 3 and 4, 2012"."""

from attrs import evolve

from timeline.model.expressions import CalendarDate, Expression, Nth, Qualified, Season, Shifted, Within
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_day, read_year
from timeline.timex.recognisers.numbers import read_ordinal

_JOINTS = ("and", "or")


def month_of_year(chart: Chart, node: Node) -> Node | None:
    """ "Last year in June", "next year in the spring": the year stands first."""
    match node.expression:
        case Shifted(unit=Granularity.YEAR, side=0) as year if chart.after(node).text == "in":
            part = chart.read(node.last + 1 + (chart.tokens[node.last + 1].text == "the"))
        case _:
            return None
    match None if part is None else part.expression:
        case (
            CalendarDate(year=None, short_year=None, month=int(), shift=None, weekday=None)
            | Season(year=None, shift=None) as inner
        ):
            return Node(Within(inner, year), node.first, part.last, "within", article=node.article) if part else None
    return None


def day_of_month(chart: Chart, node: Node) -> Node | None:
    """ "Next month on the 5th": the month stands first."""
    match node.expression:
        case Shifted(unit=Granularity.MONTH, side=0) as month if chart.after(node).text == "on":
            at = node.last + 1 + (chart.tokens[node.last + 1].text == "the")
        case _:
            return None
    day = read_ordinal(chart, at)
    if day is None or not 1 <= (day.value or 0) <= _LONGEST_MONTH or chart.word_after(day.last - 1):
        return None
    nth = Nth(int(day.value or 0), Granularity.DAY, of=month)
    return Node(nth, node.first, day.last, "day-of-whole", article=node.article)


_LONGEST_MONTH = 31


def shared_year(chart: Chart, node: Node) -> Node | None:
    """The year of what is joined on is that of the time as well; the words stay apart."""
    expression = node.expression.of if isinstance(node.expression, Qualified) else node.expression
    if not _lacks_year(expression) or chart.after(node).text not in _JOINTS or chart.after(node).gap not in (" ", ","):
        return None
    year = _year_of(chart, expression, node.last + 1)
    if year is None:
        return None
    match expression:
        case CalendarDate():
            dated: CalendarDate | Season = evolve(expression, year=year.year, short_year=year.short_year)
        case Season() if year.year is not None:
            dated = evolve(expression, year=year.year)
        case _:
            return None
    whole = evolve(node.expression, of=dated) if isinstance(node.expression, Qualified) else dated
    return Node(whole, node.first, node.last, node.rule, article=node.article, tail=node.tail)


def _lacks_year(expression: object) -> bool:
    match expression:
        case CalendarDate(year=None, short_year=None, month=int(), shift=None, weekday=None):
            return True
        case Season(year=None, shift=None):
            return True
    return False


def _year_of(chart: Chart, expression: Expression, at: int) -> CalendarDate | None:
    """The year of the later time, or of the day that shares the month."""
    other = chart.read(at)
    later = None if other is None else other.expression
    match expression, later.of if isinstance(later, Qualified) else later:
        case CalendarDate(month=int(first)), CalendarDate(month=int(last), year=year, short_year=short) if (
            last >= first
        ):
            return CalendarDate(year=year, short_year=short) if year is not None or short is not None else None
        case Season(), Season(year=int(year)):
            return CalendarDate(year=year)
        case CalendarDate(day=int()), _:
            day = read_day(chart, at)
            year_after = None if day is None else read_year(chart, day[1])
            return None if year_after is None else year_after[0]
    return None
