"""Times in other languages than English: absolute dates and the common relatives, by tables of phrases.

Tables say which phrases there are, dateparser reads the dates among them. What is found are expressions like
any others, so anchors and conventions work on them as on English.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cache
from typing import TypeAlias

from attrs import evolve, frozen

from timeline.errors import LanguageError
from timeline.lexicon.tables import read_section, read_words
from timeline.model.expressions import At, CalendarDate, Clock, Expression, Offset, Shifted, Within
from timeline.model.intervals import Granularity
from timeline.timex.fallback import read_date
from timeline.timex.mentions import Mention

LANGUAGES = ("de", "es", "fr", "it", "nl", "pt")
"""The languages that have tables, beside English."""

_Read: TypeAlias = Callable[[re.Match[str]], Expression | None]
_YEAR = r"(?P<year>1\d{3}|20\d\d)(?![\w%]|[.,:/-]\d|\s?[%€$£])"
_NUMERIC = r"(?:\d{1,2}(?P<mark>[./-])\d{1,2}(?P=mark)(?:1\d{3}|20\d\d)|(?:1\d{3}|20\d\d)-\d\d-\d\d)"
_SENTENCE_START = re.compile(r"(?:^|[.!?…:;»«\"“”„\n(]\s*)[^\W\d_]", re.MULTILINE)
_PART = re.compile(r"\{(?P<slot>\w+)\}|(?P<bracket>[\[\]])|(?P<blank>\s+)|(?P<literal>[^\[\]{\s]+)")


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
            mention = Mention(found.start, found.end, found.expression, found.rule)
            yield _with_clock(language, text, mention)


def _candidates(language: str, text: str) -> Iterator[_Found]:
    """Everything that a phrase matches and reads, and the phrases that look like times and are none."""
    for source in (text, _SENTENCE_START.sub(_lowered, text)):
        for phrase in _phrases(language):
            for match in phrase.pattern.finditer(source):
                expression = phrase.read(match)
                if expression is not None or phrase.rule.endswith("no-time"):
                    yield _Found(match.start("time"), match.end("time"), expression, phrase.rule)


def _lowered(match: re.Match[str]) -> str:
    """A sentence's first letter as it is written elsewhere, where that is one letter too."""
    lowered = match[0].lower()
    return lowered if len(lowered) == len(match[0]) else match[0]


def _with_clock(language: str, text: str, mention: Mention) -> Mention:
    match = _clock_pattern(language).match(text, mention.end)
    date = mention.expression
    is_day = isinstance(date, Shifted) or (isinstance(date, CalendarDate) and (date.day or date.weekday) is not None)
    if match is None or not is_day:
        return mention
    hour, minute = int(match["hour"]), match["minute"]
    half = "am" if hour < 12 else None
    clock = Clock(hour=hour, minute=int(minute) if minute else None, half=half)
    return evolve(mention, end=match.end(), expression=At(date=date, time=clock))


@cache
def _clock_pattern(language: str) -> re.Pattern[str]:
    before, after = _any_of(_words(language, "before_clock")), _any_of(_words(language, "after_clock"))
    hour, minute = r"(?P<hour>[01]?\d|2[0-4])", r"(?P<minute>[0-5]\d)"
    return re.compile(
        rf",?\s+(?:{before})\s+{hour}(?:\s?[h:.]\s?{minute})?(?:\s?(?:{after or '(?!)'}))?(?!\s?\w|[.,:]\d)"
    )


