"""Timelines of many documents made one: actors joined, one entry a happening, contradictions between sources kept.

The result depends on the set of documents alone, so that merging is associative, commutative and idempotent and runs
as a reduce.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from attrs import evolve

from timeline.actors.join import JoinedActors, join_actors
from timeline.assembly.conflicts import source_conflicts
from timeline.assembly.coreference import agreeing, cluster, moved_links, unite, united
from timeline.assembly.order import order_entries
from timeline.assembly.parts import names_of, parts_of, renamed
from timeline.assembly.sameness import may_be_one_over_documents, once_to
from timeline.assembly.tellings import with_people
from timeline.errors import ArgumentTypeError
from timeline.model.arguments import of_type
from timeline.model.entries import Entry, Participant, Source
from timeline.model.parts import Part
from timeline.model.timelines import Timeline
from timeline.text.duplicates import near_duplicates


def merge(timelines: Iterable[Timeline]) -> Timeline:
    """One timeline of all the documents of these.

    The same actor under several names becomes one actor, the same happening told several times one entry with all
    its tellings as ``evidence``. A happening is the same where trigger (or one that it entails), people and time agree;
    times that share no moment are never joined, undated tellings only of what happens once. Near-duplicate documents
    are recognised first: what both tell in the same words is one telling. Sources that contradict each other keep an
    entry each, and a ``Conflict``.

    The order of the timelines does not matter, nor how often a document comes, nor whether some were merged before.
    Documents with an empty or shared id get a mark of their text as id. No timelines give an empty one. Raises
    ``ArgumentTypeError`` for a single timeline that stands in no collection, and for what is no timeline.
    """
    if isinstance(timelines, Timeline) or not isinstance(timelines, Iterable):
        raise ArgumentTypeError("timelines", "a collection of them", timelines, hint="give [timeline]")
    parts = parts_of(of_type("each of timelines", timeline, Timeline) for timeline in timelines)
    if len(parts) <= 1:
        return _single(parts[0]) if parts else Timeline()
    named = [renamed(part, name) for part, name in zip(parts, names_of(parts), strict=True)]
    joined = join_actors([(part.document.id, part.actors) for part in named])
    names = {actor.id: actor.name for actor in joined.actors}
    told = [_with_actors(entry, joined, names) for part in named for entry in part.entries]
    groups = _happenings(told, near_duplicates({part.document.id: part.document.text for part in named}))
    entries, ids = united(groups)
    ordered = order_entries(entries, moved_links((link for part in named for link in part.order), ids))
    known = [
        evolve(conflict, entries=tuple(dict.fromkeys(ids.get(id_, id_) for id_ in conflict.entries)))
        for part in named
        for conflict in part.conflicts
    ]
    return Timeline(
        entries=ordered.entries,
        actors=joined.actors,
        order=ordered.order,
        conflicts=(*known, *ordered.conflicts, *source_conflicts(ordered.entries)),
        documents=tuple(part.document for part in named),
        notes=tuple(dict.fromkeys(f"{part.document.id}: {note}" for part in named for note in part.notes)),
        parts=tuple(parts),
    )


def _single(part: Part) -> Timeline:
    return Timeline(
        entries=order_entries(part.entries, part.order).entries,
        actors=part.actors,
        order=part.order,
        conflicts=part.conflicts,
        documents=(part.document,),
        notes=part.notes,
    )


def _with_actors(entry: Entry, joined: JoinedActors, names: Mapping[str, str]) -> Entry:
    """The entry with its actors as they are over all documents."""
    document_id = entry.document_id

    def actor(id_: str | None) -> str | None:
        return None if id_ is None else joined.ids.get((document_id, id_))

    def participant(one: Participant) -> Participant:
        id_ = actor(one.actor_id)
        # Most actors keep their name, and to build a value costs more than to compare it.
        same = id_ is None or (id_, names[id_]) == (one.actor_id, one.name)
        return one if id_ is None or same else evolve(one, actor_id=id_, name=names[id_])

    def source(one: Source) -> Source:
        id_ = actor(one.actor_id)
        return one if id_ is None else evolve(one, actor_id=id_, name=names[id_])

    return with_people(entry, participant, source)


def _happenings(told: Sequence[Entry], first_copy: Mapping[str, str]) -> list[list[Entry]]:
    """Groups of entries that tell of one happening; what copies of a document tell in the same words counts once."""
    copies: dict[tuple[object, ...], list[Entry]] = defaultdict(list)
    times_told: Counter[tuple[object, ...]] = Counter()
    for entry in told:
        words = (entry.sentence.text, entry.trigger.span.start - entry.sentence.span.start)
        times_told[entry.document_id, words] += 1
        copies[first_copy[entry.document_id], words, times_told[entry.document_id, words]].append(entry)
    group_of = {group[0].id: group for same in copies.values() for group in agreeing(same)}
    # An undated telling could be of any such happening, so over documents only those of what happens once meet.
    meeting = [one for one in map(unite, group_of.values()) if one.when.interval is not None or once_to(one)]
    met = cluster(meeting, may_be_one_over_documents)
    member_of = {telling: group for group in group_of.values() for telling in _tellings(group)}
    joined = [[entry for member in members for entry in member_of[_tellings([member])[0]]] for members in met]
    placed = {entry.id for group in joined for entry in group}
    return [*joined, *(group for group in group_of.values() if group[0].id not in placed)]


def _tellings(entries: Iterable[Entry]) -> list[tuple[str, str]]:
    return [(telling.document_id, telling.event_id) for entry in entries for telling in entry.evidence]
