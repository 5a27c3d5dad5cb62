"""Times of day in words: "half past four", "five thirty", "noon", "11ish", "five o'clock in the morning", "at 4"."""

from attrs import evolve

from timeline.model.expressions import Clock
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import (
    ending_at,
    half_of,
    is_cued,
    morning,
    numeric_clock,
    o_clock,
    told_half,
)
from timeline.timex.recognisers.compact_clocks import compact_clock
from timeline.timex.recognisers.noons import noon
from timeline.timex.recognisers.numbers import read_cardinal
from timeline.timex.recognisers.surroundings import is_alone, word_follows


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
    clock = Clock(hour, minute, bare=True)
    if node := _with_half(chart, index, last, clock):
        return node
    cued = is_cued(chart, index) or (chart.before(index).text == "for" and ends_phrase(chart, last))
    cued = cued or is_alone(chart, chart.tokens[index].start, chart.tokens[last - 1].end)
    if hour > 12 or not cued or (minute < 10 and not ends_phrase(chart, last)):
        return None
    return Node(clock, index, last, "spelt-clock")


def hour_and_minute_words(chart: Chart, index: int) -> Node | None:
    """The "nine thirty" that ends a clause behind a date or a part of day."""
    hour = chart.tokens[index].senses.get("number", 0)
    minutes = _spoken_minute(chart, index + 1) if 1 <= hour <= 12 else None
    if minutes is None or not ends_phrase(chart, minutes[1]):
        return None
    return Node(Clock(int(hour), minutes[0], bare=True), index, minutes[1], "spelt-clock")


def _spoken_minute(chart: Chart, at: int) -> tuple[int, int] | None:
    """ "thirty", "forty-five", "oh five"."""
    at += chart.tokens[at].text in ("oh", "o")
    minutes = read_cardinal(chart, at) if chart.tokens[at].gap in (" ", "-") else None
    if minutes is None or minutes.value is None or not 1 <= minutes.value < 60:
        return None
    return int(minutes.value), minutes.last


def ends_phrase(chart: Chart, last: int) -> bool:
    """Nothing follows that the number could count."""
    return not word_follows(chart, chart.tokens[last - 1].end)


def _with_half(chart: Chart, index: int, last: int, clock: Clock) -> Node | None:
    half = told_half(chart.text, chart.tokens[last - 1].end)
    return None if half is None else ending_at(chart, index, half.end(), evolve(clock, half=half_of(half)))


_PAST = ("past", "after")
_TO = ("to", "before", "of")
_FRACTIONS = {"half": 30, "quarter": 15}
_MINUTES = ("minutes", "minute", "mins", "min")


def _past_or_to(chart: Chart, index: int) -> Node | None:
    """ "half past four", "a quarter to nine", "ten minutes past six"."""
    minutes = _minutes_at(chart, index)
    if minutes is None or not 0 < minutes[0] < 60:
        return None
    count, at = minutes
    named = chart.tokens[at].text in _MINUTES
    token = chart.tokens[at + named]
    # "Ten till five" may be a clock time; "ten until five" goes from one to the other.
    word = "to" if chart.text[token.start : token.end].lower() in ("till", "til") else token.text
    if word not in (*_PAST, *_TO) or (word != "past" and count % 5 and not named):
        return None
    if word == "to" and chart.before(index).text in ("from", "between") and not named:
        return None  # "from 10 to 4"
    hour = hour_at(chart, at + named + 1)
    if hour is None or not isinstance(hour.expression, Clock):
        return None
    # "A quarter of 5" and "half of 2" are rather numbers.
    is_sure = named or word == "past" or (count in (15, 30) and word != "of") or hour.rule != "bare-hour"
    if not (is_sure or is_cued(chart, index) or (word != "of" and _says_all(chart, index, hour))):
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
        is_whole = len(token.text) <= 2 and token.gap not in (".", ":")  # "from 8.30 to 9.45"
        return (int(token.text), at + 1) if is_whole else None
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
    return evolve(clock, hour=hour % 24 or 12, minute=minute, bare=True)


def half_hour(chart: Chart, index: int) -> Node | None:
    """ "at half three": British for half past."""
    hour = hour_at(chart, index + 1)
    if hour is None or hour.rule != "bare-hour":
        return None
    end = chart.tokens[hour.last - 1].end
    if not is_cued(chart, index) and not is_alone(chart, chart.tokens[index].start, end):
        return None
    if not isinstance(hour.expression, Clock) or not ends_phrase(chart, hour.last):
        return None
    return Node(evolve(hour.expression, minute=30, bare=True), index, hour.last, "spelt-clock")


def hour_at(chart: Chart, index: int) -> Node | None:
    token = chart.tokens[index]
    if token.text in ("noon", "midnight", "midday"):
        return noon(chart, index)
    if token.is_number:
        read = numeric_clock if len(token.text) <= 2 else compact_clock
        node = read(chart, index)
        if node is not None:
            return node
        return (
            Node(Clock(int(token.text), half=morning(token.text)), index, index + 1, "bare-hour")
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
