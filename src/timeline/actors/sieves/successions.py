"""Who holds an office by then: "Lopes was elected president. In 2014 Tavares succeeded her. The president …"."""

from bisect import bisect_left
from collections.abc import Iterator
from operator import itemgetter
from typing import TypeAlias

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import PERSON, PRONOUN
from timeline.actors.sieves.pronouns import most_salient
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.text.clauses import subject
from timeline.text.constituents import object_of

# So many of those told of last may have changed who holds an office.
_REACH = 50
# The sentence that tells it, who held the office before, and who does from then on.
Succession: TypeAlias = tuple[int, int, int]


def successions(clusters: Clusters) -> list[Succession]:
    """Who follows whom, in text order."""
    places = clusters.tokens.places
    verbs = sorted(t for word in of_kind("succeeding") & places.keys() for t in places[word])
    return [found for verb in verbs for found in _succession(clusters, verb)]


def _succession(clusters: Clusters, verb: int) -> Iterator[Succession]:
    tokens, by_head = clusters.tokens, clusters.by_head
    understood = subject(tokens, verb)
    own = understood.token if understood is not None else None
    former, heir = tokens.child(verb, "dobj"), own
    if tokens.child(verb, "auxpass") is not None:
        agent = tokens.child(verb, "agent")
        former, heir = own, tokens.child(agent, "pobj") if agent is not None else object_of(tokens, verb, "by")
    if former not in by_head or heir not in by_head:
        return
    before, after = by_head[former], by_head[heir]
    if clusters.mentions[before].kind == PRONOUN and not clusters.is_resolved(before):
        meant = most_salient(clusters, before)
        if meant is None:
            return
        before = meant
    if clusters.kind(before) == clusters.kind(after) == PERSON and clusters.times_named(after):
        yield tokens.sentences[verb], before, after


def holder_by_then(clusters: Clusters, successions: list[Succession], holder: int, n: int) -> int:
    """Who follows one who held an office, where the description tells of an office, else himself."""
    mention = clusters.mentions[n]
    if mention.noun not in vocabulary().titles:
        return holder
    last = bisect_left(successions, mention.sentence, key=itemgetter(0))
    for _, former, heir in successions[max(last - _REACH, 0) : last]:
        if clusters.root(former) == clusters.root(holder):
            holder = heir if clusters.may_join(heir, n) else holder
    return holder
