"""A set and its clock time, in either order: "every day at 7 pm", "9am on Sundays", "weekdays 9-5"."""

from attrs import evolve

from timeline.model.expressions import Clock, DayPart, Range, Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.open_hours import hour_of
from timeline.timex.refiners.hour_ranges import hours_of_set

# A clock time may be told of these.
_TIMED = (Granularity.DAY, Granularity.DAY_PART)


def set_with_time(chart: Chart, node: Node) -> Node | None:
    """ "every day at 7 pm", "Thursdays at 17.30", "every morning at 9"."""
    if not isinstance(node.expression, Recurrence) or node.expression.unit not in _TIMED:
        return None
    whole = node.expression
    token, at = chart.after(node), node.last
    if token.text in ("at", "around", "about", "from"):
        at += 1
    elif token.gap not in (" ", ",", ":"):
        return None
    time = hours_of_set(chart, at) or (None if token.gap == ":" else chart.read(at))
    if time is None:
        return None
    if isinstance(time.expression, Range):
        value = _with_hours(whole, time.expression)
    elif isinstance(time.expression, DayPart) and time.expression.shift is None and "T" not in whole.value:
        value = f"{_day_value(whole)}T{time.expression.code}"
    elif isinstance(time.expression, Clock):
        value = _with_clock(whole, time.expression)
    else:
        return None
    if value is None:
        return None
    found = evolve(whole, value=value)
    return Node(found, node.first, time.last, "set-with-time", tail=time.tail)


def _with_hours(whole: Recurrence, hours: Range) -> str | None:
    """ "Weekdays 9-5": from one hour to another of each day."""
    match hours:
        case Range(first=Clock() as first, last=Clock() as last) if "T" not in whole.value:
            return f"{_with_clock(whole, first)}/{_with_clock(whole, last)}"
    return None


def time_of_set(chart: Chart, node: Node) -> Node | None:
    """ "3 pm every day", "9am on Sundays", "10 am to 4 pm on weekdays"."""
    if not isinstance(node.expression, Clock | Range):
        return None
    at = node.last + (chart.after(node).text == "on")
    if chart.after(node).gap not in (" ", ""):
        return None
    whole = chart.read(at)
    if whole is None or not isinstance(whole.expression, Recurrence) or whole.expression.unit not in _TIMED:
        return None
    if isinstance(node.expression, Range):
        value = _with_hours(whole.expression, node.expression)
    else:
        value = _with_clock(whole.expression, node.expression)
    if value is None:
        return None
    found = evolve(whole.expression, value=value)
    return Node(found, node.first, whole.last, "time-of-set", tail=whole.tail)


def _day_value(recurrence: Recurrence) -> str:
    date = recurrence.value.partition("T")[0]
    return "XXXX-XX-XX" if date.startswith("P") else date


def _with_clock(recurrence: Recurrence, clock: Clock) -> str:
    """The set's day with the clock time; a part of day settles the half ("every night at 9")."""
    part = recurrence.value.partition("T")[2]
    half = clock.half or {"MO": "am", "AF": "pm", "EV": "pm", "NI": "pm"}.get(part)
    minute = "" if clock.minute is None else f":{clock.minute:02}"
    return f"{_day_value(recurrence)}T{hour_of(evolve(clock, half=half)):02}{minute}"
