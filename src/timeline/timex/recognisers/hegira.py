"""Years of the Islamic calendar: "1048 AH", "A.H. 1048"."""

import re

from timeline.model.expressions import CalendarDate, Expression, Range
from timeline.temporal.calendar import add_days
from timeline.temporal.moon import islamic_day
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import BEFORE_TIMES

_LAST_YEAR = 1600
_DESIGNATED = re.compile(r"[A-Z]? [A-Z]")


def year_of_hegira(chart: Chart, index: int) -> Node | None:
    """ "In 680 AH", "1048 A.H."."""
    if chart.word_before(index).isalpha() and chart.word_before(index) not in BEFORE_TIMES:
        return None  # "a 100 AH battery"
    name = _read_name(chart, index + 1)
    expression = None if name is None else _civil(chart.tokens[index].text)
    if name is None or expression is None:
        return None
    return Node(expression, index, name[0], "year-of-hegira", tail=name[1])


def anno_hegirae(chart: Chart, index: int) -> Node | None:
    """ "AH 1048"."""
    name, at = _read_name(chart, index), index + 1
    if name is not None:
        at = name[0]
    year = chart.tokens[at]
    if _DESIGNATED.match(chart.text, year.end) and chart.word_before(index) not in BEFORE_TIMES:
        return None  # "an AH 64 Apache"
    expression = _civil(year.text) if name is not None and year.is_number and year.gap in (" ", ".") else None
    return None if expression is None else Node(expression, index, at + 1, "year-of-hegira")


def _read_name(chart: Chart, index: int) -> tuple[int, int] | None:
    """The token behind "AH" or "A.H." in capitals, and its last full stop."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if chart.text[token.start : token.end] == "AH" and token.gap in (" ", ""):
        return index + 1, 0
    is_dotted = token.text == "a" and after.text == "h" and after.sep == "."
    if not is_dotted or chart.text[token.start : after.end] != "A.H":
        return None
    return index + 2, int(chart.text[after.end : after.end + 1] == ".")


def _civil(year: str) -> Expression | None:
    """The civil years that it begins and ends in: it is eleven days shorter, and mostly lies in two."""
    if not year.isdecimal() or not 0 < int(year[:5]) <= _LAST_YEAR:
        return None
    first = CalendarDate(year=islamic_day(int(year), 1, 1).year)
    last = CalendarDate(year=add_days(islamic_day(int(year) + 1, 1, 1), -1).year)
    return first if first == last else Range(first, last)
