"""The end of a day told before it: "tomorrow end of day", "Friday, at the end of the day"."""

from timeline.model.expressions import Qualified, Shifted
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.refiners.date_time import is_day

_THE_DAY = Shifted(Granularity.DAY, 0)


def end_of_that_day(chart: Chart, node: Node) -> Node | None:
    """What the words after a day call "the day" is that one."""
    if not is_day(node.expression) or chart.after(node).gap not in (" ", ","):
        return None
    at = node.last + (chart.after(node).text in ("at", "by"))
    at += chart.tokens[at].text == "the"
    end = chart.read(at) if "part" in chart.tokens[at].senses else None
    match None if end is None else end.expression:
        case Qualified(mod=mod, of=of) if of == _THE_DAY and end is not None:
            return Node(Qualified(mod, node.expression), node.first, end.last, "part-of-day", article=node.article)
    return None
