"""Holidays by name: "Christmas", "New Year's Eve", "Thanksgiving Day 2019"."""

import re
from functools import cache

from timeline.lexicon.tables import read_words
from timeline.model.expressions import Holiday
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import is_alone
from timeline.timex.words import led_holiday_names, not_times, senses


def holiday(chart: Chart, index: int) -> Node | None:
    """The longest name in the table that starts here."""
    tokens = chart.tokens
    for words, name in tokens[index].senses["holiday"]:
        last = index + len(words)
        if any(tokens[index + offset].text != word for offset, word in enumerate(words)) or last > chart.size:
            continue
        if chart.word_before(index) in _WISHES:
            return None  # "Merry Christmas!"
        if (words[0] in _GIVEN_NAMES and _is_name(chart, index)) or _is_in_name(chart, index, last):
            return None
        if words in led_holiday_names() and not _is_led(chart, index, last):
            return None  # "a new year", "the new year", "he lent"
        return Node(Holiday(name), index, last, "holiday")
    return None


# Men are called after the month of fasting: "Ramzan Lind spoke", but "in Ramadan Muslims fast".
_GIVEN_NAMES = frozenset({"ramadan", "ramadhan", "ramazan", "ramzan"})
_BEFORE_FEASTS = frozenset(
    (
        *("after", "before", "by", "during", "for", "from", "in", "of", "since", "through", "throughout", "until"),
        *("each", "every", "last", "next", "the", "this"),
    )
)
_BESIDE_NAME = re.compile(r"\b(?!(?:an|the|her|his|its|my|our|their|this|your) )[a-z]{2,} [A-Z][a-z]+ $")
_NAME_REACH = 48
_SURNAME = re.compile(r" [A-Z][a-z]")


def _is_name(chart: Chart, index: int) -> bool:
    """A capitalised word follows, and nothing before makes it a time; or a given name or a title stands before."""
    before = chart.word_before(index)
    if before in not_times("before_names") or before in _given_names():
        return chart.text[chart.tokens[index].start].isupper()
    return before not in _BEFORE_FEASTS and _SURNAME.match(chart.text, chart.tokens[index].end) is not None


@cache
def _given_names() -> frozenset[str]:
    return frozenset(name for sex in ("male", "both") for name in read_words("given_names", sex))


@cache
def _all_given_names() -> frozenset[str]:
    return _given_names() | read_words("given_names", "female")


def _is_in_name(chart: Chart, index: int, last: int) -> bool:
    """ "Easter Island", "the Tet Offensive", "Christmas Lane", "Anna Easter": the feast names something else."""
    if _is_surname(chart, index, last):
        return True
    if chart.word_after(last - 1) not in not_times("after_holidays"):
        return False
    return chart.text[chart.tokens[last - 1].end + 1].isupper()


def _is_surname(chart: Chart, index: int, last: int) -> bool:
    """One word right behind a given name that is no word of time: "Anna Christmas", not "in April Easter came"."""
    before, start = chart.word_before(index), chart.tokens[index].start
    if last > index + 1 or before in senses() or chart.text[start].islower():
        return False
    if _BESIDE_NAME.search(chart.text, max(0, start - _NAME_REACH), start) is None:
        return False
    return before in _all_given_names()  # asked last: most texts of feasts need no table of names


_WISHES = ("merry", "happy")
_LEADS = ("before", "after", "by", "until", "since", "at", "on", "for", "during", "through", "last", "next")


def _is_led(chart: Chart, index: int, last: int) -> bool:
    """A preposition stands before the name ("between … and New Year") and its clause ends behind it, or it is all."""
    start, end = chart.tokens[index].start, chart.tokens[last - 1].end
    if is_alone(chart, start, end):
        return True
    follows = chart.text[end : end + 2].strip()[:1].isalpha() and not chart.tokens[last].text
    is_other_end = chart.before(index).text == "and" and chart.before(index - 2).text == "between"
    return (is_other_end or chart.before(index).text in _LEADS) and not follows
