"""What a reader may take from the text about whether an event happened."""

from timeline.model.events import Aspect, EventMention, Factuality, Status, Tense
from timeline.model.links import Attribution

_DENIED = {Factuality.CT_MINUS, Factuality.PR_MINUS, Factuality.PS_MINUS}
_SUPPOSED = {Factuality.PS_PLUS, Factuality.CTU, Factuality.UU}


def status_of(event: EventMention, attribution: Attribution | None) -> Status:
    """The status of an event, given who tells it (``None``: the author)."""
    if event.factuality in _DENIED:
        return Status.DENIED
    if event.tense is Tense.FUTURE:
        return Status.PLANNED
    if event.factuality in _SUPPOSED:
        return Status.HYPOTHETICAL
    if attribution is not None:
        return Status.CLAIMED
    return Status.ONGOING if event.aspect is Aspect.PROGRESSIVE else Status.OCCURRED
