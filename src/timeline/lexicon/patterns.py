"""Words of the tables as regular expressions."""

import re
from collections.abc import Iterable
from functools import cache

from timeline.lexicon.tables import read_section, read_words


def longest_first(words: Iterable[str]) -> list[str]:
    """The words in the order in which a pattern tries them, so that no word hides a longer one."""
    return sorted(set(words), key=lambda word: (-len(word), word))


def any_of(words: Iterable[str]) -> str:
    """One of the words, to stand in a group."""
    return "|".join(map(re.escape, longest_first(words)))


@cache
def month() -> str:
    """An English month with its capital, in full or shortened, as a group; its full stop is left to the pattern."""
    return _capitalised("months")


@cache
def courtesy_title() -> str:
    """ "Mr", "Mrs", "Dr" with their capital, as a group, likewise."""
    return f"(?:{any_of(word.capitalize() for word in read_words('titles', 'courtesy'))})"


@cache
def weekday() -> str:
    """An English weekday, likewise."""
    return _capitalised("weekdays")


def _capitalised(section: str) -> str:
    return f"(?:{any_of(word.capitalize() for word in read_section('times', section))})"
