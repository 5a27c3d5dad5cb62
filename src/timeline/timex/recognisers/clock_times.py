"""Times of day in figures: "3 pm", "10:35 a.m. EST", "15h30", "5 o'clock"."""

import re

from attrs import evolve

from timeline.model.expressions import Clock
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.dotted_hours import follows_date, is_dotted_clock
from timeline.timex.recognisers.zones import zone_at
from timeline.timex.words import not_times

_CLOCK = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.h])(?P<minute>[0-5]\d|\d(?=\s?[ap]\.\s?m\b))(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?!:?\d|[.,]\d|%)",
    re.ASCII | re.IGNORECASE,  # "at 11.5 P.M." of old print is five past
)
HALF_DAY = re.compile(
    r"(?:[\s\xa0\u2009\u202f]{0,2}|\.)(?P<half>[ap])(?:\s?\.\s?m(?:\s?\.)?|\s?m\b|\b(?!['’&]|\.\w|-[^\W\d]))",
    re.ASCII | re.IGNORECASE,
)
# Both ends of a range with the letter of their half: "3p - 4p".
_LETTERED_RANGE = re.compile(r"\d[ap]?\s?[-–]\s?\d{1,2}(?::[0-5]\d)?[ap]\b", re.ASCII | re.IGNORECASE)
# "2:10 a.m. and 5 seconds", unlike "and 5 seconds later".
_SECONDS = re.compile(r" and (?P<second>[0-5]?\d) sec(?:onds?|s)?\b(?! (?:after|before|earlier|later))", re.ASCII)
_HOURS_WITH_LETTER = re.compile(r"(?<!\d)\d{1,2}h\s?(?:-|–|to)\s?\d{1,2}h\b", re.ASCII)
_HOURS = re.compile(r"\s?(?:h|hrs?|hours)\b", re.ASCII)
NOT_BEFORE = tuple("$€£.:/#")
"""What a number of a clock does not stand right behind."""
CUES = frozenset(
    ["at", "by", "until", "before", "after", "around", "about", "from", "to", "between", "since", "and", "or"]
)


def numeric_clock(chart: Chart, index: int) -> Node | None:
    """ "10:35", "3 pm", "3:30pm EST", "15h30", "14.30 on the dot", "after 22h"."""
    token, text = chart.tokens[index], chart.text
    if text[max(0, token.start - 1) : token.start] in NOT_BEFORE:
        return None
    match = _CLOCK.match(text, token.start)
    end = match.end() if match else token.end
    half = _half_after(chart, index, end)
    if match is None:
        if half is None:
            return o_clock(chart, index, int(token.text)) or _hour_with_letter(chart, index)
        clock = Clock(int(token.text), half=half_of(half))
    elif half is None and not _is_clock(chart, index, match):
        return None
    else:
        second = int(match["second"]) if match["second"] else None
        clock = Clock(int(match["hour"]), int(match["minute"]), second, half_of(half) or morning(match["hour"]))
        letter = _HOURS.match(text, end) if match["mark"] in (".", ":") else None
        end = letter.end() if letter else end
    if clock.hour > (23 if half else 24) or (clock.hour == 24 and clock.minute):
        return None
    end = half.end() if half else end
    seconds = _SECONDS.match(text, end) if clock.minute is not None and clock.second is None else None
    if seconds is not None:
        clock, end = evolve(clock, second=int(seconds["second"])), seconds.end()
    return ending_at(chart, index, end, clock)


def logged_clock(chart: Chart, index: int) -> Node | None:
    """The time that servers log behind a date: "12/Feb/2013:04:30:00 -0200"."""
    match = _CLOCK.match(chart.text, chart.tokens[index].start)
    if match is None or match["mark"] != ":" or match["second"] is None:
        return None
    clock = Clock(int(match["hour"]), int(match["minute"]), int(match["second"]), morning(match["hour"]))
    return ending_at(chart, index, match.end(), clock)


def _half_after(chart: Chart, index: int, end: int) -> re.Match[str] | None:
    """The "am" or "p.m." at a place; a letter alone only where something else says that it is one."""
    half = HALF_DAY.match(chart.text, end)
    if half is not None and half[0] in ("A", "P") and chart.tokens[index].gap == "-":
        return None  # "District 8-4A"
    if half is not None and half[0].strip().lower() in ("a", "p") and not _is_letter_cued(chart, index, half):
        return None
    return half


def told_half(text: str, end: int) -> re.Match[str] | None:
    """The "am" or "p.m." at a place; a letter alone may be of anything."""
    half = HALF_DAY.match(text, end)
    return None if half is None or half[0].strip().lower() in ("a", "p") else half


def half_of(match: re.Match[str] | None) -> str | None:
    return None if match is None else match["half"].lower() + "m"


