"""Hour and minute with a dot between them, which may as well be an amount: "Monday 9.15", "left at 05.40".

What stands beside them says which they are: a day, a range, "hours", or that the text has a "10.15 a.m." elsewhere.
"""

import re

from timeline.lexicon.tables import read_words
from timeline.text.latest import once_a_text
from timeline.timex.chart import Chart
from timeline.timex.recognisers.surroundings import word_follows
from timeline.timex.words import ORDINAL_ENDS, not_times

_DOTTED_RANGE = re.compile(r"\s?(?:-|–|to|and|until|till?)\s?\d{1,2}\.[0-5]\d(?!\d|[.,]\d)", re.ASCII)
HALVED_RANGE = re.compile(
    r"\s?(?:-|–|to|and|until|till?)\s?\d{1,2}(?:[.:][0-5]\d)?\s?[ap](?:\.\s?m\b|m\b)", re.ASCII | re.IGNORECASE
)
"""What makes a clock time of the figures before it: the "- 3.30 pm" of "1.30 - 3.30 pm"."""
_HOUR_LETTER = re.compile(r"\s?(?:h|hrs?)\b", re.ASCII)


def is_dotted_clock(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """Whether the two numbers of a match tell the time."""
    if HALVED_RANGE.match(chart.text, match.end()):
        return True  # "from 1.30 - 3.30 pm"
    if _HOUR_LETTER.match(chart.text, match.end()) or _at_the_end(chart, index, match.end()):
        return True
    return (
        _opens_with_nought(chart, index, match)
        or _in_hours(chart, index, match)
        or _is_before_day(chart, index)
        or _is_beside_date(chart, index)
        or _ends_dotted_range(chart, index)
        or _is_as_elsewhere(chart, index)
    )


def _opens_with_nought(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """ "Left at 05.40": no amount above one opens with a nought."""
    if len(match["hour"]) + len(match["minute"]) < 4 or not "00" < match["hour"] < "10":
        return False
    return chart.before(index).text in _POINTS and not _is_amount(chart, index)


def _in_hours(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """ "From 22.00 hours on 20 May to 06.00 hours", as notices write it; "took 22.50 hours" is a length."""
    is_two_figured = len(match["hour"]) == len(match["minute"]) == 2
    return is_two_figured and chart.before(index).text in _HOUR_LEADS and chart.word_after(index + 1) == "hours"


def _is_before_day(chart: Chart, index: int) -> bool:
    """ "Left at 5.30 on Friday", "at 8.15 on the evening of 3 May"; "closed at 5.30 on Friday" may tell a price."""
    lead = index - 1 - ("approximation" in chart.before(index).senses)
    on, day, part = chart.tokens[index + 2 : index + 5]
    if lead < 0 or chart.tokens[lead].text != "at":
        return False
    if on.text in ("that", "this", "yesterday", "last"):
        return "day_part" in day.senses
    if on.text != "on":
        return False
    if "weekday" in day.senses:
        return chart.word_before(lead) not in not_times("priced")
    return day.text == "the" and "day_part" in part.senses


def _is_amount(chart: Chart, index: int) -> bool:
    """ "At 12.50 knots", "by 12.50 million": what stands behind the two numbers is counted by them."""
    unit = chart.word_after(index + 1)
    return unit in _AMOUNTS or unit in not_times("counted") or unit in read_words("times", "distances")


def _is_as_elsewhere(chart: Chart, index: int) -> bool:
    """ "At 12.50 the boatmen assembled", in a text that has a "10.15 a.m." too; "stood at 12.50" may tell a price."""
    lead = index - ("approximation" in chart.before(index).senses)
    if chart.before(lead).text not in _POINTS or _is_amount(chart, index):
        return False
    if chart.word_before(lead - 1) in not_times("priced") | read_words("times", "measuring"):
        return False
    return _dots_hours(chart.text)


@once_a_text
def _dots_hours(text: str) -> bool:
    return _DOTTED_HOUR.search(text) is not None


_DOTTED_HOUR = re.compile(r"(?<![\d.])\d{1,2}\.[0-5]\d ?(?:[ap]\. ?m\b|[ap]m\b|hours on\b)", re.ASCII | re.IGNORECASE)
_AMOUNTS = frozenset({"%", "billion", "million", "per"})
_HOUR_LEADS = ("at", "by", "from", "to", "until", "since")
_POINTS = ("at", "by", "until", "since")
_DOTTED_LEADS = ("at", "around", "approximately")


def _is_beside_date(chart: Chart, index: int) -> bool:
    """A date stands before two numbers with a dot, or before the word that leads to them."""
    lead = chart.before(index).text
    if lead == "between":
        end = chart.tokens[index + 1].end
        return follows_date(chart, index - 1) and _DOTTED_RANGE.match(chart.text, end) is not None
    return follows_date(chart, index - (lead in _DOTTED_LEADS))


def _ends_dotted_range(chart: Chart, index: int) -> bool:
    """The "18.15" of "June 7th 17.05-18.15"."""
    first = index - 2 - (chart.before(index).text in ("to", "and", "until"))
    if first < 0 or not _DOTTED_RANGE.match(chart.text, chart.tokens[first + 1].end):
        return False
    if chart.tokens[first + 1].sep == ":":
        return chart.tokens[first].is_number  # "8:10 - 12.32"
    return chart.tokens[first].is_number and chart.tokens[first + 1].sep == "." and _is_beside_date(chart, first)


def follows_date(chart: Chart, index: int) -> bool:
    """A dot between hour and minute is a clock's only beside a day: "12.09. 18.30", "Monday 9.15", "June 7th 17.05"."""
    before = chart.before(index)
    if index > 1 and before.text in ORDINAL_ENDS:
        return True
    return bool(before.senses.keys() & {"weekday", "month", "deictic"}) or (
        before.is_number and chart.tokens[index].gap == " "
    )


def _at_the_end(chart: Chart, index: int, end: int) -> bool:
    """ "at 6.45", and nothing that it could be an amount of."""
    return chart.before(index).text == "at" and not word_follows(chart, end)
