"""Hours run together after a day: "7 June 1440-1825"."""

import re

from timeline.model.expressions import Clock, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.compact_clocks import hour_and_minute
from timeline.timex.recognisers.surroundings import PHONE_AFTER, PHONE_BEFORE
from timeline.timex.refiners.joins import with_half
from timeline.timex.words import DASHES, ORDINAL_ENDS, THROUGH, not_times

_CLOCK_RANGE = re.compile(r"(?P<a>[01]\d|2[0-3])(?P<b>[0-5]\d)-(?P<c>[01]\d|2[0-4])(?P<d>[0-5]\d)(?!\d)", re.ASCII)


def military_range(chart: Chart, index: int) -> Node | None:
    """ "7 June 1440-1825": hours after a day."""
    match = _CLOCK_RANGE.match(chart.text, chart.tokens[index].start)
    if match is None or chart.tokens[index].gap not in (" ", ",") or PHONE_AFTER.match(chart.text, match.end()):
        return None
    if PHONE_BEFORE.search(chart.text[max(0, match.start() - 16) : match.start()]):
        return None
    opens_line = chart.text[match.start() - 1 : match.start()] == "\n"  # "…, no. 1", and below it "1946-1947 Toured"
    if not (
        (chart.before(index).is_number and not opens_line)
        or chart.before(index).senses.keys() & {"month", "weekday", "deictic"}
        or chart.before(index).text in ORDINAL_ENDS
    ):
        return None
    first, last = Clock(int(match["a"]), int(match["b"])), Clock(int(match["c"]), int(match["d"]))
    return Node(Range(first, last), index, index + 2, "clock-range")


def hours_before_day(chart: Chart, index: int) -> Node | None:
    """The "1300 to 1500" of "1300 to 1500 tomorrow", "0900-1100 on Monday"; not "rose from 1200 to 1500 on Monday"."""
    joint = chart.tokens[index + 1]
    at = index + 1 + (joint.text in THROUGH or (joint.text == "and" and chart.before(index).text == "between"))
    if at == index + 1 and joint.gap not in DASHES:
        return None
    day = chart.tokens[at + 1 + (chart.tokens[at + 1].text == "on")]
    if not day.senses.keys() & {"weekday", "deictic"}:
        return None
    first, last = hour_and_minute(chart, index), hour_and_minute(chart, at)
    if first is None or last is None or not _are_hours(chart, index, at):
        return None
    return Node(Range(first.expression, last.expression), index, at + 1, "clock-range")


_QUARTER = 15


def _are_hours(chart: Chart, index: int, at: int) -> bool:
    """A nought in front says so; other figures must be quarters of hours, and no amounts or years from and to."""
    first, last = chart.tokens[index].text, chart.tokens[at].text
    if "0" in (first[0], last[0]):
        return True
    before = chart.word_before(index)
    is_quartered = int(first[2:]) % _QUARTER == 0 and int(last[2:]) % _QUARTER == 0
    return is_quartered and before not in ("from", "between") and before not in not_times("priced")


_COMPACT = re.compile(r"(?P<hour>[1-9]|1[0-2])(?P<minute>[0-5]\d)", re.ASCII)


def hours_to_half(chart: Chart, index: int) -> Node | None:
    """ "630-930am": the half of the day is told once, behind the second."""
    token, joint = chart.tokens[index], chart.tokens[index + 1]
    match = _COMPACT.fullmatch(token.text)
    at = index + 1 + (joint.text in THROUGH)
    if match is None or (at == index + 1 and joint.gap not in DASHES) or token.gap not in (" ", ",", ""):
        return None
    other = chart.read(at)
    if other is None or not isinstance(other.expression, Clock) or other.expression.half is None:
        return None
    first = with_half(Clock(int(match["hour"]), int(match["minute"])), other.expression)
    return Node(Range(first, other.expression), index, other.last, "clock-range", tail=other.tail)
