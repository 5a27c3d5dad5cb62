"""Quarters and halves by their figure: "Q3", "H1 2020", "3Q21"."""

import re
from functools import cache

from timeline.lexicon.patterns import courtesy_title
from timeline.model.expressions import CalendarDate, Nth
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.wholes import Whole, whole_after


def quarter_number(chart: Chart, index: int) -> Node | None:
    """ "Q3", "Q3 1998", "H1 2020"."""
    token, number = chart.tokens[index], chart.tokens[index + 1]
    limit = "4" if token.text == "q" else "2"
    if number.sep != "" or not (number.is_number and len(number.text) == 1 and "1" <= number.text <= limit):
        return None
    if _asked().match(chart.text, number.end) and chart.text[max(0, token.start - 1) : token.start] in ("", "\n"):
        return None  # "Q1 Chair: Good morning.": a question by its number
    if (token.text == "h" and not chart.text[token.start].isupper()) or _is_statistic(chart, index):
        return None
    unit = Granularity.QUARTER if token.text == "q" else Granularity.HALF
    expression, last = whole_after(chart, index + 2) or Whole(None, index + 2)
    return Node(Nth(int(number.text), unit, of=expression), index, last, "numbered-quarter")


def number_of_year(chart: Chart, index: int) -> Node | None:
    """ "3Q21", "1H 2019", as reports of results write it."""
    token, letter, year = chart.tokens[index : index + 3]
    unit, limit = (Granularity.QUARTER, 4) if letter.text == "q" else (Granularity.HALF, 2)
    if letter.sep != "" or not chart.text[letter.start].isupper() or not 1 <= int(token.text) <= limit:
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
