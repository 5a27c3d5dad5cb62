"""Names that the model saw elsewhere in the text: one that it knows once it is made to know always."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

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
    longer: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for name in names:
        if (name.end - name.first > 1 and name.label) or (
            name.label in _SINGLE and tokens.lower[name.first] not in common
        ):
            longer[tokens.words[name.first]].setdefault(tuple(tokens.words[name.first : name.end]), name.label)
    free = 0
    for first in [t for t, word in enumerate(tokens.words) if word in longer]:
        if first < free:
            continue
        for words, label in longer[tokens.words[first]].items():
            end = first + len(words)
            is_same = tuple(tokens.words[first:end]) == words
            if is_same and (len(words) > 1 or tokens.tags[first] in _COMMON) and _holds(at, first, end):
                yield Name(first=first, end=end, label=label, title_first=first, rule="repeated-name")
                free = end
                break


def _holds(at: dict[int, Name], first: int, end: int) -> bool:
    """No name there reaches beyond the words, and none is all of them."""
    inside = [at[t] for t in range(first, end) if t in at]
    return all(first <= n.title_first and n.end <= end and n.end - n.title_first < end - first for n in inside)
