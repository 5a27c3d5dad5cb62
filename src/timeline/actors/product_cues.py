"""Products told from their makers by grammar: models of names take most brands for organisations."""

from collections.abc import Iterator

from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.text.constituents import object_of
from timeline.text.labels import DETERMINERS, MODIFIERS, OBJECTS
from timeline.text.tokens import Tokens

_INDEFINITE = frozenset(("a", "an"))
_LABELS = ("ORG", "PRODUCT", "")
# So many digits make a code: "A300"; groups and roads have fewer.
_CODE = 3
# What one has, or has in a new version, is a thing; that it is launched, numbered or has an article hints at one.
_SURE = frozenset(("had", "renewed", "described"))


def is_product(cues: set[str]) -> bool:
    """The cues of all mentions of a name are enough: a sure one, or hints of two kinds, of a name that never speaks."""
    return "speaks" not in cues and (not cues.isdisjoint(_SURE) or len(cues) > 1)


def product_cues(tokens: Tokens, name: Name) -> Iterator[str]:
    """What the words around a name say of its being a thing that is made and sold.

    Of a name with a number ("the Norvik 300") they speak of the model, and the name may be its maker's.
    """
    last = name.end - 1
    if name.label not in _LABELS or tokens.lower[last] in vocabulary().organisation_nouns:
        return
    if name.end < len(tokens) and tokens.tags[name.end] == "CD":
        return
    if tokens.deps[last] in MODIFIERS:
        yield from _of_modifier(tokens, name)
    elif tokens.deps[last] != "poss":
        yield from _of_noun(tokens, name)
    if any(map(str.isdigit, tokens.lower[last])):
        yield "numbered"


def _of_noun(tokens: Tokens, name: Name) -> Iterator[str]:
    last = name.end - 1
    head, label, words = tokens.heads[last], tokens.deps[last], vocabulary()
    if label == "pobj" and tokens.lower[head] == "of" and tokens.lemmas[tokens.heads[head]] in words.makers:
        yield "had"  # "the manufacturer of the Luna"
    if label == "nsubj" and tokens.lemmas[head] in read_words("speech", "say"):
        if tokens.child(head, "ccomp") is not None:
            yield "speaks"
    elif label in OBJECTS and tokens.lemmas[head] in words.made:
        yield "made"
    elif label in OBJECTS and tokens.lemmas[head] in words.traded and _are_counted(tokens, last):
        yield "had"  # "sold 300 Lunas", unlike "sold Norvik"
    beside = tokens.child(last, "appos")
    if beside is not None and tokens.lemmas[beside] in words.versions and object_of(tokens, beside, "of") is not None:
        yield "described"  # "the Luna, the new version of its phone"
    yield from _of_determiners(tokens, name)


def _are_counted(tokens: Tokens, noun: int) -> bool:
    return tokens.lower[noun].endswith("s") and any(tokens.tags[c] == "CD" for c in tokens.children[noun])


def _of_determiners(tokens: Tokens, name: Name) -> Iterator[str]:
    """ "an iPhone", "their Walkman", "the new Luna"; "the Luna", "Norvik's Luna"."""
    before = name.first - 1
    for c in tokens.children[name.end - 1]:
        if c > before:
            break
        if tokens.tags[c] == "PRP$" or (tokens.deps[c] == "det" and tokens.lower[c] in _INDEFINITE):
            # "their popular Luna", unlike "its rival Norvik"
            if not any(tokens.tags[t] in ("NN", "NNS") for t in range(c + 1, name.first)):
                yield "had"
        elif c == before - 1 and tokens.deps[c] in DETERMINERS and tokens.lower[before] in vocabulary().fresh:
            yield "renewed"
        elif c == before and tokens.lower[c] == "the" and not _is_acronym(tokens.words[name.end - 1]):
            yield "article"
        elif tokens.entities[c] == "ORG" and (tokens.deps[c] == "poss" or c == before):
            yield "of a body"  # "Norvik's Luna", "the Norvik L300"


def _is_acronym(word: str) -> bool:
    """ "BBC", "G20", unlike "A300"."""
    return word.isupper() and sum(map(str.isdigit, word)) < _CODE


def _of_modifier(tokens: Tokens, name: Name) -> Iterator[str]:
    """ "its Luna phone", "the Luna handset", "the Luna range": things by that name, where not by that maker."""
    head, words = tokens.heads[name.end - 1], vocabulary()
    if tokens.lemmas[head] not in words.product_nouns and tokens.lemmas[head] not in words.versions:
        return
    for c in tokens.children[head]:
        if c < name.first and (tokens.tags[c] == "PRP$" or (tokens.deps[c] == "poss" and tokens.entities[c] == "ORG")):
            yield "described"  # "its Luna phone", "Norvik's Luna phone"
        elif c == name.first - 1 and tokens.lower[c] in words.fresh:
            yield "of a new kind"  # "a new Luna service"
        elif c < name.first and tokens.lower[c] == "the":
            yield "of a kind"
