"""Names in a list are of one kind: what most of its names are, the one is that the model takes for something else."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from timeline.actors.kinds import GROUP, ORGANISATION, PERSON
from timeline.actors.name_repair import Name
from timeline.model.actors import ActorKind
from timeline.text.constituents import first_conjunct
from timeline.text.tokens import Tokens

_Words: TypeAlias = tuple[str, ...]

# Lists of other kinds mix: "in Lodz, Hungary and the Alps".
_LISTED = (PERSON, ORGANISATION)
_MISTAKEN = (*_LISTED, GROUP)
# Two beside it that agree.
_LEAST = 3
# Words of a name that only its place in a list calls a person's.
_LONGEST = 2


def by_lists(
    tokens: Tokens,
    called: Iterable[tuple[Name, _Words]],
    kinds: Mapping[_Words, ActorKind | None],
    sure: Collection[_Words],
) -> dict[_Words, ActorKind]:
    """The kinds of names that all others of a list disagree with: "Ana, Otto and Philipp", the last a people.

    ``called`` are the names with their words.
    """
    lists: dict[int, list[_Words]] = {}
    for name, words in called:
        lists.setdefault(first_conjunct(tokens, name.end - 1), []).append(words)
    found: dict[_Words, ActorKind] = {}
    for listed in (names for names in lists.values() if len(names) >= _LEAST):
        kind, most = Counter(kinds[words] for words in listed).most_common(1)[0]
        if kind in _LISTED and most == len(listed) - 1:
            odd = next(words for words in listed if kinds[words] != kind)
            is_short = kind != PERSON or len(odd) <= _LONGEST
            if odd not in sure and kinds[odd] in _MISTAKEN and is_short:
                found[odd] = kind
    return found
