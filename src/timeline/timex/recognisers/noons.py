"""Noon and midnight: "noon", "12 midnight", "mid-day", "12:00 noon"."""

import re

from attrs import evolve

from timeline.model.expressions import Clock
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import ending_at


def with_noon(chart: Chart, node: Node) -> Node | None:
    """ "12:00 noon", "12 o'clock midnight", "1 o'clock midnight": the word says which half of the day it is in."""
    clock, token = node.expression, chart.after(node)
    is_twelve = isinstance(clock, Clock) and clock.hour == 12 and token.text in ("noon", "midnight", "midday")
    if not isinstance(clock, Clock) or not (is_twelve or (token.text == "midnight" and clock.half is None)):
        return None
    half = "am" if token.text == "midnight" else "pm"
    return Node(evolve(clock, half=half), node.first, node.last + 1, "noon") if token.gap == " " else None


def noon(chart: Chart, index: int) -> Node | None:
    """ "noon", "midday", "midnight"."""
    token = chart.tokens[index]
    if chart.before(index).text == "the":
        return None
    if token.text == "midnight" and _DEADLINE.search(chart.text[max(0, token.start - _DEADLINE_LENGTH) : token.start]):
        return ending_at(chart, index, token.end, Clock(24, 0))
    return ending_at(chart, index, token.end, _MIDNIGHT if token.text == "midnight" else _NOON)


_NOON, _MIDNIGHT = Clock(12, 0, half="pm"), Clock(0, 0, half="am")
# What lasts until midnight lasts to the end of its day.
_DEADLINE = re.compile(
    r"\b(?:until|till?|by|before|(?:expir|clos|end|due|deadline)\w*(?: (?:is|was|at|for|of))*) (?:at )?$", re.IGNORECASE
)
_DEADLINE_LENGTH = 24


def twelve_noon(chart: Chart, index: int) -> Node | None:
    """ "12 noon", "12 midnight"."""
    after = chart.tokens[index + 1]
    is_twelve = chart.tokens[index].text in ("12", "twelve")
    return Node(_MIDNIGHT if after.text == "midnight" else _NOON, index, index + 2, "noon") if is_twelve else None


def mid_day(chart: Chart, index: int) -> Node | None:
    """ "mid-day", "mid night": written apart."""
    after = chart.tokens[index + 1]
    clock = _NOON if after.text == "day" else _MIDNIGHT
    return Node(clock, index, index + 2, "noon") if after.gap in (" ", "-") else None
