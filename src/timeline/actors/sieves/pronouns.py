"""Pronouns of the third person: the most salient actor that agrees in number, gender and animacy."""

from timeline.actors.clusters import Clusters
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import NEUTER
from timeline.model.actors import ActorKind, MentionKind
from timeline.text.tokens import Tokens

# Sentences that a pronoun looks back.
_REACH = 5
_SUBJECTS = ("nsubj", "nsubjpass")
_GROUPS = (ActorKind.GROUP, ActorKind.ORGANISATION, ActorKind.COUNTRY)


def pronouns(clusters: Clusters) -> None:
    """In text order, so that a pronoun resolved adds to the salience of its actor."""
    for n, mention in enumerate(clusters.mentions):
        if (
            mention.kind == MentionKind.PRONOUN
            and mention.person == 3
            and not clusters.is_resolved(n)
            and mention.number
        ):
            best = _best(clusters, n, mention)
            if best is not None:
                clusters.join(best, n, "salience")


def _best(clusters: Clusters, n: int, mention: Mention) -> int | None:
    scores: dict[int, float] = {}
    for c in range(n - 1, -1, -1):
        candidate = clusters.mentions[c]
        if candidate.sentence < mention.sentence - _REACH:
            break
        if not _may_stand_for(clusters, c, n) or _bound(clusters.tokens, candidate, mention):
            continue
        root = clusters.root(c)
        scores[root] = scores.get(root, 0.0) + _salience(clusters.tokens, candidate, mention)
    return max(scores, key=lambda root: (scores[root], root), default=None)


def _may_stand_for(clusters: Clusters, c: int, n: int) -> bool:
    mention, candidate = clusters.mentions[n], clusters.mentions[c]
    kind = clusters.kind(c)
    if candidate.kind == MentionKind.PRONOUN and (candidate.person != 3 or not clusters.is_resolved(c)):
        return False
    if mention.number == "sg" and mention.genders == frozenset((NEUTER,)):
        return kind not in (ActorKind.PERSON, ActorKind.GROUP, ActorKind.UNKNOWN) and clusters.may_join(c, n)
    if mention.number == "sg":
        return kind == ActorKind.PERSON and clusters.may_join(c, n)
    return kind in _GROUPS and clusters.number(c) != "sg" and clusters.may_join(c, n)


def _bound(tokens: Tokens, candidate: Mention, mention: Mention) -> bool:
    """ "he saw him": two arguments of one verb are two, unless the later is a possessive or a reflexive."""
    if tokens.deps[mention.head] == "poss":
        return tokens.heads[mention.head] == candidate.head
    if mention.first >= candidate.first and mention.end <= candidate.end:
        return True
    return tokens.heads[mention.head] == tokens.heads[candidate.head] and candidate.sentence == mention.sentence


def _salience(tokens: Tokens, candidate: Mention, mention: Mention) -> float:
    weight = 1.0
    dep = tokens.deps[candidate.head]
    if dep in _SUBJECTS:
        weight += 1.0
    elif dep in ("dobj", "iobj", "dative"):
        weight += 0.4
    elif dep in ("poss", "compound", "nmod"):
        weight -= 0.3
    if candidate.kind == MentionKind.NAME:
        weight += 0.3
    distance = float(1 + mention.sentence - candidate.sentence)
    return weight / (distance * distance)
