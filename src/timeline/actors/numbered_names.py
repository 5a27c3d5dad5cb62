"""Numbers that belong to names: "Luna 2", "the Norvik 300"; no scores, no amounts, no years."""

import re
from collections.abc import Iterable

from attrs import evolve

from timeline.actors.name_repair import Name
from timeline.text.tokens import Tokens

_NUMBER = re.compile(r"\d{1,4}[A-Za-z]{0,2}|\d{1,2}\.\d{1,2}")
# Dates are written so too, but never behind a name.
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}\.\d{1,2}")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LABELS = ("ORG", "PRODUCT", "")
_AMOUNTS = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"))


def with_numbers(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, with the number behind those that have one.

    Where the grammar leaves it open whether a number counts what follows ("the Luna 2 antenna"), another mention tells.
    """
    found = list(names)
    numbered = {
        n: tuple(tokens.lower[name.first : name.end + 1]) for n, name in enumerate(found) if _has_number(tokens, name)
    }
    sure = {words for n, words in numbered.items() if _is_tied(tokens, found[n])}
    return [evolve(name, end=name.end + 1) if numbered.get(n) in sure else name for n, name in enumerate(found)]


def _has_number(tokens: Tokens, name: Name) -> bool:
    number = name.end
    if number >= len(tokens.words) or not tokens.words[number][0].isdigit():
        return False
    if _VERSION.fullmatch(tokens.words[number]):
        return True
    may_have = name.label in _LABELS or (name.first > 0 and tokens.lower[name.first - 1] == "the")
    if not may_have or tokens.tags[number] != "CD":
        return False
    is_plain = _NUMBER.fullmatch(tokens.words[number]) and not _YEAR.fullmatch(tokens.words[number])
    return bool(is_plain) and tokens.entities[number] not in _AMOUNTS and not _is_score(tokens, number)


def _is_score(tokens: Tokens, number: int) -> bool:
    """ "Lund 3, Malmo 1", "Lund 3-1"."""
    after = tokens.words[number + 1 : number + 4]
    tags = tokens.tags[number + 1 : number + 4]
    return after[:1] in (["-"], ["–"], ["%"]) or (tags[:1] == [","] and "CD" in tags[1:])


def _is_tied(tokens: Tokens, name: Name) -> bool:
    """The number hangs on the name, or the name on the number: it counts nothing else."""
    return tokens.heads[name.end] == name.end - 1 or tokens.heads[name.end - 1] == name.end
