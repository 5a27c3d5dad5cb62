"""What each document gave to a merged timeline."""

from attrs import frozen

from timeline.model.actors import Actor
from timeline.model.entries import Entry, SourceText
from timeline.model.links import Conflict, EventLink


@frozen(kw_only=True)
class Part:
    """What one document gave to a merged timeline, as it was before it met the others."""

    document: SourceText
    entries: tuple[Entry, ...] = ()
    actors: tuple[Actor, ...] = ()
    order: tuple[EventLink, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    notes: tuple[str, ...] = ()
