"""Words that name a time by themselves: deictics, weekdays, parts of day, seasons."""

import re
from collections.abc import Mapping
from typing import Any

from attrs import evolve

from timeline.lexicon.tables import read_words
from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Expression,
    Recurrence,
    Season,
    Shifted,
    Vague,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import is_alone
from timeline.timex.refiners.hours_of_parts import half_of_part, part_after
from timeline.timex.words import JOINTS, ORDINAL_ENDS, not_times, senses

_SHORT_WEEKDAYS = frozenset({"mon", "tue", "wed", "thu", "fri", "sat", "sun", "weds", "tues", "thur", "thurs"})


def deictic(chart: Chart, index: int) -> Node | None:
    """ "today", "tomorrow", "tonight"."""
    token = chart.tokens[index]
    sense = token.senses["deictic"]
    if (token.text == "tod" or token.text == "tom") and (
        chart.text[token.start].isupper()
        or (chart.text[max(0, token.start - 40) : token.start].strip() and chart.tokens[index + 1].text != "at")
    ):
        return None
    return Node(deictic_of(sense), index, index + 1, "deictic")


def deictic_of(sense: Mapping[str, Any]) -> Expression:
    """What a row of the table says: a unit moved from the anchor, and the night of it."""
    date = Shifted(Granularity(sense["unit"]), sense["shift"])
    return At(date, DayPart("NI", "night")) if "day_part" in sense else date


_NAME = re.compile(r" [A-Z][a-z]")


def weekday(chart: Chart, index: int) -> Node | None:
    """ "Monday", "Mon.", "Mondays"."""
    token = chart.tokens[index]
    if token.text.endswith("days"):
        return None
    if is_alone(chart, token.start, token.end):
        return Node(CalendarDate(weekday=token.senses["weekday"]), index, index + 1, "weekday")
    if token.text in _SHORT_WEEKDAYS and not _is_weekday_abbreviation(chart, index):
        return None
    if _is_in_name(chart, index):
        return None
    if chart.word_before(index) in ("a", "one", "any", "another", "some"):
        return _any_weekday(chart, index)
    if chart.before(index).text == "the" and _NAME.match(chart.text, token.end) and not chart.tokens[index + 1].senses:
        return None  # "the Friday Club"
    return Node(CalendarDate(weekday=token.senses["weekday"]), index, index + 1, "weekday")


def _any_weekday(chart: Chart, index: int) -> Node | None:
    """ "On a Friday", "one Sunday night in May": any such; "a Friday meeting" is held on the Friday."""
    token, part = chart.tokens[index], chart.tokens[index + 1].senses.get("day_part")
    last = index + 1 + (part is not None)
    after = chart.word_after(last - 1)
    if after and after not in not_times("after_nouns"):
        return Node(CalendarDate(weekday=token.senses["weekday"]), index, index + 1, "weekday")
    value = f"XXXX-WXX-{token.senses['weekday'] + 1}" + (f"T{part['code']}" if part else "")
    return Node(Vague(value), index, last, "any-weekday")


def _is_in_name(chart: Chart, index: int) -> bool:
    """ "The Sunday Times", "Super Tuesday", "Friday Street", "Mr. Monday"."""
    token, text = chart.tokens[index], chart.text
    if chart.word_after(index) in not_times("after_weekdays") | not_times("streets"):
        return text[token.end + 1].isupper()
    before = chart.word_before(index)
    if before in ("mr", "mrs", "ms", "dr"):
        return True
    return before in not_times("before_weekdays") and text[token.start - len(before) - 1].isupper()


def _is_weekday_abbreviation(chart: Chart, index: int) -> bool:
    """ "Sun, 3 May", "on Wed", not "the sun" or "sat down"."""
    token, before, after = chart.tokens[index], chart.before(index), chart.tokens[index + 1]
    if token.text == "sun" and before.text == "the" and chart.text[token.start].islower():
        return False
    if _is_beside_weekday(chart, index) or _is_before_ordinal(chart, index):
        return True
    if "month" in after.senses and not chart.text[after.start].isupper():
        return False  # "as the sun may"
    if after.is_number or "month" in after.senses or "day_part" in after.senses or "weekday" in after.senses:
        return True
    if "closing" in before.senses:
        return True  # "by COB mon"
    if before.text in ("next", "last", "this", "on", "every", "am", "pm") or "weekday" in before.senses:
        return token.text not in ("sun", "sat") or chart.text[token.start].isupper()
    if not chart.text[token.start].isupper():
        return token.text in ("tue", "tues", "thu", "thurs", "thur", "fri", "weds") and after.text in ("", "at")
    return token.text not in ("sun", "sat", "wed", "mon") or chart.text[token.end : token.end + 1] == "."


