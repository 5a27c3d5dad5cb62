"""Holidays by name: "Christmas", "New Year's Eve", "Thanksgiving Day 2019"."""

import re

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
        if words[0] in _GIVEN_NAMES and _is_name(chart, index):
            return None
        if words in _LED and chart.before(index).text not in _LEADS:
            return None  # "a new year", "the new year"
        return Node(Holiday(name), index, last, "holiday")
    return None


# Men are called after the month of fasting: "Ramzan Lind spoke", but "in Ramadan Muslims fast".
_GIVEN_NAMES = frozenset({"ramadan", "ramadhan", "ramazan", "ramzan"})
_BEFORE_FEASTS = frozenset(
    {
        "after",
        "before",
        "by",
        "during",
        "each",
        "every",
        "for",
        "from",
        "in",
        "last",
        "next",
        "of",
        "since",
        "the",
        "this",
    }
    | {"through", "throughout", "until"}
)
_SURNAME = re.compile(r" [A-Z][a-z]")


def _is_name(chart: Chart, index: int) -> bool:
    """A capitalised word follows, and nothing before makes it a time."""
    surname = _SURNAME.match(chart.text, chart.tokens[index].end)
    return surname is not None and chart.word_before(index) not in _BEFORE_FEASTS


# Words for a day only behind a preposition: "before New Year".
_WISHES = ("merry", "happy")
_LED = (("new", "year"),)
_LEADS = ("before", "after", "by", "until", "till", "since", "at", "last", "next")
