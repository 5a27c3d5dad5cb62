"""Days from one to another in a list, which share its month: "May 17-19, 24-26 and 30-31"."""

from attrs import evolve

from timeline.model.expressions import CalendarDate, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_day, read_year
from timeline.timex.recognisers.days_of_month import ends_clause
from timeline.timex.words import DASHES

_LONGEST = 8


def listed_range(chart: Chart, index: int) -> Node | None:
    """The "24-26" of "May 17-19 and 24-26": days that share the month of those before them."""
    first, last = _days_at(chart, index) or (0, 0)
    token = chart.tokens[index]
    at = index - (chart.before(index).text == "and")
    if not first or not (token.gap == "," or at < index):
        return None
    month = _month_before_ranges(chart, at, first)
    year = read_year(chart, index + 2)
    if month is None or not (year or _goes_on(chart, index + 1)):
        return None
    date = evolve(year[0] if year else CalendarDate(), month=month)
    ends = evolve(date, day=first), evolve(date, day=last)
    return Node(Range(*ends), index, year[1] if year else index + 2, "day-range")


def _days_at(chart: Chart, index: int) -> tuple[int, int] | None:
    """The two days of "24-26"."""
    opening, closing = chart.tokens[index : index + 2]
    if not (opening.is_number and closing.is_number and closing.gap in DASHES):
        return None
    first, last = read_day(chart, index), read_day(chart, index + 1)
    return (first[0], last[0]) if first is not None and last is not None and first[0] < last[0] else None


def _month_before_ranges(chart: Chart, at: int, day: int) -> int | None:
    """The month that stands before the first of the ranges that end here, each later than the one before."""
    for _ in range(_LONGEST):
        days = _days_at(chart, at - 2) if at > 2 else None
        if days is None or days[1] >= day:
            return None
        first, day = chart.tokens[at - 2], days[0]
        if first.gap == " " and (month := chart.before(at - 2).senses.get("month")):
            return int(month)
        at -= 2 + (chart.before(at - 2).text == "and")
        if first.gap != "," and chart.tokens[at].text != "and":
            return None
    return None


def _goes_on(chart: Chart, at: int) -> bool:
    """Nothing stands behind the days that they could count."""
    following = chart.tokens[at + 1]
    is_led = following.gap == "," or following.text == "and" or chart.word_after(at) in ("at", "in")
    return is_led or ends_clause(chart, chart.tokens[at].end)
