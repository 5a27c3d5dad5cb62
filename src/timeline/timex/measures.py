"""Rates of a price or a speed: "$2 million a year" and "60 miles per hour" say how much, not when or how often."""

import re

from timeline.model.expressions import Length, Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node

_REACH = 40
_NUMBER = r"\d[\d.,]*(?:[- ]?(?:hundred|thousand|[mbt]r?illion|bn|[kmb]))?"
_PRICE = re.compile(
    rf"(?:[$€£¥]\s?{_NUMBER}(?: apiece| each)?|\d\s?%|\b(?:per ?cent|dollars?|euros?|pounds?|francs?|marks|rupees?|yen|"
    r"cents?|pence)),? $",
    re.IGNORECASE,
)
_DISTANCE = re.compile(r"\b(?:miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|m|feet|yards|knots) $", re.IGNORECASE)
_OF_SPEED = (Granularity.SECOND, Granularity.HOUR)


def is_measure(chart: Chart, node: Node) -> bool:
    """A unit behind an amount of money, a percentage or a distance."""
    start = chart.tokens[node.first].start
    match node.expression:
        case Recurrence(quant=None, freq=None, unit=unit) if node.rule in ("rate", "per-unit", "frequency"):
            before = chart.text[max(0, start - _REACH) : start]
            return _PRICE.search(before) is not None or (unit in _OF_SPEED and _DISTANCE.search(before) is not None)
        case Length(counts=((Granularity.SECOND, _),)) if chart.tokens[node.first].text in ("a", "an"):
            return _DISTANCE.search(chart.text[max(0, start - _REACH) : start]) is not None
    return False
