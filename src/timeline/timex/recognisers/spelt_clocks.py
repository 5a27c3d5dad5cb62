"""Times of day in words: "half past four", "five thirty", "noon", "11ish", "five o'clock in the morning", "at 4"."""

import re

from attrs import evolve

from timeline.model.expressions import Clock, Qualified
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import HALF_DAY, ending_at, half_of, is_cued, numeric_clock, o_clock
from timeline.timex.recognisers.numbers import read_cardinal
from timeline.timex.recognisers.surroundings import is_alone
from timeline.timex.windows import is_hour_told


def spelt_clock(chart: Chart, index: int) -> Node | None:
    """ "five o'clock", "five thirty pm", "half past four", "quarter to nine", "ten past six"."""
    token = chart.tokens[index]
    if token.text in ("half", "quarter") or (token.text == "a" and chart.tokens[index + 1].text == "quarter"):
        return _past_or_to(chart, index)
    number = read_cardinal(chart, index)
    if number is None or number.value is None:
        return _past_or_to(chart, index) if token.is_number else None
    value, last = int(number.value), number.last
    past = _past_or_to(chart, index)
    if past is not None:
        return past
    if last != index + 1 or value > 23:
        return None
    return (
        _hour_and_minute(chart, index, value)
        or (o_clock(chart, index, value) if value <= 12 else None)
        or (_with_half(chart, index, last, Clock(value)) if value <= 12 else None)
    )


def _hour_and_minute(chart: Chart, index: int, hour: int) -> Node | None:
    """ "five thirty pm", "at ten forty-five", "for eleven oh five"."""
    minutes = _spoken_minute(chart, index + 1)
    if minutes is None:
        return None
    minute, last = minutes
    clock = Clock(hour, minute)
    if node := _with_half(chart, index, last, clock):
        return node
    cued = is_cued(chart, index) or (chart.before(index).text == "for" and _ends_phrase(chart, last))
    cued = cued or is_alone(chart, chart.tokens[index].start, chart.tokens[last - 1].end)
    if hour > 12 or not cued or (minute < 10 and not _ends_phrase(chart, last)):
        return None
    return Node(clock, index, last, "spelt-clock")


def hour_and_minute_words(chart: Chart, index: int) -> Node | None:
    """The "nine thirty" that ends a clause behind a date or a part of day."""
    hour = chart.tokens[index].senses.get("number", 0)
    minutes = _spoken_minute(chart, index + 1) if 1 <= hour <= 12 else None
    if minutes is None or not _ends_phrase(chart, minutes[1]):
        return None
    return Node(Clock(int(hour), minutes[0]), index, minutes[1], "spelt-clock")


def _spoken_minute(chart: Chart, at: int) -> tuple[int, int] | None:
    """ "thirty", "forty-five", "oh five"."""
    at += chart.tokens[at].text in ("oh", "o")
    minutes = read_cardinal(chart, at) if chart.tokens[at].gap in (" ", "-") else None
    if minutes is None or minutes.value is None or not 1 <= minutes.value < 60:
        return None
    return int(minutes.value), minutes.last


def _ends_phrase(chart: Chart, last: int) -> bool:
    """Nothing follows that the number could count."""
    end = chart.tokens[last - 1].end
    return not chart.text[end : end + 2].strip()[:1].isalnum()


def _with_half(chart: Chart, index: int, last: int, clock: Clock) -> Node | None:
    half = HALF_DAY.match(chart.text, chart.tokens[last - 1].end)
    if half is None or half[0].strip().lower() in ("a", "p"):
        return None
    return ending_at(chart, index, half.end(), evolve(clock, half=half_of(half)))


_PAST = ("past", "after")
_TO = ("to", "till", "before", "of")
_FRACTIONS = {"half": 30, "quarter": 15}
_MINUTES = ("minutes", "minute", "mins", "min")


def _past_or_to(chart: Chart, index: int) -> Node | None:
    """ "half past four", "a quarter to nine", "ten minutes past six"."""
    minutes = _minutes_at(chart, index)
    if minutes is None or not 0 < minutes[0] < 60:
        return None
    count, at = minutes
    named = chart.tokens[at].text in _MINUTES
    word = chart.tokens[at + named].text
    if word not in (*_PAST, *_TO) or (word != "past" and count % 5 and not named):
        return None
    if word == "to" and chart.before(index).text in ("from", "between") and not named:
        return None  # "from 10 to 4"
    hour = hour_at(chart, at + named + 1)
    if hour is None or not isinstance(hour.expression, Clock):
        return None
    is_sure = named or word == "past" or count in (15, 30) or hour.rule != "bare-hour"
    if not (is_sure or is_cued(chart, index) or _says_all(chart, index, hour)):
        return None
    clock = _moved(hour.expression, count if word in _PAST else -count)
    return Node(clock, index, hour.last, "spelt-clock", article=False, tail=hour.tail)


