"""Actors of several documents joined: who is the same in all of them.

First those of one full name, then each shorter form whose bearer is beyond doubt. People of one name stay apart where
the texts tell two of them: by a middle initial, "Jr.", a walk of life, or a gazetteer's id.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TypeAlias

from attrs import evolve, frozen

from timeline.actors.canonical import slug
from timeline.actors.countries import countries
from timeline.actors.known_organisations import as_ministry, known_organisations
from timeline.actors.lands import land_told
from timeline.actors.model_names import model_number
from timeline.actors.name_agreement import NUMERAL, middle_name
from timeline.actors.romanisation import as_given, as_surname
from timeline.actors.stock_indexes import index_key
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_table
from timeline.model.actors import Actor, ActorKind, MentionKind
from timeline.model.names import fold_name

_Node: TypeAlias = tuple[str, str]  # document id, actor id
_Key: TypeAlias = tuple[object, ...]
# "787" tells a model without its maker, "12" does not.
_LONG_NUMBER = 3


@frozen(kw_only=True)
class Join:
    """Two documents' actors taken for one: ``name`` is what they share, ``rule`` why that is enough."""

    one: tuple[str, str]
    other: tuple[str, str]
    name: str
    rule: str


@frozen(kw_only=True)
class JoinedActors:
    """``actors`` over all documents; ``ids`` maps a document's id and its actor's id to the joined actor's id.

    ``joins`` says why: one for each actor that was joined to an earlier one.
    """

    actors: tuple[Actor, ...]
    ids: Mapping[tuple[str, str], str]
    joins: tuple[Join, ...] = ()


def join_actors(documents: Iterable[tuple[str, tuple[Actor, ...]]]) -> JoinedActors:
    """Join the actors of documents, each an id and its actors.

    The result depends on the set of documents alone, not on their order.
    """
    ordered = sorted(documents, key=lambda document: document[0])
    nodes = {(document_id, actor.id): _Profile(actor) for document_id, actors in ordered for actor in actors}
    groups = _Groups(nodes)
    groups.join_full_names()
    groups.join_short_names()
    groups.join_unknown_kinds()
    return groups.result()


class _Profile:
    """What an actor is compared by."""

    def __init__(self, actor: Actor) -> None:
        self.actor = actor
        self.family = _family(actor.kind)
        self.names = list(dict.fromkeys(_words(name) for name in _names(actor)))
        self.full = max(self.names, key=lambda words: (len(words), words), default=())
        self.key = self._key()

    def _key(self) -> _Key | None:
        """What two actors of one full name share; ``None`` for one without a name."""
        if not self.full:
            return None
        if self.actor.kind == ActorKind.PERSON:
            core = _core(self.full)
            given = as_given(_full_given(core[0]))
            number = next((word for word in self.full if NUMERAL.fullmatch(word)), "")
            return ("person", given, as_surname(core[-1])) if len(core) > 1 else ("person", core[0], number)
        text = " ".join(self.full)
        if self.actor.kind in (ActorKind.COUNTRY, ActorKind.PLACE) and text in countries().names:
            return ("country", countries().names[text])
        if self.actor.kind == ActorKind.PRODUCT and (index := index_key(self.full)) is not None:
            return ("index", *index)
        if number := _model(self.actor, self.full):
            return ("model", number)
        known = known_organisations().get(text)
        return ("organisation", known.names) if known else (self.family, _stem(self.full))

    def traits(self) -> tuple[str, ...]:
        """What tells namesakes apart, "" where the text does not say."""
        core = _core(self.full)
        middle = middle_name(core)[:1] if self.actor.kind == ActorKind.PERSON else ""
        if _model(self.actor, self.full) and self.full[0].isalpha():
            middle = self.full[0]  # who makes it
        generation = next((w for w in self.full if w in vocabulary().generations), "")
        land = land_told(self.actor.name, self.actor.aliases)
        return self.actor.external_id or "", middle, generation, _domain(self.actor), land


