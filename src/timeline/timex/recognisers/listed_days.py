"""Days of a list, which share its month: "May 1, 2 and 3", "the 5th, 6th and 7th of June", "May 17-19 and 24-26"."""

from typing import NamedTuple

from attrs import evolve

from timeline.model.expressions import CalendarDate, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_day, read_year
from timeline.timex.recognisers.days_of_month import ends_clause
from timeline.timex.words import DASHES, ORDINAL_ENDS

_LONGEST = 8
_JOINTS = ("and", "or")


class _Item(NamedTuple):
    day: int
    last: int


def listed_day(chart: Chart, index: int) -> Node | None:
    """A day among others, with the month that stands before the first or behind the last of them."""
    first = _item(chart, index)
    if first is None or not (_is_listed(chart, index) or chart.tokens[first.last].gap == ","):
        return None
    items = _items_from(chart, first)
    before = _month_before(chart, index, first.day)
    if before is not None:
        return _of_month_before(chart, index, items, before)
    month = None if len(items) < 2 or chart.tokens[first.last].gap != "," else _month_behind(chart, items[-1].last)
    if month is None or chart.tokens[index].gap == ",":
        return None
    return Node(evolve(month, day=first.day), index, first.last, "listed-day", article=True)


def year_of_list(chart: Chart, at: int, day: int) -> CalendarDate | None:
    """The year behind the days that follow a day of a month: that of "May 1, 2 and 3, 2023"."""
    if chart.tokens[at].gap != ",":
        return None
    items = _items_from(chart, _Item(day, at))
    is_whole = any(chart.tokens[item.last].text in _JOINTS for item in items[:-1])
    year = read_year(chart, items[-1].last) if is_whole else None
    return None if year is None else year[0]


def _of_month_before(chart: Chart, index: int, items: list[_Item], month: int) -> Node | None:
    """The list must go on or end with "and": "May 1, 20" may be anything."""
    end = items[-1].last
    is_whole = _is_joined(chart, index) or any(chart.tokens[item.last].text in _JOINTS for item in items[:-1])
    year = read_year(chart, end)
    if not is_whole or not (year or ends_clause(chart, chart.tokens[end - 1].end)):
        return None
    date = evolve(year[0] if year else CalendarDate(), month=month, day=items[0].day)
    last = year[1] if year and len(items) == 1 else items[0].last
    return Node(date, index, last, "listed-day", article=True)


def _item(chart: Chart, index: int) -> _Item | None:
    token = chart.tokens[index]
    if not token.is_number or len(token.text) > 2:
        return None
    day = read_day(chart, index)
    return None if day is None else _Item(*day)


def _is_joined(chart: Chart, index: int) -> bool:
    return index > 0 and chart.before(index - (chart.before(index).text == "the")).text in _JOINTS


def _is_listed(chart: Chart, index: int) -> bool:
    return chart.tokens[index].gap == "," or _is_joined(chart, index)


def _items_from(chart: Chart, first: _Item) -> list[_Item]:
    """The days of the list from one on, each later than the one before."""
    items = [first]
    while len(items) < _LONGEST:
        last = items[-1]
        at = last.last + (chart.tokens[last.last].text in _JOINTS)
        at += chart.tokens[at].text == "the"
        item = _item(chart, at) if at > last.last or chart.tokens[at].gap == "," else None
        if item is None or item.day <= last.day:
            return items
        items.append(item)
    return items


def _month_before(chart: Chart, index: int, day: int) -> int | None:
    """The month before the first day of the list that ends here."""
    for _ in range(_LONGEST):
        if not index or not _is_listed(chart, index):
            return None
        at = index - (chart.before(index).text == "the")
        at -= chart.before(at).text in _JOINTS
        at -= 1 + (chart.before(at).text in ORDINAL_ENDS)
        item = _item(chart, at) if at > 0 else None
        if item is None or item.day >= day:
            return None
        if chart.tokens[at].gap == " " and (month := chart.before(at).senses.get("month")):
            return int(month)
        index, day = at, item.day
    return None


def _month_behind(chart: Chart, at: int) -> CalendarDate | None:
    """The month behind the last day, with its year."""
    at += chart.tokens[at].text == "of"
    token = chart.tokens[at]
    if "month" not in token.senses or token.gap != " ":
        return None
    year = read_year(chart, at + 1)
    return evolve(year[0] if year else CalendarDate(), month=token.senses["month"])


def listed_range(chart: Chart, index: int) -> Node | None:
    """The "24-26" of "May 17-19 and 24-26": days that share the month of those before them."""
    first, last = _days_at(chart, index) or (0, 0)
    token = chart.tokens[index]
    at = index - (chart.before(index).text == "and")
    if not first or not (token.gap == "," or at < index):
        return None
    month = _month_before_ranges(chart, at, first)
    year = read_year(chart, index + 2)
    if month is None or not (year or _goes_on(chart, index + 1)):
        return None
    date = evolve(year[0] if year else CalendarDate(), month=month)
    ends = evolve(date, day=first), evolve(date, day=last)
    return Node(Range(*ends), index, year[1] if year else index + 2, "day-range")


def _days_at(chart: Chart, index: int) -> tuple[int, int] | None:
    """The two days of "24-26"."""
    opening, closing = chart.tokens[index : index + 2]
    if not (opening.is_number and closing.is_number and closing.gap in DASHES):
        return None
    first, last = read_day(chart, index), read_day(chart, index + 1)
    return (first[0], last[0]) if first is not None and last is not None and first[0] < last[0] else None


def _month_before_ranges(chart: Chart, at: int, day: int) -> int | None:
    """The month that stands before the first of the ranges that end here, each later than the one before."""
    for _ in range(_LONGEST):
        days = _days_at(chart, at - 2) if at > 2 else None
        if days is None or days[1] >= day:
            return None
        first, day = chart.tokens[at - 2], days[0]
        if first.gap == " " and (month := chart.before(at - 2).senses.get("month")):
            return int(month)
        at -= 2 + (chart.before(at - 2).text == "and")
        if first.gap != "," and chart.tokens[at].text != "and":
            return None
    return None


def _goes_on(chart: Chart, at: int) -> bool:
    """Nothing stands behind the days that they could count."""
    following = chart.tokens[at + 1]
    is_led = following.gap == "," or following.text == "and" or chart.word_after(at) in ("at", "in")
    return is_led or ends_clause(chart, chart.tokens[at].end)
