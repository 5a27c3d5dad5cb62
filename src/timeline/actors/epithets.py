"""Words and numbers that belong to names: "Peter the Great", "at St Andrews", "Luna 2"; not "Ana the mayor"."""

import re
from collections.abc import Iterable

from attrs import evolve

from timeline.actors.name_pieces import SAINTS
from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import vocabulary
from timeline.text.constituents import number_behind
from timeline.text.tokens import Tokens

_NUMBER = re.compile(r"\d{1,4}[A-Za-z]{0,2}|\d{1,2}\.\d{1,2}")
# Dates are written so too, but never behind a name.
_VERSION = re.compile(r"\d{1,2}\.\d{1,2}\.\d{1,2}")
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_LABELS = ("ORG", "PRODUCT", "")
_AMOUNTS = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"))


def with_epithets(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, those of people with the epithet behind them, which is no name of its own."""
    longer = ((name, _end_of_epithet(tokens, name)) for name in names)
    found = [name if end == name.end else evolve(name, end=end) for name, end in longer]
    taken = {t for name in found for t in range(name.first + 1, name.end)}
    return [name for name in found if name.first not in taken]


def _end_of_epithet(tokens: Tokens, name: Name) -> int:
    """The end of "Peter the Great", "Henry the Young King"; that of the name where no epithet stands behind it."""
    word = name.end + 1
    if tokens.words[name.end : word] != ["the"]:
        return name.end
    is_person = name.label == "PERSON" or vocabulary().sexes(tokens.lower[name.first]) is not None
    end = next((t for t in range(word, len(tokens)) if not tokens.words[t][0].isupper()), len(tokens))
    is_told = end == word + 1 and tokens.lower[word] in vocabulary().epithets
    is_styled = end == word + 2 and tokens.lower[word + 1] in vocabulary().styles
    return end if is_person and (is_told or is_styled) else name.end


def with_saints(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, "St" no title in those that the text calls a place or a body by elsewhere: "at St Andrews"."""
    found = list(names)
    called = {_plain(n.words(tokens)) for n in found if tokens.lower[n.first].rstrip(".") in SAINTS}
    if not called:
        return found
    return [
        evolve(name, first=name.title_first, titles=())
        if SAINTS.issuperset(name.titles)
        and name.titles
        and _plain(tokens.lower[name.title_first : name.end]) in called
        else name
        for name in found
    ]


def _plain(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(word.rstrip(".") for word in words)


def with_numbers(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, with the number behind those that have one.

    Where the grammar leaves it open whether a number counts what follows ("the Luna 2 antenna"), another mention tells.
    """
    found = list(names)
    numbered = {
        n: tuple(tokens.lower[name.first : name.end + 1]) for n, name in enumerate(found) if _has_number(tokens, name)
    }
    sure = {words for n, words in numbered.items() if _is_tied(tokens, found[n])}
    return [
        evolve(name, end=name.end + 1 if numbered.get(n) in sure else number_behind(tokens, name.end - 1) + 1)
        for n, name in enumerate(found)
    ]


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
    """ "Lund 3, Malmo 1", "Lund 3-1", "beat Lund 3 to 1"."""
    after = tokens.words[number + 1 : number + 4]
    tags = tokens.tags[number + 1 : number + 4]
    return (
        after[:1] in (["-"], ["–"], ["%"])
        or (after[:1] == ["to"] and tags[1:2] == ["CD"])
        or (tags[:1] == [","] and "CD" in tags[1:])
    )


def _is_tied(tokens: Tokens, name: Name) -> bool:
    """The number hangs on the name, or the name on the number: it counts nothing else."""
    return tokens.heads[name.end] == name.end - 1 or tokens.heads[name.end - 1] == name.end
