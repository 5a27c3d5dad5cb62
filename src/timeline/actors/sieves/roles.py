"""Descriptions of somebody already named by role: "the minister"."""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence, Set
from itertools import takewhile

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import DESCRIPTION, PERSON, PRONOUN, UNKNOWN
from timeline.actors.mentions import Mention
from timeline.actors.sieves.reflexives import is_reflexive
from timeline.actors.sieves.role_conflicts import (
    agree,
    bodies_of,
    countries_of,
    heads_another,
    heads_one,
    is_of_another,
    is_of_another_country,
    is_of_another_thing,
    is_posted_elsewhere,
    is_to_come,
    is_told_apart,
    written_out,
)
from timeline.actors.sieves.successions import holder_by_then, successions
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.lexicon.tables import read_table
from timeline.text.constituents import object_of

# Mentions that a role reaches back over: more than an article has.
_FARTHEST = 1000
# How many sentences back who was called so is before who may be.
_NEAR = 4


def roles(clusters: Clusters) -> None:
    """A definite description joins the nearest actor whom the text has given that role, or a special form of it."""
    bearers = _Bearers(clusters)
    titled = [n for n, mention in clusters.named if mention.titles]
    followed = successions(clusters)
    has_countries = len({mention.country for _, mention in clusters.described if mention.country}) > 1
    for n, mention in clusters.described:
        is_person = mention.actor_kind in (PERSON, UNKNOWN) and mention.noun != "old"  # an age
        if is_person and is_open(clusters, n, mention) and mention.modifiers.isdisjoint(of_kind("others")):
            candidate = _holder(clusters, n, bearers.of(mention.noun, n))
            if candidate is not None and is_to_come(clusters, candidate):
                others = (c for c in _each_once(clusters, candidate) if _has_role(clusters, c, n))
                candidate = next(others, candidate)
            if candidate is not None and (
                is_told_apart(clusters, candidate, n) or (has_countries and _may_be_another(clusters, candidate, n))
            ):
                continue
            if candidate is None:
                candidate = _only_holder(clusters, n, titled)
            if candidate is not None:
                clusters.join(holder_by_then(clusters, followed, candidate, n), n, "role")
    _take_up_relatives(clusters)


class _Bearers:
    """The actors of whom the text tells a role, by each noun that may take it up."""

    def __init__(self, clusters: Clusters) -> None:
        self._clusters = clusters
        self._told: dict[str, list[int]] = defaultdict(list)
        self._known: dict[str, Set[int]] = {}
        self._ahead: dict[str, list[int]] = {}
        for m, mention in (*clusters.named, *clusters.described):
            for noun in _roles_told(mention):
                self._told[noun].append(m)

    def of(self, noun: str, n: int) -> Set[int]:
        """Those told of up to a mention, each by its cluster as it is now: none is gone through for each mention."""
        root = self._clusters.root
        if noun not in self._known:
            nouns = (noun, *read_table("role_kinds").get(noun, ()))
            bearers = {m for special in nouns for m in self._told.get(special, ())}
            self._ahead[noun] = sorted((m for m in bearers if root(m) == m), reverse=True)
            self._known[noun] = {root(m) for m in bearers if root(m) != m}
        ahead, known = self._ahead[noun], {root(m) for m in self._known[noun]}
        while ahead and ahead[-1] <= n:
            known.add(root(ahead.pop()))
        self._known[noun] = known
        return known


def _roles_told(mention: Mention) -> Iterable[str]:
    """The role that a description tells, or those of the titles before a name."""
    if mention.kind == DESCRIPTION:
        return (mention.noun,)
    if not mention.titles:
        return ()
    offices = [office for title in mention.titles if (office := written_out(title)) != title]
    return {" ".join(mention.titles), *mention.titles, *offices, *(office.split()[-1] for office in offices)}


def _holder(clusters: Clusters, n: int, bearing: Set[int]) -> int | None:
    """Who has the role, the nearest; before him who is told of with the country or the body that it names.

    ``bearing`` are the actors of whom the text tells the role.
    """
    if bearing <= {clusters.root(n)}:
        return None
    mention = clusters.mentions[n]
    holders = (c for c in _each_once(clusters, n) if clusters.root(c) in bearing and _has_role(clusters, c, n))
    nearest = next(holders, None)
    if nearest is None:
        return None
    if mention.noun not in _nouns_told(clusters, nearest):
        # "An official … Gen. Lind … The official": who was called so before who may be.
        return next((c for c in _near(clusters, n, holders) if mention.noun in _nouns_told(clusters, c)), nearest)
    if mention.country:
        return next((c for c in (nearest, *holders) if mention.country in countries_of(clusters, c)), nearest)
    own = bodies_of(clusters, mention)
    return next((c for c in (nearest, *holders) if heads_one(clusters, c, own)), nearest) if own else nearest


