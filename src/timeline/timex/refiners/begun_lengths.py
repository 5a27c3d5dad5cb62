"""Lengths that begin at a time told beside them: "a week starting tomorrow", "for three days from Monday"."""

from timeline.model.expressions import At, CalendarDate, Clock, Holiday, Length, Range, Shifted, Stretch, Within
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.spelt_clocks import hour_at
from timeline.timex.refiners.hour_ranges import ends_hours, later_clock

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
