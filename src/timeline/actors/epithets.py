"""Epithets that belong to names: "Peter the Great", "Catherine the Great"; no "Ana the mayor"."""

from collections.abc import Iterable

from attrs import evolve

from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import vocabulary
from timeline.text.tokens import Tokens


def with_epithets(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, those of people with the epithet behind them, which is no name of its own."""
    found = [evolve(name, end=name.end + 2) if _has_epithet(tokens, name) else name for name in names]
    taken = {t for name in found for t in range(name.first + 1, name.end)}
    return [name for name in found if name.first not in taken]


def _has_epithet(tokens: Tokens, name: Name) -> bool:
    the, word = name.end, name.end + 1
    is_person = name.label == "PERSON" or vocabulary().sexes(tokens.lower[name.first]) is not None
    if not is_person or word >= len(tokens) or tokens.words[the] != "the":
        return False
    ends = word + 1 == len(tokens) or not tokens.words[word + 1][0].isupper()
    return ends and tokens.words[word][0].isupper() and tokens.lower[word] in vocabulary().epithets
