"""Days by their number in a trip, a siege or a trial: "on day four", "Day 12:", "on the fourth day".

Their first day is seldom told, so they have no place; but what happens then is on no day told before.
"""

import re

from timeline.model.expressions import Nth
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_cardinal
from timeline.timex.words import OWNERS

_LEADS = frozenset(("on", "by", "around", "about", "until", "since", "through", "nearly", "after", "before"))
_DETERMINERS = OWNERS | {"the"}
_PARTS = frozenset(("day", "night", "morning", "afternoon", "evening"))
_OPENING = re.compile(r"(?:^|[\n.!?(–—-][\"'”’)#*]*\s*)$")
_LONGEST = 3  # figures


def numbered_day(chart: Chart, index: int) -> Node | None:
    """ "On day four", "Day 12: …"; not "Earth Day 2012" nor "every day ten men"."""
    token, number = chart.tokens[index], chart.tokens[index + 1]
    if number.gap != " " or not (_is_led(chart, index) or _opens(chart, token.start)):
        return None
    if number.is_number:
        n, last = int(number.text) if len(number.text) <= _LONGEST else 0, index + 2
    else:
        read = read_cardinal(chart, index + 1)
        n, last = (int(read.value), read.last) if read is not None and read.value is not None else (0, index + 1)
    if n < 1 or "unit" in chart.tokens[last].senses or chart.tokens[last].sep == ":":
        return None
    return Node(Nth(n, Granularity.DAY), index, last, "numbered-day")


def day_of_course(chart: Chart, index: int, at: int, n: int) -> Node | None:
    """ "On the fourth day", "by our second night": ``at`` is where the day stands behind its number."""
    if chart.tokens[at].text not in _PARTS or n < 1 or chart.before(index).text not in _DETERMINERS:
        return None
    is_bare = (
        chart.tokens[index].is_number and chart.tokens[at].text != "day"
    )  # "on the 5th night" may be that of the 5th
    if is_bare or not _is_led(chart, index - 1):
        return None
    return Node(Nth(n, Granularity.DAY), index, at + 1, "numbered-day", article=True)


def _is_led(chart: Chart, index: int) -> bool:
    return index > 0 and chart.before(index).text in _LEADS and chart.tokens[index].gap == " "


def _opens(chart: Chart, start: int) -> bool:
    return _OPENING.search(chart.text, max(0, start - 6), start) is not None
