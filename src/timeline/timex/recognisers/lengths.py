"""Units counted: "two weeks", "5h 30m", "a year and a half", "several months", "the whole week"."""

import re
from decimal import Decimal

from timeline.model.expressions import CalendarDate, Counts, Length, TheUnit
from timeline.model.intervals import Granularity
from timeline.temporal.calendar import SECONDS_OF
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import Number, read_number
from timeline.timex.recognisers.unit_letters import is_minutes, is_old_day, is_plural, is_unit_letter
from timeline.timex.windows import Token
from timeline.timex.words import WORKDAYS, length_adjectives, length_epithets, not_times

_FRACTIONS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
AGES = ("old", "olds")
# "An hour-glass", but "a week-long trip".
OF_COMPOUND = re.compile(r"-(?!(?:and|ish|long|old|olds|or|plus)\b)[a-z]")


def unit_counts(chart: Chart, index: int, *, joined: bool = True) -> tuple[Counts, int] | None:
    """A length: "two weeks", "5h 30m", "a year and a half", "several hours", and joined "two years and a month"."""
    number = read_number(chart, index)
    if number is None:
        return None
    found = _unit_after(chart, number.last)
    linked = chart.tokens[number.last].text in ("to", "or")
    if found is None and (linked or _is_span_of_counts(chart, index, number)):
        # "two to three weeks" and "2-3 weeks" are at least the two
        at = number.last + linked
        upper = read_number(chart, at) if chart.tokens[at].text not in ("a", "an") else None
        found = None if upper is None else _unit_after(chart, upper.last)
    if found is None:
        return None
    unit, scale, last = found
    if chart.tokens[index].text in ("a", "an") and _is_of_noun(chart, unit, last):
        return None
    value = None if number.value is None else number.value * scale
    value, last = _and_a_fraction(chart, value, last)
    counts: Counts = ((unit, value),)
    return _with_smaller(chart, counts, last) if joined else (counts, last)


def _is_of_noun(chart: Chart, unit: Granularity, last: int) -> bool:
    """ "A day-care centre", "a quarter point": the article is of the noun behind the unit."""
    if OF_COMPOUND.match(chart.text, chart.tokens[last - 1].end):
        return True
    if unit is not Granularity.QUARTER or chart.tokens[last].senses:
        return False
    after = chart.word_after(last - 1)
    return after != "" and not after.endswith(("ed", "ing")) and after not in not_times("after_nouns")


def _is_span_of_counts(chart: Chart, index: int, number: Number) -> bool:
    """The "2-3" of "2-3 days", which is at least the two."""
    first, upper = chart.tokens[index], chart.tokens[number.last]
    if not (first.is_number and upper.is_number and upper.gap in ("-", "–") and number.last == index + 1):
        return False
    return len(upper.text) <= 2 and int(first.text[:3]) < int(upper.text)


def _and_a_fraction(chart: Chart, value: Decimal | None, last: int) -> tuple[Decimal | None, int]:
    """ "and a half", "and one quarter" behind the unit."""
    tokens = chart.tokens
    if value is None or tokens[last].text != "and":
        return value, last
    if tokens[last + 1].text == "half":
        return value + _FRACTIONS["half"], last + 2
    fraction = _FRACTIONS.get(tokens[last + 2].text)
    if tokens[last + 1].text not in ("a", "one") or fraction is None or "unit" in tokens[last + 3].senses:
        return value, last
    return value + fraction, last + 3


def _with_smaller(chart: Chart, counts: Counts, last: int) -> tuple[Counts, int]:
    at = last
    if chart.tokens[at].text == "and":
        at += 1
    elif chart.tokens[at].gap not in (" ", "", ",", "-"):
        return counts, last
    token = chart.tokens[at]
    if not (token.is_number or "number" in token.senses or (token.text in ("a", "an") and at > last)):
        return counts, last
    number = read_number(chart, at)
    found = None if number is None else _unit_after(chart, number.last)
    if number is None or found is None or number.value is None or found[0] in {unit for unit, _ in counts}:
        return counts, last
    if found[0].rank > counts[-1][0].rank and (at > last or token.gap == ","):
        return counts, last
    return _with_smaller(chart, (*counts, (found[0], number.value * found[1])), found[2])


