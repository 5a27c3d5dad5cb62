"""Hours run together after a day: "7 June 1440-1825"."""

import re

from timeline.model.expressions import Clock, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import PHONE_AFTER, PHONE_BEFORE
from timeline.timex.words import ORDINAL_ENDS

_CLOCK_RANGE = re.compile(r"(?P<a>[01]\d|2[0-3])(?P<b>[0-5]\d)-(?P<c>[01]\d|2[0-4])(?P<d>[0-5]\d)(?!\d)", re.ASCII)


def military_range(chart: Chart, index: int) -> Node | None:
    """ "7 June 1440-1825": hours after a day."""
    match = _CLOCK_RANGE.match(chart.text, chart.tokens[index].start)
    if match is None or chart.tokens[index].gap not in (" ", ",") or PHONE_AFTER.match(chart.text, match.end()):
        return None
    if PHONE_BEFORE.search(chart.text[max(0, match.start() - 16) : match.start()]):
        return None
    if not (
        chart.before(index).is_number
        or "month" in chart.before(index).senses
        or chart.before(index).text in ORDINAL_ENDS
    ):
        return None
    first, last = Clock(int(match["a"]), int(match["b"])), Clock(int(match["c"]), int(match["d"]))
    return Node(Range(first, last), index, index + 2, "clock-range")
