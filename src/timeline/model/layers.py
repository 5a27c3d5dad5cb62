"""Entries in layers: those of one layer stand in no known order to each other."""

from bisect import bisect_right, insort
from collections.abc import Mapping, Sequence

from timeline.model.entries import Entry
from timeline.model.intervals import Moment


def layered(entries: Sequence[Entry], before: Mapping[str, Sequence[str]]) -> tuple[tuple[Entry, ...], ...]:
    """Each entry in the first layer after all that are known to precede it, by date, bounds or relation.

    ``before`` holds, to the id of an entry, those that relations put before it.
    """
    depth: dict[str, int] = {}
    # Ends seen so far with the deepest layer that ends by then: both rise along the list.
    ends: list[tuple[Moment, int]] = []
    layers: list[list[Entry]] = []
    for entry in entries:
        known = entry.when.known
        below = [depth[id_] for id_ in before.get(entry.id, ()) if id_ in depth]
        if known is not None and known.start is not None:
            at = bisect_right(ends, known.start, key=lambda end: end[0])
            below += [ends[at - 1][1]] if at else []
        depth[entry.id] = layer = max(below, default=-1) + 1
        if known is not None and known.end is not None:
            _record(ends, known.end, layer)
        layers += [[] for _ in range(layer + 1 - len(layers))]
        layers[layer].append(entry)
    return tuple(map(tuple, layers))


def _record(ends: list[tuple[Moment, int]], end: Moment, layer: int) -> None:
    at = bisect_right(ends, end, key=lambda known: known[0])
    if at and ends[at - 1][1] >= layer:
        return
    while at < len(ends) and ends[at][1] <= layer:
        del ends[at]
    insort(ends, (end, layer))
