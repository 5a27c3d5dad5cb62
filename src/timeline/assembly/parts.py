"""What single documents gave to timelines: taken out of merged ones, each document once, under ids that differ.

A merged timeline keeps its parts as they were, so that to merge merged timelines is to merge all their parts: the
result depends on the set of parts alone.
"""

import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping

from attrs import asdict, evolve

from timeline.assembly.tellings import with_people
from timeline.model.entries import Entry, SourceText
from timeline.model.parts import Part
from timeline.model.timelines import Timeline

_Key = tuple[str, str]


def parts_of(timelines: Iterable[Timeline]) -> list[Part]:
    """Each document's part once, in the order of ids, with the entries that any of the timelines still has."""
    found: dict[_Key, list[Part]] = defaultdict(list)
    for timeline in timelines:
        for part in _parts(timeline):
            found[part.document.id, part.document.text].append(part)
    return [_union(found[key]) for key in sorted(found)]


def _parts(timeline: Timeline) -> Iterator[Part]:
    if timeline.parts:
        kept = {(telling.document_id, telling.event_id) for entry in timeline.entries for telling in entry.evidence}
        for part, name in zip(timeline.parts, names_of(timeline.parts), strict=True):
            held = (e for e in part.entries if any((name, telling.event_id) in kept for telling in e.evidence))
            yield evolve(part, entries=tuple(held))
        return
    documents = {document.id: document for document in timeline.documents}
    for id_ in dict.fromkeys([*documents, *(entry.document_id for entry in timeline.entries)]):
        yield Part(
            document=documents.get(id_) or SourceText(id=id_, text="", anchor=None),
            entries=tuple(entry for entry in timeline.entries if entry.document_id == id_),
            actors=timeline.actors,
            order=timeline.order,
            conflicts=timeline.conflicts,
            notes=timeline.notes,
        )


def _content(part: Part) -> str:
    """All that a part holds, as text that sorts; a set is in order, as it is not from one process to the next."""
    return repr(asdict(part, value_serializer=lambda *of: sorted(of[2]) if isinstance(of[2], frozenset) else of[2]))


def _union(parts: list[Part]) -> Part:
    """One part of all that tell of the same document; of entries that differ under one id, one is kept."""
    distinct = list(dict.fromkeys(parts))
    if len(distinct) == 1:
        return distinct[0]
    ranked = sorted(distinct, key=_content)
    entries = {entry.id: entry for part in reversed(ranked) for entry in part.entries}
    actors = {actor.id: actor for part in reversed(ranked) for actor in part.actors}
    return evolve(
        ranked[0],
        entries=tuple(sorted(entries.values(), key=lambda entry: (entry.trigger.span.start, entry.id))),
        actors=tuple(sorted(actors.values(), key=lambda actor: actor.id)),
        order=tuple(dict.fromkeys(link for part in ranked for link in part.order)),
        conflicts=tuple(dict.fromkeys(conflict for part in ranked for conflict in part.conflicts)),
        notes=tuple(dict.fromkeys(note for part in ranked for note in part.notes)),
    )


def names_of(parts: Iterable[Part]) -> list[str]:
    """An id for each part's document that no other has: its own, marked by the text where it is empty or shared."""
    given = list(parts)
    count = Counter(part.document.id for part in given)
    return [
        part.document.id if part.document.id and count[part.document.id] == 1 else _marked(part.document)
        for part in given
    ]


def _marked(document: SourceText) -> str:
    mark = f"{zlib.crc32(document.text.encode(errors='surrogatepass')):08x}"
    return f"{document.id}-{mark}" if document.id else mark


def renamed(part: Part, name: str) -> Part:
    """The part as it is where its document goes by another id."""
    if part.document.id == name:
        return part
    ids = {entry.id: f"{name}:{entry.id.removeprefix(f'{part.document.id}:')}" for entry in part.entries}
    return evolve(
        part,
        document=evolve(part.document, id=name),
        entries=tuple(_renamed_entry(entry, name, ids) for entry in part.entries),
        actors=tuple(
            evolve(actor, mentions=tuple(evolve(mention, document_id=name) for mention in actor.mentions))
            for actor in part.actors
        ),
        order=tuple(
            evolve(link, source=ids.get(link.source, link.source), target=ids.get(link.target, link.target))
            for link in part.order
        ),
        conflicts=tuple(
            evolve(conflict, entries=tuple(ids.get(id_, id_) for id_ in conflict.entries))
            for conflict in part.conflicts
        ),
    )


def _renamed_entry(entry: Entry, name: str, ids: Mapping[str, str]) -> Entry:
    entry = with_people(
        entry,
        lambda one: evolve(one, document_id=name),
        lambda one: evolve(one, by_event=ids.get(one.by_event or "", one.by_event)),
    )
    evidence = tuple(evolve(telling, document_id=name) for telling in entry.evidence)
    return evolve(entry, id=ids[entry.id], document_id=name, evidence=evidence)