def _is_clock(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """Two numbers without "am" or "pm" are hour and minute: no amount, score or verse."""
    if match["mark"] == ":":
        return not (_is_score(chart, index) or _is_result(chart, index, match) or _is_rest(chart, index, match))
    if match["mark"] != ".":
        return True
    return is_dotted_clock(chart, index, match)


def _is_letter_cued(chart: Chart, index: int, half: re.Match[str]) -> bool:
    """A letter alone stands for am or pm where it touches the hour and company or solitude says so: "at 5p"."""
    before, text = chart.before(index), chart.text
    start = chart.tokens[index].start
    if half[0][:1].isspace() or not text[half.start() - 1].isdigit():
        return False
    alone = not any(letter.isalnum() for letter in text[max(0, start - 3) : start] + text[half.end() : half.end() + 3])
    after = chart.tokens[index + 2]
    company = before.senses.keys() & {"weekday", "month", "deictic"} or after.senses.keys() & {"weekday", "deictic"}
    return bool(
        alone
        or company
        or is_cued(chart, index)
        or before.text == "@"
        or zone_at(text, half.end(), Clock(0)) is not None
        or _LETTERED_RANGE.search(text[max(0, start - 6) : half.end()])
        or _LETTERED_RANGE.match(text, half.start() - 1)
    )


def _hour_with_letter(chart: Chart, index: int) -> Node | None:
    """ "after 22h", "Monday 8h", "from 8h to 13h": an hour of the 24; alone, "22h" is a length."""
    token, letter, before = chart.tokens[index], chart.tokens[index + 1], chart.before(index)
    if letter.text != "h" or letter.gap != "" or chart.text[letter.end : letter.end + 1].isalnum():
        return None
    led = before.text in ("at", "after", "before", "until") or follows_date(chart, index)
    ranged = _HOURS_WITH_LETTER.search(chart.text[max(0, token.start - 8) : letter.end + 8])
    if int(token.text) > 24 or not (led or ranged):
        return None
    return ending_at(chart, index, letter.end, Clock(int(token.text), half="am" if int(token.text) < 12 else None))


def is_cued(chart: Chart, index: int) -> bool:
    return chart.before(index).text in CUES and index > 0


def _is_result(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """ "Won in 2:08:31", "a time of 4:12": as long as it took."""
    lead, after = chart.word_before(index), chart.tokens[index + 2 + bool(match["second"])]
    if after.senses.keys() & {"month", "weekday", "deictic"}:
        return False  # "in 12:30 December 27th", as forms have it
    if lead == "of":
        return bool(match["second"]) or _TIME_OF.search(chart.text[: chart.tokens[index].start][-12:]) is not None
    return lead == "in"


def _is_rest(chart: Chart, index: int, match: re.Match[str]) -> bool:
    """ "With 3:20 left in the half": what a game has still to run."""
    return chart.word_before(index) == "with" and _LEFT.match(chart.text, match.end()) is not None


_LEFT = re.compile(r" (?:left|remaining|to (?:go|play))\b")
_TIME_OF = re.compile(r"\btimes? of $")


_ROUND = 5  # minutes


def _is_score(chart: Chart, index: int) -> bool:
    """ "John 3:16", "chapter 3:16" are no times, nor is "Enoch 1:21"; a programme's "Doors 19:30" is one."""
    token = chart.tokens[index]
    if chart.word_before(index) in not_times("numbered") | not_times("books"):
        return True
    if len(token.text) > 1 or int(chart.tokens[index + 1].text[:2]) % _ROUND == 0:
        return False
    words = chart.text[max(0, token.start - 20) : token.start].split()
    last = words[-1] if words else ""
    if chart.text[token.start - 1 : token.start] == "-" and last[:-1].isdigit():
        return False
    return bool(
        last[:1].isupper() and last.isalpha() and not chart.before(index).senses and not chart.before(index).text
    )


def ending_at(chart: Chart, index: int, end: int, clock: Clock) -> Node:
    """The node up to a character: the zone that follows is taken in, and the tokens are counted."""
    zone = zone_at(chart.text, end, clock)
    if zone is not None:
        clock, end = evolve(clock, zone=zone.name), zone.end
    return chart.node_to(end, clock, index, "clock")


def morning(hour: str) -> str | None:
    """ "08:30" is of a clock with 24 hours; "8:30" may be of either."""
    return "am" if hour[0] == "0" and len(hour) == 2 else None


def o_clock(chart: Chart, index: int, hour: int) -> Node | None:
    """ "5 o'clock", "5 in the morning"."""
    tokens, at = chart.tokens, index + 1
    if hour > 12 or hour == 0:
        return None
    if tokens[at].text == "o" and tokens[at + 1].text == "clock":
        return _with_zone_word(chart, Node(Clock(hour, bare=True), index, at + 2, "o-clock"))
    if tokens[at].text == "oclock":
        return _with_zone_word(chart, Node(Clock(hour, bare=True), index, at + 1, "o-clock"))
    return None


def _with_zone_word(chart: Chart, node: Node) -> Node:
    end = chart.tokens[node.last - 1].end
    half, clock = told_half(chart.text, end), node.expression
    if half is not None and isinstance(clock, Clock):
        return ending_at(chart, node.first, half.end(), evolve(clock, half=half_of(half)))
    return node
