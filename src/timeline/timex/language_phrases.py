"""Rows of the tables of a language as regular expressions: slots in braces, what may be missing in square brackets."""

import re
from collections.abc import Iterable

from timeline.lexicon.patterns import longest_first
from timeline.lexicon.tables import read_list, read_section

_PART = re.compile(r"\{(?P<slot>\w+)\}|(?P<bracket>[\[\]])|(?P<blank>\s+)|(?P<literal>[^\[\]{\s]+)")
_YEARS = r"1\d{3}|20\d\d"
_DAYS = r"3[01]|[12]\d|0?[1-9]"
_WORD_SLOTS = {
    "month": "months_of_year",
    "weekday": "weekdays",
    "unit": "units",
    "number": "numbers",
    "deictic": "deictics",
    "part": "day_parts",
    "part_today": "day_parts_today",
    "season": "season_names",
    "feast": "feast_names",
    "weekend": "weekend_names",
    "first_weekday": "weekdays",
}
NUMERIC_DATE = rf"(?:\d{{1,2}}(?P<mark>[./-])\d{{1,2}}(?P=mark)(?:{_YEARS})|(?:{_YEARS})-\d\d-\d\d)"


def table_words(language: str, table: str) -> tuple[str, ...]:
    return read_list("times", table, language)


def phrase_pattern(language: str, form: str) -> str:
    """The row ``form``, with a group for each of its slots."""
    parts = []
    for part in _PART.finditer(form):
        if part["slot"]:
            parts.append(slot_pattern(language, part["slot"]))
        elif part["bracket"]:
            parts.append("(?:" if part["bracket"] == "[" else ")?")
        else:
            parts.append(r"\s+" if part["blank"] else _literal(part["literal"]))
    return "".join(parts)


def slot_pattern(language: str, slot: str) -> str:
    match slot:
        case "year":
            return rf"(?P<year>{_YEARS})(?![\w%]|[.,:/-]\d|\s?[%€$£]){not_before_christ(language)}"
        case "first_year":
            return rf"(?P<first_year>{_YEARS})"
        case "day" | "first_day":
            words = any_of(table_words(language, "first_day_words"))
            return rf"(?P<{slot}>{_DAYS}|{words})(?:{any_of(table_words(language, 'day_suffixes'))})?"
        case "roman":
            return r"(?P<roman>[IVX]{1,5})"
        case "ordinal":
            return r"(?P<ordinal>[12]?\d)"
        case "decade":
            tens = [word for word, number in read_section("times", "numbers", language).items() if number in _TENS]
            return rf"['’]?(?P<decade>1\d\d0|20\d0|[1-9]0|{any_of(tens)})"
    words = any_of(read_section("times", _WORD_SLOTS[slot], language))
    return rf"(?P<{slot}>{words}{'|[1-9][0-9]{0,2}' if slot == 'number' else ''})"


_TENS = range(20, 100, 10)


def qualifier_pattern(language: str, *tables: str) -> str:
    """What stands right before a month or a year and takes a part of it, a group for each table: "fin ", "mi-"."""
    groups = []
    for table in tables:
        forms = longest_first(table_words(language, table))
        groups.append(rf"(?P<{table}>{'|'.join(phrase_pattern(language, form) for form in forms)})")
    return rf"(?:{'|'.join(groups)})(?:\s+|(?<=[-']))"


def not_before_christ(language: str) -> str:
    """What follows counts no years back: "1200 av. J.-C." is no year 1200."""
    return rf"(?!\s+(?:\d{{1,4}}\s+)?(?i:{any_of(table_words(language, 'before_christ'))}))"


def any_of(words: Iterable[str]) -> str:
    """One of the words, whatever apostrophe and blanks they are written with."""
    return "|".join(map(_literal, longest_first(words)))


def _literal(words: str) -> str:
    return re.escape(words).replace("'", "['’]").replace(r"\ ", r"\s+")
