"""Dates that no recogniser reads, through dateparser: the last resort, and guarded.

dateparser fills what a text leaves out from a base date, and reads much that is no date. So it is asked twice,
with bases that differ in every field: a field that moves with the base was not in the text. No base is ever the
machine's clock, and no anchor is asked about, so an answer says only what the words say.
"""

import bisect
import datetime as dt
import re
import threading
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING

from timeline.lexicon.tables import read_section
from timeline.model.expressions import CalendarDate
from timeline.text.document import Document
from timeline.timex.mentions import Mention
from timeline.timex.recognisers.surroundings import is_section

if TYPE_CHECKING:
    from dateparser.date import DateDataParser  # type: ignore[import-untyped]

_BASES = (dt.datetime(2003, 1, 7, 5, 11, 23), dt.datetime(2016, 10, 28, 17, 42, 58))
_NEEDED = {"year": ("year",), "month": ("month",), "day": ("month", "day")}
_LONGEST, _YEAR_FIGURES = 60, 4
_NUMBER = re.compile(r"\d+")
_YEAR = re.compile(r"\d{3}")
_WORD = re.compile(r"[^\W\d_]+")
# dateparser shares settings and dictionaries within the process and promises nothing about threads.
_lock = threading.Lock()


def read_date(text: str, *, language: str = "en", day_first: bool = False) -> CalendarDate | None:
    """The year, month or day that a phrase states; ``None`` where it states anything else.

    Every number of the phrase must be a field, and every field a number of it, but for a month told by a word.
    Without a year, numbers alone ("3-5") are no date, and one number alone is a year of four figures.
    """
    if text.isascii() and text.isdecimal():  # a column of figures has thousands: none of them is asked about
        return CalendarDate(year=int(text)) if len(text) == _YEAR_FIGURES and int(text) else None
    if len(text) > _LONGEST:
        return None
    (one, unit), (other, other_unit) = (_ask(text, language, day_first, base) for base in _BASES)
    if one is None or other is None or unit != other_unit or unit not in _NEEDED:
        return None
    steady = {
        name: getattr(one, name) for name in ("year", "month", "day") if getattr(one, name) == getattr(other, name)
    }
    stated = {name: value for name, value in steady.items() if name in ("year", *_NEEDED[unit])}
    if not stated.keys() >= set(_NEEDED[unit]):
        return None
    return CalendarDate(**stated) if _accounts_for(text, stated) else None


def _accounts_for(text: str, fields: Mapping[str, int]) -> bool:
    """The numbers of the text are the fields, and a month that is not among them is a word."""
    numbers = sorted(int(number) for number in _NUMBER.findall(text))
    if numbers == sorted(value for name, value in fields.items() if name != "month"):
        return True
    return "year" in fields and numbers == sorted(fields.values())


def read_unclaimed(document: Document, claimed: Sequence[Mention]) -> Iterator[Mention]:
    """The dates among what the parse calls DATE and overlaps nothing claimed; ``claimed`` is in text order."""
    tokens = document.tokens
    starts = [mention.start for mention in claimed]
    for first, end, label in tokens.named:
        if label != "DATE":
            continue
        span = tokens.span(first, end - 1)
        before = bisect.bisect_left(starts, span.end)
        if before and claimed[before - 1].end > span.start:
            continue
        words = span.of(document.text)
        is_place = words.isdecimal() and document.text.endswith("at ", 0, span.start)  # "at 1418 Pine Street"
        is_date = _may_state(words) and not is_place and not is_section(document.text, span.start)
        date = read_date(words) if is_date else None
        if date is not None:
            yield Mention(span.start, span.end, date, "dateparser")


def _may_state(words: str) -> bool:
    """The words name a month or hold a number that may be a year: without either, ``read_date`` accepts nothing."""
    return _YEAR.search(words) is not None or not _months().isdisjoint(
        word[:3].lower() for word in _WORD.findall(words)
    )


@cache
def _months() -> frozenset[str]:
    """The first letters by which months are told from one another, however they are cut short."""
    return frozenset(month[:3] for month in read_section("times", "months"))


def _ask(text: str, language: str, day_first: bool, base: dt.datetime) -> tuple[dt.datetime | None, str]:
    with _lock:
        answer = _parser(language, day_first, base).get_date_data(text)
    return answer.date_obj, answer.period


@cache
def _parser(language: str, day_first: bool, base: dt.datetime) -> "DateDataParser":
    from dateparser.date import DateDataParser

    settings = {
        "RELATIVE_BASE": base,
        "DATE_ORDER": "DMY" if day_first else "MDY",
        "PARSERS": ["absolute-time"],
        "RETURN_TIME_AS_PERIOD": True,
        "TIMEZONE": "UTC",
    }
    return DateDataParser(languages=[language], settings=settings)
