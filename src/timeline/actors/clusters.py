"""The state of coreference: which mentions are one actor so far, and what must stay apart."""

from collections import Counter
from collections.abc import Iterable
from typing import TypeAlias

from attrs import define

from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.model.actors import ActorKind, MentionKind
from timeline.model.names import fold_name
from timeline.text.document import Document
from timeline.text.tokens import Tokens

_UNKNOWN = ActorKind.UNKNOWN
# The main one of several is mentioned so many times as often as any other.
_SHARE = 2
# Kinds that one actor may be given by different mentions: "Chelsea" the place and the club is two.
_AGREE = frozenset(
    frozenset(pair)
    for pair in (
        (ActorKind.COUNTRY, ActorKind.PLACE),
        (ActorKind.ORGANISATION, ActorKind.GROUP),
        (ActorKind.ORGANISATION, ActorKind.PRODUCT),
    )
)


@define(kw_only=True)
class LinkedMention:
    """A mention in a cluster, and the sieve that put it there."""

    mention: Mention
    rule: str


Cluster: TypeAlias = tuple[LinkedMention, ...]


class Clusters:
    """Mentions joined step by step; every join is refused that would break a constraint.

    Mutable, and alive only while one document is resolved. ``mentions`` are in text order; clusters are named by
    the number of any of their mentions.
    """

    def __init__(
        self, document: Document, mentions: Iterable[Mention], apart: frozenset[frozenset[str]] = frozenset()
    ) -> None:
        self.document = document
        self.tokens = tokens = document.tokens
        self.mentions = tuple(mentions)
        self._apart = apart
        self._keyed = any(m.key is not None for m in self.mentions)
        quotations = document.quotations
        self._quoted = frozenset(t for q in quotations if not q.depth for t in tokens.within(q.content))
        self._parents = list(range(len(self.mentions)))
        self._members = {n: [n] for n in self._parents}
        self._times_named = [int(m.kind == MentionKind.NAME) for m in self.mentions]
        self._rules = [m.rule for m in self.mentions]
        self._kinds = [m.actor_kind for m in self.mentions]
        self._genders = [m.genders for m in self.mentions]
        self._numbers = [m.number for m in self.mentions]
        self._names: list[set[tuple[str, ...]]] = [
            {m.name} if m.name and m.actor_kind == ActorKind.PERSON else set() for m in self.mentions
        ]
        self._distinct = _distinct(tokens, self.mentions)

    def root(self, number: int) -> int:
        """The cluster of a mention."""
        while self._parents[number] != number:
            self._parents[number] = self._parents[self._parents[number]]
            number = self._parents[number]
        return number

    def members(self, number: int) -> list[int]:
        """The mentions of the cluster that holds a mention, in text order."""
        return self._members[self.root(number)]

    def roots(self) -> list[int]:
        """Every cluster, by its first mention."""
        return [n for n in range(len(self.mentions)) if self._parents[n] == n]

    def kind(self, number: int) -> ActorKind:
        return self._kinds[self.root(number)]

    def genders(self, number: int) -> frozenset[str]:
        return self._genders[self.root(number)]

    def number(self, number: int) -> str:
        return self._numbers[self.root(number)]

    def names(self, number: int) -> list[Mention]:
        """The mentions by name, in text order."""
        return [self.mentions[m] for m in self.members(number) if self.mentions[m].kind == MentionKind.NAME]

    def times_named(self, number: int) -> int:
        """How many of the mentions are names."""
        return self._times_named[self.root(number)]

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

    def is_resolved(self, number: int) -> bool:
        """A pronoun that already stands for somebody: one named, or one mentioned before it.

        Those who say "I" are not mentioned by it: in '"I welcome it," he said', whom "he" means is still open.
        """
        earlier = (self.mentions[m] for m in self.members(number) if m < number)
        return any(m.kind != MentionKind.PRONOUN or m.person == 3 for m in earlier) or bool(self.names(number))

    def may_join(self, one: int, other: int, *, other_names: bool = False) -> bool:
        """No constraint keeps the two apart; ``other_names``: the text says that one person bears both names."""
        a, b = self.root(one), self.root(other)
        if a == b:
            return True
        kinds = self._kinds[a], self._kinds[b]
        if _UNKNOWN not in kinds and kinds[0] != kinds[1] and frozenset(kinds) not in _AGREE:
            return False
        if not self._genders[a] & self._genders[b]:
            return False
        if self._numbers[a] and self._numbers[b] and self._numbers[a] != self._numbers[b]:
            return False
        if not other_names and any(conflicting(x, y) for x in self._names[a] for y in self._names[b]):
            return False
        if self._are_distinct(a, b) or (self._keyed and self._keys_differ(a, b)):
            return False
        return not self._apart or not self._must_differ(a, b)

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
        return any(self.root(c) == b for m in self._members[a] for c in self._distinct.get(m, ()))

    def keep_apart(self, one: int, other: int) -> None:
        """Never let two mentions be one actor from here on."""
        self._distinct.setdefault(one, set()).add(other)
        self._distinct.setdefault(other, set()).add(one)

    def join(self, one: int, other: int, rule: str, *, other_names: bool = False) -> bool:
        """Make two clusters one, unless a constraint forbids it; ``rule`` explains the later mention."""
        if not self.may_join(one, other, other_names=other_names):
            return False
        a, b = sorted((self.root(one), self.root(other)))
        if a == b:
            return True
        later = max(one, other)
        self._rules[later] = rule
        self._parents[b] = a
        self._members[a] = sorted(self._members[a] + self._members.pop(b))
        self._times_named[a] += self._times_named[b]
        if self._kinds[a] == _UNKNOWN or (self._kinds[a] == ActorKind.PLACE and self._kinds[b] == ActorKind.COUNTRY):
            self._kinds[a] = self._kinds[b]
        self._genders[a] &= self._genders[b]
        self._numbers[a] = self._numbers[a] or self._numbers[b]
        self._names[a] |= self._names[b]
        return True

    def result(self) -> tuple[Cluster, ...]:
        """The clusters by their first mention."""
        return tuple(
            tuple(LinkedMention(mention=self.mentions[m], rule=self._rules[m]) for m in self._members[root])
            for root in self.roots()
        )


