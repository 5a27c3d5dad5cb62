"""A draft of an entry for each event mention: its telling, with time, people and source, its headline, its weight."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from attrs import define, evolve, field

from timeline.actors.vocabulary import vocabulary
from timeline.assembly.headlines import headline_writer
from timeline.assembly.placing import Placing
from timeline.assembly.salience import salience_of
from timeline.assembly.status import status_of
from timeline.assembly.verb_groups import is_told_as_past, stands_behind
from timeline.model.actors import Actor
from timeline.model.entries import Entry, Evidence, Participant, Source, When
from timeline.model.events import EventMention, Tense
from timeline.model.intervals import Interval
from timeline.model.links import Attribution, EventLink, Links, Participation, TimeLink
from timeline.model.spans import Words
from timeline.model.timexes import Timex
from timeline.text.document import Document
from timeline.text.markup import with_marks

# What lies ahead of whoever says it, whenever that is: "tomorrow we fly"; of "the next day" a story tells.
_AHEAD = re.compile(r"(?:tomorrow|next|(?:this )?coming)\b", re.IGNORECASE)
_PRESPART = Tense.PRESPART
_Link = TypeVar("_Link", TimeLink, Participation)


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


@define(kw_only=True)
class Draft:
    """An entry in the making: the event, what its document tells of it, and how much that matters by itself."""

    id: str
    event: EventMention
    telling: Evidence
    headline: str
    salience: float

    def entry(self, salience: float) -> Entry:
        """The entry, which matters so much beside the others; its one telling is itself."""
        event, telling = self.event, self.telling
        return Entry(
            id=self.id,
            document_id=telling.document_id,
            trigger=event.trigger,
            lemma=event.lemma,
            event_class=event.event_class,
            when=telling.when,
            participants=telling.participants,
            status=telling.status,
            factuality=event.factuality,
            polarity=event.polarity,
            tense=event.tense,
            aspect=event.aspect,
            modality=event.modality,
            phase=event.phase,
            source=telling.source,
            headline=self.headline,
            sentence=telling.sentence,
            salience=salience,
            confidence=event.confidence,
            evidence=(telling,),
            rule=event.rule,
        )


def drafts_of(
    document: Document,
    timexes: Sequence[Timex],
    events: Sequence[EventMention],
    actors: Sequence[Actor],
    links: Links,
) -> Iterator[Draft]:
    """A draft an event, in text order.

    A light or aspectual word that gives way to another event makes none of its own.
    """
    tellings = _Tellings(
        document=document,
        placing=Placing(text=document.text, timexes={timex.id: timex for timex in timexes}, anchor=document.dct),
        names={actor.id: actor.name for actor in actors},
        times=_by_event(links.times),
        participations=_by_event(links.participants),
        attributions={attribution.event_id: attribution for attribution in links.attributions},
    )
    headline_of = headline_writer(document, events, actors, timexes, links.participants)
    for event in events:
        if event.carries is None:
            telling = tellings.of(event)
            yield Draft(
                id=entry_id(document.id, event.id),
                event=event,
                telling=telling,
                headline=headline_of(event, telling.participants),
                salience=salience_of(event, telling, text_length=len(document.text)),
            )


@define(kw_only=True)
class _Tellings:
    """What a document says of its events; links of each kind by the id of their event, names by that of the actor."""

    document: Document
    placing: Placing
    names: Mapping[str, str]
    times: Mapping[str, Sequence[TimeLink]]
    participations: Mapping[str, Sequence[Participation]]
    attributions: Mapping[str, Attribution]
    _sentences: dict[int, Words] = field(init=False, factory=dict)

    def of(self, event: EventMention) -> Evidence:
        """The telling of one event."""
        written = self.document.dct.interval if self.document.dct is not None else None
        times = self.times.get(event.id, ())
        when = self.placing.when_of(times)
        participants = tuple([self._participant(link) for link in self.participations.get(event.id, ())])
        attribution = self.attributions.get(event.id)
        return Evidence(
            document_id=self.document.id,
            event_id=event.id,
            trigger=event.trigger,
            sentence=self._sentence(event),
            when=when,
            status=status_of(
                event,
                attribution,
                participants,
                is_to_come=_is_to_come(when, written) or any(map(self._looks_ahead, times)),
                ends_ahead=_ends_ahead(when, written),
                is_past=event.tense is _PRESPART and self._is_beside_past(event),
            ),
            participants=participants,
            source=self._source(attribution) if attribution else None,
            reported=written,
            rule=event.rule,
        )

    def _looks_ahead(self, link: TimeLink) -> bool:
        """The words that date it, which nothing places on the calendar, say that it lies ahead."""
        timex = None if link.timex_id is None else self.placing.timexes[link.timex_id]
        return timex is not None and timex.interval is None and _AHEAD.match(timex.words.text) is not None

    def _is_beside_past(self, event: EventMention) -> bool:
        """A participle whose clause goes with one of the past: "it fell, with many voting against it"."""
        if self.document.doc is None:
            return False
        tokens = self.document.tokens
        head = tokens.head_of(event.head)
        return head is not None and stands_behind(tokens, head) and is_told_as_past(tokens, head)

    def _sentence(self, event: EventMention) -> Words:
        """The words of its sentence, one value for all that it tells."""
        sentence = self._sentences.get(event.sentence.start)
        if sentence is None:
            whole = with_marks(self.document.text, event.sentence)
            sentence = self._sentences[event.sentence.start] = self.document.words(whole)
        return sentence

    def _participant(self, link: Participation) -> Participant:
        return Participant(
            actor_id=link.actor_id,
            name=self.names[link.actor_id] if link.actor_id is not None else link.mention.text,
            role=link.role,
            mention=link.mention,
            document_id=self.document.id,
            preposition=link.preposition,
            rule=link.rule,
        )

    def _source(self, link: Attribution) -> Source:
        return Source(
            actor_id=link.source_id,
            name=self.names[link.source_id] if link.source_id is not None else _as_named(link.source),
            by_event=entry_id(self.document.id, link.by_event) if link.by_event is not None else None,
            words=link.source,
            quotation=link.quotation,
            rule=link.rule,
        )


def _is_to_come(when: When, written: Interval | None) -> bool:
    start, day_after = when.start, written.end if written is not None else None
    return start is not None and day_after is not None and start >= day_after


def _ends_ahead(when: When, written: Interval | None) -> bool:
    """ "Until June", told before June."""
    if when.interval is None or when.interval.end is None or written is None or written.end is None:
        return False
    return when.start is None and when.interval.end > written.end


def _by_event(links: Iterable[_Link]) -> Mapping[str, list[_Link]]:
    groups: dict[str, list[_Link]] = defaultdict(list)
    for link in links:
        groups[link.event_id].append(link)
    return groups


def _as_named(words: Words | None) -> str:
    """The words as a name; "" for none, and for a pronoun, which names nobody."""
    return "" if words is None or words.text.casefold() in vocabulary().pronouns else words.text