class _Groups:
    """Nodes joined step by step; a group is named by its first node."""

    def __init__(self, nodes: Mapping[_Node, _Profile]) -> None:
        self._nodes = nodes
        self._order = {node: n for n, node in enumerate(nodes)}
        self._parents = {node: node for node in nodes}
        self._joins: list[Join] = []

    def _root(self, node: _Node) -> _Node:
        while self._parents[node] != node:
            node = self._parents[node]
        return node

    def _join(self, one: _Node, other: _Node, name: str, rule: str) -> None:
        first, second = sorted((self._root(one), self._root(other)), key=self._order.__getitem__)
        if first != second:
            self._parents[second] = first
            self._joins.append(Join(one=one, other=other, name=name, rule=rule))

    def join_full_names(self) -> None:
        by_key: dict[_Key, list[_Node]] = defaultdict(list)
        for node, profile in self._nodes.items():
            if profile.actor.external_id is not None:
                by_key["external id", profile.actor.external_id].append(node)
            if profile.key is not None:
                by_key[profile.key].append(node)
        for key, same in by_key.items():
            for bearers in _told_apart(same, self._nodes):
                for node in bearers[1:]:
                    one, other = self._nodes[bearers[0]], self._nodes[node]
                    rule = "external-id" if key[0] == "external id" else _likeness(one, other)
                    self._join(bearers[0], node, " ".join(other.full), rule)

    def join_short_names(self) -> None:
        """ "Cook" where one Cook is known, "Apple" where one actor called so has a longer name."""
        holders: dict[tuple[str, tuple[str, ...]], set[_Node]] = defaultdict(set)
        for node, profile in self._nodes.items():
            for short in _short_forms(profile):
                holders[profile.family, short].add(self._root(node))
        for node, profile in self._nodes.items():
            if profile.actor.kind != ActorKind.UNKNOWN:
                self._join_only(holders.get((profile.family, profile.full), ()), node)

    def join_unknown_kinds(self) -> None:
        """A name whose kind its document does not tell, where one actor alone bears it elsewhere."""
        bearers: dict[tuple[str, ...], set[_Node]] = defaultdict(set)
        for node, profile in self._nodes.items():
            if profile.actor.kind != ActorKind.UNKNOWN:
                for words in (profile.full, *_short_forms(profile)):
                    bearers[words].add(self._root(node))
        for node, profile in self._nodes.items():
            if profile.actor.kind == ActorKind.UNKNOWN:
                same = bearers.get(profile.full, set())
                self._join_only(same or bearers.get(_stem(profile.full), set()), node)

    def _join_only(self, bearers: Iterable[_Node], node: _Node) -> None:
        """Join a node to the one actor that bears its name; to none where there are two."""
        profile = self._nodes[node]
        roots = {self._root(bearer) for bearer in bearers} - {self._root(node)}
        if profile.full and len(roots) == 1 and not _differ(self._nodes[next(iter(roots))], profile):
            self._join(roots.pop(), node, " ".join(profile.full), "only-bearer")

    def result(self) -> JoinedActors:
        members: dict[_Node, list[_Node]] = defaultdict(list)
        for node in self._nodes:
            members[self._root(node)].append(node)
        actors, ids = [], {}
        taken: Counter[str] = Counter()
        for group in members.values():
            actor = _joined([self._nodes[node].actor for node in group], taken)
            actors.append(actor)
            ids.update(dict.fromkeys(group, actor.id))
        return JoinedActors(actors=tuple(actors), ids=ids, joins=tuple(self._joins))


def _told_apart(nodes: list[_Node], profiles: Mapping[_Node, _Profile]) -> Iterator[list[_Node]]:
    """The bearers of one name, parted by every trait in which two of them differ."""
    traits = {node: profiles[node].traits() for node in nodes}
    telling = [len({one for one in told if one}) > 1 for told in zip(*traits.values(), strict=True)]
    parted: dict[tuple[str, ...], list[_Node]] = defaultdict(list)
    for node in nodes:
        parted[tuple(value for value, tells in zip(traits[node], telling, strict=True) if tells)].append(node)
    yield from parted.values()


