"""What a headline tells in short, the first sentence of its report tells in full, with its day.

News stories open with the main happening of their headline (Bell 1991, the lead as abstract of the story).
"""

from collections.abc import Iterable, Mapping

from timeline.linking.happenings import is_main
from timeline.model.entries import Entry, When
from timeline.model.events import EventClass, Status
from timeline.text.document import Document

_TOLD = {Status.OCCURRED, Status.CLAIMED}


def lead_entries(document: Document, entries: Iterable[Entry], sentence_of: Mapping[str, int]) -> list[Entry]:
    """What the main clauses of a lead tell, in text order: what somebody says in it before that it is said."""
    lead, tokens = min(document.layout.lead, default=None), document.tokens
    told = []
    for entry in entries:
        i = tokens.head_of(entry.trigger.span) if sentence_of[entry.id] == lead else None
        if i is not None and is_main(tokens, i) and entry.status in _TOLD:
            told.append(entry)
    return sorted(told, key=lambda entry: (is_saying(entry), entry.trigger.span.start))


def time_of_lead(told: Iterable[Entry]) -> When | None:
    """The day that a lead states for what it tells; ``None`` where it states none."""
    stated = (entry.when for entry in told if entry.when.interval is not None)
    return next((when for when in stated if when.words is not None), None)


def is_saying(entry: Entry) -> bool:
    """It tells that somebody says something."""
    return entry.event_class is EventClass.REPORTING
