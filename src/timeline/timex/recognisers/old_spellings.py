"""Deictics as older print spells them: "to-day", "to-morrow", "to-night"."""

from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.deictics import deictic_of
from timeline.timex.words import senses

_SECOND_PARTS = ("day", "morrow", "night")


def hyphenated(chart: Chart, index: int) -> Node | None:
    """ "Said to-day"; "day-to-day" is another word."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if after.text not in _SECOND_PARTS or after.sep != "-" or token.sep.endswith("-"):
        return None
    if chart.text[after.end : after.end + 1] == "-":
        return None  # "from week to day-long"
    return Node(deictic_of(senses()[token.text + after.text]["deictic"]), index, index + 2, "deictic")
