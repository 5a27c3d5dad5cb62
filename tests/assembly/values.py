"""Hand-made values for the tests of assembly."""

import datetime as dt

from timeline.assembly.order import order_entries
from timeline.model.actors import Actor, ActorKind
from timeline.model.entries import Entry, Evidence, Participant, SourceText, When
from timeline.model.events import Aspect, EventClass, EventMention, Factuality, Polarity, Status, Tense
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import Role
from timeline.model.spans import Span, Words
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex, TimexType


def day(iso: str) -> Interval:
    """The interval of one day."""
    first = dt.date.fromisoformat(iso)
    last = first + dt.timedelta(days=1)
    return Interval(Moment(first.year, first.month, first.day), Moment(last.year, last.month, last.day))


def timex(text: str, words: str, interval: Interval | None, *, number: int = 1, value: str = "") -> Timex:
    at = text.index(words)
    return Timex(
        id=f"t{number}",
        words=Words.at(text, at, at + len(words)),
        type=TimexType.DATE,
        value=value,
        interval=interval,
        granularity=Granularity.DAY if interval else None,
        edtf=value or None,
        rule="test",
    )


def event(text: str, word: str, *, number: int = 1, sentence: Span | None = None) -> EventMention:
    at = text.index(word)
    words = Words.at(text, at, at + len(word))
    return EventMention(
        id=f"e{number}",
        trigger=words,
        head=words.span,
        lemma=word,
        event_class=EventClass.OCCURRENCE,
        tense=Tense.PAST,
        sentence=sentence or Span(0, len(text)),
        rule="test",
    )


def actor(name: str, *, aliases: tuple[str, ...] = ()) -> Actor:
    return Actor(id=name.casefold().replace(" ", "-"), name=name, kind=ActorKind.PERSON, aliases=aliases, rule="test")


def participant(name: str, *, role: Role = Role.AGENT) -> Participant:
    return Participant(
        actor_id=name.casefold().replace(" ", "-"),
        name=name,
        role=role,
        mention=Words(Span(0, len(name)), name),
        rule="test",
    )


def dated(iso: str, *, confidence: float = 0.9) -> When:
    return When(interval=day(iso), granularity=Granularity.DAY, value=iso, edtf=iso, confidence=confidence, rule="test")


def entry(
    number: int,
    *,
    lemma: str = "meet",
    when: When | None = None,
    participants: tuple[Participant, ...] = (),
    document_id: str = "",
    status: Status = Status.OCCURRED,
    sentence: str = "",
) -> Entry:
    """An entry whose trigger begins its sentence, at ten code points an entry."""
    start = number * 10
    trigger = Words(Span(start, start + len(lemma)), lemma)
    told = Words(Span(start, start + len(sentence)), sentence) if sentence else trigger
    placed = when or When(rule="unplaced")
    event_id = f"e{number}"
    return Entry(
        id=f"{document_id}:{event_id}" if document_id else event_id,
        document_id=document_id,
        trigger=trigger,
        lemma=lemma,
        event_class=EventClass.OCCURRENCE,
        when=placed,
        participants=participants,
        status=status,
        factuality=Factuality.CT_PLUS,
        polarity=Polarity.POS,
        tense=Tense.PAST,
        aspect=Aspect.NONE,
        headline=lemma,
        sentence=told,
        confidence=0.9,
        evidence=(
            Evidence(
                document_id=document_id,
                event_id=event_id,
                trigger=trigger,
                sentence=told,
                when=placed,
                status=status,
                participants=participants,
                rule="test",
            ),
        ),
        rule="test",
    )


def timeline(*entries: Entry, text: str = "", document_id: str = "") -> Timeline:
    """A document's timeline, as assembly gives it, with the actors that its entries name."""
    names = dict.fromkeys(p.name for one in entries for p in one.participants)
    return Timeline(
        entries=order_entries(entries, ()).entries,
        actors=tuple(map(actor, names)),
        documents=(SourceText(id=document_id, text=text or document_id, anchor=None),),
    )