def _minutes_at(chart: Chart, index: int) -> tuple[int, int] | None:
    """How many minutes the words count, and the token after them."""
    at = index + (chart.tokens[index].text == "a")
    token = chart.tokens[at]
    if token.text in _FRACTIONS:
        return _FRACTIONS[token.text], at + 1
    if token.text == "three" and chart.tokens[at + 1].text == "quarters":
        return 45, at + 2
    if token.is_number:
        return (int(token.text), at + 1) if len(token.text) <= 2 else None
    number = read_cardinal(chart, at)
    return None if number is None or number.value is None else (int(number.value), number.last)


def _says_all(chart: Chart, index: int, node: Node) -> bool:
    return is_alone(chart, chart.tokens[index].start, chart.tokens[node.last - 1].end)


def _moved(clock: Clock, minutes: int) -> Clock:
    """So many minutes past or to a clock time; one whose half is not told keeps to the twelve hours."""
    if clock.half is not None:
        hour, minute = divmod((clock.hour % 12 + 12 * (clock.half == "pm")) * 60 + (clock.minute or 0) + minutes, 60)
        return evolve(clock, hour=hour % 24, minute=minute, half="pm" if hour % 24 >= 12 else "am")
    hour, minute = divmod(clock.hour * 60 + (clock.minute or 0) + minutes, 60)
    return evolve(clock, hour=hour % 24 or 12, minute=minute)


def half_hour(chart: Chart, index: int) -> Node | None:
    """ "at half three": British for half past."""
    hour = hour_at(chart, index + 1)
    if hour is None or hour.rule != "bare-hour" or index == 0 or not is_cued(chart, index):
        return None
    if not isinstance(hour.expression, Clock) or not _ends_phrase(chart, hour.last):
        return None
    return Node(evolve(hour.expression, minute=30, bare=False), index, hour.last, "spelt-clock")


def with_noon(chart: Chart, node: Node) -> Node | None:
    """ "12:00 noon", "12 o'clock midnight": the word says which twelve it is."""
    clock, token = node.expression, chart.after(node)
    if not isinstance(clock, Clock) or clock.hour != 12 or token.text not in ("noon", "midnight", "midday"):
        return None
    half = "am" if token.text == "midnight" else "pm"
    return Node(evolve(clock, half=half), node.first, node.last + 1, "noon") if token.gap == " " else None


def hour_at(chart: Chart, index: int) -> Node | None:
    token = chart.tokens[index]
    if token.text in ("noon", "midnight", "midday"):
        return noon(chart, index)
    if token.is_number:
        node = numeric_clock(chart, index)
        if node is not None:
            return node
        return (
            Node(Clock(int(token.text)), index, index + 1, "bare-hour")
            if len(token.text) <= 2 and 1 <= int(token.text) <= 12
            else None
        )
    node = spelt_clock(chart, index) if chart.tokens[index + 1].text not in ("past", "to") else None
    if node is not None:
        return node
    number = read_cardinal(chart, index)
    if number is None or number.value is None or not 1 <= number.value <= 12 or number.last != index + 1:
        return None
    return Node(Clock(int(number.value)), index, number.last, "bare-hour")


def noon(chart: Chart, index: int) -> Node | None:
    """ "noon", "midday", "midnight"."""
    token, before = chart.tokens[index], chart.before(index)
    hour = 0 if token.text == "midnight" else 12
    if before.text == "the":
        return None
    if hour == 0 and _DEADLINE.search(chart.text[max(0, token.start - _DEADLINE_LENGTH) : token.start]):
        return ending_at(chart, index, token.end, Clock(24, 0))
    return ending_at(chart, index, token.end, Clock(hour, 0, half="pm" if hour else "am"))


# What lasts until midnight lasts to the end of its day.
_DEADLINE = re.compile(
    r"\b(?:until|till|by|before|(?:expir|clos|end|due|deadline)\w*(?: (?:is|was|at|for|of))*) (?:at )?$", re.IGNORECASE
)
_DEADLINE_LENGTH = 24


def twelve_noon(chart: Chart, index: int) -> Node | None:
    """ "12 noon", "12 midnight"."""
    after = chart.tokens[index + 1]
    if chart.tokens[index].text not in ("12", "twelve") or after.text not in ("noon", "midnight", "midday"):
        return None
    hour = 0 if after.text == "midnight" else 12
    return Node(Clock(hour, 0, half="pm" if hour else "am"), index, index + 2, "noon")


def mid_day(chart: Chart, index: int) -> Node | None:
    """ "mid-day", "mid night": written apart."""
    after = chart.tokens[index + 1]
    if after.text not in ("day", "night") or after.gap not in (" ", "-"):
        return None
    hour = 12 if after.text == "day" else 0
    return Node(Clock(hour, 0, half="pm" if hour else "am"), index, index + 2, "noon")


