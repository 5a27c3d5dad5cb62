"""Several told of together, whom "they" may mean: "Otto Lind and Ana Holm met in 1989. They married in 1990"."""

from collections.abc import Iterator

from timeline.actors.clusters import Clusters
from timeline.actors.kinds import COUNTRY, GROUP, ORGANISATION, PERSON

_MANY = frozenset((PERSON, ORGANISATION, COUNTRY, GROUP))


def pairs(clusters: Clusters) -> Iterator[int]:
    """The first of each two or more that "and" joins, as the number of its mention."""
    tokens = clusters.tokens
    for first, second in tokens.labelled["conj"].items():
        numbers = [clusters.by_head.get(head) for head in (first, second)]
        if tokens.deps[first] == "conj" or any(n is None or clusters.kind(n) not in _MANY for n in numbers):
            continue
        joint = tokens.child(first, "cc")
        if joint is None or tokens.lower[joint] in ("and", "&"):
            yield clusters.by_head[first]