def _is_before_ordinal(chart: Chart, index: int) -> bool:
    """ "Wed the 20th", "on sat the 5th"; not "she sat the 2nd paper"."""
    article, day, ends = chart.tokens[index + 1 : index + 4]
    may_be_verb = not chart.text[chart.tokens[index].start].isupper()
    if may_be_verb and chart.word_before(index) not in _BEFORE_WEEKDAYS:
        return False
    return article.text == "the" and day.is_number and ends.text in ORDINAL_ENDS and ends.sep == ""


_BEFORE_WEEKDAYS = ("", "on", "by", "until", "before", "after", "from", "next")


def _is_beside_weekday(chart: Chart, index: int) -> bool:
    """ "mon and wed", "mon thru thurs": another weekday makes it one; "sat and wed" are verbs too."""
    after, before = chart.tokens[index + 1], chart.before(index)
    other = None
    if after.text in JOINTS and "weekday" in chart.tokens[index + 2].senses:
        other = chart.tokens[index + 2].text
    elif before.text in JOINTS and index > 1 and "weekday" in chart.before(index - 1).senses:
        other = chart.before(index - 1).text
    return other is not None and {other, chart.tokens[index].text} != {"sat", "wed"}


# "A night", "any evening", "some afternoon": which of them is not told; nor is "good morning" a time.
_OF_NONE_KNOWN = ("a", "an", "another", "any", "good", "no", "one", "some")
# "On a cold night", "one wet, windy evening": any such; but "a day at night", "a man last night".
_SOME = re.compile(
    r"\b(?:an?|one) (?:[a-z-]+, )?(?!(?:last|late|early|this|that|all|by|at|in)\b)[a-z-]+ $", re.IGNORECASE
)
_SOME_LENGTH = 40


def day_part(chart: Chart, index: int) -> Node | None:
    """ "morning", "overnight"; on its own only with an article, "in the morning"."""
    token, before = chart.tokens[index], chart.before(index)
    part = token.senses["day_part"]
    if _is_before_last(chart, index):
        before_last = At(Shifted(Granularity.DAY, -2), DayPart(part["code"], part["part"]))
        return Node(before_last, index, index + 3, "deictic", article=True)
    if token.gap == "" and before.text == "2" and part["code"] == "NI":
        return Node(At(Shifted(Granularity.DAY, 0), DayPart("NI", "night")), index - 1, index + 1, "deictic")  # "2nite"
    if token.text.endswith("s") or chart.word_before(index) in _OF_NONE_KNOWN:
        return None
    if token.text == "overnight" and chart.tokens[index + 1].text != "hours":
        return Node(DayPart(part["code"], part["part"]), index, index + 1, "day-part")
    if "weekday" not in before.senses and _SOME.search(chart.text, max(0, token.start - _SOME_LENGTH), token.start):
        return None
    if _is_day_and_night(chart, index) or (
        token.text in read_words("times", "sky_parts") and before.text not in ("at", "before", "after", "until", "by")
    ):
        return None
    meals = read_words("times", "meals")
    if token.text in meals and not _is_meal_of_day(chart, index):
        return None
    article = before.text == "the"
    if chart.tokens[index + 1].text == "hours" and chart.tokens[index + 1].gap == " " and article:
        return Node(DayPart(part["code"], part["part"]), index, index + 2, "day-part", article=True)
    if (
        article and chart.tokens[index + 1].text != "of" and chart.before(index - 1).text not in _BEFORE_PARTS
    ) and not ("weekday" in chart.tokens[index + 1].senses or chart.tokens[index + 1].text == "before"):
        return None
    return Node(DayPart(part["code"], part["part"]), index, index + 1, "day-part", article=True)


_BEFORE_PARTS = ("in", "during", "of", "through")


def _is_before_last(chart: Chart, index: int) -> bool:
    """ "The night before last", not "the night before last Friday"."""
    words = [chart.tokens[index + k].text for k in (1, 2)]
    return words == ["before", "last"] and not chart.tokens[index + 3].senses.keys() & {
        "unit",
        "weekday",
        "month",
    }


def _is_day_and_night(chart: Chart, index: int) -> bool:
    """ "Worked day and night", "night and day": all the time."""
    tokens, before = chart.tokens, chart.before(index)
    led = index > 1 and before.text in ("and", "or") and chart.before(index - 1).text == "day"
    return tokens[index].text == "night" and (led or [tokens[index + k].text for k in (1, 2)] == ["and", "day"])


def _is_meal_of_day(chart: Chart, index: int) -> bool:
    """ "At lunch", and "over breakfast on Friday": any meal but lunch needs a day beside it to tell a time."""
    token, before, after = chart.tokens[index], chart.before(index), chart.tokens[index + 1]
    if token.text == "lunch" and before.text in ("at", "before", "after", "until"):
        return True
    on_day = after.text == "on" or bool(after.senses.keys() & {"weekday", "deictic"})
    return on_day and before.text in ("at", "over", "during", "before", "after", "until", "by")


