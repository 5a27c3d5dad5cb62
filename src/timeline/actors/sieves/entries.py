"""Pronouns of a work of reference: an entry tells of the one whose name opens it."""

from itertools import pairwise

from timeline.actors.clusters import Clusters
from timeline.actors.headwords import HEADWORD, SEVERAL
from timeline.actors.kinds import PERSON, PRONOUN

# So many sentences an entry has at most; the last one ends nowhere else.
_LONGEST = 40


def entries(clusters: Clusters) -> None:
    """ "Venn, Clara … Her uncle ran a mill. In 1838 she left": who is not told of before in the sentence."""
    heads = [n for n, m in clusters.named if m.rule == HEADWORD]
    if len(heads) < SEVERAL:
        return
    mentions = clusters.mentions
    for head, end in pairwise([*heads, len(mentions)]):
        told = -1  # the sentence in which somebody else has been told of
        for n in range(head + 1, end):
            mention = mentions[n]
            if mention.sentence - mentions[head].sentence > _LONGEST:
                break
            if mention.kind is PRONOUN:
                if mention.person == 3 and mention.sentence != told and not clusters.is_resolved(n):
                    clusters.join(head, n, "entry")
            elif mention.actor_kind is PERSON:
                told = mention.sentence
