"""Weekdays of a week told beside them: "next week Friday", "Friday evening next week", "Monday two weeks from now"."""

from decimal import Decimal

from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    Expression,
    Frame,
    Offset,
    Qualified,
    Shifted,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_number
from timeline.timex.refiners.joins import on_weekday_of

_WEEKS_ON = (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)


def day_of_week(chart: Chart, node: Node) -> Node | None:
    """ "next week Friday", "next week on Tuesday at 9", "this week from Tuesday to Thursday"."""
    match node.expression:
        case Shifted(unit=Granularity.WEEK, side=0) as week:
            pass
        case _:
            return None
    token, at = chart.after(node), node.last
    if token.gap not in (" ", ",", "-"):
        return None
    at += token.text in ("on", "from", "between")
    day = chart.read(at)
    within = None if day is None or day.first != at else on_weekday_of(day.expression, week)
    if day is None or within is None:
        return None
    return Node(within, node.first, day.last, "week-weekday", article=node.article, tail=day.tail)


def time_of_week(chart: Chart, node: Node) -> Node | None:
    """ "Wednesday evening next week", "Friday at 5 of next week"."""
    if not isinstance(node.expression, At | Qualified):
        return None
    at = node.last + (chart.after(node).text == "of")
    if chart.after(node).gap != " " or chart.tokens[at].text not in ("this", "last", "next"):
        return None
    week = chart.read(at)
    match None if week is None else week.expression:
        case Shifted(unit=Granularity.WEEK, side=0) as whole:
            within = on_weekday_of(node.expression, whole)
        case _:
            return None
    if week is None or within is None:
        return None
    return Node(within, node.first, week.last, "weekday-week", article=node.article)


def weekday_of_offset(chart: Chart, node: Node) -> Node | None:
    """ "Monday two weeks from now", "Thursday, two years from now", "Sunday three weeks after January 15"."""
    if on_weekday_of(node.expression, Shifted(Granularity.WEEK, 0)) is None:
        return None
    token = chart.after(node)
    if token.gap not in (" ", ","):
        return None
    offset = chart.read(node.last + (token.text == "in"))
    if offset is None or not isinstance(offset.expression, Offset) or not _counts_weeks(offset.expression):
        return None
    if token.text == "in" and offset.expression.counts[0][0] is not Granularity.WEEK:
        return None
    if token.gap == "," and (offset.expression.direction < 0 or _hangs_on_date(offset.expression)):
        return None  # "on Monday, three months after June 3" tells two times
    within = on_weekday_of(node.expression, _whole_of(offset.expression))
    return None if within is None else Node(within, node.first, offset.last, "weekday-offset", tail=offset.tail)


def offset_on_weekday(chart: Chart, node: Node) -> Node | None:
    """ "two months from today on Tuesday", "two weeks ago on Friday"."""
    offset = node.expression
    if not isinstance(offset, Offset) or chart.after(node).text != "on" or not _counts_weeks(offset):
        return None
    day = chart.read(node.last + 1)
    within = None if day is None else on_weekday_of(day.expression, _whole_of(offset))
    if day is None or within is None:
        return None
    return Node(within, node.first, day.last, "offset-weekday", article=node.article, tail=day.tail)


def _counts_weeks(offset: Offset) -> bool:
    (unit, count), *more = offset.counts
    told_apart = offset.event is None and (offset.frame is Frame.SPEECH or offset.of is not None)
    return not more and unit in _WEEKS_ON and count is not None and told_apart


def _hangs_on_date(offset: Offset) -> bool:
    return offset.of is not None and not isinstance(offset.of, Shifted)


def _whole_of(offset: Offset) -> Expression:
    """Weeks from now, its week is meant; months and years from now, the first such weekday from then."""
    return Around(Granularity.WEEK, offset) if offset.counts[0][0] is Granularity.WEEK else offset


def counted_weekdays(chart: Chart, index: int) -> Node | None:
    """ "two Sundays from now", "three Fridays ago"."""
    number = read_number(chart, index)
    if number is None or number.value is None or number.value != int(number.value) or number.value < 1:
        return None
    day, word = chart.tokens[number.last], chart.tokens[number.last + 1]
    if "weekday" not in day.senses or day.gap != " " or word.gap != " ":
        return None
    last = number.last + 2
    if word.text == "from" and chart.tokens[last].text in ("now", "today"):
        days, direction, last = 7 * number.value - 6, 1, last + 1
    elif word.text in ("ago", "back", "later"):
        direction = 1 if word.text == "later" else -1
        days = 7 * number.value - (6 if direction > 0 else 0)
    else:
        return None
    frame = Frame.TEXT if word.text == "later" else Frame.SPEECH
    from_there = Offset(((Granularity.DAY, Decimal(days)),), direction, frame)
    return Node(Within(CalendarDate(weekday=day.senses["weekday"]), from_there), index, last, "counted-weekdays")
