"""Times whose year or month stands first: "last year in June", "next month on the 5th"."""

from timeline.model.expressions import CalendarDate, Nth, Season, Shifted, Within
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_ordinal

_LONGEST_MONTH = 31


def month_of_year(chart: Chart, node: Node) -> Node | None:
    """ "Last year in June", "next year in the spring": the year stands first."""
    match node.expression, chart.read(_behind(chart, node)) if chart.after(node).text == "in" else None:
        case (
            Shifted(unit=Granularity.YEAR, side=0) as year,
            Node(
                expression=CalendarDate(year=None, short_year=None, month=int(), shift=None, weekday=None)
                | Season(year=None, shift=None) as part,
                last=last,
            ),
        ):
            return Node(Within(part, year), node.first, last, "within", article=node.article)
    return None


def day_of_month(chart: Chart, node: Node) -> Node | None:
    """ "Next month on the 5th": the month stands first."""
    match node.expression, read_ordinal(chart, _behind(chart, node)) if chart.after(node).text == "on" else None:
        case Shifted(unit=Granularity.MONTH, side=0) as month, (day, last):
            if 1 <= (day or 0) <= _LONGEST_MONTH and not chart.word_after(last - 1):
                nth = Nth(int(day or 0), Granularity.DAY, of=month)
                return Node(nth, node.first, last, "day-of-whole", article=node.article)
    return None


def _behind(chart: Chart, node: Node) -> int:
    """Where a time begins behind a preposition."""
    return node.last + 1 + (chart.tokens[node.last + 1].text == "the")
