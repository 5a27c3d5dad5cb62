"""The nth day of every month or year: "the first Monday of every month", "every last Friday in November"."""

from timeline.model.expressions import Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_ordinal
from timeline.timex.words import RULE_DAYS

_LAST = ("last", "final")
_MOST, _DAYS = 5, 31


def nth_of_every(chart: Chart, index: int) -> Node | None:
    """ "the first Monday of every month", "the last day of each month"."""
    return _nth_day(chart, index, index, is_led=False)


def every_nth(chart: Chart, index: int) -> Node | None:
    """ "every first Monday of the month", "each last Friday in November"."""
    return _nth_day(chart, index, index + 1, is_led=True)


def _nth_day(chart: Chart, first: int, at: int, *, is_led: bool) -> Node | None:
    nth, nth_at = _read_nths(chart, at), at
    day = None if nth is None else _day_rule(chart, *nth)
    if nth is None or day is None or chart.tokens[nth[1] + 1].text not in ("of", "in"):
        return None
    at = nth[1] + 2
    is_every = chart.tokens[at].text in ("every", "each")
    if chart.tokens[nth[1]].text.endswith("days") and chart.tokens[at + 1].text == "month":
        is_led = True  # "the first and third Mondays of the month"
    at += is_every or (is_led and chart.tokens[at].text == "the")
    whole = chart.tokens[at]
    if not (is_every or is_led):
        return None
    if whole.text == "month":
        is_one = len(nth[0]) == 1 and nth[0][0] > 0 and day.startswith("BYMONTHDAY")
        value, rule = f"XXXX-XX-{nth[0][0]:02}" if is_one else "P1M", f"FREQ=MONTHLY;{day}"
    elif "month" in whole.senses:
        value, rule = "P1Y", f"FREQ=YEARLY;BYMONTH={whole.senses['month']};{day}"
    else:
        return None
    found = Recurrence(value, Granularity.DAY, "EVERY", rrule=rule)
    return Node(found, first, at + 1, "nth-of-every", article=first == nth_at)


def _read_nths(chart: Chart, at: int) -> tuple[list[int], int] | None:
    """ "The first and third Monday": which of them, and the token after."""
    nth = _read_nth(chart, at)
    if nth is None:
        return None
    which, last = [nth[0]], nth[1]
    while len(which) < _MOST and (chart.tokens[last].text in ("and", "or") or chart.tokens[last].gap == ","):
        nth = _read_nth(chart, last + (chart.tokens[last].text in ("and", "or")))
        if nth is None:
            return None
        which, last = [*which, nth[0]], nth[1]
    return which, last


def _read_nth(chart: Chart, at: int) -> tuple[int, int] | None:
    """Which, and the token after."""
    if chart.tokens[at].text in _LAST:
        return -1, at + 1
    ordinal = read_ordinal(chart, at)
    return None if ordinal is None or ordinal.value is None else (int(ordinal.value), ordinal.last)


def _day_rule(chart: Chart, which: list[int], at: int) -> str | None:
    word = chart.tokens[at]
    if "weekday" in word.senses and max(which) <= _MOST:
        name = RULE_DAYS[word.senses["weekday"]]
        return f"BYDAY={','.join(f'{n}{name}' for n in which)}"
    is_day = word.text in ("day", "days") and max(which) <= _DAYS
    return f"BYMONTHDAY={','.join(map(str, which))}" if is_day else None
