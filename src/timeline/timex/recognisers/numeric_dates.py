"""Dates in figures alone: "12/3/98", "1998-12-03", "25.10.", "14-15.11.2017"."""

import re

from attrs import evolve

from timeline.model.expressions import CalendarDate, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.named_days import DAY_OF_ATTACKS
from timeline.timex.named_days import RULE as NAMED_DAY
from timeline.timex.recognisers.dotted_hours import HALVED_RANGE
from timeline.timex.recognisers.surroundings import BAD_BEFORE
from timeline.timex.words import not_times

_NUMERIC_DATE = re.compile(
    r"(?P<a>\d{1,2})\s?(?P<mark>[/.\-])\s?(?P<b>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4}|\d{2})(?![\d/]|[.\-]\d)"
    r"|(?P<year_first>\d{4})(?P<mark_2>[/.\-])(?P<month>\d{1,2})(?P=mark_2)(?P<day>\d{1,2})(?![\d/]|[.\-]\d)"
    r"|(?P<spaced>(?:19|20)\d\d) (?P<month_2>0[1-9]|1[0-2]) (?P<day_2>0[1-9]|[12]\d|3[01])(?!\d|[.,:]\d)",
    re.ASCII,
)
_DOTTED_DATE = re.compile(r"(?P<a>\d{1,2})\.(?P<b>\d{1,2})(?P<dot>\.?)(?!\d|[.,]\d|%)", re.ASCII)
_DAYS_OF_DATE = re.compile(
    r"(?P<first>\d{1,2})\.?\s?[-–]\s?(?=(?P<last>\d{1,2})(?P<mark>[./])\d{1,2}(?P=mark)(?:\d{4}|\d{2}|(?=\s|$)))",
    re.ASCII,
)
_SHORT_DATE = re.compile(
    r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/]|\.\d|-\d+(?![\d/])|\s*(?:of|inch|in\.|lb|th)\b)", re.ASCII
)
# The day of a version behind it: "2.6.30 (2024-03-05)".
_RELEASED = re.compile(r"\]?[ \t]*[-–—:(,][ \t]*[^\n]{0,12}\b(?:19|20)\d\d\b", re.ASCII)
# A name within a line, or one that no word of a language is: "add Python 3.11.12", "OpenSSL 1.1.12".
_NAMED = re.compile(
    r"(?:[a-z,] (?!(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\w*\b)[A-Z]\w+|[A-Z]\w*[A-Z]\w*[a-z]\w*|[a-z]+[A-Z]\w*) $"
)
_NAME_LENGTH = 30
_CLAUSE = re.compile(r"[.:;\n](?!\d)")
_UPDATE_LENGTH = 60
_DATE_CUES = frozenset(
    ["on", "by", "until", "from", "to", "since", "before", "after", "due", "each", "every", "between", "next", "this"]
)
# "on 11/20, 11/22 or 11/25"
_LISTED = re.compile(r"\bon (?:\d{1,2}/\d{1,2}(?:,? or |,? and |, ))+$", re.ASCII)
_NUMERIC_REST = re.compile(
    r"[\d\s./:\-–()\"']*(?:to|from|until|till?|in|at|the|on|[ap]m|day|and|early|late|morning|evening|afternoon|night)?"
)


def numeric_date(chart: Chart, index: int, *, joined: bool = False) -> Node | None:
    """ "12/3/1998", "3.12.98", "1998/12/03"; which number is the month is for the conventions to say."""
    token = chart.tokens[index]
    if token.start and chart.text[token.start - 1] in BAD_BEFORE and not joined:
        return None
    match = _NUMERIC_DATE.match(chart.text, token.start)
    if match is None or chart.word_before(index) in not_times("versions"):
        return None
    if match["year_first"] or match["spaced"]:
        month, day = int(match["month"] or match["month_2"]), int(match["day"] or match["day_2"])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        date = CalendarDate(year=int(match["year_first"] or match["spaced"]), month=month, day=day)
        return Node(date, index, index + 3, "numeric-date")
    a, b, year = int(match["a"]), int(match["b"]), match["year"]
    if not (1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12):
        return None
    if len(year) == 2 and match["mark"] == "." and is_version(chart, index, match.group("a", "b", "year"), match.end()):
        return None
    full, short = (int(year), None) if len(year) == 4 else (None, int(year))
    date = CalendarDate(year=full, short_year=short, month=a, day=b, numeric=True)
    return Node(date, index, index + 3, "numeric-date")


def is_version(chart: Chart, index: int, figures: tuple[str, ...], end: int) -> bool:
    """ "v2.6.30", "Python 3.11.12", "## 2.6.30 - 2024-03-05": no nought before a figure, and what versions are of."""
    if any(figure[0] == "0" for figure in figures):
        return False
    start = chart.tokens[index].start
    if chart.text[start - 1 : start].isalpha() or _RELEASED.match(chart.text, end):
        return True
    if _is_updated(chart.text[max(0, start - _UPDATE_LENGTH) : start]):
        return True
    return _NAMED.search(chart.text, max(0, start - _NAME_LENGTH), start) is not None


