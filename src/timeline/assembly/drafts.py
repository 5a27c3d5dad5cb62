"""One draft entry for each event mention, with its time, people, source and evidence."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from attrs import evolve

from timeline.actors.vocabulary import vocabulary
from timeline.assembly.headlines import headline_writer
from timeline.assembly.placing import Placing
from timeline.assembly.salience import salience_of
from timeline.assembly.status import status_of
from timeline.model.actors import Actor
from timeline.model.entries import Entry, Evidence, Participant, Source, When
from timeline.model.events import EventMention
from timeline.model.intervals import Interval
from timeline.model.links import Attribution, EventLink, Links, Participation
from timeline.model.spans import Words
from timeline.model.timexes import Timex
from timeline.text.document import Document

_T = TypeVar("_T")


def entry_id(document_id: str, event_id: str) -> str:
    """The id of an event's entry: the event's own, after the document's where it has one."""
    return f"{document_id}:{event_id}" if document_id else event_id


def entry_links(links: Iterable[EventLink], document_id: str) -> Iterator[EventLink]:
    """Links between events as links between their entries."""
    if not document_id:
        yield from links
        return
    for link in links:
        yield evolve(link, source=entry_id(document_id, link.source), target=entry_id(document_id, link.target))


def draft_entries(
    document: Document,
    timexes: Sequence[Timex],
    events: Sequence[EventMention],
    actors: Sequence[Actor],
    links: Links,
) -> Iterator[Entry]:
    """An entry an event, in text order, each with itself as its one telling.

    A light or aspectual word that gives way to another event makes none of its own.
    """
    placing = Placing(timexes={timex.id: timex for timex in timexes}, anchor=document.dct)
    names = {actor.id: actor.name for actor in actors}
    times = _grouped(links.times, lambda link: link.event_id)
    taking_part = _grouped(links.participants, lambda link: link.event_id)
    attributions = {attribution.event_id: attribution for attribution in links.attributions}
    headline_of = headline_writer(document, events, actors, timexes, links.participants)
    written = document.dct.interval if document.dct is not None else None
    sentences: dict[int, Words] = {}
    for event in events:
        if event.carries is not None:
            continue
        when = placing.when_of(times[event.id])
        participants = tuple(_participant(link, names, document.id) for link in taking_part[event.id])
        attribution = attributions.get(event.id)
        source = _source(attribution, names, document.id) if attribution else None
        status = status_of(event, attribution, participants, is_to_come=_is_to_come(when, written))
        sentence = sentences.get(event.sentence.start)
        if sentence is None:
            sentence = sentences[event.sentence.start] = document.words(event.sentence)
        telling = Evidence(
            document_id=document.id,
            event_id=event.id,
            trigger=event.trigger,
            sentence=sentence,
            when=when,
            status=status,
            participants=participants,
            source=source,
            reported=written,
            rule=event.rule,
        )
        yield Entry(
            id=entry_id(document.id, event.id),
            document_id=document.id,
            trigger=event.trigger,
            lemma=event.lemma,
            event_class=event.event_class,
            when=when,
            participants=participants,
            status=status,
            factuality=event.factuality,
            polarity=event.polarity,
            tense=event.tense,
            aspect=event.aspect,
            modality=event.modality,
            phase=event.phase,
            source=source,
            headline=headline_of(event, participants),
            sentence=sentence,
            salience=salience_of(event, telling, text_length=len(document.text)),
            confidence=event.confidence,
            evidence=(telling,),
            rule=event.rule,
        )


def _is_to_come(when: When, written: Interval | None) -> bool:
    start, day_after = when.start, written.end if written is not None else None
    return start is not None and day_after is not None and start >= day_after


def _grouped(links: Iterable[_T], key: Callable[[_T], str]) -> Mapping[str, list[_T]]:
    groups: dict[str, list[_T]] = defaultdict(list)
    for link in links:
        groups[key(link)].append(link)
    return groups


def _participant(link: Participation, names: Mapping[str, str], document_id: str) -> Participant:
    return Participant(
        actor_id=link.actor_id,
        name=names[link.actor_id] if link.actor_id is not None else link.mention.text,
        role=link.role,
        mention=link.mention,
        document_id=document_id,
        preposition=link.preposition,
        rule=link.rule,
    )


def _as_named(words: Words | None) -> str:
    """The words as a name; "" for none, and for a pronoun, which names nobody."""
    return "" if words is None or words.text.casefold() in vocabulary().pronouns else words.text


def _source(link: Attribution, names: Mapping[str, str], document_id: str) -> Source:
    return Source(
        actor_id=link.source_id,
        name=names[link.source_id] if link.source_id is not None else _as_named(link.source),
        by_event=entry_id(document_id, link.by_event) if link.by_event is not None else None,
        words=link.source,
        quotation=link.quotation,
        rule=link.rule,
    )
