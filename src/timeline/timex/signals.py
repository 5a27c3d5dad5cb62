"""Words that leave a time open on one side: "since 2005", "no later than Friday", "prior to 2 pm"."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from timeline.lexicon.tables import read_section
from timeline.timex.chart import Chart


class Signal(NamedTuple):
    """Which side the words leave open, and the token after them."""

    kind: str
    last: int


@cache
def signals() -> Mapping[str, str]:
    """Each phrase and what it does: "since", "until", "before", "after" or "through"."""
    return MappingProxyType(dict(read_section("times", "signals")))


@cache
def trailing_signals() -> Mapping[str, str]:
    """Phrases that stand behind the time they open, and what they do: "since" or "until"."""
    return MappingProxyType(dict(read_section("times", "trailing_signals")))


def effect_of(phrase: str) -> str | None:
    """What a phrase does; "from" opens a time where no other ends what it begins."""
    return signals().get(phrase) or trailing_signals().get(phrase) or ("since" if phrase == "from" else None)


@cache
def _by_first() -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """The phrases as words, longest first, by their first word."""
    phrases = sorted((tuple(phrase.split()) for phrase in signals()), key=len, reverse=True)
    found: dict[str, tuple[tuple[str, ...], ...]] = {}
    for words in phrases:
        found[words[0]] = (*found.get(words[0], ()), words)
    return MappingProxyType(found)


def read_signal(chart: Chart, index: int) -> Signal | None:
    """The longest phrase that starts at a token."""
    tokens = chart.tokens
    for words in _by_first().get(tokens[index].text, ()):
        last = index + len(words)
        if all(tokens[index + n].text == word for n, word in enumerate(words)) and last <= chart.size:
            return Signal(signals()[" ".join(words)], last)
    return None


def read_trailing(chart: Chart, index: int) -> Signal | None:
    """The phrase behind a time that starts at a token."""
    tokens = chart.tokens
    for words in _trailing_words():
        last = index + len(words)
        if all(tokens[index + n].text == word for n, word in enumerate(words)):
            return Signal(trailing_signals()[" ".join(words)], last)
    return None


@cache
def _trailing_words() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in trailing_signals())


@cache
def _by_last() -> Mapping[str, tuple[int, ...]]:
    """How many words the phrases have, the longest first, by their last word."""
    found: dict[str, tuple[int, ...]] = {}
    for phrase in signals():
        words = phrase.split()
        found[words[-1]] = tuple(sorted({*found.get(words[-1], ()), len(words)}, reverse=True))
    return MappingProxyType(found)


def signal_before(chart: Chart, index: int) -> tuple[int, int] | None:
    """The tokens, half-open, of the longest phrase that ends where a token begins."""
    for length in _by_last().get(chart.before(index).text, ()):
        found = read_signal(chart, index - length) if length <= index else None
        if found is not None and found.last == index:
            return index - length, index
    return None
