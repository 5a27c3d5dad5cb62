"""Why an entry is on the timeline as it is: words, rules, anchor, readings refused, links."""

from collections.abc import Iterable, Mapping

from attrs import frozen

from timeline.model.entries import Entry, Evidence, Participant, Source, SourceText, When
from timeline.model.links import Conflict, EventLink
from timeline.model.timexes import Reading, Timex


@frozen(kw_only=True)
class Explanation:
    """What stands behind an entry; ``str()`` of it is text for a reader.

    ``timex`` is the expression that the time came from, ``None`` where no words say it; ``refused`` are the readings
    that were weighed and passed over. ``order`` and ``conflicts`` are those of the timeline that touch the entry;
    ``others`` are the entries of the timeline that ``order`` names beside it.
    """

    entry: Entry
    timex: Timex | None
    refused: tuple[Reading, ...]
    order: tuple[EventLink, ...]
    conflicts: tuple[Conflict, ...]
    others: tuple[Entry, ...] = ()

    def __str__(self) -> str:
        entry = self.entry
        named = {entry.id: "this"} | {other.id: f'{other.id} "{other.headline}"' for other in self.others}
        lines = [
            entry.headline,
            f'  told: "{entry.quote}"' + (f" ({entry.document_id})" if entry.document_id else ""),
            f'  event: "{entry.trigger.text}", {entry.event_class.lower()}, {entry.status} (rule {entry.rule})',
            *_when_lines(entry.when, self.timex),
            *(f"  refused: {reading.value}: {reading.reason}" for reading in self.refused),
            *(_participant_line(participant) for participant in entry.participants),
            *_source_lines(entry.source),
            *(_telling_line(telling) for telling in entry.evidence[1:]),
            *(
                f"  order: {named.get(link.source, link.source)} {link.relation} {named.get(link.target, link.target)} "
                f"(rule {link.rule})"
                for link in self.order
            ),
            *(f"  conflict: {conflict}" for conflict in self.conflicts),
        ]
        return "\n".join(lines)


def explained(
    entry: Entry,
    entries: Mapping[str, Entry],
    documents: Iterable[SourceText],
    order: Iterable[EventLink],
    conflicts: Iterable[Conflict],
) -> Explanation:
    """What entries (by id), documents, relations and conflicts have to do with an entry."""
    telling = next((t.document_id for t in entry.evidence if t.when == entry.when), entry.document_id)
    timexes = {t.id: t for d in documents if d.id == telling for t in d.timexes}
    links = tuple(link for link in order if entry.id in (link.source, link.target))
    beside = dict.fromkeys(id_ for link in links for id_ in (link.source, link.target) if id_ != entry.id)
    timex = timexes.get(entry.when.timex_id) if entry.when.timex_id is not None else None
    return Explanation(
        entry=entry,
        timex=timex,
        refused=timex.readings[1:] if timex is not None else (),
        order=links,
        conflicts=tuple(conflict for conflict in conflicts if entry.id in conflict.entries),
        others=tuple(entries[id_] for id_ in beside if id_ in entries),
    )


def _when_lines(when: When, timex: Timex | None) -> list[str]:
    time = str(when) if when.interval else f"within {when.bounds}" if when.bounds else "not placed"
    words = f' from "{when.words.text}"' if when.words else ""
    lines = [f"  when: {time}{words} (rule {when.rule}, confidence {when.confidence:.2f})"]
    if timex is not None:
        lines.append(f'  expression: "{timex.text}" reads {timex.value} (rule {timex.rule})')
    if when.anchor is not None:
        lines.append(f"  anchor: {when.anchor.interval} ({when.anchor.kind})")
    return lines


def _participant_line(participant: Participant) -> str:
    said = f' as "{participant.mention.text}"' if participant.mention.text != participant.name else ""
    return f"  {participant.role}: {participant.name}{said} (rule {participant.rule})"


def _source_lines(source: Source | None) -> list[str]:
    return [] if source is None else [f"  source: {source.name or 'not named'} (rule {source.rule})"]


def _telling_line(telling: Evidence) -> str:
    where = telling.document_id or "same text"
    return f'  also told: "{telling.sentence.text}" ({where}, {telling.when}, rule {telling.rule})'