def _unit_after(chart: Chart, index: int) -> tuple[Granularity, int, int] | None:
    token = chart.tokens[index]
    following = chart.tokens[index + 1]
    if "unit" in following.senses and (
        token.text in length_adjectives() or (token.text in length_epithets() and following.text.endswith("s"))
    ):
        index += 1
        token = following
    if token.gap not in (" ", "-", "", "‐", "–", ")", ")-") or (
        token.sep in (" - ", " – ") and chart.text[token.start].isupper()
    ):
        return None
    if "unit" in token.senses:
        return token.senses["unit"], token.senses.get("unit_count", 1), index + 1
    if token.text in WORKDAYS and token.gap == " ":
        return Granularity.DAY, 1, index + 1
    if token.text == "s" and is_plural(chart, index - 1):
        return None
    if "letter" in token.senses and token.text != "m" and len(chart.tokens[index - 1].text) <= 3:
        return (token.senses["letter"], 1, index + 1) if is_unit_letter(chart, index) else None
    return (Granularity.MINUTE, 1, index + 1) if is_minutes(chart, index) else None


def length(chart: Chart, index: int) -> Node | None:
    """ "two weeks", "a year", "16-hour", "half an hour", "several months"."""
    token = chart.tokens[index]
    if token.is_number and token.start and _is_of_code(chart.text[token.start - 1]):
        return None
    found = unit_counts(chart, index)
    if found is None:
        return None
    counts, last = found
    unit = chart.tokens[last - 1]
    if token.text == "many" and chart.before(index).text == "as":
        return None  # "the third in as many weeks"
    if _is_another_word(chart, index, counts, last) or _is_of_a_noun(chart, last):
        return None
    if "letter" in unit.senses and (chart.text[unit.end : unit.end + 1].isdigit() or is_old_day(chart, index, last)):
        return None
    if "quarter" in unit.text and _is_no_count_of_quarters(chart, index, counts, last):
        return None
    article = token.text not in ("a", "an") and not _is_adjective(unit, counts)
    return Node(Length(counts), index, adjectival(chart, last), "length", article=article)


def _is_of_code(before: str) -> bool:
    """What stands before the number makes it an amount, the number of a thing, or figures of "1f2e3d4c"."""
    return before in "$€£.#" or before.isalpha()


def _is_adjective(unit: Token, counts: Counts) -> bool:
    """ "The eight-year war", "the two day rally": the article is of the war."""
    is_singular = "unit" in unit.senses and not unit.text.endswith("s") and (len(unit.text) > 3 or unit.text == "day")
    return unit.gap == "-" or (is_singular and counts[-1][1] not in (1, None))


def _is_another_word(chart: Chart, index: int, counts: Counts, last: int) -> bool:
    """ "a second chance", "one may", "the 70s", "a mon"."""
    token, unit = chart.tokens[index], chart.tokens[last - 1]
    if unit.text == "second":
        is_whole = counts[0][1] is None or counts[0][1] == int(counts[0][1])
        return (is_whole and counts[0][1] != 1) or (not token.is_number and _is_before_noun(chart, last))
    if unit.text == "s":
        return len(token.text) == 2 and (chart.before(index).text == "the" or token.gap[-1:] == "'")
    if unit.text in ("sec", "mo", "mon", "mos"):
        return "unit" in unit.senses and not token.is_number
    if token.text in ("a", "an") and last - index == 2 and unit.text.endswith("s"):
        return True  # "a decades-long quarrel"
    if unit.text == "day":
        return token.is_number and len(token.text) == 4 and unit.gap == " "  # "the World Cup 2018 day by day"
    return unit.text == "may"


def _is_before_noun(chart: Chart, last: int) -> bool:
    """A word follows the unit that no length is hung on."""
    unit = chart.tokens[last - 1]
    if unit.gap != " " or chart.tokens[last].text in ("ago", "later", "or"):
        return False
    return chart.text[unit.end : unit.end + 2].strip()[:1].isalpha()


def _is_of_a_noun(chart: Chart, last: int) -> bool:
    """ "a year-earlier loss": the article is the loss's; "ten years old": an age."""
    after = chart.tokens[last]
    if after.text in AGES:
        return after.gap == "-" or chart.tokens[last - 1].text.endswith("s")
    return after.gap == "-" and after.text in ("earlier", "ago")


