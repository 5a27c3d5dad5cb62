"""Times in other languages than English: absolute dates and the common relatives, by tables of phrases.

Tables say which phrases there are, dateparser reads the dates among them. What is found are expressions like
any others, so anchors and conventions work on them as on English.
"""

import re
from collections.abc import Callable, Iterator
from functools import cache, partial
from typing import TypeAlias

from attrs import frozen

from timeline.errors import LanguageError
from timeline.lexicon.tables import read_section
from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    Era,
    Expression,
    Range,
    Season,
    Shifted,
)
from timeline.model.intervals import Granularity
from timeline.timex.language_phrases import (
    NUMERIC_DATE,
    any_of,
    not_before_christ,
    phrase_pattern,
    qualifier_pattern,
    slot_pattern,
    table_words,
)
from timeline.timex.language_readings import Reader
from timeline.timex.mentions import Mention

LANGUAGES = ("de", "es", "fr", "it", "nl", "pt")
"""The languages that have tables, beside English."""

_Read: TypeAlias = Callable[[re.Match[str]], Expression | None]
_QUALIFIER_LENGTH = 24
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;»«\"“”„\n(]\s*)[^\W\d_]", re.MULTILINE)


@frozen
class _Phrase:
    """What to look for; what a match says, ``None`` for nothing; the name of the rule. ``time`` is the group told."""

    pattern: re.Pattern[str]
    read: _Read
    rule: str


@frozen
class _Found:
    start: int
    end: int
    expression: Expression | None
    rule: str


def recognise_in(language: str, text: str) -> Iterator[Mention]:
    """The time expressions of a text in ``language``, in order, not overlapping; of two, the earlier and longer.

    Clock times are read by 24 hours. Raises ``LanguageError`` for a language without tables.
    """
    if language not in LANGUAGES:
        raise LanguageError(language, ("en", *LANGUAGES))
    end = 0
    for found in sorted(set(_candidates(language, text)), key=lambda found: (found.start, -found.end, found.rule)):
        if found.start < end:
            continue
        end = found.end
        if found.expression is not None:
            mention = _qualified(language, text, Mention(found.start, found.end, found.expression, found.rule))
            dated = _with_clock(language, text, mention)
            end = dated.end
            yield dated


def _candidates(language: str, text: str) -> Iterator[_Found]:
    """Everything that a phrase matches and reads, and the phrases that look like times and are none."""
    for source in dict.fromkeys((text, _SENTENCE_START.sub(_lowered, text))):
        for phrase in _phrases(language):
            for match in phrase.pattern.finditer(source):
                expression = phrase.read(match)
                if expression is not None or phrase.rule.endswith("no-time"):
                    yield _Found(match.start("time"), match.end("time"), expression, phrase.rule)


def _lowered(match: re.Match[str]) -> str:
    """A sentence's first letter as it is written elsewhere, where that is one letter too."""
    lowered = match[0].lower()
    return lowered if len(lowered) == len(match[0]) else match[0]


def _clock_alone(match: re.Match[str]) -> Clock:
    """By 24 hours."""
    hour, minute = int(match["hour"]), match["minute"]
    return Clock(hour=hour, minute=int(minute) if minute else None, half="am" if hour < 12 else None)


def _qualified(language: str, text: str, mention: Mention) -> Mention:
    """With the words right before it that take a part of it, or the whole roughly: "fin juin", "vers 1850"."""
    match = _before(language).search(text, max(0, mention.start - _QUALIFIER_LENGTH), mention.start)
    if match is None or not _has_parts(mention.expression):
        return mention
    return mention._replace(start=match.start(), expression=Reader(language).qualified(mention.expression, match))


def _has_parts(expression: Expression) -> bool:
    """It is longer than a day: a month, a year, a season, a decade, a century."""
    match expression:
        case CalendarDate(day=None, weekday=None) | Season() | Era():
            return True
        case Shifted(unit=Granularity.MONTH | Granularity.YEAR | Granularity.DECADE | Granularity.CENTURY):
            return True
    return False


@cache
def _before(language: str) -> re.Pattern[str]:
    qualifier = qualifier_pattern(language, "early", "mid", "late", "about")
    return re.compile(rf"(?<![\w-]){qualifier}\Z", re.IGNORECASE)


def _with_clock(language: str, text: str, mention: Mention) -> Mention:
    match = _clock_pattern(language).match(text, mention.end)
    date = mention.expression
    is_day = isinstance(date, Shifted) or (isinstance(date, CalendarDate) and (date.day or date.weekday) is not None)
    if match is None or not is_day:
        return mention
    return mention._replace(end=match.end(), expression=At(date=date, time=_clock_alone(match)))


@cache
def _clock_pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf",?\s+{_hours(language)}(?!\s?\w|[.,:]\d)")


