"""Ends of periods as offices abbreviate them: "EOD Thursday", "by EOM", "COB tomorrow"."""

from timeline.model.expressions import Clock, Nth, Shifted
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import is_capital

_CLOSING_HOUR = Clock(17, half="pm")

# What may follow; any other noun is of another kind.
_AFTER = ("", "at", "on", "for", "and", "or", "please", "thanks", "meeting", "call", "report", "deadline")


def close_of_business(chart: Chart, index: int) -> Node | None:
    """ "By close of business on Friday"; at "the close of business" something was."""
    if chart.before(index).text == "the" and index:
        return None
    if chart.tokens[index + 1].text != "of" or chart.word_after(index + 1) not in ("business", "play"):
        return None
    return Node(_CLOSING_HOUR, index, index + 3, "closing-hour", article=True)


def closing(chart: Chart, index: int) -> Node | None:
    """The last day of the period; of a day, the hour at which offices close. "EOD experts" are of another kind."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    unit = Granularity(token.senses["closing"])
    if token.text == "cob" and not is_capital(chart, token):
        return None
    if chart.word_after(index) not in _AFTER and not after.senses:
        return None
    if unit is Granularity.DAY:
        return Node(_CLOSING_HOUR, index, index + 1, "closing-hour", article=True)
    return Node(Nth(-1, Granularity.DAY, of=Shifted(unit, 0)), index, index + 1, "closing-day", article=True)
