"""Short clauses that a reader understands alone."""

from timeline.model.entries import Participant
from timeline.model.events import EventMention
from timeline.model.links import Role
from timeline.text.document import Document

_BEFORE_VERB = (Role.AGENT, Role.SPEAKER, Role.EXPERIENCER)


def headline_of(document: Document, event: EventMention, participants: tuple[Participant, ...]) -> str:
    """Actor, trigger, object."""
    subjects = [p.name for p in participants if p.role in _BEFORE_VERB]
    objects = [p.name for p in participants if p.role is Role.PATIENT]
    return " ".join([*subjects[:1], event.trigger.text, *objects[:1]])
