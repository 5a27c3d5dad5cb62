"""Weekdays of a week told beside them: "next week Friday", "Friday evening next week", "Monday two weeks from now"."""

from decimal import Decimal

from timeline.model.expressions import Around, At, CalendarDate, Expression, Frame, Offset, Qualified, Shifted, Within
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_number
from timeline.timex.refiners.joins import on_weekday_of

_WEEKS_ON = (Granularity.WEEK, Granularity.MONTH, Granularity.YEAR)
_A_WEEK = Shifted(Granularity.WEEK, 0)


def day_of_week(chart: Chart, node: Node) -> Node | None:
    """ "next week Friday", "this week on Tuesday at 9", "two weeks ago on Friday"."""
    token, week = chart.after(node), _week_meant(node.expression)
    if week is None or token.gap not in (" ", ",", "-") or (isinstance(node.expression, Offset) and token.text != "on"):
        return None
    day = chart.read(node.last + (token.text in ("on", "from", "between")))
    within = None if day is None else on_weekday_of(day.expression, week)
    if day is None or within is None:
        return None
    rule = "week-weekday" if isinstance(node.expression, Shifted) else "offset-weekday"
    return Node(within, node.first, day.last, rule, article=node.article, tail=day.tail)


def week_of_day(chart: Chart, node: Node) -> Node | None:
    """ "Wednesday evening next week", "Friday at 5 of next week", "Thursday, two years from now"."""
    if on_weekday_of(node.expression, _A_WEEK) is None:
        return None
    token, at = chart.after(node), node.last
    week = chart.read(at + (token.text in ("in", "of")))
    match week:
        case Node(expression=Shifted()) if isinstance(node.expression, At | Qualified):
            is_told = token.gap == " " and token.text in ("of", "this", "last", "next")
        case Node(expression=Offset() as offset):
            is_told = _counts_to(token.text, token.gap, offset)
        case _:
            is_told = False
    whole = _week_meant(week.expression) if week is not None and is_told else None
    within = None if whole is None else on_weekday_of(node.expression, whole)
    if week is None or within is None:
        return None
    rule = "weekday-week" if isinstance(week.expression, Shifted) else "weekday-offset"
    return Node(within, node.first, week.last, rule, article=node.article and rule == "weekday-week", tail=week.tail)


def _counts_to(link: str, gap: str, offset: Offset) -> bool:
    """ "Monday in two weeks", "Monday, two weeks from now"; "on Monday, three months after June 3" tells two times."""
    if link == "in" and offset.counts[0][0] is not Granularity.WEEK:
        return False
    hangs_on_date = offset.of is not None and not isinstance(offset.of, Shifted)
    return gap == " " or (gap == "," and offset.direction > 0 and not hangs_on_date)


def _week_meant(expression: Expression) -> Expression | None:
    """Weeks from now, its week is meant; months and years from now, the first such weekday from then."""
    match expression:
        case Shifted(unit=Granularity.WEEK, side=0):
            return expression
        case Offset(counts=((unit, Decimal()),), event=None) if unit in _WEEKS_ON:
            is_apart = expression.frame is Frame.SPEECH or expression.of is not None
            whole = Around(Granularity.WEEK, expression) if unit is Granularity.WEEK else expression
            return whole if is_apart else None
    return None


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
