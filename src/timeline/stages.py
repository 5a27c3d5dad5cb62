"""The shape of every stage: any callable of the shape may stand in its place."""

from typing import Protocol

from timeline.model.actors import Actor
from timeline.model.anchors import Anchor
from timeline.model.events import EventMention
from timeline.model.links import Links
from timeline.model.timelines import Timeline
from timeline.model.timexes import Timex
from timeline.text.document import Document


class FindAnchor(Protocol):
    """The document creation time that the text itself states, or ``None``."""

    def __call__(self, text: str) -> Anchor | None: ...


class FindTimes(Protocol):
    """Time expressions in text order, not overlapping, resolved against the document's anchor."""

    def __call__(self, document: Document) -> tuple[Timex, ...]: ...


class FindEvents(Protocol):
    """Event mentions in text order."""

    def __call__(self, document: Document, timexes: tuple[Timex, ...]) -> tuple[EventMention, ...]: ...


class FindActors(Protocol):
    """Actors in the order of their first mention."""

    def __call__(self, document: Document) -> tuple[Actor, ...]: ...


class Link(Protocol):
    """When, in which order, who, and according to whom."""

    def __call__(
        self,
        document: Document,
        timexes: tuple[Timex, ...],
        events: tuple[EventMention, ...],
        actors: tuple[Actor, ...],
    ) -> Links: ...


class Assemble(Protocol):
    """One consistent timeline of a document."""

    def __call__(
        self,
        document: Document,
        timexes: tuple[Timex, ...],
        events: tuple[EventMention, ...],
        actors: tuple[Actor, ...],
        links: Links,
    ) -> Timeline: ...
