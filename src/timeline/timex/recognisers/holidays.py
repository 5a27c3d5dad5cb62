"""Holidays by name: "Christmas", "New Year's Eve", "Thanksgiving Day 2019"."""

from timeline.model.expressions import Holiday
from timeline.timex.chart import Chart, Node


def holiday(chart: Chart, index: int) -> Node | None:
    """The longest name in the table that starts here."""
    tokens = chart.tokens
    for words, name in tokens[index].senses["holiday"]:
        last = index + len(words)
        if all(tokens[index + offset].text == word for offset, word in enumerate(words)) and last <= chart.size:
            return Node(Holiday(name), index, last, "holiday")
    return None
