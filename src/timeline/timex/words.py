"""The English words of time as one look-up: a word to everything that it can be."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, TypeAlias

from timeline.lexicon.tables import read_section, read_table, read_words
from timeline.model.intervals import Granularity

Senses: TypeAlias = Mapping[str, Any]

# Sections whose words open a window by themselves; the others only take part in one.
_TRIGGERS = ("months", "weekdays", "units", "decades", "seasons", "day_parts", "deictics", "references", "frequencies")
_TRIGGER_WORDS = (
    "ago", "noon", "midnight", "clock", "am", "pm", "m", "fiscal", "fy", "recent", "current", "future", "past",
    "present", "moment", "bc", "ad", "bce", "ce", "already", "eve", "hence", "semester", "weekday", "weekdays", "q",
    "latest", "utc", "gmt",
)  # fmt: skip
_SENSE_OF = {
    "months": "month",
    "weekdays": "weekday",
    "units": "unit",
    "unit_letters": "letter",
    "numbers": "number",
    "scales": "scale",
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
}


@cache
def senses() -> Mapping[str, Senses]:
    """Every word of the table with its senses."""
    found: dict[str, dict[str, Any]] = {}
    for section, sense in _SENSE_OF.items():
        for word, value in read_section("times", section).items():
            found.setdefault(word, {})[sense] = Granularity(value) if sense in ("unit", "letter") else value
    for word in read_words_of("vague_numbers"):
        found.setdefault(word, {})["vague_number"] = True
    for word in read_words_of("function_words"):
        found.setdefault(word, {})
    return MappingProxyType(found)


def read_words_of(section: str) -> tuple[str, ...]:
    words: tuple[str, ...] = read_table("times")[section]["words"]
    return words


@cache
def triggers() -> frozenset[str]:
    """The words, and the bare years, that make a stretch of text worth reading."""
    words = {word for section in _TRIGGERS for word in read_section("times", section)}
    return frozenset(words | set(_TRIGGER_WORDS) | {str(year) for year in range(1000, 2100)})