def _is_updated(before: str) -> bool:
    """ "Updated libpng to 1.6.40", "bump zlib from 1.2.11 to 1.2.13": what is brought up to date has versions."""
    clause = _CLAUSE.split(before)[-1].lower()
    return clause.endswith((" from ", " to ")) and not not_times("updates").isdisjoint(clause.split())


def short_numeric_date(chart: Chart, index: int) -> Node | None:
    """ "12/3" after "on", "by" or beside a weekday or clock time; a fraction or score elsewhere."""
    token = chart.tokens[index]
    if token.start and chart.text[token.start - 1] in BAD_BEFORE:
        return None
    match = _SHORT_DATE.match(chart.text, token.start)
    if match is None or chart.text[match.end() : match.end() + 1].isalpha():
        return None
    a, b = int(match["a"]), int(match["b"])
    if not (1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12):
        return None
    alone = is_alone_with_figures(chart, token.start, match.end())
    if (a, b) == (24, 7) and chart.before(index).text not in _DAY_CUES and "weekday" not in chart.before(index).senses:
        return None  # round the clock
    if (a, b) == (9, 11) and not alone and chart.before(index).text not in _DAY_CUES:
        return Node(DAY_OF_ATTACKS, index, index + 2, NAMED_DAY)
    if not (alone or _is_beside_time(chart, index)):
        return None
    return Node(CalendarDate(month=a, day=b, numeric=True), index, index + 2, "numeric-day-month")


# Before these "9/11" is a day like others: "on 9/11", "from 9/11 to 9/15".
_DAY_CUES = frozenset(["on", "by", "until", "from", "to", "due", "between", "each", "every", "and"])


def _is_beside_time(chart: Chart, index: int) -> bool:
    """Something before or after two numbers makes them a day and a month."""
    before, after = chart.before(index), chart.tokens[index + 2]
    if index and _LISTED.search(chart.text[max(0, chart.tokens[index].start - 48) : chart.tokens[index].start]):
        return True
    if index and (before.text in _DATE_CUES or before.senses.keys() & {"weekday", "day_part", "deictic"}):
        return True
    if after.text in ("at", "from", "around", "between") or "day_part" in after.senses:
        return True
    third = chart.tokens[index + 3]
    return (
        after.is_number and after.gap in (" ", "-", ",") and (third.sep == ":" or third.text in ("am", "pm", "p", "a"))
    )


def is_alone_with_figures(chart: Chart, start: int, end: int) -> bool:
    """The text is nothing but numbers and their marks, as in a form or a calendar."""
    left, right = chart.text[max(0, start - 40) : start], chart.text[end : end + 40]
    return all(_NUMERIC_REST.fullmatch(word) for word in (*left.split(), *right.split()))


def dotted_date(chart: Chart, index: int) -> Node | None:
    """ "25.10.", "Wednesday 23.08. at 7", "13.12 - 17.12"; a decimal elsewhere."""
    token = chart.tokens[index]
    if token.start and chart.text[token.start - 1] in BAD_BEFORE.replace("-", ""):
        return None
    match = _DOTTED_DATE.match(chart.text, token.start)
    if match is None or chart.text[match.end() : match.end() + 1].isalpha():
        return None
    a, b = int(match["a"]), int(match["b"])
    if not (1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12) or HALVED_RANGE.match(chart.text, match.end()):
        return None
    if chart.before(index).text == "on" and chart.word_before(index - 1) in not_times("runs_on"):
        return None  # "v2.3 crashes on 3.11"
    led = _ends_on_date(chart, index, match)
    weekday = index > 0 and "weekday" in chart.before(index).senses
    beside = match["dot"] and _is_beside_time(chart, index)
    if not (is_alone_with_figures(chart, token.start, match.end()) or weekday or led or beside):
        return None
    # Dots are the mark of day-first dates, unless the second number is no month, or the last ends the sentence.
    dot = len(match["dot"]) if not led else 0
    date = CalendarDate(month=b, day=a) if b <= 12 and dot else CalendarDate(month=a, day=b, numeric=True)
    return Node(date, index, index + 2, "dotted-date", tail=dot)


def _ends_on_date(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """ "on 5.12": nothing follows that it could be an amount of."""
    end = chart.text[match.end() : match.end() + 2]
    return chart.before(index).text == "on" and len(match["b"]) == 2 and not end.strip(" .,;:!?)")


def days_of_date(chart: Chart, index: int) -> Node | None:
    """ "14-15.11.2017", "05-06.10.17": the first day shares month and year."""
    token = chart.tokens[index]
    match = _DAYS_OF_DATE.match(chart.text, token.start)
    if match is None or (token.start and chart.text[token.start - 1] in BAD_BEFORE):
        return None
    last = numeric_date(chart, index + 1, joined=True)
    if last is None or not isinstance(last.expression, CalendarDate):
        return None
    date, day = last.expression, int(match["first"])
    if match["mark"] == "." and date.numeric and date.month is not None and (date.day or 0) <= 12:
        date = evolve(date, month=date.day, day=date.month, numeric=False)
    if date.day is None or not 1 <= day < (date.day if not date.numeric else 32):
        return None
    opening = evolve(date, month=day) if date.numeric and (date.month or 0) > 12 else evolve(date, day=day)
    return Node(Range(opening, date), index, last.last, "day-range")
