"""Models by maker and number, and what they are called for short: "the Boeing 787 Dreamliner", "the 787"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from timeline.actors.name_repair import Name
from timeline.actors.stock_indexes import STOCK_INDEX
from timeline.actors.vocabulary import vocabulary
from timeline.text.tokens import Tokens

MODEL = "model-name"
# "787", "777X", "190s" of several; a year has four digits.
_NUMBER = re.compile(r"\d{2,3}[A-Za-z]{0,4}")
_VARIANT = re.compile(r"-\w+")
_DETERMINERS = frozenset(("det", "poss"))
_LABELS = ("ORG", "PRODUCT", "")
_AMOUNTS = frozenset(("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY"))
# What stands before a number that is part of a name: "the 787 Dreamliner", "its 787", "Boeing 787".
_BEFORE_ONE = ("DT", "PRP$", "POS", "NNP")


def with_models(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, models with all of their words, and numbers alone that the text tells a model by: "the 787"."""
    found = list(names)
    perhaps = [name for name in found if name.rule != STOCK_INDEX]
    makers = {n.words(tokens) for n in perhaps if n.label in _LABELS}
    at = _numbers(tokens)
    numbered = [name for name in perhaps if not at.isdisjoint(range(name.first - 1, name.end + 1))]
    models = [model for name in numbered if (model := _model(tokens, name, makers)) is not None]
    codes = {words[0] for words in makers if len(words) == 1 and words[0][-1].isdigit()}
    codes.update(low for model in models if (low := tokens.lower[model.end - 1]).isalpha())
    if not models and not codes:
        return found
    numbers = {number for model in models if (number := model_number(tokens.lower[model.first : model.end]))}
    taken = {t for model in models for t in range(model.first, model.end)}
    others = [n for n in found if taken.isdisjoint(range(n.first, n.end))]
    taken.update(t for n in others for t in range(n.first, n.end))
    return [*others, *models, *_alone(tokens, numbers, codes, taken)]


def model_number(name: Sequence[str]) -> str:
    """The number by which a model is known, "" for none: "787" of "Boeing 787 Dreamliner" and of "787s"."""
    at = next((n for n, word in enumerate(name) if _NUMBER.fullmatch(word)), len(name))
    variant = "".join(name[at + 1 : at + 3]) if list(name[at + 1 : at + 2]) == ["-"] else ""
    return "".join(name[at : at + 1]).removesuffix("s") + variant


def _numbers(tokens: Tokens) -> set[int]:
    """The tokens that may be the number of a model."""
    numbers = [low for low in tokens.places if low[0].isdigit() and _NUMBER.fullmatch(low)]
    return {t for low in numbers for t in tokens.places[low]}


def _model(tokens: Tokens, name: Name, makers: set[tuple[str, ...]]) -> Name | None:
    """The whole name of a model; ``None`` for another name."""
    number = name.end if _is_behind(tokens, name.end) else name.end - 1
    if number > name.first and _NUMBER.fullmatch(tokens.words[number]):
        maker = tuple(tokens.lower[name.first : number])
        is_made = maker in makers and maker[-1] not in vocabulary().bodies_places_things
        if not is_made or not _is_one(tokens, name.first, number):
            return None
        return evolve(name, end=_end(tokens, number + 1), label="PRODUCT", rule=MODEL)
    first = _number_before(tokens, name)
    if first is None:
        return None
    first -= first > 0 and (tokens.lower[first - 1],) in makers
    return evolve(name, first=first, title_first=first, label="PRODUCT", rule=MODEL)


def _is_behind(tokens: Tokens, t: int) -> bool:
    """A number at a token hangs on the name before it: "747" of "Boeing 747-8", whatever the tagger takes it for."""
    if t >= len(tokens) or not _NUMBER.fullmatch(tokens.words[t]) or tokens.entities[t] in _AMOUNTS:
        return False
    return tokens.heads[t] == t - 1 or tokens.heads[t - 1] == t


def _number_before(tokens: Tokens, name: Name) -> int | None:
    """The number of "the 787 Dreamliner", which may be part of the name; several are counted."""
    last = name.end - 1
    first = name.first - (not tokens.words[name.first][0].isdigit())
    if first < 1 or first == last or tokens.tags[first] != "CD" or not _NUMBER.fullmatch(tokens.words[first]):
        return None
    is_one = tokens.words[last][0].isupper() and not tokens.lower[last].endswith("s")
    is_tied = first < tokens.heads[first] < name.end
    return first if is_one and is_tied and tokens.tags[first - 1] in _BEFORE_ONE else None


def _is_one(tokens: Tokens, first: int, number: int) -> bool:
    """ "The Boeing 787", "Boeing 787 jets"; "Lund 21" alone may be a score."""
    heads = {t for own in range(first, number + 1) for t in (own, tokens.heads[own])}
    has_article = any(tokens.deps[c] in _DETERMINERS and c < first for h in heads for c in tokens.children[h])
    return has_article or not vocabulary().product_nouns.isdisjoint(tokens.lemmas[number + 1 : number + 2])


def _end(tokens: Tokens, end: int) -> int:
    """With the variant and what the model is called: "747-8", "787 Dreamliner"."""
    variant = "".join(tokens.words[end : end + 2])
    if _VARIANT.fullmatch(variant) and tokens.ends[end - 1] + len(variant) == tokens.ends[end + 1]:
        end += 2
    called = end < len(tokens) and tokens.tags[end] == "NNP" and tokens.words[end][0].isupper()
    return end + 1 if called and end in (tokens.heads[end - 1], tokens.heads[end - 2]) else end


def _alone(tokens: Tokens, numbers: set[str], codes: set[str], taken: set[int]) -> Iterator[Name]:
    """ "The 787", "50 787s", "50 A380s": known numbers without a maker, and several of what has a code for a name."""
    for t, low in enumerate(tokens.lower):
        is_several = low.endswith("s") and (low[:-1] in numbers or low[:-1] in codes)
        is_one = low in numbers and any(tokens.deps[c] in _DETERMINERS for c in tokens.children[t])
        if (is_several or is_one) and t not in taken:
            yield Name(first=t, end=t + 1, label="PRODUCT", title_first=t, rule=MODEL)
