"""The start of a day as what is done before all else: "first thing tomorrow", "first thing in the morning"."""

from timeline.model.expressions import At, DayPart, Qualified
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.refiners.date_time import is_day

_MORNING = DayPart("MO", "morning")


def first_thing(chart: Chart, index: int) -> Node | None:
    """Early in the morning of the day; "the first thing tomorrow brings" is a thing."""
    if chart.tokens[index + 1].text != "thing" or (index and chart.before(index).text in ("the", "only", "very")):
        return None
    at = index + 2 + (chart.tokens[index + 2].text in ("on", "in"))
    at += chart.tokens[at].text == "the"
    day = chart.read(at)
    match None if day is None else day.expression:
        case DayPart(code="MO") | At(time=DayPart(code="MO")) as morning:
            pass
        case expression if expression is not None and is_day(expression):
            morning = At(expression, _MORNING)
        case _:
            return None
    return Node(Qualified(TimexMod.START, morning), index, day.last if day else at, "first-thing")
