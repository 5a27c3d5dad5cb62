"""From one date in figures to another: "10/1-11/7", "5.8. - 16.8.2018", "10-1-2018-10-7-2018"."""

import re

from attrs import evolve

from timeline.model.expressions import CalendarDate, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import HALF_DAY
from timeline.timex.recognisers.numeric_dates import is_alone_with_figures, is_version
from timeline.timex.recognisers.surroundings import BAD_BEFORE

_RANGE = re.compile(
    r"(?P<a>\d{1,2})(?P<mark>[/.\-])(?P<b>\d{1,2})(?:(?P=mark)(?P<year>\d{4}|\d\d))?(?P<dot>\.)?"
    r"(?:\s?(?:-|–|—|~)\s?|\s(?:to|until|till?|and|through|thru)\s)"
    r"(?P<c>\d{1,2})(?P=mark)(?P<d>\d{1,2})(?:(?:(?P=mark)|,\s)(?P<last_year>\d{4}|\d\d))?"
    r"(?![\d%]|[/:\-]\d|\.\d)(?P<last_dot>\.(?!\w))?",
    re.ASCII,
)
_CUES = ("from", "between", "on")


def numeric_range(chart: Chart, index: int) -> Node | None:
    """Two dates in figures with a dash or "to" between them; what one leaves out, the other gives."""
    token, text = chart.tokens[index], chart.text
    match = _RANGE.match(text, token.start)
    if match is None or HALF_DAY.match(text, match.end()):
        return None
    if (token.start and text[token.start - 1] in BAD_BEFORE) or not _are_dates(chart, index, match):
        return None
    span = _in_order(match)
    if span is None:
        return None
    outside = match["last_dot"] and (match["last_year"] or not match["dot"])
    return chart.node_to(match.end() - bool(outside), span, index, "numeric-range")


def _are_dates(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """A year, a word before or nothing else in the text: "3/4-5/8" may be fractions, "4-2-1-3" anything."""
    if match["year"] and not match["last_year"]:
        return False
    if match["last_year"] and (match["year"] or match["mark"] != "-"):
        is_short = match["mark"] == "." and len(match["last_year"]) == 2
        figures = match.group("a", "b", "c", "d", "last_year")
        return not (is_short and is_version(chart, index, figures, match.end()))
    if match["mark"] == "-":
        return False
    cued = index > 0 and (chart.before(index).text in _CUES or "weekday" in chart.before(index).senses)
    return bool(cued or match["dot"] or is_alone_with_figures(chart, match.start(), match.end()))


def _in_order(match: re.Match[str]) -> Range | None:
    """The two dates; a number above twelve in one shows where the day stands in both."""
    numbers = [int(match[name]) for name in "abcd"]
    (a, b), (c, d) = numbers[:2], numbers[2:]
    if not all(1 <= number <= 31 for number in numbers) or (max(a, c) > 12 and max(b, d) > 12):
        return None
    day_first = max(a, c) > 12 or (max(b, d) <= 12 and match["mark"] == "." and not match["last_year"])
    is_open = max(numbers) <= 12 and not day_first
    first, last = ((b, a), (d, c)) if day_first else ((a, b), (c, d))
    opening = CalendarDate(month=first[0], day=first[1], numeric=is_open)
    closing = CalendarDate(month=last[0], day=last[1], numeric=is_open)
    return Range(_dated(opening, match["year"] or match["last_year"]), _dated(closing, match["last_year"]))


def _dated(date: CalendarDate, year: str | None) -> CalendarDate:
    if year is None:
        return date
    return evolve(date, year=int(year)) if len(year) == 4 else evolve(date, short_year=int(year))
