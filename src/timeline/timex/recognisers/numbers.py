"""Numbers in digits and words, whole and broken, as they count units or name days and years."""

from decimal import Decimal
from typing import NamedTuple

from timeline.timex.chart import Chart
from timeline.timex.words import ORDINAL_ENDS

_HALF = Decimal("0.5")
_QUARTER = Decimal("0.25")
_BLANK_OR_HYPHEN = (" ", "-", "‐", "–", "")
_LONGEST_NUMBER = 9  # digits


class Number(NamedTuple):
    """A count up to token ``last``; ``value`` is ``None`` where the words leave it open ("several")."""

    value: Decimal | None
    last: int


def read_number(chart: Chart, index: int) -> Number | None:
    """The count that starts at a token: "12", "2.5", "1,200", "5 1/2", "twenty-five", "a couple of", "half an"."""
    if index not in chart.numbers:
        chart.numbers[index] = _read_number(chart, index)
    return chart.numbers[index]


def _read_number(chart: Chart, index: int) -> Number | None:
    token = chart.tokens[index]
    if token.is_number:
        return _digits(chart, index)
    if token.text in ("a", "an"):
        return _after_article(chart, index)
    if token.text == "half":
        return _half(chart, index)
    if "fraction" in token.senses:
        return Number(Decimal(token.senses["fraction"]), index + 1)
    if "number" in token.senses or "scale" in token.senses:
        return _with_fraction(chart, read_cardinal(chart, index))
    if token.text == "couple":
        return Number(Decimal(2), _skip_of(chart, index + 1))
    if "vague_number" in token.senses:
        return Number(None, _skip_of(chart, index + 1))
    return None


def read_cardinal(chart: Chart, index: int) -> Number | None:
    """A whole number in words: "forty-two", "two hundred and fifty", "nineteen"."""
    if chart.tokens[index + 1].text == "and" and (old := _four_and_twenty(chart, index)) is not None:
        return old
    total, current, place = 0, 0, index
    read = False
    while True:
        token = chart.tokens[place]
        if read and token.text == "and" and _is_small(chart, place + 1) and (current >= 100 or total > 0 == current):
            place += 1
            continue
        if read and token.gap not in _BLANK_OR_HYPHEN:
            break
        if "number" in token.senses:
            value = int(token.senses["number"])
            if read and not (current % 10 == 0 and current % 100 >= 20 and value < 10) and current % 100:
                break
            current += value
        elif "scale" in token.senses and (read or token.text == "dozen"):
            scale = int(token.senses["scale"])
            if scale >= 1000:
                total, current = total + max(current, 1) * scale, 0
            else:
                current = max(current, 1) * scale
        else:
            break
        read = True
        place += 1
    return Number(Decimal(total + current), _skip_figures(chart, place, total + current)) if read else None


def _four_and_twenty(chart: Chart, index: int) -> Number | None:
    """ "Four-and-twenty", "twenty and four", as English counted until some two hundred years ago."""
    pair = [chart.tokens[at].senses.get("number", 0) for at in (index, index + 2)]
    low, high = min(pair), max(pair)
    if not (0 < low < 10 <= high - 10 < 90) or high % 10 or chart.before(index).text in ("between", "from", "both"):
        return None
    return Number(Decimal(low + high), index + 3)


def _skip_figures(chart: Chart, place: int, value: int) -> int:
    """Past the "(30)" of "thirty (30)", as contracts write it."""
    figures = chart.tokens[place]
    is_same = figures.gap == "(" and figures.is_number and len(figures.text) < _LONGEST_NUMBER
    closes = chart.tokens[place + 1].gap[:1] == ")"
    return place + 1 if is_same and closes and int(figures.text) == value else place


def _is_small(chart: Chart, index: int) -> bool:
    return "number" in chart.tokens[index].senses


def _digits(chart: Chart, index: int) -> Number | None:
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if len(token.text) > _LONGEST_NUMBER or (token.gap == "(" and after.gap[:1] == ")"):
        return None
    value, last = Decimal(token.text), index + 1
    if after.is_number and after.sep == "," and len(after.text) == 3:
        value, last = value * 1000 + int(after.text), index + 2
    elif after.is_number and (after.sep == "." or (after.sep == "," and token.text == "0")) and len(after.text) <= 3:
        value, last = Decimal(f"{token.text}.{after.text}"), index + 2
    elif after.is_number and after.sep == "/" and after.text != "0" and len(token.text) == len(after.text) == 1:
        return Number(value / int(after.text), index + 2)
    if "scale" in chart.tokens[last].senses and chart.tokens[last].gap == " ":
        return Number(value * int(chart.tokens[last].senses["scale"]), last + 1)
    return _with_fraction(chart, Number(value, last))


