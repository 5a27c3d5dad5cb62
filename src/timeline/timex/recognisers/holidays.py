"""Holidays by name: "Christmas", "New Year's Eve", "Thanksgiving Day 2019"."""

from timeline.model.expressions import Holiday
from timeline.timex.chart import Chart, Node


def holiday(chart: Chart, index: int) -> Node | None:
    """The longest name in the table that starts here."""
    tokens = chart.tokens
    for words, name in tokens[index].senses["holiday"]:
        last = index + len(words)
        if any(tokens[index + offset].text != word for offset, word in enumerate(words)) or last > chart.size:
            continue
        if chart.word_before(index) in _WISHES:
            return None  # "Merry Christmas!"
        if words in _LED and chart.before(index).text not in _LEADS:
            return None  # "a new year", "the new year"
        return Node(Holiday(name), index, last, "holiday")
    return None


# Words for a day only behind a preposition: "before New Year".
_WISHES = ("merry", "happy")
_LED = (("new", "year"),)
_LEADS = ("before", "after", "by", "until", "till", "since", "at", "last", "next")
