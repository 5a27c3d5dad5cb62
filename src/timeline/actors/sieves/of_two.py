"""Which of two is meant: "Norvik sued Halden; the latter appealed" is Halden."""

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import NAME, PLACE
from timeline.text.labels import COMPOUNDED

_OF_TWO = ("former", "latter")


def of_two(clusters: Clusters) -> None:
    """Join "the former" and "the latter" to the first and the second of the only two that were named just before.

    The sentence before counts where their own has not named two.
    """
    for n, mention in clusters.pronouns:
        if mention.noun not in _OF_TWO:
            continue
        two = _named_since(clusters, n, mention.sentence)
        if len(two) < len(_OF_TWO):
            two = _named_since(clusters, n, mention.sentence - 1)
        if len(two) == len(_OF_TWO):
            clusters.join(two[_OF_TWO.index(mention.noun)], n, "one-of-two")


def _named_since(clusters: Clusters, n: int, sentence: int) -> list[int]:
    """Whom the text names from a sentence on, before a mention; nobody chooses a place, nor whom a word before a noun
    names: "Ruritania's Norvik rebels met the mayor; the latter left"."""
    named: dict[int, int] = {}
    for m in range(n - 1, -1, -1):
        mention = clusters.mentions[m]
        if mention.sentence < sentence:
            break
        is_inner = clusters.tokens.deps[mention.head] in COMPOUNDED | {"poss"}
        if mention.kind == NAME and clusters.kind(m) != PLACE and not is_inner:
            named[clusters.root(m)] = m
    return sorted(named.values())