def _with_fraction(chart: Chart, number: Number | None) -> Number | None:
    """ "5 1/2", "5½", "two and a half", "two and a half million"."""
    if number is None or number.value is None:
        return number
    mixed = _mixed(chart, number)
    scale = chart.tokens[mixed.last]
    if mixed is number or mixed.value is None or "scale" not in scale.senses or scale.gap != " ":
        return mixed
    return Number(mixed.value * int(scale.senses["scale"]), mixed.last + 1)


def _mixed(chart: Chart, number: Number) -> Number:
    if number.value is None:
        return number
    tokens, at = chart.tokens, number.last
    upper, lower = tokens[at], tokens[at + 1]
    if "fraction" in upper.senses and upper.gap in ("", " "):
        return Number(number.value + Decimal(upper.senses["fraction"]), at + 1)
    fraction = upper.is_number and upper.gap in (" ", "-") and lower.sep == "/" and lower.is_number
    if fraction and len(upper.text) == len(lower.text) == 1 and lower.text != "0":
        return Number(number.value + Decimal(upper.text) / Decimal(lower.text), at + 2)
    if upper.text == "and" and lower.text == "half":
        return Number(number.value + _HALF, at + 2)
    if upper.text == "and" and lower.text in ("a", "one") and tokens[at + 2].text in ("half", "quarter"):
        return Number(number.value + (_HALF if tokens[at + 2].text == "half" else _QUARTER), at + 3)
    return number


def _after_article(chart: Chart, index: int) -> Number | None:
    token = chart.tokens[index + 1]
    if token.gap != " ":
        return None
    if token.text == "half":
        return Number(_HALF, index + 2)
    if token.text == "couple":
        return Number(Decimal(2), _skip_of(chart, index + 2))
    if token.text == "dozen" or "scale" in token.senses:
        return Number(Decimal(token.senses["scale"]), index + 2)
    if token.text == "few":
        return Number(None, index + 2)
    if token.text == "good" or token.text == "full" or token.text == "whole":
        return Number(Decimal(1), index + 2)
    return Number(Decimal(1), index + 1)


def _half(chart: Chart, index: int) -> Number | None:
    last = index + 1
    if chart.tokens[last].text == "of":
        last += 1
    return Number(_HALF, last + 1) if chart.tokens[last].text in ("a", "an") else Number(_HALF, last)


def _skip_of(chart: Chart, index: int) -> int:
    if chart.tokens[index].text == "more" and chart.tokens[index].gap == " ":
        index += 1
    return index + 1 if chart.tokens[index].text == "of" else index


def read_ordinal(chart: Chart, index: int) -> Number | None:
    """ "third", "21st", "twenty-first", and "last" as -1."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.is_number:
        if len(token.text) <= 3 and after.text in ORDINAL_ENDS and after.sep in ("", " ' "):
            return Number(Decimal(token.text), index + 2)
        return None
    if "ordinal" in token.senses:
        return Number(Decimal(token.senses["ordinal"]), index + 1)
    if token.senses.get("number", 0) >= 20 and "ordinal" in after.senses and after.gap in (" ", "-"):
        value = int(token.senses["number"]) + int(after.senses["ordinal"])
        return Number(Decimal(value), index + 2) if after.senses["ordinal"] < 10 else None
    return None


def read_year_words(chart: Chart, index: int) -> Number | None:
    """A year as it is spoken: "nineteen ninety-six", "twenty ten", "two thousand (and) five", "nineteen hundred"."""
    head, after = chart.tokens[index].senses.get("number"), chart.tokens[index + 1]
    if head is None:
        return None
    if after.text in ("thousand", "hundred") and (head <= 2 if after.text == "thousand" else 10 <= head <= 20):
        number = read_cardinal(chart, index)
        return number if number and number.value is not None and 1000 <= number.value < 2100 else None
    if not 10 <= head <= 20 or after.gap not in (" ", "-"):
        return None
    if after.text in ("oh", "o", "zero") and 0 < chart.tokens[index + 2].senses.get("number", 0) < 10:
        return Number(Decimal(head * 100 + chart.tokens[index + 2].senses["number"]), index + 3)
    rest = read_cardinal(chart, index + 1)
    if rest is None or rest.value is None or not 10 <= rest.value <= 99:
        return None
    return Number(Decimal(head) * 100 + rest.value, rest.last)