@cache
def _phrases(language: str) -> tuple[_Phrase, ...]:
    """The phrases of a language; a name of a table is that of its meaning."""

    def phrases(table: str, read: _Read, *, any_case: bool = False) -> Iterator[_Phrase]:
        for form in _words(language, table):
            yield _phrase(language, form, read, f"{language}-{table}", any_case=any_case)

    def date(match: re.Match[str]) -> Expression | None:
        return read_date(_core(match), language=language, day_first=True)

    def offset(direction: int) -> _Read:
        return lambda match: _offset(language, match, direction)

    def shifted(shift: int) -> _Read:
        return lambda match: Shifted(_unit(language, match), shift)

    def weekday(shift: int | None) -> _Read:
        return lambda match: CalendarDate(weekday=_number(language, "weekdays", match["weekday"]), shift=shift)

    def coming(match: re.Match[str]) -> Expression:
        return Within(
            CalendarDate(weekday=_number(language, "weekdays", match["weekday"])), Shifted(Granularity.DAY, 1)
        )

    def deictic(match: re.Match[str]) -> Expression:
        return Shifted(Granularity.DAY, _number(language, "deictics", match["time"]))

    of_year = rf"(?:{_any_of(_words(language, 'of_year'))})\s+(?P<time>{_YEAR})(?=\s*(?:[.,;:)!?»\"”]|$))"
    before = {table: _any_of(_words(language, table)) for table in ("before_year", "before_month")}
    month = rf"(?:{before['before_month']})\s+(?P<time>{_slot(language, 'month')})(?![\w-])"
    words = _any_of(read_section("times", "deictics", language))
    return (
        *phrases("not_times", lambda _: None, any_case=True),
        *phrases("dates", date, any_case=True),
        *phrases("months", date),
        *phrases("ago", offset(-1)),
        *phrases("ahead", offset(1)),
        *phrases("last", shifted(-1)),
        *phrases("next", shifted(1)),
        *phrases("this", shifted(0)),
        *phrases("last_weekday", weekday(-1)),
        *phrases("next_weekday", coming),
        _phrase(language, "{weekday}", weekday(None), f"{language}-weekday"),
        _Phrase(re.compile(rf"(?<![\w./:-])(?P<time>{_NUMERIC})(?![\w/:-]|[.,]\d)"), date, f"{language}-numeric"),
        _Phrase(re.compile(rf"(?<![\w-])(?:{before['before_year']})\s+(?P<time>{_YEAR})"), date, f"{language}-year"),
        _Phrase(re.compile(rf"(?<![\w-]){of_year}"), date, f"{language}-year"),
        _Phrase(re.compile(rf"(?<![\w-]){month}"), date, f"{language}-month"),
        _Phrase(re.compile(rf"(?<![\w-])(?P<time>{words})(?![\w-])"), deictic, f"{language}-deictic"),
    )


def _phrase(language: str, form: str, read: _Read, rule: str, *, any_case: bool = False) -> _Phrase:
    rule = rule.replace("not_times", "no-time").replace("_", "-")
    flags = re.IGNORECASE if any_case else re.NOFLAG
    return _Phrase(re.compile(rf"(?<![\w-])(?P<time>{_pattern(language, form)})(?![\w-])", flags), read, rule)


def _pattern(language: str, form: str) -> str:
    """A row of a table as a regular expression: slots in braces, what may be missing in square brackets."""
    parts = []
    for part in _PART.finditer(form):
        if part["slot"]:
            parts.append(_slot(language, part["slot"]))
        elif part["bracket"]:
            parts.append("(?:" if part["bracket"] == "[" else ")?")
        else:
            parts.append(r"\s+" if part["blank"] else _literal(part["literal"]))
    return "".join(parts)


def _slot(language: str, slot: str) -> str:
    if slot == "year":
        return _YEAR
    if slot == "day":
        suffixes = _any_of(_words(language, "day_suffixes"))
        return rf"(?P<day>3[01]|[12]\d|0?[1-9])(?:{suffixes})?"
    section = {"month": "months_of_year", "weekday": "weekdays", "unit": "units", "number": "numbers"}[slot]
    words = _any_of(read_section("times", section, language))
    return rf"(?P<{slot}>{words}{'|[1-9][0-9]{0,2}' if slot == 'number' else ''})"


def _core(match: re.Match[str]) -> str:
    """A date without the words that join it, as dateparser knows it in every language."""
    groups = match.groupdict()
    parts = [groups[name] for name in ("day", "month", "year") if groups.get(name)]
    return " ".join(parts) if parts else match["time"]


def _offset(language: str, match: re.Match[str], direction: int) -> Expression:
    number = match.groupdict().get("number") or "1"
    count = int(number) if number.isdecimal() else _number(language, "numbers", number)
    return Offset(counts=((_unit(language, match), Decimal(count)),), direction=direction)


def _unit(language: str, match: re.Match[str]) -> Granularity:
    return Granularity(read_section("times", "units", language)[match["unit"]])


def _number(language: str, section: str, word: str) -> int:
    return int(read_section("times", section, language)[word.replace("’", "'")])


def _words(language: str, table: str) -> tuple[str, ...]:
    return read_words("times", table, language)


def _any_of(words: Iterable[str]) -> str:
    """Longest first, so that no word hides a longer one."""
    return "|".join(_literal(word) for word in sorted(words, key=lambda word: (-len(word), word)))


def _literal(words: str) -> str:
    return re.escape(words).replace("'", "['’]").replace(r"\ ", r"\s+")
