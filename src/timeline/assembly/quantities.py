"""How many or how much a telling says: who recalls 3 million cars and 40,000 vans recalls them twice.

Headlines round ("3.6 million" for 3,613,000), and "at least 20" are 24 when all are found: only what neither can mean
tells two happenings apart.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from timeline.lexicon.tables import read_section, read_words

_WORD = re.compile(r"\d[\d,]*(?:\.\d+)?|[^\W\d_]+")
# How far apart two numbers of one thing are at most: rounded ones, and those of which one is a bound.
_ROUNDED, _BOUNDED = 1.1, 2.0
# A dozen and more are not by chance the same.
_TELLING = 12


@lru_cache(maxsize=1 << 14)
def quantity(text: str) -> float | None:
    """The first number in some words, in figures or spelled out: 2600000 in "2.6 million cars"."""
    numbers, scales = _numbers()
    total, read = 0.0, False
    for word in _WORD.findall(text.casefold()):
        if word[0].isdecimal() and not read:
            total = float(word.replace(",", ""))
        elif word in numbers:
            total += numbers[word]
        elif word in scales and (read or word != "dozen"):
            total = (total or 1) * scales[word]
        elif read:
            break
        else:
            continue
        read = True
    return total if read else None


def tells_of_others(one: str, other: str) -> bool:
    """Both words tell a number, and no rounding makes one of the two."""
    first, second = quantity(one), quantity(other)
    if first is None or second is None:
        return False
    reach = _BOUNDED if _is_bound(one) or _is_bound(other) else _ROUNDED
    return max(first, second) > reach * min(first, second)


def tells_as_many(one: str, other: str) -> bool:
    """ "2,800 workers" and "2,800 car workers": one number, and none that things often have."""
    first = quantity(one)
    return first is not None and first >= _TELLING and first == quantity(other)


def counts_people(text: str) -> bool:
    """ "At least 40 passengers", "23 people", "two": reports give the number of those whom nobody can name yet."""
    if quantity(text) is None:
        return False
    words = [word for word in _WORD.findall(text.casefold()) if not is_number(word)]
    if not words:
        return True
    noun = words[-1]
    return not _people().isdisjoint((noun, noun.removesuffix("s"), noun.removesuffix("ren"), noun[:-2] + "an"))


def is_number(word: str) -> bool:
    """A word of a number, which says nothing of what is counted."""
    return word[0].isdecimal() or any(word.rstrip("s") in table for table in _numbers())


def _is_bound(text: str) -> bool:
    return not read_words("determiners", "before_counts", "like_prepositions").isdisjoint(
        _WORD.findall(text.casefold())
    )


@cache
def _people() -> frozenset[str]:
    return read_words("person_nouns", "nouns") | read_words("person_roles", "neutral", "plural", "male", "female")


@cache
def _numbers() -> tuple[Mapping[str, float], Mapping[str, float]]:
    return read_section("times", "numbers"), read_section("times", "scales")
