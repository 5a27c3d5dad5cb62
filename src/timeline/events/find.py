"""Find event mentions."""

from attrs import frozen

from timeline.model.events import EventMention
from timeline.model.timexes import Timex
from timeline.text.document import Document


@frozen(kw_only=True)
class EventFinder:
    """Event mentions of a parsed document, in text order."""

    def __call__(self, document: Document, timexes: tuple[Timex, ...]) -> tuple[EventMention, ...]:
        return ()
