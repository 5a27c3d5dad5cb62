"""Shorter forms of people's names: surname, given name, familiar form, initials, title and surname."""

from collections import defaultdict
from itertools import pairwise

from timeline.actors.clusters import Clusters, conflicting, same_given
from timeline.actors.vocabulary import vocabulary
from timeline.model.actors import ActorKind, MentionKind


def other_names(clusters: Clusters) -> None:
    """ "Jenna Mourey, better known as Jenna Marbles": the text says that one person has two names."""
    tokens = clusters.tokens
    named = [n for n, m in enumerate(clusters.mentions) if m.kind == MentionKind.NAME and m.actor_kind in _PERSON]
    for earlier, later in pairwise(named):
        one, other = clusters.mentions[earlier], clusters.mentions[later]
        between = tokens.lower[one.end : other.first]
        cue = next(
            (k for k in range(len(between)) if tuple(between[k : k + 2]) in _KNOWN_AS or between[k] in _BORN), None
        )
        if one.sentence == other.sentence and cue is not None and len(between) - cue <= _CLOSE:
            clusters.join(earlier, later, "other-name", other_names=True)


def people(clusters: Clusters) -> None:
    """Join a shorter form of a name to the one bearer that fits; to the nearest of several only if he is alone near."""
    bearers: dict[str, list[int]] = defaultdict(list)
    for n, mention in enumerate(clusters.mentions):
        if mention.kind == MentionKind.NAME and mention.actor_kind == ActorKind.PERSON and len(mention.name) > 1:
            for word in dict.fromkeys(_core(mention.name)):
                bearers[word].append(n)
    _join_full(clusters, bearers)
    for n, mention in enumerate(clusters.mentions):
        if mention.kind == MentionKind.NAME and len(_core(mention.name)) == 1 and mention.actor_kind in _PERSON:
            _join_short(clusters, n, bearers)
    _join_titled(clusters)


def _join_titled(clusters: Clusters) -> None:
    """ "Lind" and "Mr Lind", where no full name is given and no other Lind."""
    alone: dict[str, dict[int, int]] = defaultdict(dict)
    for n, mention in enumerate(clusters.mentions):
        core = _core(mention.name)
        if mention.kind == MentionKind.NAME and len(core) == 1 and mention.actor_kind == ActorKind.PERSON:
            alone[core[0]].setdefault(clusters.root(n), n)
    for bearers in alone.values():
        if len(bearers) == 2:
            first, second = bearers.values()
            clusters.join(first, second, "same-surname")


_PERSON = (ActorKind.PERSON, ActorKind.UNKNOWN)
_KNOWN_AS = frozenset((("known", "as"), ("aka", "."), ("name", "of"), ("called", "himself"), ("called", "herself")))
_BORN = frozenset(("aka", "a.k.a.", "alias", "née", "né", "nee", "nicknamed", "dubbed"))
# Words from "known as" to the name.
_CLOSE = 4


def _core(name: tuple[str, ...]) -> tuple[str, ...]:
    words = vocabulary()
    core = tuple(w for w in name if w not in words.generations and w not in words.honours and w[0].isalnum())
    return core or name


def _join_full(clusters: Clusters, bearers: dict[str, list[int]]) -> None:
    """ "George Bush" and "George W. Bush", "Bill Clinton" and "William Clinton"."""
    for same_surname in bearers.values():
        for later in same_surname:
            for earlier in same_surname:
                if earlier >= later:
                    break
                a, b = (_core(clusters.mentions[n].name) for n in (earlier, later))
                alike = a[-1] == b[-1] and same_given(a[0], b[0])
                if (alike or set(a) <= set(b) or set(b) <= set(a)) and not conflicting(a, b):
                    clusters.join(earlier, later, "full-name")


def _join_short(clusters: Clusters, n: int, bearers: dict[str, list[int]]) -> None:
    word = _core(clusters.mentions[n].name)[0]
    fitting = [b for b in bearers.get(word, ()) if _fits(clusters, b, n, word)]
    for given in vocabulary().nicknames.get(word, ()):
        fitting.extend(b for b in bearers.get(given, ()) if _fits(clusters, b, n, given))
    roots = dict.fromkeys(clusters.root(b) for b in fitting)
    if len(roots) > 1:
        before = [b for b in fitting if b < n]
        if not before:
            return
        nearest = max(before)
        near = {clusters.root(b) for b in before if clusters.mentions[b].sentence >= clusters.mentions[n].sentence - 3}
        if len(near) > 1:
            return
        roots = {clusters.root(nearest): None}
    for root in roots:
        clusters.join(root, n, "part-of-name")


def _fits(clusters: Clusters, bearer: int, n: int, word: str) -> bool:
    core = _core(clusters.mentions[bearer].name)
    return word in (core[0], core[-1]) and clusters.may_join(bearer, n)
