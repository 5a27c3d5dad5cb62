"""A year and its month in figures, and dates that begin with the year: "11/2016", "2016-11", "2016 June"."""

import re

from timeline.model.expressions import CalendarDate, Range
from timeline.timex.chart import Chart, Node, spanning
from timeline.timex.recognisers.date_fields import FIRST_FIGURED
from timeline.timex.recognisers.surroundings import word_follows

_YEAR = r"(?P<year>1[5-9]\d\d|20\d\d)"
_MONTH = r"(?P<month>1[0-2]|0?[1-9])"
_YEAR_MONTH = re.compile(rf"{_YEAR}(?P<mark>\s?[-/–]\s?){_MONTH}(?!\w|[.,:/–-]\d|\s?[-/–]\s?\d)", re.ASCII)
_MONTH_YEAR = re.compile(rf"{_MONTH}(?P<mark>\s?[-/–]\s?){_YEAR}(?!\w|[.,:/–-]\d|\s?[-/–]\s?\d)", re.ASCII)
_END = re.compile(r"\s*(?:[.,;:!?)\]\"”]|$)|[ \t]*\n| [-–—] ")
_GAPS = (" ", "-", "/", ",", ".")


def year_and_month(chart: Chart, index: int) -> Node | None:
    """ "2016-11", "11/2016", "2016 / 11"; a pair of years ("2009-10") is for others to read."""
    token, text = chart.tokens[index], chart.text
    if token.start and text[token.start - 1] in "$€£#/.:-–":
        return None
    match = _YEAR_MONTH.match(text, token.start) or _MONTH_YEAR.match(text, token.start)
    if match is None:
        return _early_pair(chart, index)
    year, month = int(match["year"]), int(match["month"])
    follows = match["month"] == f"{(year + 1) % 100:02}" and match.start("year") < match.start("month")
    # With blanks around it, or of years that follow one another, the mark may as well be a dash or a range.
    if (follows or match["mark"].strip() != match["mark"]) and not _END.match(text, match.end()):
        return None
    if follows and len(match["month"]) == 2:
        return None
    if year < FIRST_FIGURED and text[match.end("year")] in "-–":
        same = 10 ** len(match["month"])  # "1914-8", "1901-04"
        if year % same < month < same:
            return _years(year, year // same * same + month, index)
    return Node(CalendarDate(year=year, month=month), index, index + 2, "year-month")


_EARLY_PAIR = re.compile(r"1[0-4]\d(?P<first>\d)[-–](?P<last>\d)(?!\w|[.,:/–-]\d)", re.ASCII)
_BEFORE_PAIR = frozenset(("in", "of", "during", "since", "until", "by", "from", "winter", "summer", "spring", "autumn"))


def _early_pair(chart: Chart, index: int) -> Node | None:
    """ "The plague of 1348-9": behind a word that leads to a year, for so few figures may number anything."""
    match = _EARLY_PAIR.match(chart.text, chart.tokens[index].start)
    if match is None or match["last"] <= match["first"] or chart.word_before(index) not in _BEFORE_PAIR:
        return None
    year = int(chart.tokens[index].text)
    return _years(year, year // 10 * 10 + int(match["last"]), index)


def _years(first: int, last: int, index: int) -> Node:
    ends = CalendarDate(year=first), CalendarDate(year=last)
    nodes = Node(ends[0], index, index + 1, "year"), Node(ends[1], index + 1, index + 2, "year")
    return spanning(Range(*ends), *nodes, "year-range")


def year_then_month(chart: Chart, index: int) -> Node | None:
    """ "2016 June", "2016, Nov", "2019-Aug-1", "2020/Sep/23", "2020/23/Sep"."""
    token, tokens = chart.tokens[index], chart.tokens
    if len(token.text) != 4 or not 1500 <= int(token.text) <= 2099:
        return None
    year, gap = int(token.text), tokens[index + 1].gap
    if gap not in _GAPS:
        return None
    if gap in ("-", "/") and tokens[index + 1].is_number and tokens[index + 2].gap == gap:
        return _with_day(chart, index, year, index + 2, index + 1, index + 3)
    if "month" not in tokens[index + 1].senses:
        return None
    if gap in ("-", "/") and tokens[index + 2].gap == gap and tokens[index + 2].is_number:
        return _with_day(chart, index, year, index + 1, index + 2, index + 3)
    month = tokens[index + 1]
    named = chart.text[month.start].islower() and month.text not in ("may", "march")
    ends = _END.match(chart.text, month.end) or tokens[index + 2].text in ("to", "and", "until", "through")
    if gap == " " and tokens[index + 2].gap == " " and _ends_date(chart, index + 2):
        return _with_day(chart, index, year, index + 1, index + 2, index + 3)
    if tokens[index + 2].is_number or not (named or ends or gap in ("-", "/")):
        return None
    return Node(CalendarDate(year=year, month=month.senses["month"]), index, index + 2, "year-month")


def _ends_date(chart: Chart, at: int) -> bool:
    """The day of "2024 January 12", as astronomers write it; not of "in 1998 March 3 fell on a Tuesday"."""
    token = chart.tokens[at]
    return token.is_number and len(token.text) <= 2 and not word_follows(chart, token.end)


def _with_day(chart: Chart, index: int, year: int, month_at: int, day_at: int, last: int) -> Node | None:
    month, day = chart.tokens[month_at], chart.tokens[day_at]
    if "month" not in month.senses or len(day.text) > 2 or not 1 <= int(day.text) <= 31:
        return None
    return Node(CalendarDate(year=year, month=month.senses["month"], day=int(day.text)), index, last, "year-month-day")
