"""Hours that the words around make one: "at 4", "8 in the morning", "11ish"."""

import re
from functools import cache

from attrs import evolve

from timeline.lexicon.tables import read_words
from timeline.model.expressions import Clock, Qualified
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import ending_at, half_of, is_cued, morning, told_half
from timeline.timex.recognisers.numbers import read_cardinal
from timeline.timex.recognisers.spelt_clocks import ends_phrase, hour_at
from timeline.timex.recognisers.surroundings import is_alone
from timeline.timex.refiners.hours_of_parts import half_of_part, part_after
from timeline.timex.windows import is_hour_told


def about_hour(chart: Chart, index: int) -> Node | None:
    """ "11ish", "noonish", "8-ish"."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.text == "noonish":
        return Node(Qualified(TimexMod.APPROX, Clock(12, half="pm")), index, index + 1, "about-hour")
    if after.text != "ish" or after.gap not in ("", "-"):
        return None
    if token.text == "noon":
        return Node(Qualified(TimexMod.APPROX, Clock(12, half="pm")), index, index + 2, "about-hour")
    if not 1 <= int(token.text[:3]) <= 12:
        return None
    if half := told_half(chart.text, after.end):
        clock = Clock(int(token.text), half=half_of(half))
        said = ending_at(chart, index, half.end(), clock)
        return Node(Qualified(TimexMod.APPROX, clock), index, said.last, "about-hour", tail=said.tail)
    return Node(Qualified(TimexMod.APPROX, Clock(int(token.text), bare=True)), index, index + 2, "about-hour")


def sharp_hour(chart: Chart, index: int) -> Node | None:
    """ "6 sharp", "at 6 on the dot"."""
    words = [token.text for token in chart.tokens[index + 1 : index + 4]]
    if not (words[:1] == ["sharp"] or words == ["on", "the", "dot"]):
        return None
    hour = int(chart.tokens[index].text)
    if not 1 <= hour <= 12:
        return None
    last = index + (2 if words[0] == "sharp" else 4)
    end = chart.tokens[last - 1].end
    if chart.text[end : end + 2].strip()[:1].isalpha() and not chart.tokens[last].text:
        return None  # "6 sharp knives"
    return Node(Clock(hour, bare=True), index, last, "sharp-hour")


def hour_in_day_part(chart: Chart, index: int) -> Node | None:
    """ "8 in the morning", "one in the morning", "five thirty in the evening", "7 at night", "12 lunchtime"."""
    hour = hour_at(chart, index)
    if hour is None or not isinstance(hour.expression, Clock) or hour.expression.half is not None:
        return None
    minutes = (
        read_cardinal(chart, hour.last) if hour.rule == "bare-hour" and not chart.tokens[index].is_number else None
    )
    clock, last = hour.expression, hour.last
    if minutes is not None and minutes.value is not None and 5 <= minutes.value < 60:
        clock, last = evolve(clock, minute=int(minutes.value)), minutes.last
    part = part_after(chart, last)
    if part is None or (chart.tokens[index].text == "one" and part[1] == last + 1):  # "one afternoon" is any
        return None
    half = half_of_part(part[0], clock.hour)
    return Node(evolve(clock, half=half), index, part[1], "clock-of-day-part")


_OF_DAY_PART = ("this", "last", "yesterday", "tomorrow", "that")


def _is_of_day_part(chart: Chart, index: int) -> bool:
    """ "Since 3 this morning", "by 10 last night"."""
    moved, part = chart.tokens[index + 1 : index + 3]
    if moved.text not in _OF_DAY_PART or "day_part" not in part.senses or part.gap != " ":
        return False
    return is_cued(chart, index) or is_alone(chart, chart.tokens[index].start, part.end)


def _is_limit_of_day(chart: Chart, index: int) -> bool:
    """ "After 5 tomorrow", "before 9 on Monday", "until 3 next Friday"."""
    if index == 0 or chart.before(index).text not in ("after", "before", "until"):
        return False
    day = chart.tokens[index + 1 + (chart.tokens[index + 1].text in ("on", "next", "this"))]
    return day.text in ("today", "tomorrow", "yesterday", "tonight") or "weekday" in day.senses


# The rest of a list of measures: "at 6 and 12 weeks", "at 24, 48 and 72 h".
_COUNTS_ON = re.compile(
    r"(?:(?:, ?|,? and | or | to |[-–])\d+)+[ -]?(?:h|hrs?|hours?|min|minutes?|days?|weeks?|months?|y|yrs?|years?|°|%|"
    r"k?g|mg|[ck]?m|miles|feet|metres|meters|degrees)\b"
)


# Behind a birth, and behind an age, "at nine" is one: "born in 1756. He left home at 9".
_AGED = re.compile(
    r"\bborn\b[^.!?]*(?:\.[^.!?]{1,12})*\d{4}\b[^.!?]*[.!?]\s[^\n]*$|\bage(?:d| of)? [^.!?\n]*$", re.IGNORECASE
)
_LIFE_LENGTH = 240
_CLAUSE_LENGTH = 60
_FIRST_AGE = 13  # a wedding at seven may be in the evening


def _may_be_age(chart: Chart, index: int) -> bool:
    token = chart.tokens[index]
    before = chart.text[max(0, token.start - _LIFE_LENGTH) : token.start]
    if not before.endswith("at "):
        return False
    is_years = token.is_number and int(token.text) >= _FIRST_AGE
    return _AGED.search(before) is not None or (is_years and _step_of_life().search(before) is not None)


def _is_measure(chart: Chart, index: int) -> bool:
    """ "The average stood at 12", "turnout remained at 9"; a clock, too, may stand at some hour."""
    before = chart.text[max(0, chart.tokens[index].start - _CLAUSE_LENGTH) : chart.tokens[index].start]
    return chart.word_before(index - 1) in read_words("times", "measuring") and "clock" not in before.lower()


@cache
def _step_of_life() -> re.Pattern[str]:
    """A step that people take at some age, in the clause that ends here; "joined the call at 17" tells the hour."""
    steps = "|".join(sorted(read_words("times", "at_ages")))
    return re.compile(rf"\b(?:{steps})(?: (?!(?:call|meeting|session|talks)\b)[\w'’-]+){{0,5}} at $")


def bare_hour(chart: Chart, index: int) -> Node | None:
    """ "at 4", where nothing that could be counted follows."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    led = (
        chart.before(index).text in ("at", "@")
        or token.gap == "@"
        or _is_of_day_part(chart, index)
        or _is_limit_of_day(chart, index)
    )
    if not led or len(token.text) > 2 or not 1 <= int(token.text) <= 24:
        return None
    rest = chart.text[token.end : token.end + 2]
    if (rest[:1] in ("%", "$", "°", ".", ",") and rest[1:2].isdigit()) or rest[:1] in ("%", "°", "/", "-", ":", "x"):
        return None
    if _COUNTS_ON.match(chart.text, token.end) or _may_be_age(chart, index) or _is_measure(chart, index):
        return None
    if minute := _minute_after(chart, index):
        return Node(Clock(int(token.text), minute), index, index + 2, "clock")
    follows = rest.strip()[:1]
    counted = follows.isalpha() and not (
        after.text and after.gap == " " and after.text in read_words("times", "behind_hours")
    )
    if (
        counted
        and not after.senses.keys() & {"day_part", "weekday", "deictic"}
        and not is_hour_told(chart.text, chart.before(index).end)
    ):
        return None
    return Node(Clock(int(token.text), half=morning(token.text), bare=True), index, index + 1, "bare-hour")


