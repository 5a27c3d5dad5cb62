"""Names that the model saw elsewhere in the text: one that it knows once it is made to know always."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from timeline.actors.headwords import HEADWORD, turned
from timeline.actors.name_repair import Name
from timeline.text.tokens import Tokens

# What the model calls those of one word that it may take for a common noun or an adjective elsewhere.
_SINGLE = ("ORG", "PRODUCT", "GPE", "PERSON", "")
_COMMON = ("NN", "NNS", "JJ")


def with_repeated(tokens: Tokens, names: Iterable[Name], closed: Collection[int], small: Collection[str]) -> list[Name]:
    """The names, and those of their words again that the model took for less: "the [Saudi] Gazette".

    ``closed`` are the tokens in which no name is looked for, ``small`` the words that begin with a small letter.
    """
    found = list(names)
    common = {word.lower() for word in small}
    at = {t: name for name in found for t in range(name.title_first, name.end)}
    again = [
        name for name in _again(tokens, found, at, common) if not any(t in closed for t in range(name.first, name.end))
    ]
    taken = {t for name in again for t in range(name.first, name.end)}
    return [name for name in found if name.first not in taken] + again


def _again(tokens: Tokens, names: list[Name], at: dict[int, Name], common: Collection[str]) -> Iterator[Name]:
    """Words that are a name elsewhere, where they are none or hold shorter ones alone.

    A single word is a noun or an adjective there ("Acme shares"), and nowhere in small letters.
    """
    known: dict[tuple[str, ...], str] = {}
    told: dict[str, set[int]] = defaultdict(set)
    for name in names:
        is_single = name.label in _SINGLE and tokens.lower[name.first] not in common
        if (name.end - name.first > 1 and name.label) or is_single:
            words = tokens.words[name.first : name.end]
            in_order = turned(words) if name.rule == HEADWORD else None  # "Otto Lind" behind "Lind, Otto"
            words = words if in_order is None else in_order[0]
            known.setdefault(tuple(words), name.label)
            told[words[0]].add(len(words))
    lengths, free = {word: sorted(found, reverse=True) for word, found in told.items()}, 0
    for first in sorted({t for word in lengths for t in tokens.places[word.lower()] if tokens.words[t] == word}):
        own = at.get(first)  # a name that stands there already is taken for less than all of its words alone
        least = 0 if own is None else own.end - own.title_first
        for length in lengths[tokens.words[first]] if first >= free else ():
            if length <= least:
                break
            end = min(first + length, len(tokens))
            label = known.get(tuple(tokens.words[first:end]))
            may_be = end - first > 1 or tokens.tags[first] in _COMMON
            if label is not None and may_be and _holds(at, first, end):
                yield Name(first=first, end=end, label=label, title_first=first, rule="repeated-name")
                free = end
                break


def _holds(at: dict[int, Name], first: int, end: int) -> bool:
    """No name there reaches beyond the words, and none is all of them."""
    inside = [at[t] for t in range(first, end) if t in at]
    return all(first <= n.title_first and n.end <= end and n.end - n.title_first < end - first for n in inside)