def _differ(one: _Profile, other: _Profile) -> bool:
    return any(a and b and a != b for a, b in zip(one.traits(), other.traits(), strict=True))


def _likeness(one: _Profile, other: _Profile) -> str:
    """Why two of one key have one name."""
    names = [_core(profile.full) for profile in (one, other)]
    is_person = one.family == other.family == "person"
    is_spelt = len({(_full_given(name[0]), name[-1]) for name in names}) == 1
    return "same-name" if is_spelt or not is_person else "romanisation"


def _model(actor: Actor, name: tuple[str, ...]) -> str:
    """The number of a product that is known by it whoever is named as its maker, "" for another actor."""
    number = model_number(name) if actor.kind == ActorKind.PRODUCT else ""
    return number if len(number) >= _LONG_NUMBER else ""


def _family(kind: ActorKind) -> str:
    match kind:
        case ActorKind.PERSON:
            return "person"
        case ActorKind.COUNTRY | ActorKind.PLACE:
            return "place"
        case ActorKind.UNKNOWN:
            return "unknown"
        case _:
            return "organisation"


def _names(actor: Actor) -> Iterator[str]:
    named = [m for m in actor.mentions if m.kind == MentionKind.NAME]
    if named or not actor.mentions:
        yield actor.name
        yield from (m.words.text for m in named if m.via is None)


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.strip(".,'\"()") or word for word in fold_name(name).split())


def _core(words: tuple[str, ...]) -> tuple[str, ...]:
    table = vocabulary()
    return tuple(w for w in words if w not in table.generations and w not in table.honours) or words


def _stem(words: tuple[str, ...]) -> tuple[str, ...]:
    words = as_ministry(words)
    while len(words) > 1 and words[-1] in vocabulary().organisation_suffixes:
        words = words[:-1]
    return words


def _full_given(name: str) -> str:
    full = vocabulary().nicknames.get(name)
    return full[0] if full else name


def _short_forms(profile: _Profile) -> Iterator[tuple[str, ...]]:
    yield from (name for name in profile.names if name != profile.full)
    if profile.family == "person" and len(core := _core(profile.full)) > 1:
        if vocabulary().sexes(core[0]) is None:
            yield (core[0],)  # "Xi": elsewhere a given name alone may be anybody's
        yield (core[-1],)
    elif _stem(profile.full) != profile.full:
        yield _stem(profile.full)


@cache
def _domains() -> Mapping[str, str]:
    return {noun: domain for domain, nouns in read_table("role_domains").items() for noun in nouns}


def _domain(actor: Actor) -> str:
    """The one walk of life that the actor's roles tell of, "" for none or several."""
    words = (word for role in actor.roles for word in role.title.casefold().split())
    found = {_domains()[word] for word in words if word in _domains()}
    return found.pop() if len(found) == 1 else ""


def _joined(group: list[Actor], taken: Counter[str]) -> Actor:
    named = [actor for actor in group if any(m.kind == MentionKind.NAME for m in actor.mentions)] or group
    first = max(named, key=lambda actor: (len(actor.name.split()), len(actor.name), actor.name))
    kinds = [actor.kind for actor in named if actor.kind != ActorKind.UNKNOWN]
    base = slug(first.name)
    taken[base] += 1
    names = dict.fromkeys(name for actor in group for name in (actor.name, *actor.aliases) if name != first.name)
    return evolve(
        first,
        id=base if taken[base] == 1 else f"{base}-{taken[base]}",
        kind=Counter(kinds).most_common(1)[0][0] if kinds else ActorKind.UNKNOWN,
        aliases=tuple(names),
        mentions=tuple(mention for actor in group for mention in actor.mentions),
        roles=tuple(dict.fromkeys(role for actor in group for role in actor.roles)),
        external_id=next((actor.external_id for actor in group if actor.external_id), None),
    )
