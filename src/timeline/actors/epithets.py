"""Words that belong to names: "Peter the Great", "at St Andrews"; not "Ana the mayor"."""

from collections.abc import Iterable

from attrs import evolve

from timeline.actors.name_pieces import SAINTS
from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import vocabulary
from timeline.text.tokens import Tokens


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
