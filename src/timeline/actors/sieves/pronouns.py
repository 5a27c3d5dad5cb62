"""Pronouns of the third person: the most salient actor that agrees in number, gender and animacy.

Salience is a weighted sum over what Lappin and Leass (1994) and Centering (Grosz, Joshi and Weinstein 1995) found to
matter: recency, grammatical role, parallelism, frequency. The weights are fitted on annotated text.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import islice
from math import log1p

from timeline.actors.clusters import Clusters
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import NEUTER
from timeline.lexicon.tables import read_section
from timeline.model.actors import ActorKind, MentionKind
from timeline.text.tokens import Tokens

# Sentences that a pronoun looks back.
_REACH = 6
# A pronoun stands so deep in a reported clause at most.
_DEPTH = 3
_SUBJECTS = ("nsubj", "nsubjpass")
_OBJECTS = ("dobj", "iobj", "dative")
_INNER = ("poss", "compound", "nmod")
_GROUPS = (ActorKind.GROUP, ActorKind.ORGANISATION, ActorKind.COUNTRY)
_NOT_IT = (ActorKind.PERSON, ActorKind.GROUP, ActorKind.UNKNOWN)
_THING = frozenset((NEUTER,))


def pronouns(clusters: Clusters) -> None:
    """In text order, so that a pronoun resolved adds to the salience of its actor."""
    for n in unresolved(clusters):
        best = _best(clusters, n)
        if best is not None:
            clusters.join(best, n, "salience")


def unresolved(clusters: Clusters) -> Iterator[int]:
    """The pronouns of the third person that stand for nobody yet.

    Those in quotations come last: whom they may be hangs on who speaks, which a pronoun outside may tell ("he said").
    """
    third = [n for n, m in enumerate(clusters.mentions) if m.kind == MentionKind.PRONOUN and m.person == 3 and m.number]
    for n in sorted(third, key=clusters.is_quoted):
        if not clusters.is_resolved(n):
            yield n


def _best(clusters: Clusters, n: int) -> int | None:
    """The most salient antecedent; ``None`` where it is likelier that the pronoun stands for something else."""
    weights = _weights()[pronoun_class(clusters.mentions[n])]
    near = antecedents(clusters, n)
    scores = {root: _score(weights, features) for root, features in features_of(clusters, n, near).items()}
    best = max(scores, key=lambda root: (scores[root], root), default=None)
    return best if best is not None and scores[best] > _score(weights, features_of_none(clusters, n)) else None


def _score(weights: Mapping[str, float], features: Mapping[str, float]) -> float:
    return sum([weights[name] * value for name, value in features.items() if value])


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    return {name: read_section("pronoun_weights", name) for name in ("person", "thing", "plural")}


def pronoun_class(mention: Mention) -> str:
    """The class whose weights apply: "person" for he and she, "thing" for it, "plural" for they."""
    if mention.number == "pl":
        return "plural"
    return "thing" if mention.genders == _THING else "person"


def antecedents(clusters: Clusters, n: int) -> dict[int, list[int]]:
    """The actors that a pronoun may stand for, nearest first, each with its mentions within reach."""
    mention = clusters.mentions[n]
    near: dict[int, list[int]] = {}
    refused: set[int] = set()
    for c in range(n - 1, -1, -1):
        candidate = clusters.mentions[c]
        if mention.sentence - candidate.sentence > _REACH:
            break
        root = clusters.root(c)
        if root in refused or _bound(clusters.tokens, candidate, mention):
            continue
        if root not in near and not _may_stand_for(clusters, c, n):
            refused.add(root)
        elif candidate.kind != MentionKind.PRONOUN or candidate.person == 3:
            near.setdefault(root, []).append(c)
    return near


def features_of(clusters: Clusters, n: int, near: Mapping[int, list[int]]) -> dict[int, dict[str, float]]:
    """What speaks for each of the antecedents of a pronoun."""
    return {root: _features(clusters, n, found, rank) for rank, (root, found) in enumerate(near.items())}


def _may_stand_for(clusters: Clusters, c: int, n: int) -> bool:
    if clusters.mentions[c].kind == MentionKind.PRONOUN and not clusters.is_resolved(c):
        return False
    kind = clusters.kind(c)
    match pronoun_class(clusters.mentions[n]):
        case "thing":
            fits = kind not in _NOT_IT
        case "person":
            fits = kind == ActorKind.PERSON
        case _:
            fits = kind in _GROUPS and clusters.number(c) != "sg"
    return fits and clusters.may_join(c, n)


def _bound(tokens: Tokens, candidate: Mention, mention: Mention) -> bool:
    """ "he saw him": two arguments of one verb are two, unless the later is a possessive or a reflexive."""
    if tokens.deps[mention.head] == "poss":
        return tokens.heads[mention.head] == candidate.head
    if candidate.first <= mention.first and mention.end <= candidate.end:
        return True
    return tokens.heads[mention.head] == tokens.heads[candidate.head] and candidate.sentence == mention.sentence


def features_of_none(clusters: Clusters, n: int) -> dict[str, float]:
    """What speaks for none of them: a thing, a fact or nothing at all ("it was known that", "they say")."""
    tokens, mention = clusters.tokens, clusters.mentions[n]
    dep = tokens.deps[mention.head]
    verb = tokens.heads[mention.head]
    return {
        "none": 1.0,
        "none_subject": float(dep in _SUBJECTS),
        "none_object": float(dep in _OBJECTS or dep == "pobj"),
        "none_of_be": float(dep in _SUBJECTS and tokens.lemmas[verb] == "be"),
        "none_quoted": float(clusters.is_quoted(n)),
        "none_first": float(tokens.sentences[mention.head - 1] != mention.sentence if mention.head else True),
    }


def _features(clusters: Clusters, n: int, found: list[int], rank: int) -> dict[str, float]:
    """``found`` are the candidate's mentions within reach, nearest first; ``rank`` how many candidates are nearer."""
    tokens, mention = clusters.tokens, clusters.mentions[n]
    nearest = clusters.mentions[found[0]]
    distance = mention.sentence - nearest.sentence
    dep, own = tokens.deps[nearest.head], tokens.deps[mention.head]
    times_named = clusters.times_named(found[0])
    kind = clusters.kind(found[0])
    return {
        "same_sentence": distance == 0,
        "sentence_before": distance == 1,
        "distance": distance,
        "nearest": rank == 0,
        "rank": min(rank, 5),
        "subject": dep in _SUBJECTS,
        "object": dep in _OBJECTS,
        "inner": dep in _INNER,
        "lately_subject": any(_is_subject(clusters, c, mention) for c in found),
        "parallel": (dep in _SUBJECTS) == (own in _SUBJECTS),
        "possessor_is_subject": own == "poss" and distance == 0 and dep in _SUBJECTS,
        "reports": any(_reports(tokens, clusters.mentions[c], mention) for c in found),
        "name": nearest.kind == MentionKind.NAME,
        "pronoun": nearest.kind == MentionKind.PRONOUN,
        "same_pronoun": nearest.kind == MentionKind.PRONOUN and nearest.genders == mention.genders,
        "lately": log1p(len(found)),
        "before": log1p(bisect_left(clusters.members(found[0]), n)),
        "named": log1p(times_named),
        "unnamed": not times_named,
        "sure_gender": clusters.genders(found[0]) == mention.genders,
        "plural": clusters.number(found[0]) == "pl",
        "country": kind == ActorKind.COUNTRY,
        "place": kind == ActorKind.PLACE,
        "product": kind == ActorKind.PRODUCT,
        "described": nearest.kind == MentionKind.DESCRIPTION,
        "same_voice": clusters.is_quoted(found[0]) == clusters.is_quoted(n),
    }


def _reports(tokens: Tokens, candidate: Mention, mention: Mention) -> bool:
    """ "Norvik said that it would close": the subject of the verb whose clause holds the pronoun."""
    if candidate.sentence != mention.sentence or tokens.deps[candidate.head] not in _SUBJECTS:
        return False
    above = islice(tokens.ancestors(mention.head), _DEPTH)
    return any(tokens.deps[t] == "ccomp" and tokens.heads[t] == tokens.heads[candidate.head] for t in above)


def _is_subject(clusters: Clusters, c: int, mention: Mention) -> bool:
    candidate = clusters.mentions[c]
    return mention.sentence - candidate.sentence <= 1 and clusters.tokens.deps[candidate.head] in _SUBJECTS
