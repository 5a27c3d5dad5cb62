"""Letters right behind a number: of units ("5h", "30m", "4 min 28 s"), or of plurals and ordinals ("90s", "3d")."""

import re

from timeline.timex.chart import Chart
from timeline.timex.recognisers.date_fields import is_old_ordinal

_DECADES = ("20", "30", "40", "50", "60", "70", "80", "90")
_OF_THINGS = frozenset({"its", "my", "our", "some", "such", "the", "their", "these", "those", "your"})
# The word before a number, and what stands before that in its sentence.
_NAMED = re.compile(r"[\w,;:)”\"] [A-Z]\w+ $")
_BEFORE = 40


def is_plural(chart: Chart, index: int) -> bool:
    """The figures of "90s", "the 400s", "A320s", "two 737s" and "the Boeing 737s" are no seconds."""
    figures, start = chart.tokens[index].text, chart.tokens[index].start
    if start and chart.text[start - 1].isalpha():
        return True
    if len(figures) != 3:
        return figures in _DECADES
    before = chart.before(index)
    is_counted = "number" in before.senses or before.text.isdecimal() or chart.word_before(index) in _OF_THINGS
    return is_counted or _NAMED.search(chart.text[max(0, start - _BEFORE) : start]) is not None


def is_unit_letter(chart: Chart, index: int) -> bool:
    """ "5h", "30s", and as physicists write it "3 h"; capitals are names of things, but for "5H" and "2Y"."""
    token = chart.tokens[index]
    is_lower = chart.text[token.start].islower()
    if token.gap == "":
        return is_lower or token.text in ("h", "y")
    follows = chart.text[token.end : token.end + 2]
    if token.text == "s":
        return token.gap == " " and is_lower and _follows_minutes(chart, index - 1)
    return token.text == "h" and token.gap == " " and is_lower and not (follows[:1] in "-'’" and follows.strip())


def _follows_minutes(chart: Chart, index: int) -> bool:
    """The number of "4 min 28 s"."""
    return index > 1 and chart.before(index).text in ("min", "mins", "minute", "minutes", "m")


def is_minutes(chart: Chart, index: int) -> bool:
    """ "m" right behind a number that follows hours ("5h 30m") or is counted from now ("5m ago")."""
    token, number, after = chart.tokens[index], chart.tokens[index - 1], chart.tokens[index + 1]
    if token.text != "m" or token.gap != "":
        return False
    if after.text == "ago" or (after.text in ("from", "before") and chart.tokens[index + 2].text == "now"):
        return True
    if number.gap not in (" ", "") or index < 2:
        return False
    hours = chart.tokens[index - 2]
    return "letter" in hours.senses or hours.text in ("hr", "hrs", "hours")


def is_old_day(chart: Chart, index: int, last: int) -> bool:
    """ "The 3d", and "2d. Very cold" in a diary: ordinals, as print and pens shortened them."""
    number, unit = chart.tokens[index], chart.tokens[last - 1]
    if last - index != 2 or not is_old_ordinal(number, unit):
        return False
    opens_line = not chart.text[: number.start].rpartition("\n")[2].strip()
    return chart.before(index).text == "the" or (opens_line and chart.text[unit.end : unit.end + 1] == ".")
