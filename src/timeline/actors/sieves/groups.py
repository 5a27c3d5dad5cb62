"""Groups without a name that a text takes up again: "ten rebels … the rebels", "police … police"."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import takewhile

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import GROUP, PRONOUN
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.tables import read_words
from timeline.text.tokens import Tokens

# Sentences that "the rebels" reaches back.
_REACH = 8


def _collective() -> frozenset[str]:
    """Nouns by which a text means the same people throughout, though it never says "the"."""
    return read_words("person_roles", "collective")


def same_group(clusters: Clusters) -> None:
    """ "Senior Russian diplomats", later "Russian diplomats": a people and a noun that both tellings name.

    Else one noun with "the" and nothing that the only group of that noun was not called before, or a noun that means
    the same people wherever it stands alone.
    """
    peoples: dict[tuple[str, str], int] = {}
    bare: dict[str, int] = {}
    told: dict[str, list[int]] = {}
    scattered = _scattered(clusters)
    for n, mention in clusters.described:
        if mention.actor_kind != GROUP:
            continue
        if mention.country:
            clusters.join(peoples.setdefault((mention.country, mention.noun), n), n, "same-group")
        elif mention.noun in _collective() and not mention.modifiers and mention.noun not in scattered:
            named = {clusters.root(t) for t in told.get(mention.noun, ())}
            clusters.join(bare.setdefault(mention.noun, named.pop() if len(named) == 1 else n), n, "same-group")
        elif _owner(clusters, mention) is None:
            before = _taken_up(clusters, told.get(mention.noun, ()), mention)
            if before is not None:
                clusters.join(before, n, "same-group")
        told.setdefault(mention.noun, []).append(n)


def own_groups(clusters: Clusters) -> None:
    """ "Her old friends", later "her friends": once pronouns say whose, those of one owner."""
    told: dict[tuple[str, int], list[int]] = {}
    for n, mention in clusters.described:
        owner = _owner(clusters, mention) if mention.actor_kind == GROUP else None
        if owner is None:
            continue
        theirs = told.setdefault((mention.noun, clusters.root(owner)), [])
        before = _taken_up(clusters, theirs, mention) if mention.noun not in _collective() else None
        if before is not None:
            clusters.join(before, n, "same-group")
        theirs.append(n)


def _owner(clusters: Clusters, mention: Mention) -> int | None:
    """The pronoun that says whose a group is."""
    number = clusters.by_head.get(clusters.tokens.child(mention.head, "poss"))
    is_told = number is not None and clusters.mentions[number].kind == PRONOUN
    return number if is_told else None


def _scattered(clusters: Clusters) -> frozenset[str]:
    """The nouns of groups in several places: "police in Lund" are not those of "in Paris, police shot a man"."""
    places: dict[str, set[str]] = defaultdict(set)
    for _, mention in clusters.described:
        if mention.noun in _collective():
            places[mention.noun].update(_places(clusters.tokens, mention))
    return frozenset(noun for noun, named in places.items() if len(named) > 1)


def _places(tokens: Tokens, mention: Mention) -> Iterator[str]:
    """The places named behind a noun, and in front of its clause."""
    verb = tokens.heads[mention.head]
    fronted = (tokens.child(c, "pobj") for c in tokens.children[verb] if c < mention.first and tokens.deps[c] == "prep")
    for t in (*range(mention.head + 1, mention.end), *(noun for noun in fronted if noun is not None)):
        if tokens.entities[t] == "GPE":
            yield tokens.lower[t]


@cache
def _own() -> frozenset[str]:
    """Nouns for people who may be told of without a name: no relatives, no firms, no pair of those named before."""
    table = vocabulary()
    people = frozenset(table.person_nouns) - read_words("person_roles", "whole")
    return people - table.relational_nouns - table.contenders


def _taken_up(clusters: Clusters, told: Sequence[int], mention: Mention) -> int | None:
    """The only group of its noun near by that a definite description may mean."""
    if not mention.definite or mention.noun not in _own() or mention.noun in vocabulary().organisation_nouns:
        return None
    near = takewhile(lambda n: clusters.mentions[n].sentence >= mention.sentence - _REACH, reversed(told))
    fitting = [n for n in near if clusters.mentions[n].modifiers >= mention.modifiers]
    return fitting[0] if len({clusters.root(n) for n in fitting}) == 1 else None
