"""What speaks for an antecedent of a pronoun: the features of salience.

They are what Lappin and Leass (1994) and Centering (Grosz, Joshi and Weinstein 1995) found to matter: recency,
grammatical role, parallelism, frequency. ``pronoun_weights.toml`` holds a weight for each.
"""

from bisect import bisect_left
from collections.abc import Iterable, Set
from itertools import islice
from math import log1p

from attrs import frozen

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import COUNTRY, DESCRIPTION, NAME, PLACE, PRODUCT, PRONOUN
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.text.labels import COMPOUNDED, SUBJECTS
from timeline.text.tokens import Tokens

# Sentences that a pronoun looks back.
REACH = 6
# A pronoun stands so deep in a reported clause at most.
_DEPTH = 3
OBJECTS = ("dobj", "iobj", "dative")
_ARGUMENTS = SUBJECTS | frozenset(OBJECTS)
# What speaks for an actor by how much of it there is.
MEASURES = ("distance", "rank", "lately", "before", "named")
# Features by what the nearest mention is.
_BY_DISTANCE = {0: "same_sentence", 1: "sentence_before"}
_BY_RELATION = {
    **dict.fromkeys(SUBJECTS, "subject"),
    **dict.fromkeys(OBJECTS, "object"),
    **dict.fromkeys(("poss", "compound", "nmod"), "inner"),
}
_BY_FORM = {NAME: "name", DESCRIPTION: "described", PRONOUN: "pronoun"}
_BY_KIND = {COUNTRY: "country", PLACE: "place", PRODUCT: "product"}


@frozen
class Around:
    """What stands around a pronoun, whatever the candidate.

    ``reporting`` are the verbs whose clause holds it, and whose subject may be meant ("Norvik said that it would
    close"); ``rival`` is the last token before it that may be meant and is no actor ("the plant" of "Norvik shut the
    plant when it"), -1 where there is none.
    """

    reporting: Set[int]
    rival: int

    @classmethod
    def of(cls, clusters: Clusters, mention: Mention) -> "Around":
        tokens = clusters.tokens
        above = islice(tokens.ancestors(mention.head), _DEPTH)
        reporting = {tokens.heads[t] for t in above if tokens.deps[t] == "ccomp"}
        tag = "NNS" if mention.number == "pl" else "NN"
        first = tokens.openings[max(0, mention.sentence - REACH)]
        before = range(mention.head - 1, first - 1, -1)
        rivals = (t for t in before if tokens.tags[t] == tag and tokens.deps[t] in _ARGUMENTS)
        return cls(reporting, next((t for t in rivals if t not in clusters.by_head), -1))


def features_of_none(clusters: Clusters, n: int) -> Iterable[str]:
    """What speaks for none of them: a thing, a fact or nothing at all ("it was known that", "they say")."""
    tokens, mention = clusters.tokens, clusters.mentions[n]
    dep = tokens.deps[mention.head]
    told = (
        "none",
        "none_subject" if dep in SUBJECTS else "",
        "none_object" if dep in OBJECTS or dep == "pobj" else "",
        "none_of_be" if dep in SUBJECTS and tokens.lemmas[tokens.heads[mention.head]] == "be" else "",
        "none_quoted" if clusters.is_quoted(n) else "",
        "none_first" if tokens.openings[mention.sentence] == mention.head else "",
    )
    return filter(None, told)


def features(
    clusters: Clusters, n: int, found: list[int], rank: int, around: Around
) -> tuple[Iterable[str], list[float]]:
    """What speaks for a candidate, and how much of each of the ``MEASURES`` does.

    ``found`` are its mentions within reach, nearest first; ``rank`` is how many candidates are nearer.
    """
    tokens, mention = clusters.tokens, clusters.mentions[n]
    nearest, actor, members = clusters.mentions[found[0]], clusters.root(found[0]), clusters.members(found[0])
    distance, times_named = mention.sentence - nearest.sentence, clusters.times_named(actor)
    own, dep = tokens.deps[mention.head], tokens.deps[nearest.head]
    if dep == "poss":
        dep = _relation_of_owner(tokens, nearest.head)
    is_subject, is_pronoun = dep in SUBJECTS, nearest.kind == PRONOUN
    lately = [m for c in found if tokens.deps[(m := clusters.mentions[c]).head] in SUBJECTS]
    # "Ashbel Hill was born. He …", "Norvik hired Ashbel Hill. He …": who is brought up by a whole name has either sex.
    is_new = members[0] == found[0] and len(nearest.name) > 1
    is_topic = is_new and (is_subject or dep in OBJECTS) and rank == 0 and distance == 1
    told = (
        _BY_DISTANCE.get(distance, ""),
        "nearest" if rank == 0 else "",
        _BY_RELATION.get(dep, ""),
        "lately_subject" if lately and mention.sentence - lately[0].sentence <= 1 else "",
        "parallel" if is_subject == (own in SUBJECTS) else "",
        "possessor_is_subject" if is_subject and distance == 0 and own == "poss" else "",
        "reports"
        if around.reporting and any(tokens.heads[subject.head] in around.reporting for subject in lately)
        else "",
        _BY_FORM[nearest.kind],
        "same_pronoun" if is_pronoun and nearest.genders == mention.genders else "",
        "unnamed" if not times_named else "",
        "sure_gender" if clusters.genders(actor) == mention.genders or is_topic else "",
        "plural" if clusters.number(actor) == "pl" else "",
        _BY_KIND.get(clusters.kind(actor), ""),
        "same_voice" if clusters.is_quoted(found[0]) == clusters.is_quoted(n) else "",
        "by_preposition" if dep == "pobj" else "",
        "from_the_first" if clusters.mentions[members[0]].sentence <= 1 else "",
        "opens_sentence" if is_subject and nearest.first == tokens.openings[nearest.sentence] else "",
        "behind_rival" if nearest.head < around.rival else "",
    )
    before = bisect_left(members, n)
    measures = [distance, min(rank, 5), log1p(len(found)), log1p(before), log1p(times_named)]
    return filter(None, told), measures


def _relation_of_owner(tokens: Tokens, owner: int) -> str:
    """Whose relative acts is told of as if he did: "His son Mark played too. He …"."""
    noun = tokens.heads[owner]
    if tokens.lemmas[noun] not in vocabulary().relatives:
        return tokens.deps[owner]
    return tokens.deps[tokens.heads[noun] if tokens.deps[noun] in COMPOUNDED else noun]
