"""Periods told by the day they begin or end with: "nine months ending June 30", "a week starting tomorrow"."""

from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    Clock,
    Counts,
    Expression,
    Holiday,
    Length,
    Offset,
    Range,
    Shifted,
    Stretch,
    TheUnit,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.spelt_clocks import hour_at
from timeline.timex.refiners.hour_ranges import ends_hours, later_clock

# A year that has ended did so on the last such day.
_ENDINGS = {"ended": -1, "ending": None, "to": -1, "through": -1}
_BEFORE = ("the", "in", "for", "over")
_ONE_MONTH: Counts = ((Granularity.MONTH, Decimal(1)),)


def ended(chart: Chart, node: Node) -> Node | None:
    """The period keeps its own words; the day is another time."""
    word, at = chart.after(node), node.last + 1
    if not isinstance(node.expression, Length | TheUnit):
        return None
    if word.text == "until" and word.gap in (" ", ","):
        return _lasting(chart, node, at)
    if word.gap != " " or (word.text in ("to", "through") and chart.before(node.first).text not in _BEFORE):
        return None  # "the three months to June", unlike "from two days to Friday"
    match chart.read(at + (chart.tokens[at].text in ("on", "in"))):
        case Node(expression=CalendarDate(year=None, shift=None) as day):
            period = _period(node.expression, evolve(day, shift=_ENDINGS[word.text]))
            is_month = day.month is not None and day.day is None and day.weekday is None
            if isinstance(period, Stretch) and is_month and _ENDINGS[word.text] is not None:
                # "The year to April", told in May, ended with the month that has just passed.
                period = evolve(period, of=day, at_once=True)
        case Node(expression=CalendarDate() | Shifted() as last):
            period = _period(node.expression, last)
        case _:
            return None
    return None if period is None else Node(period, node.first, node.last, "ended-period", article=node.article)


def _lasting(chart: Chart, node: Node, at: int) -> Node | None:
    """ "For ten years, until 1990"; "it is three days until Friday" lasts for nothing."""
    if not isinstance(node.expression, Length) or chart.before(node.first).text != "for":
        return None
    match chart.read(at):
        case Node(expression=CalendarDate(weekday=None) as last):
            period = _period(node.expression, last)
            return None if period is None else Node(period, node.first, node.last, "length-until", article=node.article)
    return None


def _period(expression: Length | TheUnit, last: CalendarDate | Shifted) -> Expression | None:
    if isinstance(expression, Length):
        return None if expression.counts[-1][1] is None else Stretch(expression.counts, -1, of=last)
    if expression.of is not None:
        return None
    if expression.unit is Granularity.QUARTER:
        return Around(Granularity.QUARTER, _in_quarter(last))
    return Stretch(((expression.unit, Decimal(1)),), -1, of=last)


def _in_quarter(last: CalendarDate | Shifted) -> Expression:
    """A day of the calendar's quarter that holds most of one that ends on the day."""
    is_calendar = isinstance(last, CalendarDate) and (last.month is None or last.month % 3 == 0)
    return last if is_calendar else Offset(_ONE_MONTH, -1, of=last)


_BEGINNINGS = ("starting", "beginning", "commencing", "effective")
_LEADS = ("on", "from", "at", "with")
_STARTS = (CalendarDate, Shifted, Holiday, At, Clock, Within)


def begun(chart: Chart, node: Node) -> Node | None:
    """ "a week starting tomorrow", "for 3 days from Monday", "for two hours from 2 pm"; a date keeps its words."""
    length = node.expression
    if not isinstance(length, Length) or length.counts[-1][1] is None:
        return None
    at = _start_of_time(chart, node)
    start = None if at is None else _time_at(chart, at)
    if start is None:
        return None
    if isinstance(start.expression, Clock):
        last = later_clock(start.expression, length)
        if last is None:
            return None
        return Node(Range(start.expression, last), node.first, start.last, "clock-for", tail=start.tail)
    if not isinstance(start.expression, _STARTS):
        return None
    stretch = Stretch(length.counts, 1, of=start.expression)
    return Node(stretch, node.first, node.last, "length-from", article=node.article, tail=node.tail)


def _start_of_time(chart: Chart, node: Node) -> int | None:
    """Where the time begins that the length is counted from; without a verb "for" must say that it lasts."""
    token = chart.after(node)
    if token.gap not in (" ", ","):
        return None
    if token.text in _BEGINNINGS:
        at = node.last + 1
        return at + (chart.tokens[at].text in _LEADS)
    return node.last + 1 if token.text == "from" and chart.before(node.first).text == "for" else None


def _time_at(chart: Chart, at: int) -> Node | None:
    time = chart.read(at)
    if time is not None:
        return time
    hour = hour_at(chart, at)
    return hour if hour is not None and ends_hours(chart, hour) else None
