"""The English words of time as one look-up: a word to everything that it can be."""

import re
from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, TypeAlias

from timeline.lexicon.tables import read_section, read_table, read_words
from timeline.model.intervals import Granularity

_WORD = re.compile(r"[^\W\d_]+|\d+")
Senses: TypeAlias = Mapping[str, Any]

# Sections whose words open a window by themselves; the others only take part in one.
_TRIGGERS = (
    *("months", "weekdays", "units", "decades", "seasons", "day_parts", "deictics", "references", "frequencies"),
    "closings",
)
_SENSE_OF = {
    "months": "month",
    "weekdays": "weekday",
    "units": "unit",
    "unit_counts": "unit_count",
    "unit_letters": "letter",
    "numbers": "number",
    "scales": "scale",
    "fractions": "fraction",
    "ordinals": "ordinal",
    "decades": "decade",
    "seasons": "season",
    "day_parts": "day_part",
    "deictics": "deictic",
    "references": "reference",
    "reference_words": "reference_word",
    "relations": "relation",
    "offsets": "offset",
    "parts": "part",
    "approximations": "approximation",
    "frequencies": "frequency",
    "times": "times",
    "zones": "zone",
    "closings": "closing",
}


ORDINAL_ENDS = frozenset({"st", "nd", "rd", "th"})
"""What makes an ordinal of figures: "3rd"."""
SPELLINGS = {"&": "and", "til": "until", "till": "until", "thru": "through"}
"""Words that are spelt in several ways, each with the spelling that rules ask for."""
THROUGH = frozenset({"to", "through", "until"})
"""What leads on from one time to another: "Monday to Friday"."""
JOINTS = THROUGH | {"and", "or"}
"""What may stand between two times of a kind, the one telling what the other leaves out: "3 or 4 May"."""
DASHES = frozenset({"-", "–", "—", "--", "~"})
"""Marks that lead on from one time to another: "3–5 May"."""
OWNERS = frozenset({"my", "our", "your", "his", "her", "its", "their"})
"""Whose a time is: "her last day"."""
WORKDAYS = frozenset({"weekday", "weekdays", "workday", "workdays"})
RULE_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
"""The weekdays, Monday first, as the rules of iCalendar name them."""


@cache
def senses() -> Mapping[str, Senses]:
    """Every word of the table with its senses."""
    found: dict[str, dict[str, Any]] = {}
    for section, sense in _SENSE_OF.items():
        for word, value in read_section("times", section).items():
            found.setdefault(word, {})[sense] = Granularity(value) if sense in ("unit", "letter") else value
    for word in read_words("times", "vague_numbers"):
        found.setdefault(word, {})["vague_number"] = True
    for word in read_words("times", "function_words", "length_adjectives", "length_epithets"):
        found.setdefault(word, {})
    for word in " ".join((*read_section("times", "signals"), *read_section("times", "reference_phrases"))).split():
        found.setdefault(word, {})
    for name, words in holiday_names():
        for word in words:
            found.setdefault(word, {})
        found[words[0]].setdefault("holiday", []).append((words, name))
    for entry in found.values():
        entry.get("holiday", []).sort(key=lambda row: -len(row[0]))
    return MappingProxyType(found)


def holiday_names() -> list[tuple[str, tuple[str, ...]]]:
    """Every name of every holiday as its words."""
    rows = read_table("holidays").items()
    return [
        (name, tuple(_WORD.findall(called))) for name, row in rows for called in (*row["names"], *row.get("led", ()))
    ]


@cache
def led_holiday_names() -> frozenset[tuple[str, ...]]:
    """Names that are a day only behind a preposition: "before New Year", "during Lent"."""
    rows = read_table("holidays").values()
    return frozenset(tuple(_WORD.findall(called)) for row in rows for called in row.get("led", ()))


def length_adjectives() -> frozenset[str]:
    """What may stand between a number and its unit: "three consecutive days"."""
    return read_words("times", "length_adjectives")


def length_epithets() -> frozenset[str]:
    """What may stand between a number and several of its units: "three terrible days"."""
    return read_words("times", "length_epithets")


@cache
def triggers() -> frozenset[str]:
    """The words, and the bare years, that make a stretch of text worth reading."""
    words = {word for section in _TRIGGERS for word in read_section("times", section)}
    words |= {max(name, key=len) for _, name in holiday_names() if not words & set(name)}
    return frozenset(words | read_words("times", "triggers") | {str(year) for year in range(1000, 2100)})


@cache
def not_times(section: str) -> frozenset[str]:
    """Words beside which a number or a month's name is no time: "numbered", "counted", "streets", "before_names"."""
    words: tuple[str, ...] = read_section("times", "not_times")[section]
    return frozenset(words)