def _is_no_count_of_quarters(chart: Chart, index: int, counts: Counts, last: int) -> bool:
    """ "a quarter of the vote", "two and a quarter", "1998 quarter", "three quarters"."""
    token, unit = chart.tokens[index], chart.tokens[last - 1]
    if unit.text == "quarters":
        # "several quarters of losses", not "several quarters of the town"
        is_fraction = chart.tokens[last].text == "of" and chart.word_after(last) in ("the", "a", "an", "all", "its")
        return counts[0][0] is Granularity.QUARTER and (not _counts_quarters(chart, counts, last) or is_fraction)
    if token.text == "a":
        return chart.word_after(last - 1) in ("of", "past", "to", "mile")
    if counts[-1][0] is not Granularity.QUARTER:
        return False
    return last - index > 2 or (len(counts) == 1 and token.is_number)


_RUNS = ("consecutive", "straight", "successive")


def _counts_quarters(chart: Chart, counts: Counts, last: int) -> bool:
    """ "Several quarters", "13 quarters", "two straight quarters"; of one thing there are no more than four."""
    count = counts[0][1]
    return count is None or count > 4 or chart.before(last - 1).text in _RUNS


def full_year(chart: Chart, index: int) -> Node | None:
    """ "the full year": of results, the year told of; "a full year" is a length."""
    year, number = chart.tokens[index + 1 : index + 3]
    if year.text != "year" or year.gap not in (" ", "-"):
        return None
    if number.is_number and number.gap == " " and len(number.text) == 4 and 1900 <= int(number.text) < 2100:
        return Node(CalendarDate(year=int(number.text)), index, index + 3, "full-year", article=True)
    if chart.before(index).text != "the" or year.gap != " ":
        return None
    return Node(TheUnit(Granularity.YEAR), index, index + 2, "full-year", article=True)


def part_of_unit(chart: Chart, index: int) -> Node | None:
    """ "a quarter of an hour", "three quarters of a century"."""
    token, at = chart.tokens[index], index
    count = Decimal(1)
    if token.text == "a":
        at += 1
    elif token.text == "three" or token.text == "3":
        count, at = Decimal(3), at + 1
    if chart.tokens[at].text == "quarter" and chart.tokens[at + 1].text == "hour" and chart.tokens[at].gap == " ":
        return Node(Length(((Granularity.HOUR, count / 4),)), index, at + 2, "part-of-unit")
    of, article, unit = chart.tokens[at + 1 : at + 4]
    if chart.tokens[at].text not in ("quarter", "quarters") or of.text != "of" or article.text not in ("a", "an"):
        return None
    if "unit" not in unit.senses or unit.text.endswith("s") or unit.senses["unit"] is Granularity.SECOND:
        return None
    return Node(Length(((unit.senses["unit"], count / 4),)), index, at + 4, "part-of-unit")


def whole_unit(chart: Chart, index: int) -> Node | None:
    """ "all day", "the whole week", "full-year", "another hour": one unit, all of it."""
    token, word = chart.tokens[index], chart.tokens[index + 1]
    unit = word.senses.get("unit")
    if unit is None or word.text.endswith("s") or word.gap not in (" ", "-") or unit.rank < Granularity.MINUTE.rank:
        return None
    if word.text in ("quarter", "min", "second") or (token.text == "all" and unit in SECONDS_OF):
        return None
    return Node(Length(((unit, Decimal(1)),)), index, index + 2, "whole-unit", article=token.text != "another")


def unit_long(chart: Chart, index: int) -> Node | None:
    """ "A day-long meeting", "their year-long quarrel"."""
    token, long = chart.tokens[index], chart.tokens[index + 1]
    if (long.text, long.gap) != ("long", "-") or token.text.endswith("s") or token.gap == "-":
        return None
    return Node(Length(((token.senses["unit"], Decimal(1)),)), index, index + 2, "unit-long")


def nights(chart: Chart, index: int) -> Node | None:
    """ "two nights", "a three-night stay": as many days."""
    number = read_number(chart, index)
    if number is None or chart.tokens[index].text in ("a", "an"):
        return None
    word = chart.tokens[number.last]
    if word.text not in ("night", "nights") or word.gap not in (" ", "-"):
        return None
    return Node(Length(((Granularity.DAY, number.value),)), index, number.last + 1, "nights")


def adjectival(chart: Chart, last: int) -> int:
    """ "decades-long", "a day-long", "ten-year-old": the adjective is part of the words."""
    token = chart.tokens[last]
    return last + 1 if token.gap == "-" and token.text in ("long", *AGES) else last
