"""Names in a text: the model's entities repaired, those it missed found, one kind a name."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from timeline.actors.countries import countries
from timeline.actors.vocabulary import vocabulary
from timeline.model.actors import ActorKind
from timeline.text.tokens import Tokens

_KINDS = {
    "PERSON": ActorKind.PERSON,
    "ORG": ActorKind.ORGANISATION,
    "GPE": ActorKind.PLACE,
    "LOC": ActorKind.PLACE,
    "FAC": ActorKind.PLACE,
    "NORP": ActorKind.GROUP,
    "PRODUCT": ActorKind.PRODUCT,
}
_PROPER = ("NNP", "NNPS")
_OPENERS = frozenset(("the", "a", "an", "this", "that", "its", "his", "her", "their", "our", "my", "'s", "some", "all"))
_MODIFIERS = frozenset(
    ("former", "late", "then", "ex", "acting", "deputy", "vice", "assistant", "senior", "junior", "chief", "-", "–")
)
_WORD = re.compile(r"\w")
# Proper nouns that name no actor.
_DAYS = frozenset(("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"))


@frozen(kw_only=True)
class Name:
    """Tokens ``first`` to ``end`` (half-open) are a name; ``titles`` are the lower-case titles before it.

    ``title_first`` is the token where those begin, ``first`` where there are none.
    """

    first: int
    end: int
    label: str
    titles: tuple[str, ...] = ()
    title_first: int
    rule: str


def find_names(tokens: Tokens, entities: Iterable[tuple[int, int, str]]) -> list[tuple[Name, ActorKind]]:
    """Names in text order, not overlapping, each with the kind that the whole document speaks for."""
    entities = list(entities)
    found = [name for entity in entities if entity[2] in _KINDS for name in _repaired(tokens, entity)]
    taken = {t for name in found for t in range(name.title_first, name.end)}
    taken.update(t for first, end, label in entities if label not in _KINDS for t in range(first, end))
    found.extend(_missed(tokens, found, taken))
    found.sort(key=lambda name: name.first)
    return _with_kinds(tokens, found)


def _repaired(tokens: Tokens, entity: tuple[int, int, str]) -> Iterator[Name]:
    first, end, label = entity
    for piece_first, piece_end in _lines(tokens, first, end):
        yield from _trimmed(tokens, piece_first, piece_end, label)


def _lines(tokens: Tokens, first: int, end: int) -> Iterator[tuple[int, int]]:
    """A name never runs over the end of a line."""
    start = first
    for t in range(first, end):
        if "\n" in tokens.words[t]:
            if t > start:
                yield start, t
            start = t + 1
    if end > start:
        yield start, end


def _trimmed(tokens: Tokens, first: int, end: int, label: str) -> Iterator[Name]:
    while first < end and (tokens.lower[first] in _OPENERS or not _WORD.search(tokens.words[first])):
        first += 1
    while end > first and (tokens.tags[end - 1] == "POS" or not _WORD.search(tokens.words[end - 1])):
        end -= 1
    if label == "PERSON":
        while end - 1 > first and tokens.words[end - 1][0].islower() and tokens.tags[end - 1] not in _PROPER:
            end -= 1
    if first == end:
        return
    for piece_first, piece_end in _split(tokens, first, end):
        name = _without_titles(tokens, piece_first, piece_end, label)
        if name is not None:
            yield name


def _split(tokens: Tokens, first: int, end: int) -> Iterator[tuple[int, int]]:
    """Take apart a place and a person that the model joined: "ambassador to Washington Anatoly Antonov"."""
    known = countries()
    if (
        end - first == 3
        and first > 0
        and tokens.tags[first - 1] in ("IN", "TO")
        and (tokens.lower[first] in known.seats or tokens.lower[first] in known.names)
        and tokens.lower[end - 1] not in vocabulary().organisation_heads
    ):
        yield first, first + 1
        yield first + 1, end
    else:
        yield first, end


def _without_titles(tokens: Tokens, first: int, end: int, label: str) -> Name | None:
    """Move titles out of a name; ``None`` where nothing but a title is left."""
    titles = vocabulary().titles
    start = first
    while first < end - 1 and _title_length(tokens, first, end - 1):
        first += _title_length(tokens, first, end - 1)
    outside = start
    if label == "PERSON" or first > start:
        while outside > 0 and (length := _title_before(tokens, outside)):
            outside -= length
    words = tuple(tokens.lower[t].rstrip(".") for t in range(outside, first))
    if first == end - 1 and tokens.lower[first].rstrip(".") in titles and label != "PERSON":
        return None
    return Name(first=first, end=end, label=label, titles=words, title_first=outside, rule="model-entity")


def _title_length(tokens: Tokens, first: int, limit: int) -> int:
    """How many tokens from ``first`` make a title: the longest that stands in the table, 0 for none."""
    titles = vocabulary().titles
    for length in (3, 2, 1):
        if first + length <= limit:
            words = " ".join(tokens.lower[t].rstrip(".") for t in range(first, first + length))
            if words in titles and tokens.words[first][0].isupper():
                return length
    return 0


def _title_before(tokens: Tokens, first: int) -> int:
    for length in (3, 2, 1):
        if first - length >= 0:
            words = " ".join(tokens.lower[t].rstrip(".") for t in range(first - length, first))
            if words in vocabulary().titles and "\n" not in words:
                return length
    return 0


def _missed(tokens: Tokens, found: list[Name], taken: set[int]) -> Iterator[Name]:
    """Runs of proper nouns that the model labelled nothing."""
    common = {low for low, tag, text in zip(tokens.lower, tokens.tags, tokens.words, strict=True) if text[0].islower()}
    headings = _headings(tokens)
    named = {_key(tokens, name) for name in found}
    t, n = 0, len(tokens)
    while t < n:
        if t in taken or tokens.tags[t] not in _PROPER or not tokens.words[t][0].isupper():
            t += 1
            continue
        end = t + 1
        while end < n and end not in taken and tokens.tags[end] in _PROPER and tokens.words[end][0].isupper():
            end += 1
        name = _without_titles(tokens, t, end, "")
        if name is not None and _is_name(tokens, name, common, named, headings):
            yield evolve(name, rule="proper-noun")
        t = end


def _is_name(tokens: Tokens, name: Name, common: set[str], named: set[tuple[str, ...]], headings: set[int]) -> bool:
    words = _key(tokens, name)
    if words in named:
        return True
    if name.first in headings or all(word in common or word in _DAYS for word in words):
        return False
    if len(words) == 1:
        return len(words[0]) > 1 and not (
            words[0] in vocabulary().titles or words[0].rstrip(".") in vocabulary().titles
        )
    return True


def _headings(tokens: Tokens) -> set[int]:
    """Tokens of lines in which nearly every word has a capital: there it tells nothing of names."""
    found: set[int] = set()
    start = 0
    for t in range(len(tokens) + 1):
        if t == len(tokens) or "\n" in tokens.words[t]:
            words = [w for w in range(start, t) if tokens.words[w][0].isalpha()]
            capitals = sum(tokens.words[w][0].isupper() for w in words)
            if len(words) >= 4 and capitals >= 0.7 * len(words):
                found.update(range(start, t))
            start = t + 1
    return found


def _key(tokens: Tokens, name: Name) -> tuple[str, ...]:
    return tuple(tokens.lower[name.first : name.end])


def _with_kinds(tokens: Tokens, names: list[Name]) -> list[tuple[Name, ActorKind]]:
    """Vote: what the lexicon says of a name, else the label that its mentions bear most often."""
    votes: dict[tuple[str, ...], Counter[ActorKind]] = defaultdict(Counter)
    sure: dict[tuple[str, ...], ActorKind] = {}
    for name in names:
        key = _key(tokens, name)
        kind = _by_lexicon(tokens, name)
        if kind is not None:
            sure[key] = kind
        if name.label:
            votes[key][_KINDS[name.label]] += 1
    surnames = _surnames(tokens, names, sure, votes)
    return [(name, _kind_of(tokens, name, sure, votes, surnames)) for name in names]


def _by_lexicon(tokens: Tokens, name: Name) -> ActorKind | None:
    words = vocabulary()
    key = _key(tokens, name)
    if " ".join(key) in countries().names:
        return ActorKind.COUNTRY
    last = key[-1].rstrip(".")
    if len(key) > 1 and (last in words.organisation_suffixes or last in words.organisation_heads):
        return ActorKind.ORGANISATION
    if key[0] in words.organisation_heads and len(key) > 2 and key[1] in ("of", "for"):
        return ActorKind.ORGANISATION
    if name.titles and name.label in ("PERSON", "") and len(key) <= 4:
        return ActorKind.PERSON
    if 2 <= len(key) <= 4 and key[0] in words.given_names and name.label in ("PERSON", "ORG", "") and key[1] != "of":
        return ActorKind.PERSON
    return None


def _surnames(
    tokens: Tokens,
    names: list[Name],
    sure: dict[tuple[str, ...], ActorKind],
    votes: dict[tuple[str, ...], Counter[ActorKind]],
) -> set[str]:
    """The last and first words of names of people."""
    people: set[str] = set()
    for name in names:
        key = _key(tokens, name)
        kind = sure.get(key) or _most(votes[key])
        if kind == ActorKind.PERSON and 1 < len(key) <= 4:
            people.update((key[0], key[-1]))
    return people


def _kind_of(
    tokens: Tokens,
    name: Name,
    sure: dict[tuple[str, ...], ActorKind],
    votes: dict[tuple[str, ...], Counter[ActorKind]],
    surnames: set[str],
) -> ActorKind:
    key = _key(tokens, name)
    if len(key) == 1 and key[0] in surnames and (key not in sure or name.label == "PERSON"):
        # "Washington crossed the river" beside "in Washington": a place keeps its name after a preposition.
        locative = name.label in ("GPE", "LOC") and _is_locative(tokens, name)
        if not locative:
            return ActorKind.PERSON
    if key in sure:
        return sure[key]
    return _most(votes[key]) or ActorKind.UNKNOWN


def _is_locative(tokens: Tokens, name: Name) -> bool:
    return name.first > 0 and tokens.lower[name.first - 1] in ("in", "at", "from", "near", "to", "outside", ",")


def _most(votes: Counter[ActorKind]) -> ActorKind | None:
    return max(votes, key=lambda kind: (votes[kind], kind), default=None)
