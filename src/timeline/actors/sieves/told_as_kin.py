"""Bearers of a name whom the text tells of as somebody's relatives: "his daughter Ana Lind", "the son of Otto Lind"."""

from bisect import bisect_left
from itertools import takewhile

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import PRONOUN
from timeline.actors.vocabulary import vocabulary
from timeline.lexicon.kinds import of_kind
from timeline.text.constituents import first_conjunct

# Mentions of one actor that are looked back over: whose son somebody is, is not told a hundred names before.
_FARTHEST = 50


def is_relative(clusters: Clusters, bearer: int, n: int) -> bool:
    """ "Lind bought it; his daughter Ana Lind runs it": who is told of as a relative is not the Lind told of before."""
    return clusters.members(n)[0] <= bearer and is_told_as_kin(clusters, bearer)


def is_told_as_kin(clusters: Clusters, bearer: int) -> bool:
    """ "His father, Otto Lind": whose relative somebody is, where he is first named."""
    if is_relative_of_another(clusters, bearer):
        return True
    mentions, tokens, members = clusters.mentions, clusters.tokens, clusters.members(bearer)
    sentence = mentions[bearer].sentence
    start = bisect_left(members, sentence, key=lambda m: mentions[m].sentence)
    told = (mentions[members[k]] for k in range(start, len(members)))
    beside = takewhile(lambda mention: mention.sentence == sentence, told)
    relatives = vocabulary().relatives
    return any(m.noun in relatives and tokens.child(m.head, "poss") is not None for m in beside)


def is_relative_of_another(clusters: Clusters, bearer: int) -> bool:
    """ "Lind was born in Bath, the son of Otto Lind", "born to Otto Lind", "married Ana Lind": two are told of."""
    tokens, head = clusters.tokens, first_conjunct(clusters.tokens, clusters.mentions[bearer].head)
    if tokens.deps[head] == "appos":
        head = tokens.heads[head]  # "born to two sharecroppers, Ana and Otto Lind"
    governor = tokens.heads[head]
    before = clusters.mentions[bearer].first - 1
    if before > 0 and tokens.lower[before] == "of" and tokens.lemmas[tokens.heads[before]] in vocabulary().relatives:
        return True  # whatever the parse makes of the name behind
    if tokens.deps[head] == "dobj":
        return tokens.lower[governor] in of_kind("marrying")
    if tokens.deps[head] != "pobj":
        return False
    if tokens.lower[governor] == "to":
        return tokens.lower[tokens.heads[governor]] in ("born", "married")
    return tokens.lower[governor] == "of" and tokens.lemmas[tokens.heads[governor]] in vocabulary().relatives


def is_told_as_relative(clusters: Clusters, n: int, bearer: int) -> bool:
    """ "Otto Lind left; his son Otto stayed": whose relative a pronoun tells of that may be the bearer's."""
    mentions, relatives = clusters.mentions, vocabulary().relatives
    members = clusters.members(n)
    end = bisect_left(members, n)
    before = (mentions[m] for m in members[max(0, end - _FARTHEST) : end])
    told_of = [mention for mention in before if mention.noun in relatives]
    known = {mentions[m].noun for m in clusters.members(bearer)} if told_of else ()
    for told in (mention for mention in told_of if mention.noun not in known):
        owner = clusters.by_head.get(clusters.tokens.child(told.head, "poss"))
        if owner is not None and mentions[owner].kind == PRONOUN:
            return not mentions[owner].genders.isdisjoint(clusters.genders(bearer))
    return False
