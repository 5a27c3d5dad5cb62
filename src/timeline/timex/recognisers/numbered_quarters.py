"""Quarters and halves by their figure: "Q3", "H1 2020", "3Q21"."""

import re
from functools import cache

from timeline.lexicon.patterns import courtesy_title
from timeline.model.expressions import CalendarDate, Nth
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.wholes import Whole, whole_after

_UNITS = {"q": (Granularity.QUARTER, 4), "h": (Granularity.HALF, 2)}


def quarter_number(chart: Chart, index: int) -> Node | None:
    """ "Q3", "Q3 1998", "H1 2020"."""
    token, end = chart.tokens[index], chart.tokens[index + 1].end
    if _asked().match(chart.text, end) and chart.text[max(0, token.start - 1) : token.start] in ("", "\n"):
        return None  # "Q1 Chair: Good morning.": a question by its number
    if (token.text == "h" and not chart.text[token.start].isupper()) or _is_statistic(chart, index):
        return None
    whole = whole_after(chart, index + 2) or Whole(None, index + 2)
    return _numbered(chart, index, index, whole)


def year_then_quarter(chart: Chart, index: int) -> Node | None:
    """ "2019 Q1", "2019-H2"."""
    token = chart.tokens[index]
    if len(token.text) != 4 or chart.tokens[index + 1].gap not in (" ", "-"):
        return None
    return _numbered(chart, index, index + 1, Whole(CalendarDate(year=int(token.text)), index + 3))


def _numbered(chart: Chart, index: int, at: int, whole: Whole) -> Node | None:
    """The quarter or half whose letter stands at a place, with its figure right behind."""
    (unit, most), number = _UNITS[chart.tokens[at].text], chart.tokens[at + 1]
    if number.sep != "" or not number.is_number or len(number.text) > 1 or not 1 <= int(number.text) <= most:
        return None
    rule = "numbered-quarter" if at == index else "year-quarter"
    return Node(Nth(int(number.text), unit, of=whole.expression), index, whole.last, rule)


def number_of_year(chart: Chart, index: int) -> Node | None:
    """ "3Q21", "1H 2019", as reports of results write it."""
    token, letter, year = chart.tokens[index : index + 3]
    unit, most = _UNITS[letter.text]
    if letter.sep != "" or not chart.text[letter.start].isupper() or not 1 <= int(token.text) <= most:
        return None
    if not year.is_number or (year.gap, len(year.text)) not in (("", 2), ("", 4), (" ", 4), ("'", 2)):
        return None
    if chart.text[year.end : year.end + 1].isalnum():
        return None
    whole = CalendarDate(year=int(year.text)) if len(year.text) == 4 else CalendarDate(short_year=int(year.text))
    return Node(Nth(int(token.text), unit, of=whole), index, index + 3, "numbered-quarter")


_STATISTIC = re.compile(r"\bquartiles?\b|\bIQR\b|\bQ(?:[1-4] ?=|3 ?[-–−] ?Q1)", re.IGNORECASE)
_STATISTIC_REACH = 60


def _is_statistic(chart: Chart, index: int) -> bool:
    """ "The first quartile (Q1)", "Q3 - Q1 = 5": a quarter of the data."""
    token = chart.tokens[index]
    around = chart.text[max(0, token.start - _STATISTIC_REACH) : token.end + _STATISTIC_REACH]
    return _STATISTIC.search(around) is not None


@cache
def _asked() -> re.Pattern[str]:
    """The question of a hearing and who asks it; "Q1 Results: up" is a heading all the same."""
    titled, named = rf"[ \t]+(?:Chair|{courtesy_title()})\b", r" [A-Z][\w’'-]+ [A-Z][\w’'-]+"
    return re.compile(rf"(?:{titled}|{named})[^:\n]{{0,40}}:[ \t]")
