"""From one time to another: "March to May", "between 1998 and 2001", "9 to 11 am", "1914-18", "since Monday"."""

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Era,
    Expression,
    Holiday,
    IsoWeek,
    Nth,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
)
from timeline.timex.chart import Chart, Node

_TO = ("to", "through", "thru", "until", "till", "til")
_DASHES = ("-", "–", "—", "−", "--", "~")
_PLACED = (CalendarDate, At, Clock, Season, Holiday, Nth, Shifted, Era, Offset, Qualified, IsoWeek)


def through(chart: Chart, node: Node) -> Node | None:
    """ "X to Y", "X - Y", and "between X and Y"."""
    first = node.expression
    if not isinstance(first, _PLACED):
        return None
    token, at = chart.after(node), node.last
    before = chart.before(node.first)
    opened = before.text if before.text != "the" else chart.before(node.first - 1).text
    if (token.text in _TO and token.gap == " ") or (token.text == "and" and opened == "between"):
        at += 1
    elif token.gap not in _DASHES or token.text in ("long", "old"):
        return None
    if chart.tokens[at].text == "the":
        at += 1
    short = _short_year(chart, first, at, node)
    if short is not None:
        return short
    other = chart.read(at)
    if other is None or other.first != at or not isinstance(other.expression, _PLACED):
        return None
    joined = _join(first, other.expression)
    if joined is None or (isinstance(first, Shifted) and token.text not in _TO and opened != "between"):
        return None
    return Node(joined, node.first, other.last, "range", article=node.article, tail=other.tail)


def _short_year(chart: Chart, first: Expression, at: int, node: Node) -> Node | None:
    """ "1914-18", "2003–04"."""
    token = chart.tokens[at]
    if (
        not isinstance(first, CalendarDate)
        or first.year is None
        or (first.month is not None and node.rule != "iso")
        or not token.is_number
    ):
        return None
    if len(token.text) != 2 or token.gap not in _DASHES or first.year < 1000 or chart.tokens[at + 1].sep in (":", "-"):
        return None
    year = first.year // 100 * 100 + int(token.text)
    if year <= first.year:
        return None
    return Node(Range(first, CalendarDate(year=year)), node.first, at + 1, "year-range")


def _join(first: Expression, last: Expression) -> Expression | None:
    """What one side leaves out, the other gives; sides of different kinds are no range."""
    if isinstance(last, Range):
        return None
    match first, last:
        case (Clock(), Clock()):
            return Range(_with_half(first, last), last)
        case (At(date=date, time=Clock() as start), Clock()):
            return At(date, Range(_with_half(start, last), last))
        case (Clock(), At(date=date, time=Clock() as end)):
            return At(date, Range(_with_half(first, end), end))
        case (DayPart(), _) | (_, DayPart()):
            return None
        case (At(), At()):
            return Range(first, last)
        case (CalendarDate(), CalendarDate()):
            return _dates(first, last)
        case (Clock(), _) | (_, Clock()) | (At(), _) | (_, At()):
            return None
        case (Season(year=None, shift=None), Season(year=int(year))):
            return Range(evolve(first, year=year), last)
    return Range(first, last)


def _with_half(first: Clock, last: Clock) -> Clock:
    """ "9 to 11 am": both before noon; "11 to 1 pm" is not."""
    if first.half is None and last.half is not None and first.hour <= 12:
        same = first.hour % 12 <= last.hour % 12
        other = "am" if last.half == "pm" else "pm"
        first = evolve(first, half=last.half if same else other)
    if first.zone is None and last.zone is not None:
        first = evolve(first, zone=last.zone)
    return first


def _dates(first: CalendarDate, last: CalendarDate) -> Expression | None:
    if first.plural or last.plural:
        return None
    if first.year is None and first.short_year is None and first.month is not None:
        first = evolve(first, year=last.year, short_year=last.short_year)
    if first.day is not None and first.month is None:
        first = evolve(first, month=last.month)
    if first.day is None and last.day is not None and first.month is None and first.weekday is None:
        return None
    if (
        first.year is not None
        and last.year is not None
        and first.month is None
        and last.month is None
        and last.year < first.year
        and first.year > 0
        and last.year > 0
    ):
        return None
    if last.day is not None and last.month is None and last.weekday is None:
        last = evolve(last, month=first.month, year=first.year)
    return Range(first, last)


def number_to_clock(chart: Chart, index: int) -> Node | None:
    """ "9 to 11 am", "2-3pm", "9-10:30": the first hour stands bare."""
    token = chart.tokens[index]
    if len(token.text) > 2 or not token.is_number or not 0 <= int(token.text) <= 24:
        return None
    at = index + 1
    after = chart.tokens[at]
    if after.text in _TO or (after.text == "and" and chart.before(index).text == "between"):
        at += 1
    elif after.gap not in _DASHES:
        return None
    other = chart.read(at)
    if other is None or other.first != at:
        return None
    date: Expression | None = None
    expression = other.expression
    if isinstance(expression, At):
        date, expression = expression.date, expression.time
    if not isinstance(expression, Clock) or (
        expression.half is None
        and (expression.minute is None or chart.before(index).text not in ("from", "between", "at"))
    ):
        return None
    if expression.half is not None and int(token.text) > 12:
        return None
    joined: Expression = Range(_with_half(Clock(int(token.text)), expression), expression)
    if date is not None and isinstance(joined, Range):
        joined = At(date, joined)
    return Node(joined, index, other.last, "clock-range", tail=other.tail)
