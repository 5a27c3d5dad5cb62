"""Days by their number in every month or year: "every 15th of the month", "the last Friday of each month"."""

from timeline.model.expressions import Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_ordinal
from timeline.timex.words import RULE_DAYS

_EVERY = ("every", "each")
_LAST = ("last", "final")
_MOST, _LONGEST_MONTH = 5, 31


def days_of_month_led(chart: Chart, index: int) -> Node | None:
    """ "Every 15th of the month", "every 1st and 15th"."""
    days, last = _read_nths(chart, index + 1)
    end = _month_end(chart, last, ("the", *_EVERY))
    if not _are_of_month(days) or (end is None and (len(days) == 1 or chart.word_after(last - 1))):
        return None  # "every 15th visitor"
    return _days_of_month(days, index, end or last)


def days_of_each_month(chart: Chart, index: int) -> Node | None:
    """ "The 1st and 15th of each month", "the first of every month", not "the first of each month's talks"."""
    days, last = _read_nths(chart, index)
    end = _month_end(chart, last, _EVERY) if len(days) > 1 or not chart.tokens[index].is_number else None
    if not _are_of_month(days) or end is None or chart.text[chart.tokens[end - 1].end :][:1] in ("'", "’"):
        return None
    return _days_of_month(days, index, end)


def _are_of_month(days: list[int]) -> bool:
    return bool(days) and all(1 <= day <= _LONGEST_MONTH for day in days)


def _days_of_month(days: list[int], first: int, last: int) -> Node:
    return Node(_monthly(days, _of_days(days)), first, last, "days-of-month-set", article=True)


def _of_days(days: list[int]) -> str:
    return f"BYMONTHDAY={','.join(map(str, days))}"


def _monthly(days: list[int], rule: str) -> Recurrence:
    is_one = len(days) == 1 and days[0] > 0 and rule.startswith("BYMONTHDAY")
    value = f"XXXX-XX-{days[0]:02}" if is_one else "P1M"
    return Recurrence(value, Granularity.DAY, "EVERY", rrule=f"FREQ=MONTHLY;{rule}")


def _month_end(chart: Chart, at: int, leads: tuple[str, ...]) -> int | None:
    """Where "of the month" ends that begins at a token."""
    of, lead, month = [token.text for token in chart.tokens[at : at + 3]]
    return at + 3 if of == "of" and lead in leads and month == "month" else None


def nth_of_every(chart: Chart, index: int) -> Node | None:
    """ "the first Monday of every month", "the last day of each month"."""
    return _nth_day(chart, index, index)


def every_nth(chart: Chart, index: int) -> Node | None:
    """ "every first Monday of the month", "each last Friday in November"."""
    return _nth_day(chart, index, index + 1)


def _nth_day(chart: Chart, first: int, at: int) -> Node | None:
    which, last = _read_nths(chart, at)
    day, link = chart.tokens[last : last + 2]
    rule = _day_rule(chart, which, last) if which else None
    if rule is None or link.text not in ("of", "in"):
        return None
    place = last + 2
    is_every = chart.tokens[place].text in _EVERY
    # "the first and third Mondays of the month"
    is_led = at > first or (day.text.endswith("days") and chart.tokens[place + 1].text == "month")
    place += is_every or (is_led and chart.tokens[place].text == "the")
    whole = chart.tokens[place]
    if not (is_every or is_led):
        return None
    if whole.text == "month":
        found = _monthly(which, rule)
    elif "month" in whole.senses:
        rule = f"FREQ=YEARLY;BYMONTH={whole.senses['month']};{rule}"
        found = Recurrence("P1Y", Granularity.DAY, "EVERY", rrule=rule)
    else:
        return None
    return Node(found, first, place + 1, "nth-of-every", article=first == at)


def _read_nths(chart: Chart, at: int) -> tuple[list[int], int]:
    """The ordinals that are joined from a token on ("the 1st, 3rd and last"), and the token after them."""
    which: list[int] = []
    last = at
    while (nth := _read_nth(chart, at)) is not None:
        which.append(nth[0])
        last = at = nth[1]
        if chart.tokens[at].text in ("and", "or"):
            at += 1 + (chart.tokens[at + 1].text == "the")
        elif chart.tokens[at].gap != ",":
            break
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
    return _of_days(which) if word.text in ("day", "days") and max(which) <= _LONGEST_MONTH else None
