"""Sets of times: "every Monday", "twice a week", "daily", "every other month", "weekdays"."""

from decimal import Decimal

from timeline.model.expressions import CalendarDate, Holiday, Recurrence, Season
from timeline.model.intervals import Granularity
from timeline.temporal.values import Duration, format_value
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_number, read_ordinal
from timeline.timex.recognisers.surroundings import behind_joint
from timeline.timex.refiners.hour_ranges import hours_of_set
from timeline.timex.words import RULE_DAYS
from timeline.timex.words import senses as word_senses

_NAMES = {
    Granularity.SECOND: "SECONDLY",
    Granularity.MINUTE: "MINUTELY",
    Granularity.HOUR: "HOURLY",
    Granularity.DAY: "DAILY",
    Granularity.WEEK: "WEEKLY",
    Granularity.MONTH: "MONTHLY",
    Granularity.YEAR: "YEARLY",
}
_WEEKDAYS = Recurrence("P1WD", Granularity.DAY, "EVERY", rrule="FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")
_WEEKENDS = Recurrence("XXXX-WXX-WE", Granularity.WEEKEND, "EVERY", rrule="FREQ=WEEKLY;BYDAY=SA,SU")


def frequency(chart: Chart, index: int) -> Node | None:
    """ "daily", "annual", "quarterly"."""
    token = chart.tokens[index]
    if (
        token.text not in ("hourly", "daily", "nightly", "weekly", "monthly", "annually", "yearly")
        and chart.text[token.end : token.end + 2].strip()[:1].isalpha()
    ):
        return None  # "quarterly results" are of a kind, not of a time
    sense = token.senses["frequency"]
    return Node(
        Recurrence(sense["value"], Granularity(sense["unit"]), rrule=sense["rule"]), index, index + 1, "frequency"
    )


def half_frequency(chart: Chart, index: int) -> Node | None:
    """ "semi-annually", "bi-weekly": the prefix written apart."""
    prefix, word = chart.tokens[index], chart.tokens[index + 1]
    if word.gap != "-" or "frequency" not in word.senses:
        return None
    sense = word_senses().get(prefix.text + word.text, {}).get("frequency")
    node = None if sense is None else frequency(chart, index + 1)
    if sense is None or node is None:
        return None
    found = Recurrence(sense["value"], Granularity(sense["unit"]), rrule=sense["rule"])
    return Node(found, index, index + 2, "frequency")


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
    if ordinal is not None and ordinal.value is not None and tokens[ordinal.last].text not in ("", "of"):
        at, step = ordinal.last, int(ordinal.value)
    token = tokens[at]
    if token.gap not in (" ", "-"):
        return None
    if "weekday" in token.senses:
        return _weekdays(chart, index, at, step, quant)
    if "unit" in token.senses and not token.text.endswith("s"):
        return Node(of_unit(token.senses["unit"], step, quant), index, at + 1, "every-unit")
    if token.text in ("weekday", "workday"):
        return Node(_WEEKDAYS, index, at + 1, "every-weekday")
    if step == 1:
        count, last = read_number(chart, at) or (None, at)
        unit = tokens[last].senses.get("unit")
        if count is not None and unit is not None and count == int(count):
            return Node(of_unit(unit, int(count), "EVERY"), index, last + 1, "every-units")
    return _named(chart, index, at, quant)


_MINUTES = {"half": 30, "quarter": 15}


