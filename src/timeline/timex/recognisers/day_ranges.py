"""Days that share their month: "March 3-5", "3 to 5 March", "3rd and 4th of March"."""

from timeline.lexicon.tables import read_words
from timeline.model.expressions import CalendarDate, Range
from timeline.timex.chart import Chart, Node, spanning
from timeline.timex.recognisers.date_fields import is_hour, read_day, read_year
from timeline.timex.recognisers.month_dates import day_first, month_first
from timeline.timex.two_calendars import DAYS_APART
from timeline.timex.words import DASHES, JOINTS, THROUGH


def day_range(chart: Chart, node: Node) -> Node | None:
    """ "March 3-5", "March 3 to 5", "3 to 5 March": the second day shares the month."""
    date = node.expression
    if not isinstance(date, CalendarDate) or date.day is None or date.month is None or date.numeric:
        return None
    at = node.last
    token = chart.tokens[at]
    if token.text in THROUGH or (token.text == "and" and _is_between(chart, node.first)):
        at += 1 + (chart.tokens[at + 1].text == "the")
    elif token.gap not in DASHES or token.gap == "--":  # "left on May 3 -- 5 others stayed"
        return None
    day = read_day(chart, at)
    if day is None or day[0] <= date.day or is_hour(chart, at, day[1]) or "month" in chart.tokens[day[1]].senses:
        return None
    if "unit" in chart.tokens[day[1]].senses or _is_counting(chart, at, day[1]):
        return None  # "on May 3 – 5 people stayed"
    year = read_year(chart, day[1])
    end = year[1] if year else day[1]
    full, short = (year[0].year, year[0].short_year) if year else (date.year, date.short_year)
    first = CalendarDate(year=full, short_year=short, month=date.month, day=date.day)
    last = CalendarDate(year=full, short_year=short, month=date.month, day=day[0])
    ends = Node(first, node.first, node.last, node.rule), Node(last, at, end, "day")
    return spanning(Range(first, last), *ends, "day-range", article=node.article)


def _is_counting(chart: Chart, at: int, last: int) -> bool:
    """Behind a dash between blanks a number and a word it may count: "on May 3 – 5 people stayed"."""
    token = chart.tokens[at]
    if token.gap not in DASHES or chart.text[token.start - 1] != " " or chart.tokens[last].senses:
        return False
    word = chart.word_after(last - 1)
    return word != "" and word not in read_words("times", "behind_hours")


def days_then_month(chart: Chart, index: int) -> Node | None:
    """ "3-5 March 1998", "3 to 5 March", "3rd and 4th of March"; "3rd or 4th" and "3rd and 7th of March" are two."""
    first = read_day(chart, index)
    if first is None:
        return None
    at = first[1]
    token = chart.tokens[at]
    if token.text in JOINTS:
        at += 1 + (chart.tokens[at + 1].text == "the")
    elif token.gap not in DASHES and not _is_beside(chart, first[0], at):
        return None
    last = _month_day(chart, index, at)
    if last is None or not isinstance(last.expression, CalendarDate):
        return None
    date = last.expression
    if date.day is None or date.day <= first[0]:
        return None
    if token.gap == "/" and date.day > first[0] + 1:
        return Node(date, index, last.last, "two-calendars", article=True)
    opening = CalendarDate(year=date.year, short_year=date.short_year, month=date.month, day=first[0])
    if token.text == "or" or (token.text == "and" and date.day > first[0] + 1 and not _is_between(chart, index)):
        return Node(opening, index, first[1], "joined-day", article=True)
    return spanning(Range(opening, date), Node(opening, index, first[1], "day"), last, "day-range", article=True)


def _is_between(chart: Chart, index: int) -> bool:
    return chart.before(index - (chart.before(index).text == "the")).text == "between"


def _is_beside(chart: Chart, day: int, at: int) -> bool:
    """ "The night of 28/29 May": of the first into the second; "7/20 September" is one day of two calendars."""
    token = chart.tokens[at]
    return token.gap == "/" and token.is_number and int(token.text) - day in (1, *DAYS_APART)


def _month_day(chart: Chart, index: int, at: int) -> Node | None:
    """The date that ends the days: "the 17th of April", and after "from" also "January 22"."""
    if "month" not in chart.tokens[at].senses:
        return day_first(chart, at)
    return month_first(chart, at) if index and chart.before(index).text in ("from", "between") else None
