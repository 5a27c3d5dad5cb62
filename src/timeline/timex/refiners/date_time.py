"""A day and a time of day, in either order: "Monday at 3 pm", "10 a.m. on May 3", "late tomorrow evening"."""

from typing import TypeGuard

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Expression,
    Holiday,
    Nth,
    Offset,
    Qualified,
    Range,
    Shifted,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node

_BETWEEN = (" ", ",", "-", ".", "@", "/", "(")


def is_day(expression: Expression) -> bool:
    """The expression names a day."""
    match expression:
        case CalendarDate(day=day, weekday=weekday, plural=plural):
            return (day is not None or weekday is not None) and not plural
        case Shifted(unit=unit):
            return unit is Granularity.DAY
        case Holiday():
            return True
        case Nth(unit=unit, of=of):
            return unit is Granularity.DAY and of is not None
        case Offset(counts=counts):
            return counts[-1][0] is Granularity.DAY
        case Qualified(of=of):
            return is_day(of)
    return False


def is_time(expression: Expression) -> TypeGuard[Clock | DayPart | Range]:
    """The expression names a time of day, or a range of them."""
    if isinstance(expression, Range):
        return isinstance(expression.first, Clock) and isinstance(expression.last, Clock)
    return isinstance(expression, Clock) or (isinstance(expression, DayPart) and expression.shift is None)


def date_then_time(chart: Chart, node: Node) -> Node | None:  # noqa: C901
    """ "Monday night", "May 3 at 10:30", "tomorrow, noon"."""
    if not is_day(node.expression):
        return None
    token, at = chart.after(node), node.last
    if token.text in ("at", "from", "around", "by", "about") and token.gap in (" ", ","):
        at += 1
        if chart.tokens[at].text in ("about", "around", "the"):
            at += 1
    elif token.text == "in" and chart.tokens[at + 1].text == "the" and "day_part" in chart.tokens[at + 2].senses:
        at += 2
    elif token.gap not in _BETWEEN:
        return None
    time = chart.read(at)
    if time is None and chart.tokens[at].is_number and chart.tokens[at - 1].text == "at":
        return None
    if time is None or time.first != at:
        return None
    if isinstance(time.expression, At) and isinstance(time.expression.date, DayPart):
        return None
    if isinstance(time.expression, Qualified) and isinstance(time.expression.of, DayPart):
        joined: Expression = Qualified(time.expression.mod, At(node.expression, time.expression.of))
        return Node(joined, node.first, time.last, "date-time", article=node.article, tail=time.tail)
    if not is_time(time.expression):
        return None
    if isinstance(time.expression, DayPart) and (token.gap == "," or chart.tokens[at].text == "lunch"):
        return None
    return Node(
        _joined(node.expression, time.expression),
        node.first,
        time.last,
        "date-time",
        article=node.article,
        tail=time.tail,
    )


def _joined(date: Expression, time: Clock | DayPart | Range) -> Expression:
    """A modifier of the day is one of the whole: "late Monday" and "night"."""
    if isinstance(date, Qualified):
        return Qualified(date.mod, At(date.of, time))
    return At(date, time)


def time_then_date(chart: Chart, node: Node) -> Node | None:  # noqa: C901
    """ "3 pm on Monday", "10:30, May 3", "the morning of May 3", "noon tomorrow"."""
    inner = node.expression.of if isinstance(node.expression, Qualified) else node.expression
    if not is_time(inner):
        return None
    token, at = chart.after(node), node.last
    if token.text in ("on", "of", "at") or (token.text == "in" and isinstance(inner, DayPart)):
        if token.text == "of" and not isinstance(inner, DayPart):
            return None
        at += 1
    elif token.gap not in (" ", ",", "(", ".", "-", "/") and node.tail == 0 and token.gap != "":
        return None
    if chart.tokens[at].text == "the":
        at += 1
    date = chart.read(at)
    if date is None or date.first != at:
        return None
    outer = date.expression
    if isinstance(outer, At) and isinstance(inner, Clock) and isinstance(outer.time, DayPart):
        clock = evolve(inner, half=inner.half or ("am" if outer.time.code == "MO" else "pm"))
        return Node(At(outer.date, clock), node.first, date.last, "time-date-part", tail=date.tail)
    if not is_day(outer):
        if isinstance(outer, DayPart) and outer.shift is not None and isinstance(inner, Clock):
            half = "am" if outer.code == "MO" else "pm"
            clock = evolve(inner, half=inner.half or half)
            return Node(
                At(Shifted(Granularity.DAY, outer.shift, outer.frame), clock), node.first, date.last, "time-this-part"
            )
        return None
    if isinstance(node.expression, Qualified):
        return Node(
            Qualified(node.expression.mod, _joined(outer, inner)),
            node.first,
            date.last,
            "time-date",
            article=node.article,
        )
    return Node(_joined(outer, inner), node.first, date.last, "time-date", article=node.article, tail=date.tail)


def part_then_clock(chart: Chart, node: Node) -> Node | None:
    """ "this morning at 9", "Monday evening at 8:30", "tonight at 8"."""
    match node.expression:
        case At(date=date, time=DayPart() as part):
            pass
        case DayPart(shift=int(shift), frame=frame) as part:
            date = Shifted(Granularity.DAY, shift, frame)
        case _:
            return None
    token, at = chart.after(node), node.last
    if token.text in ("at", "around", "from", "about", "by"):
        at += 1
    elif token.gap != ",":
        return None
    time = chart.read(at)
    if time is None or not isinstance(time.expression, Clock):
        return None
    clock = time.expression
    half = clock.half or ("am" if part.code == "MO" or (part.code == "NI" and clock.hour < 5) else "pm")
    return Node(At(date, evolve(clock, half=half)), node.first, time.last, "part-clock", tail=time.tail)