def _distinct(tokens: Tokens, mentions: tuple[Mention, ...]) -> dict[int, set[int]]:
    """For each mention those that it cannot be: its conjuncts, and whose relative it is."""
    by_head: dict[int, int] = {}
    for n, mention in enumerate(mentions):
        by_head.setdefault(mention.head, n)
    found: dict[int, set[int]] = {}
    groups: dict[int, list[int]] = {}
    for n, mention in enumerate(mentions):
        first = _first_conjunct(tokens, mention.head)
        if first != mention.head and first in by_head:
            groups.setdefault(by_head[first], [by_head[first]]).append(n)
        owner = tokens.child(mention.head, "poss") if mention.noun in vocabulary().relational_nouns else None
        if owner in by_head:
            found.setdefault(n, set()).add(by_head[owner])
            found.setdefault(by_head[owner], set()).add(n)
    for group in groups.values():
        for n in group:
            found.setdefault(n, set()).update(other for other in group if other != n)
    return found


def _first_conjunct(tokens: Tokens, t: int) -> int:
    while tokens.deps[t] == "conj" and tokens.heads[t] != t:
        t = tokens.heads[t]
    return t


def conflicting(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Two names of people that no one person bears: other given names, other surnames, father and son."""
    if one == other:
        return False
    a, b = _without_honours(one), _without_honours(other)
    generations = vocabulary().generations
    generation = [{w for w in words if w in generations} for words in (a, b)]
    if all(generation) and generation[0] != generation[1]:
        return True
    a, b = (tuple(w for w in words if w not in generations) for words in (a, b))
    if len(a) < 2 or len(b) < 2:
        return False
    if (generation[0] ^ generation[1]) - {"jr", "sr"}:
        return True  # "Jr." may be left off a full name, "II" may not
    if len(a) > 2 and len(b) > 2 and a[-1] == b[-1] and a[1][0] != b[1][0]:
        return True  # other middle names
    if a[-1] != b[-1]:
        # "Zhao Yuanren" and "Zhao"; "Kim Jong Un" and "Kim": one holds the words of the other.
        return not (set(a) <= set(b) or set(b) <= set(a))
    return not same_given(a[0], b[0]) and not (set(a) <= set(b) or set(b) <= set(a))


def _without_honours(words: tuple[str, ...]) -> tuple[str, ...]:
    honours = vocabulary().honours
    return tuple(w for w in words if w not in honours and w[0].isalnum())


def same_given(one: str, other: str) -> bool:
    """The same given name, its initial, or a familiar form of it."""
    one, other = one.rstrip("."), other.rstrip(".")
    if one == other or (one[0] == other[0] and 1 in (len(one), len(other))):
        return True
    nicknames = vocabulary().nicknames
    full = [{name, *nicknames.get(name, ())} for name in (one, other)]
    return bool(full[0] & full[1])
