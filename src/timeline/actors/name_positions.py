"""Where a name stands: inside a place, behind what only a body has, beside verbs of motion or of belief, in a list."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from timeline.actors.kinds import GROUP, ORGANISATION, PERSON, PLACE
from timeline.actors.name_repair import Name
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_words
from timeline.model.actors import ActorKind
from timeline.text.constituents import first_conjunct
from timeline.text.labels import COMPOUNDED
from timeline.text.tokens import Tokens

_WITHIN = frozenset(("in", "near", "outside", "off", "into", "across", "throughout"))
# Nothing is near or off a body.
_BESIDE = frozenset(("near", "off", "outside", "across", "throughout"))
_PLACELIKE = ("PERSON", "GPE", "LOC")
_Words: TypeAlias = tuple[str, ...]

# Lists of other kinds mix: "in Lodz, Hungary and the Alps".
_LISTED = (PERSON, ORGANISATION)
_MISTAKEN = (*_LISTED, GROUP)
# Two beside it that agree.
_LEAST = 3
# Words of a name that only its place in a list calls a person's.
_LONGEST = 2


def is_inside(tokens: Tokens, name: Name) -> bool:
    """ "Ships wait off Ostrov": where something is, not whom one believes in."""
    last = name.end - 1
    governor = tokens.heads[last]
    if tokens.deps[last] != "pobj" or name.titles or tokens.lower[governor] not in _WITHIN:
        return False
    if name.label not in _PLACELIKE and tokens.lower[governor] not in _BESIDE:
        return False
    return not is_trusted(tokens, governor + 1)


def is_led(tokens: Tokens, name: Name) -> bool:
    """ "Norvik's chief executive": nobody has one."""
    owned, is_owner = tokens.heads[name.end - 1], tokens.deps[name.end - 1] == "poss"
    return (
        is_owner and name.end == name.first + 1 and tokens.lemmas[owned] in read_words("organisation_words", "leaders")
    )


def is_home(tokens: Tokens, name: Name) -> bool:
    """ "Ana Lind of Anniston": a town or a firm."""
    of = name.first - 1
    return of > 0 and tokens.lower[of] == "of" and tokens.heads[of] == of - 1 and tokens.entities[of - 1] == "PERSON"


def is_placed(tokens: Tokens, name: Name) -> bool:
    """ "In Heraklion", "moved to Crete", "the forts at Brenn", "a boy from Kalmar".

    Not "an engineer at Norvik", "invested in Norvik".
    """
    noun = name.end - 1
    while tokens.deps[noun] == "conj":
        noun = tokens.heads[noun]
    preposition = tokens.heads[noun]
    if tokens.deps[noun] != "pobj" or (noun == name.end - 1 and preposition != name.first - 1):
        return False
    word, governor = tokens.lower[preposition], tokens.lemmas[tokens.heads[preposition]]
    if word == "from" and governor in of_kind("natives"):
        return True
    if word in ("to", "from", "for"):
        return governor in of_kind("motion")
    if word == "at":
        return governor in of_kind("sited") or governor in vocabulary().places_and_things
    if word == "in":
        return governor not in of_kind("trusting", "done_in_bodies") and governor not in vocabulary().held
    return word in _BESIDE


def is_trusted(tokens: Tokens, first: int) -> bool:
    """ "They believe in Lind": the word before ``first`` hangs on one of belief."""
    return first > 0 and tokens.lemmas[tokens.heads[first - 1]] in of_kind("trusting")


def by_lists(
    tokens: Tokens,
    called: Iterable[tuple[Name, _Words]],
    kinds: Mapping[_Words, ActorKind | None],
    sure: Collection[_Words],
) -> dict[_Words, ActorKind]:
    """The kinds of names that all others of a list disagree with: "Ana, Otto and Philipp", the last a people.

    What stands in the plural before all of them says it outright: "Forts Lund and Berg". ``called`` are the names with
    their words.
    """
    lists: dict[int, list[_Words]] = {}
    for name, words in called:
        lists.setdefault(first_conjunct(tokens, name.end - 1), []).append(words)
    found: dict[_Words, ActorKind] = {}
    for head, listed in lists.items():
        told = _kind_of_all(tokens, head) if len(listed) > 1 else None
        if told is not None:
            found.update((words, told) for words in listed if words not in sure)
        elif len(listed) >= _LEAST:
            found.update(_odd_one(listed, kinds, sure))
    return found


def _odd_one(
    listed: list[_Words], kinds: Mapping[_Words, ActorKind | None], sure: Collection[_Words]
) -> dict[_Words, ActorKind]:
    kind, most = Counter(kinds[words] for words in listed).most_common(1)[0]
    if kind not in _LISTED or most != len(listed) - 1:
        return {}
    odd = next(words for words in listed if kinds[words] != kind)
    is_short = kind != PERSON or len(odd) <= _LONGEST
    return {odd: kind} if odd not in sure and kinds[odd] in _MISTAKEN and is_short else {}


def _kind_of_all(tokens: Tokens, head: int) -> ActorKind | None:
    """What the plural says that opens the name at the head of a list."""
    first = head
    while first and tokens.heads[first - 1] == head and tokens.deps[first - 1] in COMPOUNDED:
        first -= 1
    one = tokens.lower[first].removesuffix("s")
    if first == head or one == tokens.lower[first]:
        return None
    if one in vocabulary().place_starts:
        return PLACE
    return PERSON if one in vocabulary().titles else None
