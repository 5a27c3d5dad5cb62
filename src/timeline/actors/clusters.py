"""The state of coreference: which mentions are one actor so far, and what must stay apart."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import TypeAlias

from attrs import define

from timeline.actors.headwords import HEADWORD
from timeline.actors.kinds import (
    COUNTRY,
    DESCRIPTION,
    GROUP,
    NAME,
    ORGANISATION,
    PERSON,
    PLACE,
    PRODUCT,
    PRONOUN,
    UNKNOWN,
)
from timeline.actors.mentions import Mention
from timeline.actors.name_agreement import conflicting
from timeline.actors.parted import kept_apart
from timeline.actors.vocabulary import vocabulary
from timeline.model.actors import ActorKind
from timeline.model.names import fold_name
from timeline.text.constituents import first_conjunct, object_of
from timeline.text.document import Document
from timeline.text.tokens import Tokens

_NOBODY: frozenset[tuple[str, ...]] = frozenset()
_KINDS = NAME, DESCRIPTION, PRONOUN
# The main one of several is mentioned so many times as often as any other.
_SHARE = 2
# Kinds that one actor may be given by different mentions: "Chelsea" the place and the club is two.
_AGREE = ({COUNTRY, PLACE}, {ORGANISATION, GROUP}, {ORGANISATION, PRODUCT})


@define(kw_only=True)
class LinkedMention:
    """A mention in a cluster, and the sieve that put it there."""

    mention: Mention
    rule: str


Cluster: TypeAlias = tuple[LinkedMention, ...]
Numbered: TypeAlias = tuple[int, Mention]


class Clusters:
    """Mentions joined step by step; every join is refused that would break a constraint.

    Mutable, and alive only while one document is resolved. ``mentions`` are in text order; clusters are named by
    the number of any of their mentions, and ``root`` gives the cluster of one. ``named``, ``described`` and
    ``pronouns`` are the mentions of a kind with their numbers; ``by_head`` has the widest mention at each head token.
    """

    def __init__(
        self, document: Document, mentions: Iterable[Mention], apart: frozenset[frozenset[str]] = frozenset()
    ) -> None:
        self.document = document
        self.tokens = tokens = document.tokens
        self.mentions = tuple(mentions)
        self._apart = apart
        self._keyed = any(m.key is not None for m in self.mentions)
        by_kind: tuple[list[Numbered], ...] = ([], [], [])
        for numbered in enumerate(self.mentions):
            by_kind[_KINDS.index(numbered[1].kind)].append(numbered)
        self.named, self.described, self.pronouns = by_kind
        self.by_head: dict[int | None, int] = {m.head: n for n, m in reversed([*enumerate(self.mentions)])}
        quotations = document.quotations
        self._quoted = frozenset(t for q in quotations if not q.depth for t in tokens.within(q.content))
        self._roots = list(range(len(self.mentions)))
        self.root = self._roots.__getitem__
        self._members = {n: [n] for n in self._roots}
        self._times_named = [int(m.kind == NAME) for m in self.mentions]
        self._rules = [m.rule for m in self.mentions]
        self._kinds = [m.actor_kind for m in self.mentions]
        self._genders = [m.genders for m in self.mentions]
        # A body is it or they: "the club said that they …".
        self._numbers = ["" if m.actor_kind == ORGANISATION else m.number for m in self.mentions]
        self._names = [_NOBODY] * len(self.mentions)
        for n, mention in self.named:
            if mention.actor_kind == PERSON:
                self._names[n] = frozenset((mention.name,))
        self._headed = {n for n, m in self.named if m.rule == HEADWORD}
        self._ways = {n: {(m.name, m.actor_kind, m.rule): m} for n, m in self.named}
        self._distinct = _distinct(self)
        self._listed = _listed(tokens, self.mentions, self.by_head)
        self._opposed = {*self._distinct, *self._listed}

    def members(self, number: int) -> list[int]:
        """The mentions of the cluster that holds a mention, in text order."""
        return self._members[self._roots[number]]

    def roots(self) -> list[int]:
        """Every cluster, by its first mention."""
        return [n for n, root in enumerate(self._roots) if n == root]

    def kind(self, number: int) -> ActorKind:
        return self._kinds[self._roots[number]]

    def genders(self, number: int) -> frozenset[str]:
        return self._genders[self._roots[number]]

    def number(self, number: int) -> str:
        return self._numbers[self._roots[number]]

    def names(self, number: int) -> list[Mention]:
        """The mentions by name, in text order."""
        return [self.mentions[m] for m in self.members(number) if self.mentions[m].kind == NAME]

    def ways_named(self, number: int) -> Iterable[Mention]:
        """A mention by name for each way in which the cluster is named: few, however often it is."""
        return self._ways.get(self._roots[number], {}).values()

    def times_named(self, number: int) -> int:
        """How many of the mentions are names."""
        return self._times_named[self._roots[number]]

    def main(self, numbers: Iterable[int], least: int = 1) -> int | None:
        """The cluster of most of the mentions given, where it has ``least`` and twice as many as any other."""
        times = Counter(self.root(n) for n in numbers)
        (first, most), (_, others) = (*times.most_common(2), (-1, 0), (-1, 0))[:2]
        return first if most >= max(least, _SHARE * others) else None

    def is_linked(self, number: int) -> bool:
        return len(self.members(number)) > 1

    def is_quoted(self, number: int) -> bool:
        """The mention stands inside quotation marks."""
        return self.mentions[number].head in self._quoted

    def is_inside_quotation(self, token: int) -> bool:
        """A token stands inside quotation marks."""
        return token in self._quoted

    def is_resolved(self, number: int) -> bool:
        """A pronoun that already stands for somebody: one named, or one mentioned before it.

        Those who say "I" are not mentioned by it: in '"I welcome it," he said', whom "he" means is still open. Nor is
        it told by what is only said of him: "as a driver, he …".
        """
        if self.times_named(number):
            return True
        if self._rules[number] == "copula":
            return False
        earlier = (self.mentions[m] for m in self.members(number) if m < number)
        return any(m.kind != PRONOUN or m.person == 3 for m in earlier)

    def may_join(self, one: int, other: int, *, other_names: bool = False) -> bool:
        """No constraint keeps the two apart; ``other_names``: the text says that one person bears both names."""
        a, b = self._roots[one], self._roots[other]
        if a == b:
            return True
        one_kind, other_kind = self._kinds[a], self._kinds[b]
        if (
            one_kind is not other_kind
            and UNKNOWN not in (one_kind, other_kind)
            and {one_kind, other_kind} not in _AGREE
        ):
            return False
        if self._genders[a].isdisjoint(self._genders[b]) and not other_names:  # a woman may write as George
            return False
        if self._numbers[a] and self._numbers[b] and self._numbers[a] != self._numbers[b]:
            return False
        names, others = self._names[a], self._names[b]
        if names and others and not other_names and any(conflicting(x, y) for x in names for y in others):
            return False
        if self._are_distinct(a, b) or (a in self._headed and b in self._headed):
            return False
        return not (self._keyed and self._keys_differ(a, b)) and not (self._apart and self._must_differ(a, b))

    def _must_differ(self, a: int, b: int) -> bool:
        names = [{fold_name(name.words.text) for name in self.names(c)} for c in (a, b)]
        return any(frozenset((one, other)) in self._apart for one in names[0] for other in names[1])

    def _keys_differ(self, a: int, b: int) -> bool:
        keys = [{self.mentions[m].key for m in self._members[c]} - {None} for c in (a, b)]
        return bool(keys[0] and keys[1] and not keys[0] & keys[1])

    def _are_distinct(self, a: int, b: int) -> bool:
        """The grammar sets them beside each other: "France and Germany", "his son"."""
        if len(self._members[a]) > len(self._members[b]):
            a, b = b, a
        for m in self._opposed.intersection(self._members[a]):
            if m in self._distinct and any(self._roots[c] == b for c in self._distinct[m]):
                return True
            if m in self._listed and self._is_one_of(self._listed[m], b):
                return True
        return False

    def _is_one_of(self, listed: set[int], root: int) -> bool:
        """A long list is not gone through for each of its own."""
        members = self._members[root]
        if len(members) < len(listed):
            return not listed.isdisjoint(members)
        return any(self._roots[c] == root for c in listed)

    def keep_apart(self, one: int, other: int) -> None:
        """Never let two mentions be one actor from here on."""
        _set_apart(self._distinct, one, other)
        self._opposed.update((one, other))

    def join(self, one: int, other: int, rule: str, *, other_names: bool = False) -> bool:
        """Make two clusters one, unless a constraint forbids it; ``rule`` explains the later mention."""
        if not self.may_join(one, other, other_names=other_names):
            return False
        a, b = sorted((self._roots[one], self._roots[other]))
        if a == b:
            return True
        self._rules[max(one, other)] = rule
        members, joined = self._members[a], self._members.pop(b)
        for m in joined:
            self._roots[m] = a
        in_order = members[-1] < joined[0]
        members += joined
        if not in_order:
            members.sort()
        self._times_named[a] += self._times_named[b]
        if b in self._headed:
            self._headed.add(a)
        if self._kinds[a] == UNKNOWN or (self._kinds[a] == PLACE and self._kinds[b] == COUNTRY):
            self._kinds[a] = self._kinds[b]
        self._genders[a] = self._genders[a] & self._genders[b] or self._genders[a]
        is_body = self._kinds[a] == ORGANISATION
        self._numbers[a] = "" if is_body else self._numbers[a] or self._numbers[b]
        self._names[a] |= self._names[b]
        if b in self._ways:
            self._ways.setdefault(a, {}).update(self._ways[b])
        return True

    def result(self) -> tuple[Cluster, ...]:
        """The clusters by their first mention."""
        linked = [LinkedMention(mention=m, rule=rule) for m, rule in zip(self.mentions, self._rules, strict=True)]
        return tuple([tuple([linked[m] for m in self._members[root]]) for root in self.roots()])


def _distinct(clusters: Clusters) -> dict[int, set[int]]:
    """For each mention those that it cannot be: whose relative it is, and whom the text tells apart from it."""
    tokens, found = clusters.tokens, dict[int, set[int]]()
    relatives = vocabulary().relational_nouns
    for n, mention in clusters.described:
        if mention.noun in relatives:
            for owner in (tokens.child(mention.head, "poss"), object_of(tokens, mention.head, "of")):
                if owner in clusters.by_head:
                    _set_apart(found, n, clusters.by_head[owner])
    apart = kept_apart(tokens, clusters.mentions, clusters.named, clusters.described, clusters.pronouns)
    for one, other in (*_namesakes(clusters.mentions), *apart):
        _set_apart(found, one, other)
    return found


def _set_apart(distinct: dict[int, set[int]], one: int, other: int) -> None:
    distinct.setdefault(one, set()).add(other)
    distinct.setdefault(other, set()).add(one)


def _listed(tokens: Tokens, mentions: tuple[Mention, ...], by_head: dict[int | None, int]) -> dict[int, set[int]]:
    """For each mention that is coordinated to others all of these with itself: one set for all, for some list many."""
    groups: dict[int, set[int]] = {}
    for n, mention in enumerate(mentions):
        if tokens.deps[mention.head] == "conj":
            first = by_head.get(first_conjunct(tokens, mention.head))
            if first is not None and mentions[first].head != mention.head and not _is_word(tokens, mention):
                groups.setdefault(first, {first}).add(n)
    return {n: group for group in groups.values() for n in group}


def _is_word(tokens: Tokens, mention: Mention) -> bool:
    """'Norvik Trading Ltd ("Norvik" or the "Group")': what one is called, and no other thing."""
    return tokens.tags[max(mention.first - 1, 0)] == "``" and tokens.tags[mention.end : mention.end + 1] == ["''"]


def _namesakes(mentions: tuple[Mention, ...]) -> Iterator[tuple[int, int]]:
    """ "Otto Brandt and his son Otto Brandt Jr.": told of in one sentence, father and son are two."""
    table = vocabulary().generations
    full = [n for n, m in enumerate(mentions) if m.actor_kind == PERSON and len(m.name) > 1]
    called: dict[tuple[int, tuple[str, ...]], list[int]] = {}
    for n in full:
        called.setdefault((mentions[n].sentence, mentions[n].name), []).append(n)
    for n in (n for n in full if mentions[n].name[-1] in table):
        for other in called.get((mentions[n].sentence, mentions[n].name[:-1]), ()):
            yield n, other
