"""Names of several words that the model saw elsewhere in the text: one that it knows once it is made to know always."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator

from timeline.actors.name_repair import Name
from timeline.text.tokens import Tokens


def with_repeated(tokens: Tokens, names: Iterable[Name], closed: Collection[int]) -> list[Name]:
    """The names, and those of their words again that the model took for less: "the [Saudi] Gazette".

    ``closed`` are the tokens in which no name is looked for.
    """
    found = list(names)
    at = {t: name for name in found for t in range(name.title_first, name.end)}
    again = [name for name in _again(tokens, found, at) if not any(t in closed for t in range(name.first, name.end))]
    taken = {t for name in again for t in range(name.first, name.end)}
    return [name for name in found if name.first not in taken] + again


def _again(tokens: Tokens, names: list[Name], at: dict[int, Name]) -> Iterator[Name]:
    """Words that are a name elsewhere, where they are none or hold shorter ones alone."""
    longer: dict[str, dict[tuple[str, ...], str]] = defaultdict(dict)
    for name in names:
        if name.end - name.first > 1 and name.label:
            longer[tokens.words[name.first]].setdefault(tuple(tokens.words[name.first : name.end]), name.label)
    free = 0
    for first, word in enumerate(tokens.words):
        if first < free or word not in longer:
            continue
        for words, label in longer[word].items():
            end = first + len(words)
            if tuple(tokens.words[first:end]) == words and _holds(at, first, end):
                yield Name(first=first, end=end, label=label, title_first=first, rule="repeated-name")
                free = end
                break


def _holds(at: dict[int, Name], first: int, end: int) -> bool:
    """No name there reaches beyond the words, and none is all of them."""
    inside = [at[t] for t in range(first, end) if t in at]
    return all(first <= n.title_first and n.end <= end and n.end - n.title_first < end - first for n in inside)
