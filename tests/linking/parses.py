"""Links of parses written by hand, for events and actors named by their words."""

from collections.abc import Iterable

from tests.events.parses import parsed
from timeline.linking.link import Linker
from timeline.model.actors import Actor, ActorKind, ActorMention, MentionKind
from timeline.model.events import EventClass, EventMention
from timeline.model.links import Attribution, Links
from timeline.model.spans import Span, Words
from timeline.text.document import Document


def event_at(document: Document, word: str, number: int) -> EventMention:
    """An event whose trigger is the first such word."""
    start = document.text.index(word)
    words = Words.at(document.text, start, start + len(word))
    return EventMention(
        id=f"e{number}",
        trigger=words,
        head=words.span,
        lemma=word,
        event_class=EventClass.OCCURRENCE,
        sentence=Span(0, len(document.text)),
        rule="test",
    )


def actor_named(document: Document, name: str, kind: ActorKind) -> Actor:
    """An actor with a mention wherever its name stands; the last word heads it."""
    mentions = []
    at = document.text.find(name)
    while at >= 0:
        end = at + len(name)
        mentions.append(
            ActorMention(
                words=Words.at(document.text, at, end),
                head=Span(end - len(name.split()[-1]), end),
                kind=MentionKind.NAME,
                rule="test",
            )
        )
        at = document.text.find(name, end)
    return Actor(id=name, name=name, kind=kind, mentions=tuple(mentions), rule="test")


def links_of(rows: str, events: Iterable[str], people: Iterable[str] = (), places: Iterable[str] = ()) -> Links:
    """The links of a parse whose events and actors are named by their words."""
    document = parsed(rows)
    actors = [actor_named(document, name, ActorKind.PERSON) for name in people]
    actors += [actor_named(document, name, ActorKind.COUNTRY) for name in places]
    found = tuple(event_at(document, word, number) for number, word in enumerate(events))
    return Linker()(document, (), found, tuple(actors))


def roles(rows: str, word: str, people: Iterable[str] = (), places: Iterable[str] = ()) -> set[tuple[str, str]]:
    """Role and name of each who takes part in the event of a word; an oblique with its preposition."""
    return {
        (f"{p.role} {p.preposition}" if p.preposition else str(p.role), p.actor_id or p.mention.text)
        for p in links_of(rows, [word], people, places).participants
    }


def source(rows: str, word: str, events: Iterable[str] = (), people: Iterable[str] = ()) -> Attribution | None:
    """Who tells of the event of a word, among the events of other words."""
    links = links_of(rows, [word, *events], people)
    return next((a for a in links.attributions if a.event_id == "e0"), None)