def _hours(language: str, *, alone: bool = False) -> str:
    """A preposition and an hour of the clock; alone, the hour needs minutes behind a colon, or its word."""
    before, after = any_of(table_words(language, "before_clock")), any_of(table_words(language, "after_clock"))
    hour, minute, word = r"(?P<hour>[01]?\d|2[0-4])", r"\s?[h:.]\s?(?P<minute>[0-5]\d)", rf"\s?(?:{after or '(?!)'})"
    if not alone:
        return rf"(?:{before})\s+{hour}(?:{minute})?(?:{word})?"
    clear = r"(?:(?<=[h:]\d\d)|(?<=[h:]\s\d\d))"
    return rf"(?:{before})\s+(?P<time>{hour}(?:{minute}(?:{word}|{clear})|{word}))(?!\w|[.,:]\d)"


@cache
def _phrases(language: str) -> tuple[_Phrase, ...]:
    """The phrases of a language; a name of a table is that of its meaning."""

    def phrases(table: str, read: _Read, *, any_case: bool = False) -> Iterator[_Phrase]:
        for form in table_words(language, table):
            yield _phrase(language, form, read, f"{language}-{table}", any_case=any_case)

    reader = Reader(language)
    return (
        *phrases("not_times", lambda _: None, any_case=True),
        *phrases("dates", reader.date, any_case=True),
        *phrases("day_spans", reader.day_span, any_case=True),
        *phrases("months", reader.date),
        *phrases("year_spans", _year_span),
        *phrases("centuries", _century),
        *phrases("decades", reader.decade),
        *phrases("ago", partial(reader.offset, -1)),
        *phrases("ahead", partial(reader.offset, 1)),
        *phrases("last", partial(reader.shifted, -1)),
        *phrases("next", partial(reader.shifted, 1)),
        *phrases("this", partial(reader.shifted, 0)),
        *phrases("last_month", partial(reader.month, -1)),
        *phrases("next_month", partial(reader.month, 1)),
        *phrases("parts_of_day", reader.day_part),
        *phrases("last_weekday", partial(reader.weekday, -1)),
        *phrases("next_weekday", reader.coming_weekday),
        *phrases("weekday_spans", reader.weekday_span),
        *phrases("every_weekday", reader.every_weekday),
        *phrases("past_units", partial(reader.stretch, -1)),
        *phrases("coming_units", partial(reader.stretch, 1)),
        *phrases("seasons", reader.season),
        *phrases("feasts", reader.feast),
        *phrases("weekends", reader.weekend),
        _phrase(language, "{weekday}", partial(reader.weekday, None), f"{language}-weekday"),
        *_lone_words(language, reader),
    )


def _lone_words(language: str, reader: Reader) -> Iterator[_Phrase]:
    """Dates in numbers, words for days, and years and months that need a word before them to be times."""
    of_year, before_year, before_month = (
        any_of(table_words(language, table)) for table in ("of_year", "before_year", "before_month")
    )
    deictics = any_of(read_section("times", "deictics", language))
    part = qualifier_pattern(language, "early", "mid", "late")
    year, month = slot_pattern(language, "year"), slot_pattern(language, "month")
    clause_end = r"(?=\s*(?:[.,;:)!?»\"”]|$))"
    for pattern, read, rule in (
        (rf"(?<![\w./:-])(?P<time>{NUMERIC_DATE})(?![\w/-]|[.,:]\d)", reader.date, "numeric"),
        (rf"(?<![\w-])(?:(?:{before_year})\s+|{part})(?P<time>{year})", reader.date, "year"),
        (rf"(?<![\w-])(?:{of_year})\s+(?P<time>{year}){clause_end}", reader.date, "year"),
        (rf"(?<![\w-])(?:(?:{before_month})\s+|{part})(?P<time>{month})(?![\w-])", reader.date, "month"),
        (rf"(?<![\w-])(?P<time>{deictics})(?![\w-])", reader.deictic, "deictic"),
        (rf"(?<![\w-]){_hours(language, alone=True)}", _clock_alone, "clock"),
    ):
        yield _Phrase(re.compile(pattern), read, f"{language}-{rule}")


def _phrase(language: str, form: str, read: _Read, rule: str, *, any_case: bool = False) -> _Phrase:
    rule = rule.replace("not_times", "no-time").replace("_", "-")
    flags = re.IGNORECASE if any_case else re.NOFLAG
    pattern = rf"(?<![\w-])(?P<time>{phrase_pattern(language, form)})(?![\w-]){not_before_christ(language)}"
    return _Phrase(re.compile(pattern, flags), read, rule)


def _year_span(match: re.Match[str]) -> Expression | None:
    first, last = int(match["first_year"]), int(match["year"])
    return Range(CalendarDate(first), CalendarDate(last)) if first < last else None


def _century(match: re.Match[str]) -> Expression | None:
    """The nineteenth begins in 1800, as TIMEX3 and EDTF count."""
    groups = match.groupdict()
    number = _from_roman(groups["roman"]) if groups.get("roman") else int(groups["ordinal"])
    return Era(Granularity.CENTURY, (number - 1) * 100) if 0 < number <= 21 else None


_DIGITS = {"I": 1, "V": 5, "X": 10}


def _from_roman(numeral: str) -> int:
    digits = [_DIGITS[letter] for letter in numeral]
    return sum(-digit if digit < max(digits[place:]) else digit for place, digit in enumerate(digits))
