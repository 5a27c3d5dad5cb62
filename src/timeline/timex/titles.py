"""Names made of words of time: "This Week", "Player of the Year", "60 Minutes", "USA Today"."""

import re

from timeline.model.expressions import Holiday, Season
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.nesting import parts_of
from timeline.timex.recognisers.surroundings import BEFORE_TIMES
from timeline.timex.words import not_times

_REACH = 48
# A line with longer words in lower case is no headline, in which every word has a capital.
_PROSE = re.compile(r"\b[a-z]{5,}")

_NAME_GOES_ON = re.compile(r" (?:of )?[A-Z][a-z]")
_NAME = re.compile(r"\b[A-Z][\w&-]+ $")
# No adverb stands behind an article or a possessive, and one word in capitals before "TODAY" is no shouted clause.
_LED = re.compile(r"(?:\b[Tt]he|\w['’]s) $")
_CAPITALS = re.compile(r"(?:^|[^A-Z\s]\s|\n)[A-Z]{2,} $")


def is_title(chart: Chart, node: Node) -> bool:
    """A capital amid prose: English writes "week", "year" and "today" small, but in names, as of holidays."""
    if isinstance(node.expression, Season):
        return _is_season_of_name(chart, node)
    if chart.text[chart.tokens[node.first].start : chart.tokens[node.last - 1].end].islower():
        return False
    places = range(node.first, node.last)
    if any(_is_night_of_show(chart, place) for place in places):
        return True
    if not any(_is_named(chart, place) for place in places):
        return False
    return _is_in_prose(chart, node) and not any(isinstance(part, Holiday) for part in parts_of(node.expression))


def _is_season_of_name(chart: Chart, node: Node) -> bool:
    """ "The Winter Olympics", "Storm of the Spring Festival"; "in Summer Anna went home" tells of the season."""
    token = chart.tokens[node.last - 1]
    if not chart.text[token.start].isupper() or _NAME_GOES_ON.match(chart.text, token.end) is None:
        return False
    return chart.word_before(node.first) not in BEFORE_TIMES and not chart.after(node).senses


def _is_night_of_show(chart: Chart, place: int) -> bool:
    """ "Saturday Night Live", "Monday Night Football"."""
    token = chart.tokens[place]
    if "day_part" not in token.senses or chart.text[token.start].islower():
        return False
    return "weekday" in chart.before(place).senses and chart.word_after(place) in not_times("after_nights")


def _is_named(chart: Chart, place: int) -> bool:
    token = chart.tokens[place]
    written = chart.text[token.start : token.end]
    if written.islower():
        return False
    if "deictic" in token.senses:
        return _is_deictic_of_name(chart.text[max(0, token.start - _REACH) : token.start], written)
    if token.text in ("noon", "midnight"):
        before = chart.before(place)
        is_told = chart.word_before(place) in BEFORE_TIMES or before.senses or before.is_number or before.text == "at"
        return not is_told and _goes_on(chart.text, token.start)
    unit = token.senses.get("unit")
    if unit is None or unit.rank > Granularity.YEAR.rank or unit is Granularity.QUARTER or len(token.text) < 4:
        return False
    # At the start of a sentence the capital says nothing.
    return written[0].isupper() and written[1:].islower() and _goes_on(chart.text, token.start)


def _is_deictic_of_name(before: str, written: str) -> bool:
    """ "The Today show", "NBC's Today", "Psychology Today", "USA TODAY"; not "CALL ME TODAY"."""
    if written.isupper():
        return _CAPITALS.search(before) is not None
    return written.istitle() and (_NAME.search(before) or _LED.search(before)) is not None


def _goes_on(text: str, start: int) -> bool:
    before = text[max(0, start - 3) : start].rstrip(" '’`\"“‘(")
    return bool(before) and before[-1].isalnum()


def _is_in_prose(chart: Chart, node: Node) -> bool:
    start, end = chart.tokens[node.first].start, chart.tokens[node.last - 1].end
    left = chart.text[max(0, start - _REACH) : start].rpartition("\n")[2]
    right = chart.text[end : end + _REACH].partition("\n")[0]
    return bool(_PROSE.search(left) or _PROSE.search(right))
