"""Models by maker and number, and what they are called for short: "the Boeing 787 Dreamliner", "the 787"."""

import re
from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from timeline.actors.name_repair import Name
from timeline.actors.stock_indexes import STOCK_INDEX
from timeline.actors.trades import is_maker
from timeline.actors.vocabulary import vocabulary
from timeline.text.labels import DETERMINERS, MODIFIERS, NAME_TAGS
from timeline.text.tokens import Tokens

MODEL = "model-name"
# "787", "777X", "190s" of several; a year has four digits.
_NUMBER = re.compile(r"\d{2,3}[A-Za-z]{0,4}")
_VARIANT = re.compile(r"-\w+")
_LABELS = ("ORG", "PRODUCT", "")
# "A380", "A320neo", "CRJ700s"; "A350-1000", "737-800s", "777-300ER".
_CODED = re.compile(r"[A-Z]{1,3}\d{2,4}(?:[a-z]{3}|[A-Z]{1,3})?s?")
_PERHAPS_CODED = re.compile(r"[a-z]{0,3}\d{2,4}[a-z]{0,4}")
_VERSION_OF_CODE = re.compile(r"\d{2,4}(?:[A-Z]{1,3})?s?")
_VERSION_OF_NUMBER = re.compile(r"\d{2,4}(?:[A-Z]{1,3}s?|s)")
# What stands before a number that is part of a name: "the 787 Dreamliner", "its 787", "Boeing 787".
_BEFORE_ONE = ("DT", "PRP$", "POS", "NNP")


def with_models(tokens: Tokens, names: Iterable[Name]) -> list[Name]:
    """The names, models with all of their words, and numbers alone that the text tells a model by: "the 787"."""
    found = _with_codes(tokens, list(names))
    perhaps = [name for name in found if name.rule != STOCK_INDEX]
    makers = {n.words(tokens) for n in perhaps if n.label in _LABELS}
    at = {t for low in tokens.odd_words if _NUMBER.fullmatch(low) for t in tokens.places[low]}
    made = [model for name in perhaps if (model := _made(tokens, name)) is not None]
    numbered = [name for name in perhaps if not at.isdisjoint(range(name.first - 1, name.end + 1))]
    models = [model for name in numbered if (model := _model(tokens, name, makers)) is not None] + made
    codes = {words[0] for words in makers if len(words) == 1 and words[0][-1].isdigit()}
    codes.update(low for model in models if (low := tokens.lower[model.end - 1]).isalpha())
    if not models and not codes:
        return found
    numbers = {number for model in models if (number := model_number(tokens.lower[model.first : model.end]))}
    taken = {t for model in models for t in range(model.first, model.end)}
    others = [n for n in found if taken.isdisjoint(range(n.first, n.end))]
    taken.update(t for n in others for t in range(n.first, n.end))
    return [*others, *models, *_alone(tokens, numbers, codes, taken)]


def _with_codes(tokens: Tokens, names: list[Name]) -> list[Name]:
    """The names, and models told by their form: counted, before a word for things, or with a variant behind."""
    perhaps = [low for low in tokens.odd_words if _PERHAPS_CODED.fullmatch(low)]
    places = sorted(t for low in perhaps for t in tokens.places[low])
    models = [model for t in places if (model := _coded(tokens, t)) is not None]
    taken = {t for model in models for t in range(model.first, model.end)}
    return [n for n in names if taken.isdisjoint(range(n.first, n.end))] + models if models else names


def _coded(tokens: Tokens, t: int) -> Name | None:
    word = tokens.words[t]
    is_code = _CODED.fullmatch(word) is not None
    if not is_code and not _NUMBER.fullmatch(word):
        return None
    mark, version = (*tokens.words[t + 1 : t + 3], "", "")[:2]
    form = _VERSION_OF_CODE if is_code else _VERSION_OF_NUMBER
    if mark == "-" and form.fullmatch(version) and tokens.words[t - 1 : t] != ["-"]:
        return Name(first=t, end=t + 3, label="PRODUCT", title_first=t, rule=MODEL)
    is_thing = tokens.deps[t] in MODIFIERS and tokens.lemmas[tokens.heads[t]] in vocabulary().product_nouns
    is_counted = t > 0 and tokens.tags[t - 1] == "CD"
    is_lettered = not is_code and word[-1].isupper()  # "Norvik's 777X planes"
    if (is_code and (is_thing or is_counted)) or (is_lettered and is_thing):
        return Name(first=t, end=t + 1, label="PRODUCT", title_first=t, rule=MODEL)
    return None


