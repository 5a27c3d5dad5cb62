"""The capitals in which papers set the first words of a report: "A MAN who stabbed his friend has been jailed".

A parser takes them for names. Words that are written so elsewhere in the text are ("THE BBC"), and so are those
without a vowel; a dateline has a mark behind it.
"""

import re
from collections import Counter
from collections.abc import Set
from functools import cache

from timeline.lexicon.tables import read_table

# What a report opens with and no name does.
_OPENING = (
    "A|AN|THE|THIS|THESE|ONE|TWO|THREE|FOUR|FIVE|SIX|SEVEN|EIGHT|NINE|TEN|SOME|MORE|MOST|MANY|HUNDREDS|THOUSANDS|DOZENS"
    "|AFTER|BEFORE|WHEN|WHILE|AS|AT|IN|ON|FOR|FROM|WITH|IF|THERE|HE|SHE|THEY|POLICE|THINGS|ANOTHER|UP|NEARLY|OVER"
)
_OPENINGS = re.compile(rf"^[ \t]*(?:{_OPENING}) (?:[A-Z]+ ){{0,3}}(?=[a-z]|[0-9]+ [a-z])", re.MULTILINE)
_CAPITALS = re.compile(r"\b[A-Z]{2,}\b")
_SHORT = frozenset(
    {"AN", "AND", "ALL", "AS", "AT", "BE", "BY", "HE", "IF", "IN", "IS", "MY", "NO", "OF", "ON", "OR", "SO", "TO", "UP"}
)
_VOWEL = re.compile(r"[A-Z][A-Z]*[AEIOUY]")  # not in "IBM"
_WORD = re.compile(r"[A-Z]+")


def with_plain_openings(text: str) -> str:
    """The text in which such openings are written as other sentences are, in the same length."""
    if not _OPENINGS.search(text):
        return text
    often = {word for word, count in Counter(_CAPITALS.findall(text)).items() if count > 1}
    return _OPENINGS.sub(lambda match: _plain(match[0], often), text)


def _plain(opening: str, names: Set[str]) -> str:
    known = names | {name.upper() for name in _bodies()}

    def plain(word: re.Match[str]) -> str:
        is_name = word[0] in known or not _VOWEL.match(word[0]) or len(word[0]) == 2
        return word[0] if is_name and word[0] not in _SHORT else word[0].lower()

    words = _WORD.sub(plain, opening)
    first = len(words) - len(words.lstrip())
    return words[:first] + words[first].upper() + words[first + 1 :]


@cache
def _bodies() -> frozenset[str]:
    rows = read_table("known_organisations")["organisations"]
    return frozenset(name for row in rows for name in row["names"])
