"""A set and its day or clock time: "weekly on Tuesdays", "May 5 every year", "every day at 7 pm", "weekdays 9-5"."""

from attrs import evolve

from timeline.model.expressions import CalendarDate, Clock, DayPart, Expression, Range, Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.open_hours import hour_of
from timeline.timex.refiners.hour_ranges import hours_of_set

# A clock time may be told of these.
_TIMED = (Granularity.DAY, Granularity.DAY_PART)


def day_of_each(chart: Chart, node: Node) -> Node | None:
    """ "May 5 every year", "25 December in each year": the day comes round with the year."""
    at = node.last + (chart.after(node).text in ("in", "of"))
    if chart.tokens[at].text not in ("each", "every") or chart.after(node).gap != " ":
        return None
    match node.expression, chart.read(at):
        case (
            CalendarDate(month=int(month), day=int(day), year=None, weekday=None),
            Node(expression=Recurrence(value="P1Y") as every, last=last),
        ):
            return Node(_yearly(month, day, every), node.first, last, "day-of-each", article=node.article)
    return None


def _yearly(month: int, day: int, every: Recurrence) -> Recurrence:
    rule = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"
    return Recurrence(f"XXXX-{month:02}-{day:02}", Granularity.DAY, every.quant, rrule=rule)


def on_day(chart: Chart, node: Node) -> Node | None:
    """The day says when in its week, month or year the set falls."""
    whole = node.expression
    if not isinstance(whole, Recurrence) or chart.after(node).gap not in (" ", ","):
        return None
    at = node.last + 1
    day = chart.read(at + (chart.tokens[at].text == "the"))
    match whole, None if day is None else day.expression:
        case Recurrence(unit=Granularity.WEEK, value="P1W"), Recurrence(unit=Granularity.DAY) as found:
            pass
        case Recurrence(unit=Granularity.YEAR, value="P1Y"), CalendarDate(month=int(month), day=int(date), year=None):
            found = _yearly(month, date, whole)
        case Recurrence(unit=Granularity.MONTH, value="P1M"), CalendarDate(month=None, day=int(date), weekday=None):
            rule = f"FREQ=MONTHLY;BYMONTHDAY={date}"
            found = Recurrence(f"XXXX-XX-{date:02}", Granularity.DAY, whole.quant, rrule=rule)
        case _:
            return None
    return Node(found, node.first, day.last, "set-on-day", tail=day.tail) if day is not None else None


def set_with_time(chart: Chart, node: Node) -> Node | None:
    """ "every day at 7 pm", "Thursdays at 17.30", "every morning at 9"."""
    token, at = chart.after(node), node.last
    if not isinstance(node.expression, Recurrence) or node.expression.unit not in _TIMED:
        return None
    if token.text in ("at", "around", "about", "from"):
        at += 1
    elif token.gap not in (" ", ",", ":"):
        return None
    time = hours_of_set(chart, at) or (None if token.gap == ":" else chart.read(at))
    found = None if time is None else _at_time(node.expression, time.expression)
    return Node(found, node.first, time.last, "set-with-time", tail=time.tail) if time is not None and found else None


def time_of_set(chart: Chart, node: Node) -> Node | None:
    """ "3 pm every day", "9am on Sundays", "10 am to 4 pm on weekdays"."""
    if chart.after(node).gap not in (" ", ""):
        return None
    match chart.read(node.last + (chart.after(node).text == "on")):
        case Node(expression=Recurrence() as whole, last=last, tail=tail) if whole.unit in _TIMED:
            found = _at_time(whole, node.expression)
            return None if found is None else Node(found, node.first, last, "time-of-set", tail=tail)
    return None


def _at_time(whole: Recurrence, time: Expression) -> Recurrence | None:
    """The set at a clock time, from one hour to another of each day ("weekdays 9-5"), or in a part of the day."""
    match time:
        case Clock():
            value = _with_clock(whole, time)
        case Range(first=Clock() as first, last=Clock() as last) if "T" not in whole.value:
            value = f"{_with_clock(whole, first)}/{_with_clock(whole, last)}"
        case DayPart(shift=None, code=code) if "T" not in whole.value:
            value = f"{_day_value(whole)}T{code}"
        case _:
            return None
    return evolve(whole, value=value)


def _day_value(recurrence: Recurrence) -> str:
    date = recurrence.value.partition("T")[0]
    return "XXXX-XX-XX" if date.startswith("P") else date


def _with_clock(recurrence: Recurrence, clock: Clock) -> str:
    """The set's day with the clock time; a part of day settles the half ("every night at 9")."""
    part = recurrence.value.partition("T")[2]
    half = clock.half or {"MO": "am", "AF": "pm", "EV": "pm", "NI": "pm"}.get(part)
    minute = "" if clock.minute is None else f":{clock.minute:02}"
    return f"{_day_value(recurrence)}T{hour_of(evolve(clock, half=half)):02}{minute}"
