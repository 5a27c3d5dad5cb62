"""Holidays by name: "Christmas", "New Year's Eve", "Thanksgiving Day 2019"."""

import re

from timeline.model.expressions import Holiday
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import is_alone
from timeline.timex.words import led_holiday_names


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
        if words in led_holiday_names() and not _is_led(chart, index, last):
            return None  # "a new year", "the new year", "he lent"
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


_WISHES = ("merry", "happy")
_LEADS = ("before", "after", "by", "until", "till", "since", "at", "on", "for", "during", "through", "last", "next")


def _is_led(chart: Chart, index: int, last: int) -> bool:
    """A preposition stands before the name and its clause ends behind it, or there is nothing else at all."""
    start, end = chart.tokens[index].start, chart.tokens[last - 1].end
    if is_alone(chart, start, end):
        return True
    follows = chart.text[end : end + 2].strip()[:1].isalpha() and not chart.tokens[last].text
    return chart.before(index).text in _LEADS and not follows
