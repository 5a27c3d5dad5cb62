"""Weeks told by their number or by the day they begin or end with: "week 36", "the week beginning June 3"."""

from decimal import Decimal

from timeline.model.expressions import CalendarDate, IsoWeek, Shifted, Stretch
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_year

_NAMES = ("week", "wk", "cw")
_BEGINNINGS = ("beginning", "starting", "commencing")
_LETTERS = {"c": 1, "b": 1, "e": -1}
_ONE_WEEK = ((Granularity.WEEK, Decimal(1)),)


def numbered_week(chart: Chart, index: int) -> Node | None:
    """ "week 36", "week 3 of 2027", "CW 12 2015": ISO's count; without a year, the anchor's."""
    token, number = chart.tokens[index], chart.tokens[index + 1]
    if token.text not in _NAMES or not number.is_number or number.gap not in (" ", ""):
        return None
    if not 1 <= int(number.text[:3]) <= 53:
        return None
    return (
        _week_of_year(chart, index, int(number.text))
        or _week_of_whole(chart, index, int(number.text))
        or _week_alone(chart, index, int(number.text))
    )


def _week_of_year(chart: Chart, index: int, week: int) -> Node | None:
    year = read_year(chart, index + 2)
    if year is None or year[0].year is None:
        return None
    return Node(IsoWeek(year[0].year, week), index, year[1], "numbered-week")


def _week_of_whole(chart: Chart, index: int, week: int) -> Node | None:
    whole = chart.read(index + 3) if chart.tokens[index + 2].text in ("of", "in") else None
    if whole is None or not isinstance(whole.expression, CalendarDate | Shifted):
        return None
    return Node(IsoWeek(None, week, of=whole.expression), index, whole.last, "numbered-week")


def _week_alone(chart: Chart, index: int, week: int) -> Node | None:
    number, follows = chart.tokens[index + 1 : index + 3]
    is_counted = chart.text[number.end : number.end + 2].strip()[:1].isalpha()
    if is_counted and not (follows.senses or follows.text in ("to", "and", "until", "through")):
        return None
    return Node(IsoWeek(None, week), index, index + 2, "numbered-week")


def week_beginning(chart: Chart, index: int) -> Node | None:
    """ "The week beginning June 3": the week keeps its own words; the day is another time."""
    if chart.tokens[index].text != "week" or chart.tokens[index + 1].text not in _BEGINNINGS:
        return None
    at = index + 2 + (chart.tokens[index + 2].text in ("on", "with"))
    return _week_beside(chart, index, index + 1, at, 1)


def abbreviated_week(chart: Chart, index: int) -> Node | None:
    """ "w/c 3 June", "w/e 9 June"."""
    letter = chart.tokens[index + 1]
    side = _LETTERS.get(letter.text) if letter.sep == "/" else None
    return None if side is None else _week_beside(chart, index, index + 2, index + 2, side)


def _week_beside(chart: Chart, first: int, last: int, at: int, side: int) -> Node | None:
    day = chart.read(at)
    if day is None or not isinstance(day.expression, CalendarDate | Shifted):
        return None
    if isinstance(day.expression, CalendarDate) and (day.expression.day, day.expression.weekday) == (None, None):
        return None
    return Node(Stretch(_ONE_WEEK, side, of=day.expression), first, last, "week-beside-day", article=True)