def model_number(name: Sequence[str]) -> str:
    """The number by which a model is known, "" for none: "787" of "Boeing 787 Dreamliner" and of "787s"."""
    at = next((n for n, word in enumerate(name) if _NUMBER.fullmatch(word)), len(name))
    variant = "".join(name[at + 1 : at + 3]) if list(name[at + 1 : at + 2]) == ["-"] else ""
    return ("".join(name[at : at + 1]).removesuffix("s") + variant).removesuffix("s")


def _model(tokens: Tokens, name: Name, makers: set[tuple[str, ...]]) -> Name | None:
    """The whole name of a model; ``None`` for another name."""
    number = name.end if _is_behind(tokens, name.end) else name.end - 1
    if number > name.first and _NUMBER.fullmatch(tokens.words[number]):
        maker = tuple(tokens.lower[name.first : number])
        if maker not in makers or not _is_one(tokens, name.first, number):
            return None
        return evolve(name, end=_end(tokens, number + 1), label="PRODUCT", rule=MODEL)
    first = _number_before(tokens, name)
    if first is None:
        return None
    first -= first > 0 and (tokens.lower[first - 1],) in makers
    return evolve(name, first=first, title_first=first, label="PRODUCT", rule=MODEL)


def _made(tokens: Tokens, name: Name) -> Name | None:
    """A well-known maker's model, told by an article, by being counted or by what it is: "the Chevrolet Impala"."""
    end = name.end + 1
    if end - name.first != 2 or name.end == len(tokens.words) or tokens.tags[name.end] not in NAME_TAGS:
        return None
    is_one_name = tokens.heads[name.first] == name.end or tokens.heads[name.first] == tokens.heads[name.end]
    is_called = is_one_name and tokens.words[name.end].istitle()  # no code: "A320neo"
    if not is_called or not is_maker((tokens.lower[name.first],)):
        return None
    low, words = tokens.lower[name.end], vocabulary()
    if low in words.bodies_places_things or low in words.firm_ends or low in words.ranks:
        return None
    is_thing = not words.product_nouns.isdisjoint(tokens.lemmas[end : end + 1])
    is_pointed_to = name.first > 0 and tokens.tags[name.first - 1] in ("DT", "CD", "PRP$")
    return evolve(name, end=end, label="PRODUCT", rule=MODEL) if is_thing or is_pointed_to else None


def _is_behind(tokens: Tokens, t: int) -> bool:
    """A number at a token hangs on the name before it: "747" of "Boeing 747-8", whatever the tagger takes it for."""
    return t < len(tokens) and _NUMBER.fullmatch(tokens.words[t]) is not None and tokens.heads[t] == t - 1


def _number_before(tokens: Tokens, name: Name) -> int | None:
    """The number of "the 787 Dreamliner", which may be part of the name; several are counted."""
    last = name.end - 1
    first = name.first - (not tokens.words[name.first][0].isdigit())
    if tokens.tags[first] != "CD" or tokens.lower[last].endswith("s"):
        return None
    is_tied = first < tokens.heads[first] < name.end
    return first if is_tied and tokens.tags[first - 1] in _BEFORE_ONE else None


def _is_one(tokens: Tokens, first: int, number: int) -> bool:
    """ "The Boeing 787"; "Lund 21" alone may be a score."""
    heads = {t for own in range(first, number + 1) for t in (own, tokens.heads[own])}
    return any(tokens.deps[c] in DETERMINERS for h in heads for c in tokens.children[h])


def _end(tokens: Tokens, end: int) -> int:
    """With the variant and what the model is called: "747-8", "787 Dreamliner"."""
    variant = "".join(tokens.words[end : end + 2])
    if _VARIANT.fullmatch(variant) and tokens.ends[end - 1] + len(variant) == tokens.ends[end + 1]:
        end += 2
    is_called = tokens.tags[end : end + 1] == ["NNP"] and tokens.words[end][0].isupper()
    return end + 1 if is_called and end in (tokens.heads[end - 1], tokens.heads[end - 2]) else end


def _alone(tokens: Tokens, numbers: set[str], codes: set[str], taken: set[int]) -> Iterator[Name]:
    """ "The 787", "50 787s", "50 A380s": known numbers without a maker, and several of what has a code for a name."""
    called = {*numbers, *(f"{word}s" for word in numbers | codes)} & tokens.places.keys()
    for t in sorted(t for low in called for t in tokens.places[low] if t not in taken):
        if tokens.lower[t] not in numbers or any(tokens.deps[c] in DETERMINERS for c in tokens.children[t]):
            yield Name(first=t, end=t + 1, label="PRODUCT", title_first=t, rule=MODEL)
