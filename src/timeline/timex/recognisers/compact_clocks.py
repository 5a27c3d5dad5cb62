"""Clock times whose hour and minute run together: "1140 a.m.", "1530 hours", "at 1924", "0730 GMT"."""

import re

from timeline.lexicon.tables import read_words
from timeline.model.expressions import Clock
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import (
    CUES,
    HALF_DAY,
    NOT_BEFORE,
    ending_at,
    follows_date,
    half_of,
    is_cued,
    morning,
)
from timeline.timex.recognisers.surroundings import word_follows
from timeline.timex.recognisers.zones import zone_at
from timeline.timex.words import not_times

# "At 1924:28", as logs of radio and radar have it.
_COMPACT_SECOND = re.compile(r":(?P<second>[0-5]\d)(?![\d:]|[.,]\d)", re.ASCII)
_COMPACT = re.compile(r"(?P<hour>[01]?\d|2[0-3])(?P<minute>[0-5]\d)", re.ASCII)
_MILITARY = re.compile(
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:h\b|hrs\b|hours\b|Z\b|LT\b|local\stime\b|[A-Z]{3,4}\b)|(?:\s[A-Za-z]{4,9}){1,3}\stime\b)",
    re.ASCII,
)
_LOCAL = re.compile(r"\s?(?:LT|local time)\b")


def compact_clock(chart: Chart, index: int) -> Node | None:
    """ "1140 a.m.", "340pm", "0730" after a word that leads to a time, "1530 hours"."""
    token, text = chart.tokens[index], chart.text
    match = _COMPACT.fullmatch(token.text)
    if match is None or text[max(0, token.start - 1) : token.start] in NOT_BEFORE:
        return None
    half = HALF_DAY.match(text, token.end)
    hour, minute = int(match["hour"]), int(match["minute"])
    if half is not None and half[0].strip().lower() not in ("a", "p") and hour <= 23:
        return ending_at(chart, index, half.end(), Clock(hour, minute, half=half_of(half) if hour <= 12 else None))
    if node := _military(chart, index):
        return node
    if len(token.text) == 4 and _is_beside_clock(chart, index):
        return Node(Clock(hour, minute), index, index + 1, "clock")
    second = _COMPACT_SECOND.match(text, token.end) if len(token.text) == 4 and _leads_to_hour(chart, index) else None
    if second is not None:
        return ending_at(chart, index, second.end(), Clock(hour, minute, int(second["second"])))
    if len(token.text) == 4 and _is_hour_said(chart, index):
        return Node(Clock(hour, minute, half=morning(match["hour"])), index, index + 1, "clock")
    if match["hour"][0] == "0" and len(token.text) == 4 and (is_cued(chart, index) or follows_date(chart, index)):
        return Node(Clock(hour, minute, half="am"), index, index + 1, "clock")
    return None


def _is_hour_said(chart: Chart, index: int) -> bool:
    """ "Meet at 1930.", "it began at about 1930.", "at 1923 and then", "dep 1425"; shares close at 1930 points."""
    if chart.word_before(index) in read_words("times", "timetable"):
        return True
    if not _leads_to_hour(chart, index) or not is_hour_due(chart, index):
        return False
    at = index - 1 - (chart.before(index).text != "at")
    return at >= 0 and chart.word_before(at) not in not_times("priced")


def is_hour_due(chart: Chart, index: int) -> bool:
    """Nothing that could be of the number or of its year follows: "at 1923 prices", "at 1200 a week"."""
    end = chart.tokens[index].end
    if chart.word_after(index) == "a" and "unit" in chart.tokens[index + 2].senses:
        return False
    return not word_follows(chart, end) or chart.word_after(index) in read_words("times", "behind_joined_hours")


def _leads_to_hour(chart: Chart, index: int) -> bool:
    """ "At", alone or before a word of roughness: no year stands behind it."""
    before = chart.before(index)
    return before.text == "at" or ("approximation" in before.senses and chart.before(index - 1).text == "at")


def _is_beside_clock(chart: Chart, index: int) -> bool:
    """The 1700 of "at 0800 and 1700"."""
    other = chart.before(index - 1)
    joined = index > 1 and chart.before(index).text in ("and", "or", "to", "until")
    return joined and len(other.text) == 4 and other.text[0] == "0" and other.is_number


def hour_and_minute(chart: Chart, index: int) -> Node | None:
    """The "1045" of "0930 - 1045", "Sunday 1925", "on June 28 at 2305": four figures where a time is due."""
    token = chart.tokens[index]
    match = _COMPACT.fullmatch(token.text) if token.is_number and len(token.text) == 4 else None
    after = chart.tokens[index + 1]
    if match is None or (after.sep in (".", ",", ":") and after.is_number):
        return None
    last = index + 1 + (after.text in ("hours", "hrs") and after.gap == " ")  # "between 0215 and 0230 hours"
    return Node(Clock(int(match["hour"]), int(match["minute"]), half=morning(match["hour"])), index, last, "clock")


def of_whole_day(figures: str) -> Clock:
    """ "0700 hours", "1100 hours": four figures are of a clock with 24 hours, and of no afternoon before 1200."""
    hour = int(figures[:2])
    return Clock(hour, int(figures[2:]), half="am" if hour < 12 else "pm" if hour == 12 else None)


def _military(chart: Chart, index: int) -> Node | None:
    match = _MILITARY.match(chart.text, chart.tokens[index].start)
    if match is None or len(chart.tokens[index].text) != 4:
        return None
    clock = of_whole_day(match[0])
    after = chart.tokens[index + 1]
    if after.text == "hours" and clock.minute == 0 and clock.hour > 9 and not _is_led(chart, index):
        return None  # "roughly 1600 hours of work"
    if after.text in ("h", "hrs", "hours"):
        return ending_at(chart, index, after.end, clock)
    if chart.before(index).text == "in":
        return None  # "in 1945 GMT was kept" tells a year
    if local := _LOCAL.match(chart.text, match.end()):
        return ending_at(chart, index, local.end(), clock)
    return None if zone_at(chart.text, match.end(), clock) is None else ending_at(chart, index, match.end(), clock)


_HOUR_LEADS = CUES - {"about", "around", "to", "and", "or", "between"}


def _is_led(chart: Chart, index: int) -> bool:
    """ "At 1600 hours", "at about 1600 hours", "1600 hours: wind south"."""
    before, start = chart.before(index), chart.tokens[index].start
    if "approximation" in before.senses:
        before = chart.before(index - 1) if index > 1 else chart.before(0)
    behind = chart.text[chart.tokens[index + 1].end :][:4]
    opens = not chart.text[max(0, start - 3) : start].strip(" [(") or chart.text[start - 1] == "\n"
    is_log = opens and not behind[1:2].isalpha()
    return (before.text in _HOUR_LEADS and index > 0 and behind != " of ") or is_log or follows_date(chart, index)
