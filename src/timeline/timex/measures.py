"""Rates of a price or a speed: "$2 million a year" and "60 miles per hour" say how much, not when or how often."""

import re
from functools import cache

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_words
from timeline.model.expressions import Length, Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node

_REACH = 40
_NUMBER = r"\d[\d.,]*(?:[- ]?(?:hundred|thousand|[mbt]r?illion|bn|[kmb]))?"
_OF_SPEED = (Granularity.SECOND, Granularity.HOUR)


def is_measure(chart: Chart, node: Node) -> bool:
    """A unit behind an amount of money, a percentage or a distance."""
    start = chart.tokens[node.first].start
    match node.expression:
        case Recurrence(quant=None, freq=None, unit=unit) if node.rule in ("rate", "per-unit", "frequency"):
            before = chart.text[max(0, start - _REACH) : start]
            return _price().search(before) is not None or (unit in _OF_SPEED and _distance().search(before) is not None)
        case Length(counts=((Granularity.SECOND, _),)) if chart.tokens[node.first].text in ("a", "an"):
            return _distance().search(chart.text[max(0, start - _REACH) : start]) is not None
    return False


@cache
def _price() -> re.Pattern[str]:
    amount = rf"[$€£¥]\s?{_NUMBER}(?: apiece| each)?|\d\s?%|\b(?:{any_of(read_words('times', 'money'))})"
    return re.compile(rf"(?:{amount}),? $", re.IGNORECASE)


@cache
def _distance() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(read_words('times', 'distances'))}) $", re.IGNORECASE)
