"""How much a name is what a text is about where something is told without one."""

from collections.abc import Mapping, Sequence
from itertools import islice

from timeline.actors.clusters import Clusters
from timeline.actors.mentions import Mention
from timeline.text.labels import SUBJECTS, VERBS
from timeline.text.tokens import Tokens

OF_SUBJECT = 2
"""How much more a subject is what a sentence is about."""
# How much more whoever a text opens with is what it is about.
_OPENING = 1.5
# How many tokens off an aside may begin, and how deep within it somebody may be named.
_REACH, _DEPTH = 60, 12
_DASHES = frozenset(("-", "–", "—", "--"))
_EMPLOYED = frozenset(("at", "from", "with"))
_ASIDES = ("appos", "relcl")
_WITHIN = ("poss", "compound", "nmod", "amod", "prep", "pobj")
# How fast a name is forgotten, as a power of the sentences since.
_DECAY = 1.5


def weight(clusters: Clusters, c: int, distance: int) -> float:
    """How much a name of so many sentences ago is still spoken of."""
    opens = _OPENING if clusters.mentions[clusters.members(c)[0]].sentence == 0 else 1
    forgotten: float = (1 + distance) ** _DECAY
    return opens * clusters.times_named(c) * prominence(clusters, clusters.mentions[c]) / forgotten


def prominence(clusters: Clusters, name: Mention) -> float:
    """A subject, or who has something that is one, is more what a sentence is about."""
    tokens, head = clusters.tokens, name.head
    if is_employer(tokens, head):
        return 1
    while tokens.deps[head] in _WITHIN and tokens.tags[tokens.heads[head]] != "NNP":
        head = tokens.heads[head]
    return OF_SUBJECT if tokens.deps[head] in SUBJECTS else 1


def is_employer(tokens: Tokens, name: int) -> bool:
    """ "Analysts at Norvik", "Ann Holm from Norvik"."""
    preposition = tokens.heads[name]
    return tokens.lower[preposition] in _EMPLOYED and tokens.pos[tokens.heads[preposition]] in ("NOUN", "PROPN")


def continued(clusters: Clusters, n: int, near: Mapping[int, Sequence[int]], best: int) -> int:
    """Whom two sentences on end were about, rather than somebody new beside them: "after a year with Lind she left".

    ``near`` are the actors that a pronoun may stand for, each with its mentions, the nearest first. To go on with what
    a text is about is easier than to turn to what it has only touched (Grosz, Joshi and Weinstein 1995).
    """
    tokens, mentions, mention = clusters.tokens, clusters.mentions, clusters.mentions[n]
    best = _told_by(clusters, n, near, _told_beside(clusters, n, near, best))
    if tokens.deps[mention.head] not in SUBJECTS or tokens.deps[mentions[near[best][0]].head] in SUBJECTS:
        return best
    if mention.sentence - mentions[clusters.members(best)[0]].sentence > 1:
        return best
    for root, found in near.items():
        about = {mentions[c].sentence for c in found if tokens.deps[mentions[c].head] in SUBJECTS}
        if {mention.sentence - 1, mention.sentence - 2} <= about:
            return root
    return best


def _told_beside(clusters: Clusters, n: int, near: Mapping[int, Sequence[int]], best: int) -> int:
    """ "Otto Lind, a pupil of Ben Roe, left his school": behind an aside the sentence goes on of whom it began with."""
    mentions, mention = clusters.mentions, clusters.mentions[n]
    if clusters.tokens.deps[mention.head] not in (*SUBJECTS, "poss"):
        return best
    beside = [mentions[c].head for c in near[best][:2] if mentions[c].sentence == mention.sentence]
    about = {_before_aside(clusters.tokens, t, mention.head) for t in beside}
    told = {c for root in near.keys() - {best} for c in near[root] if mentions[c].head in about}
    return clusters.root(told.pop()) if len(about) == len(told) == 1 else best


def _before_aside(tokens: Tokens, within: int, behind: int) -> int | None:
    """The subject before the aside that holds the one token and not the other."""
    for t in (within, *islice(tokens.ancestors(within), _DEPTH)):
        noun = tokens.heads[t]
        if tokens.deps[t] in _ASIDES and noun < t and tokens.deps[noun] in SUBJECTS:
            return noun if tokens.edges[noun][1] < behind else None
    before = tokens.words[max(tokens.sentence(tokens.sentences[within]).start, within - _REACH) : within]
    if behind > within + _REACH or _DASHES.isdisjoint(before) or _DASHES.isdisjoint(tokens.words[within:behind]):
        return None
    opening = within - 1 - next(i for i, word in enumerate(reversed(before)) if word in _DASHES)
    return next((t for t in range(opening - 1, within - len(before) - 1, -1) if tokens.deps[t] in SUBJECTS), None)


def _told_by(clusters: Clusters, n: int, near: Mapping[int, Sequence[int]], best: int) -> int:
    """ "Otto Lind, the son of Leif Lind, was born in Bath. He …": Leif is told of to say who Otto is, and no more."""
    tokens, mentions, mention = clusters.tokens, clusters.mentions, clusters.mentions[n]
    part = tokens.heads[mention.head] if tokens.deps[mention.head] == "poss" else mention.head
    lately = [c for c in near[best] if mentions[c].sentence >= mention.sentence - 1]
    if tokens.deps[part] not in SUBJECTS or any(mentions[c].sentence == mention.sentence for c in lately):
        return best
    told = {_holder(clusters, c) for c in lately if tokens.deps[mentions[c].head] != "poss"}
    return next(iter(told), best) if len(told) == 1 and told <= near.keys() - {best} else best


def _holder(clusters: Clusters, c: int) -> int:
    """The actor of whom a description tells that holds a mention, itself where none does."""
    tokens = clusters.tokens
    for t in tokens.ancestors(clusters.mentions[c].head):
        holding = clusters.by_head.get(t)
        if tokens.pos[t] in VERBS:
            break
        if holding is not None and clusters.root(holding) != clusters.root(c) and clusters.times_named(holding):
            return clusters.root(holding)
    return clusters.root(c)
