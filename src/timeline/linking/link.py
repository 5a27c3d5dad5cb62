"""Compose the linking steps into ``Links``."""

from attrs import frozen

from timeline.model.actors import Actor
from timeline.model.events import EventMention
from timeline.model.links import Links
from timeline.model.timexes import Timex
from timeline.text.document import Document


@frozen(kw_only=True)
class Linker:
    """Links of a document: each step is a field and may be replaced."""

    def __call__(
        self,
        document: Document,
        timexes: tuple[Timex, ...],
        events: tuple[EventMention, ...],
        actors: tuple[Actor, ...],
    ) -> Links:
        return Links()
