"""Clock times whose hour and minute run together: "1140 a.m.", "1530 hours", "at 1924", "7 June 1440-1825"."""

import re

from timeline.lexicon.tables import read_words
from timeline.model.expressions import Clock, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import (
    CUES,
    NOT_BEFORE,
    ending_at,
    half_of,
    is_cued,
    morning,
    told_half,
)
from timeline.timex.recognisers.dotted_hours import follows_date
from timeline.timex.recognisers.surroundings import PHONE_AFTER, PHONE_BEFORE, behind_joint, word_follows
from timeline.timex.recognisers.zones import zone_at
from timeline.timex.refiners.joins import with_half
from timeline.timex.words import ORDINAL_ENDS, not_times

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
    half = told_half(text, token.end)
    hour, minute = int(match["hour"]), int(match["minute"])
    if half is not None and hour <= 23:
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
    """Nothing that could be of the number or of its year follows: "at 1923 prices", "at 1923 to 1925 prices",
    "at 1200 a week".
    """
    end = chart.tokens[index].end
    behind = chart.tokens[index + 2]
    after = chart.word_after(index)
    if (after == "a" and "unit" in behind.senses) or (after == "to" and behind.is_number):
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


_CLOCK_RANGE = re.compile(r"(?P<a>[01]\d|2[0-3])(?P<b>[0-5]\d)-(?P<c>[01]\d|2[0-4])(?P<d>[0-5]\d)(?!\d)", re.ASCII)


def military_range(chart: Chart, index: int) -> Node | None:
    """ "7 June 1440-1825": hours after a day."""
    match = _CLOCK_RANGE.match(chart.text, chart.tokens[index].start)
    if match is None or chart.tokens[index].gap not in (" ", ",") or PHONE_AFTER.match(chart.text, match.end()):
        return None
    if PHONE_BEFORE.search(chart.text[max(0, match.start() - 16) : match.start()]):
        return None
    opens_line = chart.text[match.start() - 1 : match.start()] == "\n"  # "…, no. 1", and below it "1946-1947 Toured"
    if not (
        (chart.before(index).is_number and not opens_line)
        or chart.before(index).senses.keys() & {"month", "weekday", "deictic"}
        or chart.before(index).text in ORDINAL_ENDS
    ):
        return None
    first, last = Clock(int(match["a"]), int(match["b"])), Clock(int(match["c"]), int(match["d"]))
    return Node(Range(first, last), index, index + 2, "clock-range")


def hours_before_day(chart: Chart, index: int) -> Node | None:
    """The "1300 to 1500" of "1300 to 1500 tomorrow", "0900-1100 on Monday"; not "rose from 1200 to 1500 on Monday"."""
    at = behind_joint(chart, index + 1, chart.before(index).text)
    if at is None:
        return None
    day = chart.tokens[at + 1 + (chart.tokens[at + 1].text == "on")]
    if not day.senses.keys() & {"weekday", "deictic"}:
        return None
    first, last = hour_and_minute(chart, index), hour_and_minute(chart, at)
    if first is None or last is None or not _are_hours(chart, index, at):
        return None
    return Node(Range(first.expression, last.expression), index, at + 1, "clock-range")


_QUARTER = 15


def _are_hours(chart: Chart, index: int, at: int) -> bool:
    """A nought in front says so; other figures must be quarters of hours, and no amounts or years from and to."""
    first, last = chart.tokens[index].text, chart.tokens[at].text
    if "0" in (first[0], last[0]):
        return True
    before = chart.word_before(index)
    is_quartered = int(first[2:]) % _QUARTER == 0 and int(last[2:]) % _QUARTER == 0
    return is_quartered and before not in ("from", "between") and before not in not_times("priced")


_OF_TWELVE = re.compile(r"(?P<hour>[1-9]|1[0-2])(?P<minute>[0-5]\d)", re.ASCII)


def hours_to_half(chart: Chart, index: int) -> Node | None:
    """ "630-930am": the half of the day is told once, behind the second."""
    match = _OF_TWELVE.fullmatch(chart.tokens[index].text)
    at = behind_joint(chart, index + 1)
    if match is None or at is None or chart.tokens[index].gap not in (" ", ",", ""):
        return None
    match chart.read(at):
        case Node(expression=Clock(half=str()) as end, last=last, tail=tail):
            first = with_half(Clock(int(match["hour"]), int(match["minute"])), end)
            return Node(Range(first, end), index, last, "clock-range", tail=tail)
    return None
