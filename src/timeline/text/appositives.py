"""Appositive nouns that "and" joins before a name: "singer and songwriter Ann Dahl", "the owner and chef, Bob Roe".

They are of one person, and the name is the head; parsers take them for two people, or three. In English a count noun in
the singular needs a determiner to stand for somebody by itself, so a noun that has none says who the name is.
"""

from collections.abc import Iterator
from functools import cache

from timeline.lexicon.tables import read_words
from timeline.text.labels import DETERMINERS, NAME_TAGS, SUBJECTS
from timeline.text.subjectless import copied, settled
from timeline.text.tokens import Tokens

_PLURAL = frozenset({"are", "were", "have", "do"})
_INDEFINITE = frozenset({"a", "an"})


def with_appositives_joined(tokens: Tokens) -> Tokens:
    """The tokens, where such a name stands where the first noun did, and the nouns depend on it."""
    links = [i for i in tokens.places.get("and", ()) if tokens.deps[i] == "cc"]
    found = [(tokens.heads[i], name) for i in links if (name := _name_behind(tokens, i)) is not None]
    if not found:
        return tokens
    mended = copied(tokens)
    for first, name in found:
        _make_head(mended, name, first)
        # "Scientist, writer and broadcaster Carl Dunn"
        while mended.deps[name] == "conj" and _is_appositive(tokens, mended.heads[name]):
            _make_head(mended, name, mended.heads[name])
    return settled(mended)


def _is_appositive(tokens: Tokens, noun: int) -> bool:
    """A noun for a person, in the singular, that no determiner makes somebody by itself."""
    is_one = tokens.lemmas[noun] in _people() and tokens.tags[noun] in {"NN", "NNP"}
    return is_one and tokens.child(noun, *DETERMINERS) is None


def _name_behind(tokens: Tokens, link: int) -> int | None:
    """The name of the one whom the nouns on both sides of "and" tell of."""
    first = tokens.heads[link]
    if tokens.lemmas[first] not in _people() or tokens.tags[first] == "NNS":
        return None
    for name in _names(tokens, first, link):
        second = _second(tokens, first, link, name)
        if second is not None and _are_of_one(tokens, first, second, name):
            return name
    return None


def _names(tokens: Tokens, first: int, link: int) -> Iterator[int]:
    """Names behind "and" that the parse coordinates with the first noun, or sets beside one of the nouns."""
    for i in tokens.children[first]:
        if i > link and tokens.deps[i] in {"appos", "conj"}:
            if tokens.tags[i] in NAME_TAGS:
                yield i
            elif tokens.deps[i] == "conj":
                yield from _beside(tokens, i)


def _beside(tokens: Tokens, noun: int) -> Iterator[int]:
    """A person's name in apposition to a noun, or, by a mistake of the parser, to a country behind it."""
    last = tokens.edges[noun][1]
    while last > noun:
        if tokens.deps[last] == "appos" and tokens.tags[last] in NAME_TAGS and tokens.entities[last] == "PERSON":
            yield last
            return
        last = tokens.heads[last] if tokens.heads[last] < last else noun


def _second(tokens: Tokens, first: int, link: int, name: int) -> int | None:
    """The noun between "and" and the name."""
    inside = [i for i in tokens.children[name] if link < i < name and tokens.lemmas[i] in _people()]
    if inside:
        return inside[-1]
    return next((i for i in tokens.children[first] if link < i < name and tokens.deps[i] == "conj"), None)


def _are_of_one(tokens: Tokens, first: int, second: int, name: int) -> bool:
    if not _is_appositive(tokens, second) or tokens.child(name, "conj", *DETERMINERS) is not None:
        return False
    if _is_plural(tokens, first):
        return False
    determiner = tokens.child(first, *DETERMINERS)
    if determiner is None or tokens.lower[tokens.edges[name][0] - 1] == ",":
        return True
    is_definite = tokens.lower[determiner] not in _INDEFINITE
    return is_definite and _holders().isdisjoint({tokens.lemmas[first], tokens.lemmas[second]})


def _is_plural(tokens: Tokens, first: int) -> bool:
    """Their verb agrees with two."""
    verb = tokens.heads[first]
    is_subject = tokens.deps[first] in SUBJECTS
    return is_subject and (tokens.tags[verb] == "VBP" or any(tokens.lower[i] in _PLURAL for i in tokens.children[verb]))


def _make_head(tokens: Tokens, name: int, first: int) -> None:
    """Let a name stand where its first noun did, with what follows it."""
    above, label = tokens.heads[first], tokens.deps[first]
    for i in tokens.children[first]:
        if i > name:
            tokens.heads[i] = name
    tokens.heads[name], tokens.deps[name] = (name if above == first else above), label
    for i in (first, *(i for i in tokens.children[first] if first < i < name and tokens.deps[i] == "conj")):
        tokens.heads[i], tokens.deps[i] = name, "appos"


@cache
def _people() -> frozenset[str]:
    roles = read_words("person_roles", "male", "female", "neutral", "contenders")
    return roles | read_words("person_nouns", "nouns")


def _holders() -> frozenset[str]:
    """Nouns that with "the" or "his" say by themselves who is meant."""
    return read_words("person_roles", "relational", "sole")
