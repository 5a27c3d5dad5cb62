"""Sets of times: "every Monday", "twice a week", "daily", "every other month", "weekdays"."""

from attrs import evolve

from timeline.model.expressions import CalendarDate, Clock, DayPart, Holiday, Recurrence, Season
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_number, read_ordinal

_LETTERS = {
    Granularity.SECOND: ("PT", "S", "SECONDLY"),
    Granularity.MINUTE: ("PT", "M", "MINUTELY"),
    Granularity.HOUR: ("PT", "H", "HOURLY"),
    Granularity.DAY: ("P", "D", "DAILY"),
    Granularity.WEEKEND: ("P", "WE", ""),
    Granularity.WEEK: ("P", "W", "WEEKLY"),
    Granularity.MONTH: ("P", "M", "MONTHLY"),
    Granularity.QUARTER: ("P", "Q", ""),
    Granularity.YEAR: ("P", "Y", "YEARLY"),
    Granularity.DECADE: ("P", "E", ""),
    Granularity.CENTURY: ("P", "C", ""),
    Granularity.MILLENNIUM: ("P", "L", ""),
}
# A clock time may be told of these.
_TIMED = (Granularity.DAY, Granularity.DAY_PART)
_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


def frequency(chart: Chart, index: int) -> Node | None:
    """ "daily", "annual", "quarterly"."""
    token = chart.tokens[index]
    if (
        token.text not in ("daily", "annually", "yearly")
        and chart.text[token.end : token.end + 2].strip()[:1].isalpha()
    ):
        return None  # "quarterly results" are of a kind, not of a time
    sense = token.senses["frequency"]
    return Node(
        Recurrence(sense["value"], Granularity(sense["unit"]), rrule=sense["rule"]), index, index + 1, "frequency"
    )


def every(chart: Chart, index: int) -> Node | None:
    """ "every day", "each Monday", "every other week", "every two years", "every third Friday", "every morning"."""
    tokens, head = chart.tokens, chart.tokens[index].text
    at, step = index + 1, 1
    quant = head.upper()
    if tokens[at].text == "other":
        at, step, quant = at + 1, 2, "EVERY OTHER"
    elif tokens[at].text == "single" or tokens[at].text == "few":
        at += 1
    ordinal = read_ordinal(chart, at) if head == "every" else None
    if ordinal is not None and ordinal.value is not None and tokens[ordinal.last].text:
        at, step = ordinal.last, int(ordinal.value)
    token = tokens[at]
    if token.gap not in (" ", "-"):
        return None
    if "weekday" in token.senses:
        return _weekdays(chart, index, at, step, quant)
    if "unit" in token.senses and not token.text.endswith("s"):
        return Node(of_unit(token.senses["unit"], step, quant), index, at + 1, "every-unit")
    if head == "every":
        number = read_number(chart, at)
        unit = tokens[number.last] if number else token
        if (
            number is not None
            and number.value is not None
            and "unit" in unit.senses
            and number.value == int(number.value)
        ):
            return Node(of_unit(unit.senses["unit"], int(number.value), "EVERY"), index, number.last + 1, "every-units")
    return _named(chart, index, at, quant)


def _named(chart: Chart, index: int, at: int, quant: str) -> Node | None:
    node = chart.read(at)
    if node is None or node.first != at:
        return None
    match node.expression:
        case DayPart(code=code):
            found = Recurrence(f"XXXX-XX-XXT{code}", Granularity.DAY_PART, quant, rrule="FREQ=DAILY")
        case Season(code=code, year=None):
            found = Recurrence(f"XXXX-{code}", Granularity.SEASON, quant, rrule="FREQ=YEARLY")
        case CalendarDate(month=int(month), day=None, year=None, weekday=None):
            found = Recurrence(f"XXXX-{month:02}", Granularity.MONTH, quant, rrule=f"FREQ=YEARLY;BYMONTH={month}")
        case CalendarDate(month=int(month), day=int(day), year=None):
            rule = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"
            found = Recurrence(f"XXXX-{month:02}-{day:02}", Granularity.DAY, quant, rrule=rule)
        case Holiday():
            found = Recurrence("P1Y", Granularity.DAY, quant)
        case _:
            return None
    return Node(found, index, node.last, "every-name")