def about_hour(chart: Chart, index: int) -> Node | None:
    """ "11ish", "noonish", "8-ish"."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.text == "noonish":
        return Node(Qualified(TimexMod.APPROX, Clock(12, half="pm")), index, index + 1, "about-hour")
    if after.text != "ish" or after.gap not in ("", "-") or not 1 <= int(token.text[:3]) <= 12:
        return None
    return Node(Qualified(TimexMod.APPROX, Clock(int(token.text), bare=True)), index, index + 2, "about-hour")


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
    if part is None:
        return None
    half = half_of_part(part[0], clock.hour)
    return Node(evolve(clock, half=half), index, part[1], "clock-of-day-part")


def part_after(chart: Chart, at: int) -> tuple[str, int] | None:
    """The part of day that follows a clock time, and where it ends: "in the morning", "at night", "afternoon"."""
    tokens = chart.tokens
    part = tokens[at + 2]
    in_the = tokens[at].text == "in" and tokens[at + 1].text == "the"
    if in_the and "day_part" in part.senses and not part.text.endswith("s"):
        return part.senses["day_part"]["part"], at + 3
    if tokens[at].text == "at" and tokens[at + 1].text == "night":
        return "night", at + 2
    if tokens[at].text in ("afternoon", "lunchtime") and tokens[at].gap == " ":
        return tokens[at].senses["day_part"]["part"], at + 1
    late = at + (tokens[at].text == "very")
    if tokens[late].text in ("early", "late") and "day_part" in tokens[late + 1].senses:
        return tokens[late + 1].senses["day_part"]["part"], late + 2
    return None


def half_of_part(part: str, hour: int) -> str | None:
    """Which half of the day an hour of a part of day is in; midday holds both."""
    if part == "midday":
        return "am" if 9 < hour < 12 else "pm"
    if part in ("morning", "dawn") or (part == "night" and (hour < 5 or hour == 12)):
        return "am"
    return "pm"


_OF_DAY_PART = ("this", "last", "yesterday", "tomorrow", "that")


def _is_of_day_part(chart: Chart, index: int) -> bool:
    """ "Since 3 this morning", "by 10 last night"."""
    moved, part = chart.tokens[index + 1 : index + 3]
    return is_cued(chart, index) and moved.text in _OF_DAY_PART and "day_part" in part.senses and part.gap == " "


# The rest of a list of measures: "at 6 and 12 weeks", "at 24, 48 and 72 h".
_COUNTS_ON = re.compile(
    r"(?:(?:, ?|,? and | or | to |[-–])\d+)+[ -]?(?:h|hrs?|hours?|min|minutes?|days?|weeks?|months?|y|yrs?|years?|°|%|"
    r"k?g|mg|[ck]?m|miles|feet|metres|meters|degrees)\b"
)


def bare_hour(chart: Chart, index: int) -> Node | None:
    """ "at 4", where nothing that could be counted follows."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    led = chart.before(index).text in ("at", "@") or _is_of_day_part(chart, index)
    if not led or len(token.text) > 2 or not 1 <= int(token.text) <= 24:
        return None
    rest = chart.text[token.end : token.end + 2]
    if (rest[:1] in ("%", "$", "°", ".", ",") and rest[1:2].isdigit()) or rest[:1] in ("%", "°", "/", "-", ":", "x"):
        return None
    if _COUNTS_ON.match(chart.text, token.end):
        return None
    follows = rest.strip()[:1]
    counted = follows.isalpha() and not (after.text and after.gap == " " and after.text in _AFTER_HOUR)
    if (
        counted
        and not after.senses.keys() & {"day_part", "weekday", "deictic"}
        and not is_hour_told(chart.text, chart.before(index).end)
    ):
        return None
    return Node(Clock(int(token.text), bare=True), index, index + 1, "bare-hour")


def bare_hour_word(chart: Chart, index: int) -> Node | None:
    """ "at seven", where the clause ends."""
    token = chart.tokens[index]
    hour = token.senses.get("number", 0)
    if index == 0 or chart.before(index).text != "at" or not 1 <= hour <= 12:
        return None
    if not (_ends_phrase(chart, index + 1) or is_hour_told(chart.text, chart.before(index).end)):
        return None
    return Node(Clock(int(hour), bare=True), index, index + 1, "bare-hour")


_AFTER_HOUR = frozenset(
    [
        "on",
        "in",
        "last",
        "tomorrow",
        "today",
        "tonight",
        "this",
        "and",
        "or",
        "to",
        "until",
        "till",
        "next",
        "sharp",
        "yesterday",
        "but",
        "for",
        "with",
        "at",
    ]
)