def _named(chart: Chart, index: int, at: int, quant: str) -> Node | None:
    minutes = _MINUTES.get(chart.tokens[at].text)
    if minutes is not None and chart.tokens[at + 1].text == "hour":
        return Node(of_unit(Granularity.MINUTE, minutes, quant), index, at + 2, "every-unit")
    if part := chart.tokens[at].senses.get("day_part"):
        found = Recurrence(f"XXXX-XX-XXT{part['code']}", Granularity.DAY_PART, quant, rrule="FREQ=DAILY")
        return Node(found, index, at + 1, "every-name")
    node = chart.read(at)
    if node is None or node.first != at:
        return None
    match node.expression:
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
    while chart.tokens[last].text in ("and", "or", "to", "through") or "weekday" in chart.tokens[last].senses:
        place = last + (chart.tokens[last].text in ("and", "or"))
        if "weekday" not in chart.tokens[place].senses or chart.tokens[last].text in ("to", "through"):
            break
        days.append(chart.tokens[place].senses["weekday"])
        last = place + 1
    part = chart.tokens[last].senses.get("day_part")
    suffix, last = (f"T{part['code']}", last + 1) if part else ("", last)
    value = f"XXXX-WXX-{days[0] + 1}{suffix}" if len(days) == 1 else "P1W"
    interval = f";INTERVAL={step}" if step > 1 else ""
    rule = f"FREQ=WEEKLY{interval};BYDAY={','.join(RULE_DAYS[day] for day in days)}"
    return Node(Recurrence(value, Granularity.DAY, quant, rrule=rule), index, last, "every-weekday")


def of_unit(unit: Granularity, step: int, quant: str | None, freq: str | None = None) -> Recurrence:
    """The set that takes one of every ``step`` units."""
    name = _NAMES.get(unit)
    rule = f"FREQ={name}{f';INTERVAL={step}' if step > 1 else ''}" if name else None
    if unit is Granularity.QUARTER:
        rule = f"FREQ=MONTHLY;INTERVAL={3 * step}"
    value = format_value(Duration(((unit, Decimal(step)),)))
    return Recurrence(value, unit, quant, freq, None if freq else rule)


def weekdays(chart: Chart, index: int) -> Node | None:
    """ "weekdays", "on weekends"."""
    is_end = chart.tokens[index].text == "weekends"
    return Node(_WEEKENDS if is_end else _WEEKDAYS, index, index + 1, "weekends" if is_end else "weekdays")


def open_days(chart: Chart, index: int) -> Node | None:
    """The "Mon-Fri" of "Mon-Fri 9-5": hours behind a span of weekdays make it one of every week."""
    at = behind_joint(chart, index + 1)
    first, last = chart.tokens[index].senses["weekday"], chart.tokens[at or index].senses.get("weekday")
    if at is None or last is None or last == first:
        return None
    hours_at = at + 1 + (chart.tokens[at + 1].text == "from")
    if hours_of_set(chart, hours_at) is None:
        return None
    days = [(first + n) % 7 for n in range((last - first) % 7 + 1)]
    rule = f"FREQ=WEEKLY;BYDAY={','.join(RULE_DAYS[day] for day in days)}"
    value = _WEEKDAYS.value if rule == _WEEKDAYS.rrule else "P1W"
    return Node(Recurrence(value, Granularity.DAY, rrule=rule), index, at + 1, "open-days")


def mornings(chart: Chart, index: int) -> Node | None:
    """ "mornings", "Monday evenings" are sets."""
    token = chart.tokens[index]
    if not token.text.endswith("s"):
        return None
    code = token.senses["day_part"]["code"]
    found = Recurrence(f"XXXX-XX-XXT{code}", Granularity.DAY_PART, "EVERY", rrule="FREQ=DAILY")
    return Node(found, index, index + 1, "mornings")


def everyday(chart: Chart, index: int) -> Node | None:
    """ "everyday" written for "every day"; the adjective ("everyday life") is of a kind."""
    token = chart.tokens[index]
    if chart.text[token.end : token.end + 2].strip()[:1].isalpha() and not chart.tokens[index + 1].senses:
        return None
    return Node(of_unit(Granularity.DAY, 1, "EVERY"), index, index + 1, "everyday")


def plural_weekday(chart: Chart, index: int) -> Node | None:
    """ "Mondays", "Tuesday afternoons": every one of them."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if not token.text.endswith("days") and not (after.text.endswith("s") and "day_part" in after.senses):
        return None
    return _weekdays(chart, index, index, 1, "EVERY")