def _minute_after(chart: Chart, index: int) -> int | None:
    """The 15 of "at 3 15", with nothing else behind it."""
    after = chart.tokens[index + 1]
    if not after.is_number or len(after.text) != 2 or after.gap != " " or not 10 <= int(after.text) < 60:
        return None
    return int(after.text) if ends_phrase(chart, index + 2) else None


def bare_hour_word(chart: Chart, index: int) -> Node | None:
    """ "at seven", where the clause ends or the day follows: "at ten on Mondays"."""
    token = chart.tokens[index]
    hour = token.senses.get("number", 0)
    if index == 0 or chart.before(index).text != "at" or not 1 <= hour <= 12:
        return None
    on, day = chart.tokens[index + 1 : index + 3]
    is_on_day = on.text == "on" and "weekday" in day.senses
    ends = is_on_day or ends_phrase(chart, index + 1) or is_hour_told(chart.text, chart.before(index).end)
    if not ends or _may_be_age(chart, index):
        return None
    return Node(Clock(int(hour), bare=True), index, index + 1, "bare-hour")


@cache
def _early_act() -> re.Pattern[str]:
    acts, leads = "|".join(sorted(read_words("times", "early_acts"))), "at|around|about|before|until|since"
    return re.compile(rf"\b(?:{acts})(?: (?:up|early|promptly))* (?:{leads}) $", re.IGNORECASE)


_ACT_LENGTH = 40


def early_hour(chart: Chart, node: Node) -> Node | None:
    """ "Woke at 5", "the alarm rang at half past four": what people begin the day with is before noon."""
    clock, start = node.expression, chart.tokens[node.first].start
    if not isinstance(clock, Clock) or clock.half is not None or clock.hour >= 12:
        return None
    if _early_act().search(chart.text, max(0, start - _ACT_LENGTH), start) is None:
        return None
    return Node(evolve(clock, half="am"), node.first, node.last, node.rule, tail=node.tail)
