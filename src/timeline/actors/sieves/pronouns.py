"""Pronouns of the third person: the most salient actor that agrees in number, gender and animacy.

Salience is a weighted sum of features; the weights are fitted on annotated text.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from operator import mul

from timeline.actors.clusters import Clusters, Numbered
from timeline.actors.kinds import COUNTRY, DESCRIPTION, GROUP, ORGANISATION, PERSON, PLACE, PRODUCT, PRONOUN
from timeline.actors.mentions import Mention
from timeline.actors.sieves.agreement import is_counted_otherwise, is_one_body, pairs, told_as_many
from timeline.actors.sieves.binding import is_kept_apart, is_of_parents, is_parent, tellers, told_behind, who_does_it_to
from timeline.actors.sieves.prominence import continued
from timeline.actors.sieves.reflexives import is_bound, with_relatives
from timeline.actors.sieves.salience import MEASURES, OBJECTS, REACH, Around, features, features_of_none
from timeline.actors.sieves.speakers import saying_verbs
from timeline.actors.sieves.weddings import weddings
from timeline.actors.vocabulary import SHIPS, THING
from timeline.lexicon.tables import read_section, read_words
from timeline.model.actors import BODIES
from timeline.text.constituents import first_conjunct
from timeline.text.labels import SUBJECTS
from timeline.text.tokens import Tokens

# Mentions that a pronoun looks back: a list of names has no sentences.
_MENTIONS = 200
# What the pronouns of each class stand for.
_KINDS = {
    "person": (PERSON,),
    "thing": (ORGANISATION, COUNTRY, PLACE, PRODUCT),
    "plural": (GROUP, ORGANISATION, COUNTRY),
}


def pronouns(clusters: Clusters) -> None:
    """In text order, so that a pronoun resolved adds to the salience of its actor."""
    many = {clusters.root(n) for n in told_as_many(clusters)}
    together = sorted({*pairs(clusters), *(spouse for _, spouse, _ in weddings(clusters))})
    beside = with_relatives(clusters)
    for n in (n for n in unresolved(clusters, clusters.pronouns) if n not in beside):
        best = most_salient(clusters, n, many, together)
        if best is not None:
            clusters.join(best, n, "salience")
    for n, owner in beside.items():  # the text goes on of no one for that
        clusters.join(owner, n, "beside-relative")


def unresolved(clusters: Clusters, among: Iterable[Numbered]) -> Iterator[int]:
    """Those of some pronouns that are of the third person and stand for nobody yet; no reflexive, which its clause
    alone binds.

    Those in quotations come last: whom they may be hangs on who speaks, which a pronoun outside may tell ("he said").
    """
    third = [n for n, m in among if m.person == 3 and m.number]
    for n in sorted(third, key=clusters.is_quoted):
        if not clusters.is_resolved(n) and not is_bound(clusters, n):
            yield n


def most_salient(clusters: Clusters, n: int, many: Set[int] = frozenset(), together: Sequence[int] = ()) -> int | None:
    """The most salient antecedent; ``None`` where it is likelier that the pronoun stands for something else.

    ``many`` are the bodies that the text calls "they", ``together`` the first mentions of several told of together.
    """
    weights = _weights()[pronoun_class(clusters.mentions[n])]
    near = antecedents(clusters, n)
    if clusters.mentions[n].noun == "them":
        near = {root: found for root, found in near.items() if root in many or not is_one_body(clusters, root)}
    around = Around.of(clusters, clusters.mentions[n])
    scores = {
        root: _score(weights, *features(clusters, n, found, rank, around))
        for rank, (root, found) in enumerate(near.items())
    }
    bodies = [root for root in scores if clusters.kind(root) in BODIES] if _does_what_bodies_do(clusters, n) else []
    best = max(bodies or scores, key=lambda root: (scores[root], root), default=None)
    if best is not None and clusters.mentions[n].number == "pl":
        pair = _last_pair(clusters, n, together)
        if pair is not None and _score(weights, *_features_of_pair(clusters, n, pair, around)) > scores[best]:
            return None
    if best is not None and _is_of_things(clusters, n, near[best][0]):
        return None
    if best is None or bodies or (best in many and clusters.mentions[n].number == "pl"):
        return best
    if pronoun_class(clusters.mentions[n]) == "person":
        best = continued(clusters, n, near, best)
    told = _told(clusters, n)
    is_known = best != told and scores[best] > _score(weights, features_of_none(clusters, n))
    return best if is_known else _of_itself(clusters, n, near, told)


def _told(clusters: Clusters, n: int) -> int | None:
    """ "Norvik has closed a mill, it said": whom what is said by the pronoun tells of."""
    tokens, mention = clusters.tokens, clusters.mentions[n]
    saying = tokens.heads[mention.head]
    clause = tokens.child(saying, "ccomp") if tokens.deps[mention.head] == "nsubj" else None
    if clause is None or clause > mention.head or tokens.lemmas[saying] not in saying_verbs():
        return None
    told = clusters.by_head.get(tokens.child(clause, "nsubj", "nsubjpass"))
    return None if told is None else clusters.root(told)


def _of_itself(clusters: Clusters, n: int, near: Mapping[int, list[int]], told: int | None) -> int | None:
    """Who is told of by what the pronoun says, where no sentence before tells of another."""
    sentence = clusters.mentions[n].sentence
    others = (c for root, found in near.items() if root != told for c in found)
    return told if told in near and all(clusters.mentions[c].sentence == sentence for c in others) else None


def _is_of_things(clusters: Clusters, n: int, nearest: int) -> bool:
    """ "The firm knows the terms, for it signed them": the last object of the sentence is several things.

    Of two sentences that run alike, the objects are one, and the subjects (Smyth 1994): "the talks were hard, and they
    failed". An actor behind it is nearer.
    """
    tokens, mention = clusters.tokens, clusters.mentions[n]
    alike = next((labels for labels in (OBJECTS, SUBJECTS) if tokens.deps[mention.head] in labels), ())
    if mention.noun not in ("them", "they") or not alike:
        return False
    inside = range(tokens.sentence(mention.sentence).start, mention.first)
    before = (t for t in reversed(inside) if tokens.deps[t] in alike and tokens.lower[t] != "they")
    last = next(before, 0)
    if alike is SUBJECTS and not _are_beside(tokens, tokens.heads[last], tokens.heads[mention.head]):
        return False
    is_thing = tokens.tags[last] == "NNS" and last not in clusters.by_head
    return is_thing and clusters.mentions[nearest].head < last


def _are_beside(tokens: Tokens, verb: int, other: int) -> bool:
    """Two clauses stand side by side, with "and" or without."""
    tops = {first_conjunct(tokens, v) for v in (verb, other)}
    return len(tops) == 1 or tokens.heads[verb] in tops


def _last_pair(clusters: Clusters, n: int, together: Sequence[int]) -> int | None:
    """The last of those told of together before a pronoun whom it may mean."""
    mention = clusters.mentions[n]
    doer = who_does_it_to(clusters.tokens, mention)
    for place in range(bisect_left(together, n) - 1, -1, -1):
        first = clusters.mentions[together[place]]
        if mention.sentence - first.sentence > REACH:
            break
        is_beside = first.sentence == mention.sentence
        if not is_beside or (first.head != doer and not is_kept_apart(clusters.tokens, first, mention)):
            return together[place]
    return None


def _features_of_pair(clusters: Clusters, n: int, pair: int, around: Around) -> tuple[list[str], list[float]]:
    """What speaks for several told of together: what would for a group that is told of once."""
    told, measures = features(clusters, n, [pair], 0, around)
    shared = [name for name in told if name not in ("sure_gender", "name", "same_pronoun")]
    return list(dict.fromkeys((*shared, "plural"))), measures[: MEASURES.index("before")]


def _does_what_bodies_do(clusters: Clusters, n: int) -> bool:
    """ "It sold 30 planes": neither a fact nor nothing at all."""
    tokens, mention = clusters.tokens, clusters.mentions[n]
    verb = tokens.heads[mention.head]
    does = tokens.deps[mention.head] == "nsubj" and tokens.lemmas[verb] in read_words("organisation_words", "bodies_do")
    return does and tokens.child(verb, "dobj", "ccomp") is not None


def _score(weights: Mapping[str, float], told: Iterable[str], measures: Iterable[float] = ()) -> float:
    """The sum of the weights of what is told of an actor, and of each measure as often as it is."""
    weigh = weights.__getitem__
    return sum([*map(mul, map(weigh, MEASURES), measures), *map(weigh, told)])


@cache
def _weights() -> Mapping[str, Mapping[str, float]]:
    return {name: dict(read_section("pronoun_weights", name)) for name in ("person", "thing", "plural")}


def pronoun_class(mention: Mention) -> str:
    """The class whose weights apply: "person" for he and she, "thing" for it, "plural" for they."""
    if mention.number == "pl":
        return "plural"
    return "thing" if mention.genders == THING else "person"


def may_stand_for_kind(clusters: Clusters, root: int, pronoun: str) -> bool:
    """Pronouns of a class stand for actors of that kind and number: "it" for no person."""
    if clusters.kind(root) in _KINDS[pronoun]:
        return pronoun != "plural" or clusters.number(root) != "sg"
    return pronoun == "person" and clusters.genders(root) == SHIPS


def antecedents(clusters: Clusters, n: int) -> dict[int, list[int]]:
    """The actors that a pronoun may stand for, nearest first, each with its mentions within reach."""
    mentions, mention, tokens = clusters.mentions, clusters.mentions[n], clusters.tokens
    pronoun, has_parents = pronoun_class(mention), is_of_parents(tokens, mention)
    doers = tellers(tokens, mention) if mention.kind is DESCRIPTION else {who_does_it_to(tokens, mention)}
    near: dict[int, list[int]] = {}
    others = (clusters.by_head.get(t) for t in told_behind(tokens, mention))
    refused = {clusters.root(n), *(clusters.root(o) for o in others if o is not None and mentions[o].kind != PRONOUN)}
    for c in range(n - 1, max(-1, n - 1 - _MENTIONS), -1):
        candidate = mentions[c]
        distance = mention.sentence - candidate.sentence
        if distance > REACH:
            break
        root = clusters.root(c)
        if root in refused:
            continue
        is_new = root not in near
        is_other = (is_new and not may_stand_for_kind(clusters, root, pronoun)) or (
            has_parents and is_parent(tokens, candidate.head)
        )
        if is_other or (not distance and candidate.head in doers):
            refused.add(root)
        elif not distance and is_kept_apart(tokens, candidate, mention):
            continue
        elif is_new and (is_counted_otherwise(candidate, mention) or not _may_stand_for(clusters, c, n)):
            refused.add(root)
        elif candidate.kind != PRONOUN or candidate.person == 3:
            near.setdefault(root, []).append(c)
    return near


def _may_stand_for(clusters: Clusters, c: int, n: int) -> bool:
    if clusters.mentions[c].kind == PRONOUN:
        return clusters.is_resolved(c) and clusters.may_join(c, n)
    return not _is_said_of_one(clusters, c) and clusters.may_join(c, n)


def _is_said_of_one(clusters: Clusters, c: int) -> bool:
    """ "After a career as a defender he left": what somebody was, and nobody told of."""
    mention, tokens = clusters.mentions[c], clusters.tokens
    is_role = mention.kind == DESCRIPTION and tokens.lower[tokens.heads[mention.head]] == "as"
    return is_role and tokens.deps[mention.head] == "pobj" and not clusters.is_linked(c)
