"""One consistent order of entries: what the text says of it, closed, and a total order for the page.

No date is invented: an undated entry gets a date where a told distance gives it, bounds where order gives them, and
a place on the page.
"""

import heapq
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve, frozen

from timeline.assembly.distances import place_by_distance
from timeline.assembly.points import Constraint, Contradiction, Solution, solve
from timeline.model.entries import Entry, page_place
from timeline.model.intervals import Interval
from timeline.model.links import Conflict, EventLink

_POLICY = "the least certain relation gives way; times that the text states stay"


@frozen(kw_only=True)
class Ordered:
    """Entries in time order, undated ones with their bounds; relations kept, and those that contradict them."""

    entries: tuple[Entry, ...]
    order: tuple[EventLink, ...]
    conflicts: tuple[Conflict, ...]


def order_entries(entries: Iterable[Entry], links: Iterable[EventLink]) -> Ordered:
    """Close the relations between entries (links by entry ids), report contradictions, and sort.

    Sorted by ``page_place``, but never against a relation that is kept; entries of which nothing is known come last,
    in text order.
    """
    relations = list(links)
    placed = place_by_distance(entries, relations)
    given = sorted(placed, key=lambda entry: (entry.document_id, entry.trigger.span.start, entry.id))
    number_of = {entry.id: number for number, entry in enumerate(given)}
    relations = [link for link in relations if link.source in number_of and link.target in number_of]
    solution = solve(
        [entry.when.known for entry in given],
        [
            Constraint(
                source=number_of[link.source],
                target=number_of[link.target],
                relation=link.relation,
                weight=link.confidence,
            )
            for link in relations
        ],
    )
    given_up = {contradiction.given_up for contradiction in solution.contradictions}
    bounded = [_bounded(entry, bounds) for entry, bounds in zip(given, solution.bounds, strict=True)]
    return Ordered(
        entries=tuple(bounded[number] for number in _sorted(bounded, solution)),
        order=tuple(link for number, link in enumerate(relations) if number not in given_up),
        conflicts=tuple(_conflict(found, relations, given, number_of) for found in solution.contradictions),
    )


def _bounded(entry: Entry, bounds: Interval) -> Entry:
    """An undated entry with the bounds that order gives; a dated one as it is."""
    when = entry.when
    if when.interval is not None or bounds.start is bounds.end is None or bounds == when.bounds:
        return entry
    rule = "order" if when.bounds is None else when.rule
    return evolve(entry, when=evolve(when, bounds=bounds, rule=rule))


def _sorted(entries: Sequence[Entry], solution: Solution) -> list[int]:
    """Entries by number: always the earliest of those that nothing unplaced precedes.

    What must precede an entry stands no later than that entry's own place would be, or it would hold a dated entry
    back behind later ones.
    """
    by_place = sorted(range(len(entries)), key=lambda number: page_place(entries[number]))
    starting: dict[int, list[int]] = {}
    own: dict[int, int] = {}
    for place, number in enumerate(by_place):
        point = solution.same[2 * number]
        starting.setdefault(point, []).append(number)
        own.setdefault(point, place)
    later: dict[int, list[int]] = defaultdict(list)
    for point, before in solution.earlier.items():
        for other in before:
            later[other].append(point)
    place_of = _places(own, later, solution.earlier)
    missing = {point: len(before) for point, before in solution.earlier.items()}
    ready = [(place_of[point], place, point) for point, place in own.items() if not missing.get(point)]
    heapq.heapify(ready)
    result: list[int] = []
    while ready:
        *_, point = heapq.heappop(ready)
        result += starting.get(point, ())
        for other in later.get(point, ()):
            missing[other] -= 1
            if not missing[other]:
                # An end waits for nothing but its start, so that what follows it is free at once.
                place = own.get(other, -1)
                heapq.heappush(ready, (place_of[other] if place >= 0 else -1, place, other))
    return result


def _places(
    own: Mapping[int, int], later: Mapping[int, Sequence[int]], earlier: Mapping[int, Sequence[int]]
) -> dict[int, int]:
    """The first place that a point or any that must come later has by itself."""
    missing = {point: len(before) for point, before in earlier.items()}
    in_order = [point for point, before in earlier.items() if not before]
    for point in in_order:
        for other in later.get(point, ()):
            missing[other] -= 1
            if not missing[other]:
                in_order.append(other)
    places = dict(own)
    for point in reversed(in_order):
        if point in later:
            known = [places[p] for p in (point, *later[point]) if p in places]
            if known:
                places[point] = min(known)
    return places


def _conflict(
    found: Contradiction, relations: Sequence[EventLink], entries: Sequence[Entry], number_of: dict[str, int]
) -> Conflict:
    links = [relations[number] for number in (found.given_up, *found.kept)]
    ids = dict.fromkeys(id_ for link in links for id_ in (link.source, link.target))
    concerned = [entries[number_of[id_]] for id_ in ids]
    statements = [_statement(link, entries, number_of) for link in links]
    dates = [f"{entry.headline}: {entry.when}" for entry in concerned if entry.when.interval]
    against = [*statements[1:], *dates]
    return Conflict(
        entries=tuple(ids),
        statements=(statements[0], *against),
        policy=_POLICY,
        chosen="; ".join(against) or None,
    )


def _statement(link: EventLink, entries: Sequence[Entry], number_of: dict[str, int]) -> str:
    source, target = entries[number_of[link.source]], entries[number_of[link.target]]
    return f"{source.headline}: {link.relation.lower().replace('_', ' ')} {target.headline} ({link.rule})"
