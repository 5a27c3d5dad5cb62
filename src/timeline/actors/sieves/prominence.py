"""How much a name is what a text is about where something is told without one."""

from collections.abc import Mapping, Sequence

from timeline.actors.clusters import Clusters
from timeline.actors.mentions import Mention
from timeline.actors.vocabulary import vocabulary
from timeline.text.labels import SUBJECTS

OF_SUBJECT = 2
"""How much more a subject is what a sentence is about."""
# How much more whoever a text opens with is what it is about.
_OPENING = 1.5
_WITHIN = ("poss", "compound", "nmod", "amod", "prep", "pobj")
# How fast a name is forgotten, as a power of the sentences since.
_DECAY = 1.5


def weight(clusters: Clusters, c: int, distance: int) -> float:
    """How much a name of so many sentences ago is still spoken of."""
    opens = _OPENING if clusters.mentions[clusters.members(c)[0]].sentence == 0 else 1
    forgotten: float = (1 + distance) ** _DECAY
    return opens * clusters.times_named(c) * prominence(clusters, clusters.mentions[c]) / forgotten


def prominence(clusters: Clusters, name: Mention) -> float:
    """A subject, or who has something that is one, is more what a sentence is about; a rival in passing is less."""
    tokens, head = clusters.tokens, name.head
    while tokens.deps[head] in _WITHIN and tokens.tags[tokens.heads[head]] != "NNP":
        head = tokens.heads[head]
    if tokens.deps[head] in SUBJECTS:
        return OF_SUBJECT
    is_companion = name.first > 0 and tokens.lower[name.first - 1] in vocabulary().companions
    return 1 / OF_SUBJECT if is_companion else 1


def continued(clusters: Clusters, n: int, near: Mapping[int, Sequence[int]], best: int) -> int:
    """Whom two sentences on end were about, rather than somebody new beside them: "after a year with Lind she left".

    ``near`` are the actors that a pronoun may stand for, each with its mentions, the nearest first. To go on with what
    a text is about is easier than to turn to what it has only touched (Grosz, Joshi and Weinstein 1995).
    """
    tokens, mentions, mention = clusters.tokens, clusters.mentions, clusters.mentions[n]
    if tokens.deps[mention.head] not in SUBJECTS or tokens.deps[mentions[near[best][0]].head] in SUBJECTS:
        return best
    if mention.sentence - mentions[clusters.members(best)[0]].sentence > 1:
        return best
    for root, found in near.items():
        about = {mentions[c].sentence for c in found if tokens.deps[mentions[c].head] in SUBJECTS}
        if {mention.sentence - 1, mention.sentence - 2} <= about:
            return root
    return best
