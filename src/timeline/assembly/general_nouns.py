"""General nouns that take up what a more special word told: "a crane fell … the accident … the disaster".

Such a noun means the nearest happening before it that fits: of a kind that it can name, asserted alike, at no other
time, with no other people and at no other place. A noun that sets its happening apart ("the second attack") or that
tells of several takes up none.
"""

from collections.abc import Iterable, Mapping, Sequence, Set
from functools import cache

from timeline.assembly.sameness import doers, undergoers, words_of
from timeline.lexicon.kin import kin_of
from timeline.lexicon.tables import read_section
from timeline.model.entries import Entry
from timeline.model.events import Status
from timeline.model.links import Role
from timeline.text.document import Document

# Sentences back to what such a noun takes up, and groups of tellings that it is compared with.
_REACH = 6
_MOST = 12
_ASSERTED = frozenset({Status.OCCURRED, Status.ONGOING, Status.CLAIMED})


def with_general_nouns(
    document: Document, groups: list[list[Entry]], sentence: Mapping[str, int], definite: Set[str]
) -> list[list[Entry]]:
    """The groups, where those that open with a general noun have joined those that they take up.

    ``sentence`` is that of each entry by id, ``definite`` are the entries of nouns that take up something.
    """
    if not any(entry.id in definite and _kinds_of(entry) for group in groups for entry in group):
        return groups
    ordered = sorted((sorted(group, key=start_of) for group in groups), key=lambda group: start_of(group[0]))
    joined: list[list[Entry]] = []
    for group in ordered:
        noun = group[0]
        takes_up = noun.id in definite and bool(_kinds_of(noun)) and _is_single(document, noun)
        home = _home(joined[-_MOST:], group, sentence) if takes_up else None
        if home is None:
            joined.append(group)
        else:
            home += group
    return joined


def _home(before: Iterable[list[Entry]], group: Sequence[Entry], sentence: Mapping[str, int]) -> list[Entry] | None:
    """The group with the nearest telling that the noun which opens another may mean."""
    noun = group[0]

    def distance(other: Entry) -> int:
        return sentence[noun.id] - sentence[other.id]

    near = [
        (other, told)
        for other in before
        if (told := [e for e in _some(other) if 0 <= distance(e) <= _REACH and start_of(e) < start_of(noun)])
    ]
    near.sort(key=lambda found: -start_of(found[1][-1]))
    return next((other for other, _ in near if _may_be_one(_some(other), _some(group), noun)), None)


def _some(group: Sequence[Entry]) -> Sequence[Entry]:
    """Of tellings without end the first and the last: work stays linear where a text repeats itself."""
    return group if len(group) <= _MOST else [group[0], *group[-_MOST:]]


def start_of(entry: Entry) -> int:
    """Where its trigger stands."""
    return entry.trigger.span.start


def _may_be_one(group: Iterable[Entry], others: Sequence[Entry], noun: Entry) -> bool:
    members, kinds = list(group), _kinds_of(noun)
    if not any({kin_of(e.lemma), kin_of(e.lemma.split()[0])} & kinds for e in members):
        return False
    # "The Lowa massacre" was where Lowa was told of.
    names = {p.name for p in noun.participants if p.actor_id is not None}
    told = [e.sentence.text for e in members] + [p.name for e in members for p in e.participants]
    return all(any(name in words for words in told) for name in names) and all(
        _agree(one, other) for one in members for other in others
    )


def _agree(one: Entry, other: Entry) -> bool:
    """No time, nobody and no place in one speaks against the other."""
    if one.polarity is not other.polarity or not {one.status, other.status} <= _ASSERTED:
        return False
    time, later = one.when.interval, other.when.interval
    if time is not None and later is not None and time.intersection(later) is None:
        return False
    undergone, also = undergoers(one), undergoers(other)
    ids = ({p.actor_id for p in undergone if p.actor_id}, {p.actor_id for p in also if p.actor_id})
    named = [(doers(one), doers(other)), ids, (_places(one), _places(other))]
    if any(first and second and not first & second for first, second in named):
        return False
    return not undergone or not also or bool(ids[0] & ids[1]) or bool(words_of(undergone) & words_of(also))


def _places(entry: Entry) -> frozenset[str]:
    return frozenset(p.actor_id for p in entry.participants if p.role is Role.LOCATION and p.actor_id is not None)


def _is_single(document: Document, entry: Entry) -> bool:
    i = document.tokens.head_of(entry.trigger.span)
    return i is not None and document.tokens.tags[i] == "NN"


@cache
def _takes_up() -> Mapping[str, frozenset[str]]:
    return {noun: frozenset(kinds) for noun, kinds in read_section("trigger_kin", "takes_up").items()}


def _kinds_of(entry: Entry) -> frozenset[str]:
    """The kinds of event that its word can name, as ``kin_of`` gives them."""
    kinds = _takes_up().get(entry.lemma, frozenset())
    return kinds | {kin_of(entry.lemma)} if kinds else kinds