def _weekdays(chart: Chart, index: int, at: int, step: int, quant: str) -> Node:
    """ "every Monday and Thursday", with a part of day or a clock time."""
    days, last = [chart.tokens[at].senses["weekday"]], at + 1
    while chart.tokens[last].text in ("and", "or") or "weekday" in chart.tokens[last].senses:
        place = last + (chart.tokens[last].text in ("and", "or"))
        if "weekday" not in chart.tokens[place].senses:
            break
        days.append(chart.tokens[place].senses["weekday"])
        last = place + 1
    part = chart.tokens[last].senses.get("day_part")
    suffix, last = (f"T{part['code']}", last + 1) if part else ("", last)
    value = f"XXXX-WXX-{days[0] + 1}{suffix}" if len(days) == 1 else "P1W"
    interval = f";INTERVAL={step}" if step > 1 else ""
    rule = f"FREQ=WEEKLY{interval};BYDAY={','.join(_DAYS[day] for day in days)}"
    return Node(Recurrence(value, Granularity.DAY, quant, rrule=rule), index, last, "every-weekday")


def of_unit(unit: Granularity, step: int, quant: str | None, freq: str | None = None) -> Recurrence:
    """The set that takes one of every ``step`` units."""
    prefix, letter, name = _LETTERS[unit]
    rule = f"FREQ={name}{f';INTERVAL={step}' if step > 1 else ''}" if name else None
    if unit is Granularity.QUARTER:
        rule = f"FREQ=MONTHLY;INTERVAL={3 * step}"
    return Recurrence(f"{prefix}{step}{letter}", unit, quant, freq, None if freq else rule)


def times_a_unit(chart: Chart, index: int) -> Node | None:
    """ "twice a week", "three times per day", "once every two years", "once a month"."""
    tokens = chart.tokens
    if "times" in tokens[index].senses:
        count, at = tokens[index].senses["times"], index + 1
    else:
        number = read_number(chart, index)
        if number is None or number.value is None or tokens[number.last].text != "times":
            return None
        count, at = number.value, number.last + 1
    if tokens[at].text in ("every", "each"):
        node = every(chart, at)
        if node is None or not isinstance(node.expression, Recurrence):
            return None
        return Node(
            Recurrence(node.expression.value, node.expression.unit, "EVERY", f"{count}X"),
            index,
            node.last,
            "times-every",
        )
    if tokens[at].text not in ("a", "an", "per") or "unit" not in tokens[at + 1].senses:
        return None
    unit = tokens[at + 1].senses["unit"]
    return Node(of_unit(unit, 1, None, f"{count}X"), index, at + 2, "times-a-unit")


def per_unit(chart: Chart, index: int) -> Node | None:
    """ "per day": a rate is a set."""
    unit = chart.tokens[index + 1]
    if "unit" not in unit.senses or unit.text.endswith("s") or unit.gap != " ":
        return None
    return Node(of_unit(unit.senses["unit"], 1, None), index, index + 2, "per-unit")


def weekdays(chart: Chart, index: int) -> Node | None:
    """ "weekdays", "on weekends"."""
    token = chart.tokens[index]
    if token.text == "weekends":
        return Node(
            Recurrence("XXXX-WXX-WE", Granularity.WEEKEND, "EVERY", rrule="FREQ=WEEKLY;BYDAY=SA,SU"),
            index,
            index + 1,
            "weekends",
        )
    if token.text in ("weekdays", "workdays"):
        rule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
        return Node(Recurrence("P1D", Granularity.DAY, "EVERY", rrule=rule), index, index + 1, "weekdays")
    return None


def mornings(chart: Chart, index: int) -> Node | None:
    """ "mornings", "Monday evenings" are sets."""
    token = chart.tokens[index]
    if not token.text.endswith("s"):
        return None
    code = token.senses["day_part"]["code"]
    return Node(
        Recurrence(f"XXXX-XX-XXT{code}", Granularity.DAY_PART, "EVERY", rrule="FREQ=DAILY"),
        index,
        index + 1,
        "mornings",
    )


