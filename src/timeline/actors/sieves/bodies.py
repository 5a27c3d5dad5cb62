"""The body for which somebody speaks: whom "we" means in what its founder, its head or its spokeswoman says."""

from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import DESCRIPTION, ORGANISATION, UNKNOWN
from timeline.actors.vocabulary import vocabulary
from timeline.text.labels import MODIFIERS
from timeline.text.tokens import Tokens

_BEFORE = MODIFIERS | {"poss"}
_PREPOSITIONS = frozenset(("of", "for", "at"))
_BODIES = (ORGANISATION, UNKNOWN)


def body_of(clusters: Clusters, speaker: int) -> int | None:
    """The one body that a speaker is, or that he speaks for: "Norvik's spokeswoman", "founder of Norvik"."""
    if clusters.kind(speaker) == ORGANISATION:
        return speaker
    named = (n for t in _spoken_for(clusters, speaker) if (n := clusters.by_head.get(t)) is not None)
    found = {clusters.root(n): n for n in named}
    bodies = [n for n in found.values() if clusters.names(n) and clusters.kind(n) in _BODIES]
    return bodies[0] if len(bodies) == 1 else None


def _spoken_for(clusters: Clusters, speaker: int) -> Iterator[int]:
    for m in clusters.members(speaker):
        mention = clusters.mentions[m]
        if mention.kind == DESCRIPTION and mention.noun in vocabulary().representatives:
            yield from _owners(clusters.tokens, mention.head)
            # "Norvik chief executive Ana Lind", where the parse hangs Norvik on Lind
            yield from range(mention.first, mention.head)


def _owners(tokens: Tokens, noun: int) -> Iterator[int]:
    for c in tokens.children[noun]:
        if tokens.deps[c] in _BEFORE:
            yield c
        elif tokens.deps[c] == "prep" and tokens.lower[c] in _PREPOSITIONS:
            yield from tokens.children[c]
