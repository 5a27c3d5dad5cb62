"""The start and the end of a day: "first thing tomorrow", "tomorrow end of day", "Friday, at the end of the day"."""

from timeline.model.expressions import At, DayPart, Qualified, Shifted
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.openness import is_day

_THE_DAY = Shifted(Granularity.DAY, 0)
_MORNING = DayPart("MO", "morning")


def first_thing(chart: Chart, index: int) -> Node | None:
    """Early in the morning of the day; "the first thing tomorrow brings" is a thing."""
    if chart.tokens[index + 1].text != "thing" or (index and chart.before(index).text in ("the", "only", "very")):
        return None
    at = index + 2 + (chart.tokens[index + 2].text in ("on", "in"))
    match chart.read(at + (chart.tokens[at].text == "the")):
        case Node(expression=DayPart(code="MO") | At(time=DayPart(code="MO")) as morning, last=last):
            return Node(Qualified(TimexMod.START, morning), index, last, "first-thing")
        case Node(expression=day, last=last) if is_day(day):
            return Node(Qualified(TimexMod.START, At(day, _MORNING)), index, last, "first-thing")
    return None


def end_of_that_day(chart: Chart, node: Node) -> Node | None:
    """What the words after a day call "the day" is that one."""
    if not is_day(node.expression) or chart.after(node).gap not in (" ", ","):
        return None
    at = node.last + (chart.after(node).text in ("at", "by"))
    at += chart.tokens[at].text == "the"
    match chart.read(at) if "part" in chart.tokens[at].senses else None:
        case Node(expression=Qualified(mod=mod, of=of), last=last) if of == _THE_DAY:
            return Node(Qualified(mod, node.expression), node.first, last, "part-of-day", article=node.article)
    return None
