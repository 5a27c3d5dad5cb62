"""How much a name is what a text is about where something is told without one."""

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
