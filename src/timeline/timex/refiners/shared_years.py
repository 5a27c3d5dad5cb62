"""Times whose year or month stands first: "last year in June", "next month on the 5th"."""

from timeline.model.expressions import CalendarDate, Nth, Season, Shifted, Within
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_ordinal


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