def everyday(chart: Chart, index: int) -> Node | None:
    """ "everyday" written for "every day"; the adjective ("everyday life") is of a kind."""
    token = chart.tokens[index]
    if chart.text[token.end : token.end + 2].strip()[:1].isalpha() and not chart.tokens[index + 1].senses:
        return None
    return Node(of_unit(Granularity.DAY, 1, "EVERY"), index, index + 1, "everyday")


def set_with_time(chart: Chart, node: Node) -> Node | None:
    """ "every day at 7 pm", "Thursdays at 17.30", "every morning at 9"."""
    whole = set_of_plural(node)
    if not isinstance(whole.expression, Recurrence) or whole.expression.unit not in _TIMED:
        return None
    token, at = chart.after(node), node.last
    if token.text in ("at", "around", "about"):
        at += 1
    elif token.gap not in (" ", ","):
        return None
    time = chart.read(at)
    if time is None:
        return None
    if isinstance(time.expression, DayPart) and time.expression.shift is None and "T" not in whole.expression.value:
        value = f"{_day_value(whole.expression)}T{time.expression.code}"
    elif isinstance(time.expression, Clock):
        value = _with_clock(whole.expression, time.expression)
    else:
        return None
    found = evolve(whole.expression, value=value)
    return Node(found, node.first, time.last, "set-with-time", tail=time.tail)


def time_of_set(chart: Chart, node: Node) -> Node | None:
    """ "3 pm every day", "9am on Sundays"."""
    if not isinstance(node.expression, Clock):
        return None
    at = node.last + (chart.after(node).text == "on")
    if chart.after(node).gap not in (" ", ""):
        return None
    other = chart.read(at)
    whole = None if other is None else set_of_plural(other)
    if whole is None or not isinstance(whole.expression, Recurrence) or whole.expression.unit not in _TIMED:
        return None
    found = evolve(whole.expression, value=_with_clock(whole.expression, node.expression))
    return Node(found, node.first, whole.last, "time-of-set", tail=whole.tail)


def weekday_parts(chart: Chart, node: Node) -> Node | None:
    """ "Tuesday afternoons": a plural part of day makes a set of its day."""
    day = node.expression
    if not isinstance(day, CalendarDate) or day.weekday is None or day.month is not None or day.shift is not None:
        return None
    token = chart.after(node)
    if "day_part" not in token.senses or not token.text.endswith("s") or token.gap != " ":
        return None
    value = f"XXXX-WXX-{day.weekday + 1}T{token.senses['day_part']['code']}"
    rule = f"FREQ=WEEKLY;BYDAY={_DAYS[day.weekday]}"
    found = Recurrence(value, Granularity.DAY_PART, "EVERY", rrule=rule)
    return Node(found, node.first, node.last + 1, "weekday-parts")


def _day_value(recurrence: Recurrence) -> str:
    date = recurrence.value.partition("T")[0]
    return "XXXX-XX-XX" if date.startswith("P") else date


def _with_clock(recurrence: Recurrence, clock: Clock) -> str:
    """The set's day with the clock time; a part of day settles the half ("every night at 9")."""
    part = recurrence.value.partition("T")[2]
    half = clock.half or {"MO": "am", "AF": "pm", "EV": "pm", "NI": "pm"}.get(part)
    hour = clock.hour % 12 + 12 * (half == "pm") if half else clock.hour
    minute = "" if clock.minute is None else f":{clock.minute:02}"
    return f"{_day_value(recurrence)}T{hour:02}{minute}"


def set_of_plural(node: Node) -> Node:
    """ "Mondays": every one of them."""
    date = node.expression
    if isinstance(date, CalendarDate) and date.plural and date.weekday is not None:
        rule = f"FREQ=WEEKLY;BYDAY={_DAYS[date.weekday]}"
        found = Recurrence(f"XXXX-WXX-{date.weekday + 1}", Granularity.DAY, "EVERY", rrule=rule)
        return Node(found, node.first, node.last, "weekdays")
    return node