def small_hours(chart: Chart, index: int) -> Node | None:
    """ "the early hours of Sunday", "the wee hours", "the small hours"."""
    last = index + 1 + (chart.tokens[index + 1].text == "morning")
    if chart.before(index).text != "the" or chart.tokens[last].text != "hours" or chart.tokens[last].gap != " ":
        return None
    follows = chart.tokens[last + 1]
    if chart.word_before(index - 1) in ("in", "into", "until", "since", "by") and chart.word_after(last) != "of":
        return Node(DayPart("MO", "small_hours"), index, last + 1, "small-hours", article=True)
    if follows.text == "of" and chart.read(last + 2 + (chart.tokens[last + 2].text == "the")) is None:
        return None  # "the early hours of the war"
    if follows.text not in ("of", "on", "this") and not follows.senses.keys() & {"weekday", "deictic"}:
        return None
    return Node(DayPart("MO", "small_hours"), index, last + 1, "small-hours", article=True)


def _seasons(chart: Chart, index: int) -> Node:
    """ "Two summers ago" is one of a year; "summers" without more are all of them."""
    token, ago = chart.tokens[index], chart.tokens[index + 1]
    counted = chart.before(index)
    number = int(counted.text) if counted.is_number else counted.senses.get("number")
    if number is not None and 0 < number < 100 and ago.text == "ago" and ago.gap == " ":
        year = Shifted(Granularity.YEAR, -int(number))
        return Node(Within(Season(token.senses["season"]), year), index - 1, index + 2, "counted-seasons")
    name = Recurrence(f"XXXX-{token.senses['season']}", Granularity.SEASON, "EVERY")
    return Node(name, index, index + 1, "seasons")


def season(chart: Chart, index: int) -> Node | None:
    """ "summer 1998", "the fall of 1989", "in the spring"."""
    token, before, after = chart.tokens[index], chart.before(index), chart.tokens[index + 1]
    if token.text in ("summers", "winters"):
        return _seasons(chart, index)
    if before.text == "to" and _is_verb(chart, index):
        return None
    if chart.word_before(index) in _OF_ANY_YEAR and not _has_year(chart, index):
        return None
    if token.text in ("fall", "spring"):
        dated = after.is_number or (after.text == "of" and chart.tokens[index + 2].is_number)
        if dated and before.text in ("and", "or") and "season" in chart.before(index - 1).senses:
            return Node(Season(token.senses["season"]), index, index + 1, "season", article=True)
        if not (
            dated
            or before.text
            in ("this", "last", "next", "in", "by", "until", "since", "early", "late", "mid", "each", "every")
            or (before.text in ("from", "between") and "season" in chart.tokens[index + 2].senses)
        ) and not (
            before.text == "the"
            and chart.before(index - 1).text in ("in", "by", "during", "until", "since", "of", "for")
        ):
            return None
        is_led = before.text in ("the", "in", "early", "late", "since", "until", "by")
        is_full_year = token.text == "spring" and len(chart.tokens[index + 2].text) == 4
        if dated and after.text == "of" and not (is_led or is_full_year):
            return None  # "a fall of 20", "a spring of 30 metres"
    last = index + 1 + (after.text == "months" and after.gap == " ")  # "the winter months"
    return Node(Season(token.senses["season"]), index, last, "season", article=True)


_OF_ANY_YEAR = ("another", "any", "no", "one", "some")


def _has_year(chart: Chart, index: int) -> bool:
    """ "No winter in 1816", "any summer of the 1920s": unlike "any summer", it is of a year told."""
    after, then = chart.tokens[index + 1 : index + 3]
    return after.is_number or (after.text in ("of", "in", "during") and then.gap == " ")


def _is_verb(chart: Chart, index: int) -> bool:
    """ "Decided to winter over", "to summer in Maine"; not "from autumn to winter in the hills"."""
    from_season = chart.before(index - 1).senses.keys() & {"season", "month"}
    return not from_season and chart.word_after(index) in ("over", "in", "at", "on", "there", "here", "with")


def clock_of_day_part(chart: Chart, node: Node) -> Node | None:
    """ "4:30 in the morning", "six o'clock in the evening": the part says which half of the day."""
    clock = node.expression
    if not isinstance(clock, Clock) or node.rule == "clock-of-day-part":
        return None
    part = part_after(chart, node.last)
    if part is None or clock.half not in (None, half_of_part(part[0], clock.hour)):
        return None
    return Node(evolve(clock, half=half_of_part(part[0], clock.hour)), node.first, part[1], "clock-of-day-part")


_SECOND_PARTS = ("day", "morrow", "night")


def hyphenated(chart: Chart, index: int) -> Node | None:
    """ "Said to-day"; "day-to-day" is another word."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if after.text not in _SECOND_PARTS or after.sep != "-" or token.sep.endswith("-"):
        return None
    if chart.text[after.end : after.end + 1] == "-":
        return None  # "from week to day-long"
    return Node(deictic_of(senses()[token.text + after.text]["deictic"]), index, index + 2, "deictic")
