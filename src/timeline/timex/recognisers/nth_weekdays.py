"""Weekdays by their number: "the last Friday of May", "the first Monday after Easter"."""

from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import At, CalendarDate, Length, Nth, Offset, Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.wholes import Whole, whole_after
from timeline.timex.refiners.neighbours import beside_time


def nth_weekday(chart: Chart, index: int, at: int, n: int, whole: Whole | None) -> Node | None:
    """The ``n``-th of the weekday at a place, in its whole or beside another time."""
    if whole is None:
        return _timed_weekday(chart, index, at, n) or _weekday_beside(chart, index, at, n)
    nth = Nth(n, Granularity.DAY, weekday=chart.tokens[at].senses["weekday"], of=whole.expression)
    return Node(nth, index, whole.last, "nth-weekday", article=True)


def _timed_weekday(chart: Chart, index: int, at: int, n: int) -> Node | None:
    """ "the first Monday evening of next month", "the last Friday 1 pm to 3 pm of May"."""
    match chart.read(at):
        case Node(expression=At(date=CalendarDate(weekday=int(day), day=None)) as timed, last=last):
            whole = whole_after(chart, last) if chart.tokens[last].text == "of" else None
            if whole is not None:
                nth = Nth(n, Granularity.DAY, weekday=day, of=whole.expression)
                return Node(evolve(timed, date=nth), index, whole.last, "nth-weekday-time", article=True)
    return None


def _weekday_beside(chart: Chart, index: int, at: int, n: int) -> Node | None:
    """ "The first Monday after March 15", "the last Friday before Christmas"."""
    side = {"before": -1, "after": 1, "following": 1}.get(chart.tokens[at + 1].text)
    time = None if side is None else chart.read(at + 2 + (chart.tokens[at + 2].text == "the"))
    if side is None or time is None or isinstance(time.expression, Length | Recurrence):
        return None
    if (n < 1 and side > 0) or n < -1:
        return None
    nearest = beside_time(CalendarDate(weekday=chart.tokens[at].senses["weekday"]), side, time.expression)
    weeks = ((Granularity.WEEK, Decimal(abs(n) - 1)),)
    whole = nearest if abs(n) == 1 else Offset(weeks, side, of=nearest)
    return Node(whole, index, time.last, "nth-weekday-beside", article=True)
