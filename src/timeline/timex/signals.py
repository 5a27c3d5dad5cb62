"""Words that leave a time open on one side: "since 2005", "no later than Friday", "prior to 2 pm"."""

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from timeline.lexicon.tables import read_section
from timeline.timex.chart import Chart
from timeline.timex.phrases import Phrases


class Signal(NamedTuple):
    """Which side the words leave open ("since", "until", "before", "after" or "through"), and the token after them."""

    kind: str
    last: int


@cache
def _read_before() -> tuple[Mapping[str, str], Phrases]:
    """What each phrase does, and the phrases."""
    kinds = read_section("times", "signals")
    return kinds, Phrases(kinds)


@cache
def _read_behind() -> tuple[Mapping[str, str], Phrases]:
    """The same of phrases that stand behind the time they open."""
    kinds = read_section("times", "trailing_signals")
    return kinds, Phrases(kinds)


def effect_of(phrase: str) -> str | None:
    """What a phrase does; "from" opens a time where no other ends what it begins."""
    return _read_before()[0].get(phrase) or _read_behind()[0].get(phrase) or ("since" if phrase == "from" else None)


def read_signal(chart: Chart, index: int) -> Signal | None:
    """The longest phrase that starts at a token."""
    return _signal(chart, index, *_read_before())


def read_trailing(chart: Chart, index: int) -> Signal | None:
    """The phrase behind a time that starts at a token."""
    return _signal(chart, index, *_read_behind())


def _signal(chart: Chart, index: int, kinds: Mapping[str, str], phrases: Phrases) -> Signal | None:
    words = phrases.at(chart, index)
    return None if words is None else Signal(kinds[" ".join(words)], index + len(words))


def signal_before(chart: Chart, index: int) -> tuple[int, int] | None:
    """The tokens, half-open, of the longest phrase that ends where a token begins."""
    words = _read_before()[1].before(chart, index)
    return None if words is None else (index - len(words), index)