def _nouns_told(clusters: Clusters, candidate: int) -> set[str]:
    return {noun for m in clusters.members(candidate) for noun in _roles_told(clusters.mentions[m])}


def _near(clusters: Clusters, n: int, holders: Iterable[int]) -> Iterator[int]:
    first = clusters.mentions[n].sentence - _NEAR
    return takewhile(lambda c: clusters.mentions[c].sentence >= first, holders)


def _may_be_another(clusters: Clusters, candidate: int, n: int) -> bool:
    """ "The British premier met the Danish premier. The premier …": either, where both were told of just now."""
    own, mention = countries_of(clusters, candidate), clusters.mentions[n]
    if not own or mention.country:
        return False
    last = clusters.mentions[candidate].sentence
    near = takewhile(lambda c: clusters.mentions[c].sentence >= last, _each_once(clusters, candidate))
    others = (c for c in near if countries_of(clusters, c) and own.isdisjoint(countries_of(clusters, c)))
    return any(_has_role(clusters, c, n) for c in others)


def _take_up_relatives(clusters: Clusters) -> None:
    """ "Lind's nephew came in. The nephew …": the only one told of so far, where no other is the next."""
    told: dict[str, list[int]] = defaultdict(list)
    for n, mention in clusters.described:
        if mention.number != "sg" or mention.noun not in vocabulary().relational_nouns:
            continue
        before = told[mention.noun]
        is_bare = mention.end == mention.first + 2 and clusters.tokens.lower[mention.first] == "the"
        is_open = is_bare and before and not clusters.is_linked(n)
        is_only = is_open and all(clusters.root(m) == clusters.root(before[0]) for m in before)
        if not (is_only and clusters.join(before[0], n, "role")):
            before.append(n)


def _only_holder(clusters: Clusters, n: int, titled: Sequence[int]) -> int | None:
    """Whom the text names later with that very title, where it names one alone ("the Queen … Queen Elizabeth").

    ``titled`` are the names with titles. The captain of a ship is no Coast Guard captain who is named later: a body
    before the title, of which the description says nothing, is another's.
    """
    noun, bodies = clusters.mentions[n].noun, bodies_of(clusters, clusters.mentions[n])
    if object_of(clusters.tokens, clusters.mentions[n].head, "of", "for") is not None:
        return None  # "the president of the club" is no President Lind
    holders = {
        clusters.root(c): c
        for c in titled[bisect_right(titled, n) : bisect_right(titled, n + _FARTHEST)]
        if noun in clusters.mentions[c].titles
        and agree(clusters.mentions[c], clusters.mentions[n])
        and not is_of_another_country(clusters, c, clusters.mentions[n])
        and bodies_of(clusters, clusters.mentions[c]) <= bodies
    }
    return next(iter(holders.values())) if len(holders) == 1 else None


def is_open(clusters: Clusters, n: int, mention: Mention) -> bool:
    """A definite description of one that stands for nobody yet."""
    return (
        mention.definite
        and mention.number == "sg"
        and mention.noun not in vocabulary().relational_nouns
        and all(
            m == n or _is_aside(clusters, m) or (m > n and is_reflexive(clusters.mentions[m]))
            for m in clusters.members(n)
        )
    )


def _is_aside(clusters: Clusters, m: int) -> bool:
    """ "The company, which": a relative clause behind a comma tells nothing of whom it means."""
    mention = clusters.mentions[m]
    return mention.kind == PRONOUN and clusters.tokens.words[mention.first - 1] == ","


def _each_once(clusters: Clusters, n: int) -> Iterator[int]:
    """The nearest mention before one of each actor, but for pronouns."""
    seen: set[int] = set()
    for c in range(n - 1, max(-1, n - 1 - _FARTHEST), -1):
        root = clusters.root(c)
        if root not in seen and clusters.mentions[c].kind != PRONOUN:
            seen.add(root)
            yield c


def _has_role(clusters: Clusters, candidate: int, n: int) -> bool:
    mention = clusters.mentions[n]
    if not clusters.may_join(candidate, n) or is_of_another_country(clusters, candidate, mention):
        return False
    if is_posted_elsewhere(clusters, candidate, mention) or is_of_another_thing(clusters, candidate, n):
        return False
    table = vocabulary().role_kinds
    for m in clusters.members(candidate):
        known = clusters.mentions[m]
        for noun in _roles_told(known):
            is_one = noun == mention.noun or mention.noun in table.get(noun, ())
            if is_one and agree(known, mention) and not is_of_another(clusters, known, mention):
                return not heads_another(clusters, known, mention)
    return False
