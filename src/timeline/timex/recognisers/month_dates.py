"""Dates with the name of a month: "March 3, 1998", "3rd of March", "May 1998", "5-Mar-98"."""

import re

from attrs import evolve

from timeline.model.expressions import CalendarDate
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.bare_months import is_month_alone
from timeline.timex.recognisers.date_fields import is_hour, month_end, read_day, read_year, with_year
from timeline.timex.recognisers.listed_days import year_of_list
from timeline.timex.recognisers.surroundings import is_capital
from timeline.timex.words import not_times

_BEHIND_DAYS = ("", "and", "at", "by", "from", "in", "is", "of", "on", "or", "the", "through", "to", "until", "was")
_MARGIN = 8  # characters
_AMOUNT = re.compile(r",\d{3}\b(?!,? (?:18|19|20)\d\d)|\s?%|[ -]per[ -]?cent\b", re.ASCII)


def month_first(chart: Chart, index: int) -> Node | None:
    """ "March", "March 3", "March 3rd, 1998", "March 1998", "March '98"."""
    token = chart.tokens[index]
    month = token.senses["month"]
    at = month_end(chart, index)
    if chart.tokens[at].text == "the":
        at += 1
    day = read_day(chart, at)
    following = chart.tokens[at]
    if day is not None and _is_day_of_month(chart, at, day[1]):
        year_told, date = year_of_list(chart, day[1], day[0]), CalendarDate(month=month, day=day[0])
        if year_told is not None:
            date = evolve(year_told, month=month, day=day[0])
        node = Node(date, index, day[1], "month-day")
        return with_year(chart, node, month, day[0])
    year = read_year(chart, index + 1 + (chart.tokens[index + 1].text == "of"))
    if year is not None and (following.gap != "/" or len(following.text) == 4):
        return Node(evolve(year[0], month=month), index, year[1], "month-year")
    if not is_month_alone(chart, index):
        return None
    return Node(CalendarDate(month=month), index, index + 1, "month")


def _is_day_of_month(chart: Chart, at: int, last: int) -> bool:
    """The number is no hour, "In March, first …" no day, and "sold in May, the third since April" none either."""
    day, article = chart.tokens[at], chart.tokens[at - 1]
    if article.text == "the" and "," in article.gap and chart.word_after(last - 1):
        return False
    if day.gap not in (" ", ".", "", "-", ".,", "/", ",") or is_hour(chart, at, last):
        return False
    if "\n" in day.sep and "month" in chart.tokens[last].senses:
        return False  # "… to November", and on the next line "1st April"
    if _AMOUNT.match(chart.text, day.end):
        return False  # "Between March and May, 1,200 …", "by the end of May, 4% above plan"
    # "In May, 12 people were treated."
    return day.gap != "," or (day.text not in ("first", "second") and chart.word_after(last - 1) in _BEHIND_DAYS)


def _is_number_of_thing(chart: Chart, index: int, last: int) -> bool:
    """ "Figure 1. January …": the number ends a sentence; "1. May 3, 2021 …" is an item of a list."""
    if chart.tokens[last].gap != ".":
        return False
    day, start = chart.tokens[last + 1], chart.tokens[index].start
    is_item = (
        day.is_number
        and len(day.text) <= 2
        and not chart.text[max(0, start - _MARGIN) : start].rpartition("\n")[2].strip()
    )
    return is_item or chart.word_before(index) in not_times("numbered")


def _is_price(chart: Chart, index: int) -> bool:
    """ "$12 December": the number is an amount."""
    start = chart.tokens[index].start
    return chart.text[max(0, start - 2) : start].rstrip()[-1:] in ("$", "€", "£")


def day_first(chart: Chart, index: int) -> Node | None:
    """ "3 March", "3rd of March 1998", "the third of March", "5-Mar-98"."""
    day = read_day(chart, index)
    if day is None or _is_price(chart, index) or _is_number_of_thing(chart, index, day[1]):
        return None
    at = day[1]
    if chart.tokens[at].text == "day":
        at += 1
    if chart.tokens[at].text == "of":
        at += 1
    month = chart.tokens[at]
    if "month" not in month.senses or month.gap not in (" ", "-", "", ".", "/", ","):
        return None
    linked = chart.tokens[at - 1].text == "of"
    ends = not chart.text[month.end : month.end + 2].strip()[:1].isalnum()
    if month.text in ("may", "march") and not (is_capital(chart, month) or linked or ends or read_year(chart, at + 1)):
        return None
    if chart.tokens[at + 1].is_number and not chart.tokens[at + 2].is_number and month.gap == ",":
        return None
    if chart.word_after(at) in not_times("streets") and chart.text[month.end + 1].isupper():
        return None
    node = Node(
        CalendarDate(month=month.senses["month"], day=day[0]), index, month_end(chart, at), "day-month", article=True
    )
    dated = with_year(chart, node, month.senses["month"], day[0])
    if dated is node and chart.tokens[at + 1].gap == month.gap == "-" and len(chart.tokens[at + 1].text) == 2:
        short = int(chart.tokens[at + 1].text) if chart.tokens[at + 1].is_number else None
        if short is not None:
            date = CalendarDate(month=month.senses["month"], day=day[0], short_year=short)
            return Node(date, index, at + 2, "full-date")
    dated.article = True
    return dated
