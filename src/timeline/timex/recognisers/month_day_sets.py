"""Days of every month: "every 15th of the month", "every 1st and 15th", "the 1st and 15th of each month"."""

from timeline.model.expressions import Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_ordinal

_EVERY = ("every", "each")
_JOINTS = ("and", "or")
_LONGEST_MONTH = 31


def days_of_month_led(chart: Chart, index: int) -> Node | None:
    """ "Every 15th of the month", "every 1st and 15th"."""
    days, last = _days(chart, index + 1)
    end = _month_end(chart, last, ("the", *_EVERY))
    if not days or (end is None and (len(days) == 1 or chart.word_after(last - 1))):
        return None  # "every 15th visitor"
    return _set_of(days, index, end or last)


def days_of_each_month(chart: Chart, index: int) -> Node | None:
    """ "The 1st and 15th of each month", "the first of every month", not "the first of each month's talks"."""
    days, last = _days(chart, index)
    end = _month_end(chart, last, _EVERY) if len(days) > 1 or not chart.tokens[index].is_number else None
    if not days or end is None or chart.text[chart.tokens[end - 1].end : chart.tokens[end - 1].end + 1] in ("'", "’"):
        return None
    return _set_of(days, index, end)


def _set_of(days: list[int], first: int, last: int) -> Node:
    value = f"XXXX-XX-{days[0]:02}" if len(days) == 1 else "P1M"
    rule = f"FREQ=MONTHLY;BYMONTHDAY={','.join(map(str, days))}"
    return Node(Recurrence(value, Granularity.DAY, "EVERY", rrule=rule), first, last, "days-of-month-set", article=True)


def _days(chart: Chart, at: int) -> tuple[list[int], int]:
    """The ordinals that are joined from a token on, and the token after them."""
    days: list[int] = []
    last = at
    while (ordinal := read_ordinal(chart, at)) is not None and 1 <= (ordinal.value or 0) <= _LONGEST_MONTH:
        days.append(int(ordinal.value or 0))
        last = ordinal.last
        joint = chart.tokens[last]
        if joint.text not in _JOINTS and joint.gap != ",":
            break
        at = last + (joint.text in _JOINTS)
        at += chart.tokens[at].text == "the"
    return days, last


def _month_end(chart: Chart, at: int, leads: tuple[str, ...]) -> int | None:
    """Where "of the month" ends that begins at a token."""
    words = [token.text for token in chart.tokens[at : at + 3]]
    return at + 3 if words[0] == "of" and words[1] in leads and words[2] == "month" else None
