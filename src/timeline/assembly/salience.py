"""How much an entry matters to a reader of the page, from 0 to 1.

A product of shares, so that each of them can sink an entry: how surely it is one happening, what kind of event it is,
how it stands to the facts, who takes part, whether a clause or only a noun tells it, whether it is dated, whether it
stands in a quotation, and how far down the text. A number of people ("40 passengers") counts almost as a name does.
Several documents that tell it bring it closer to 1. What a dated main clause tells of a named actor as a fact stays
above ``MAIN`` (0.5) wherever it stands; what is supposed, lasting, a habit, or without people does not. ``echoes``
weighs entries of one text against one another.
"""

from collections.abc import Iterable, Mapping

from timeline.assembly.quantities import counts_people
from timeline.model.entries import Evidence, Participant
from timeline.model.events import EventClass, EventMention, Status, Tense
from timeline.model.links import ACTING, TemporalRelation

_KINDS: Mapping[EventClass, float] = {
    EventClass.OCCURRENCE: 1.0,
    EventClass.I_ACTION: 0.9,
    EventClass.ASPECTUAL: 0.9,
    EventClass.REPORTING: 0.65,
    EventClass.PERCEPTION: 0.5,
    EventClass.I_STATE: 0.3,
    EventClass.STATE: 0.3,
}
_FACTS: Mapping[Status, float] = {
    Status.OCCURRED: 1.0,
    Status.ONGOING: 0.9,
    Status.CLAIMED: 0.8,
    Status.DENIED: 0.7,
    Status.PLANNED: 0.6,
    Status.HYPOTHETICAL: 0.3,
}
_NONE, _INCLUDES = Tense.NONE, TemporalRelation.INCLUDES
_OTHERS_TAKE_PART, _NOBODY_KNOWN, _NOBODY = 0.85, 0.65, 0.5
_COUNTED = 0.9
_NOUN, _UNDATED, _QUOTED, _AT_THE_END = 0.75, 0.8, 0.85, 0.85
# What was so before its day and after it: "the abbey is known for its cheese".
_LASTING = 0.4
# A second document halves what is left to 1, and so on.
_TOLD_AGAIN = 0.5


def salience_of(event: EventMention, telling: Evidence, *, text_length: int) -> float:
    """The salience of an event as a document of so many code points tells it; no habit is salient."""
    when = telling.when
    share = (
        min(1, 2 * event.realis) * _KINDS[event.event_class] * _FACTS[telling.status] * _people(telling.participants)
    )
    if event.tense is _NONE:
        share *= _NOUN
    if when.interval is None:
        share *= _UNDATED
    if telling.source is not None and telling.source.quotation is not None:
        share *= _QUOTED
    if when.relation is _INCLUDES:
        share *= _LASTING
    return round(share * (1 - (1 - _AT_THE_END) * telling.sentence.span.start / max(1, text_length)), 3)


def _people(participants: Iterable[Participant]) -> float:
    share = _NOBODY
    for p in participants:
        if p.actor_id is None:
            share = max(share, _COUNTED if counts_people(p.mention.text) else _NOBODY_KNOWN)
        elif p.role in ACTING:
            return 1.0
        else:
            share = _OTHERS_TAKE_PART
    return share


def told_by(salience: float, documents: int) -> float:
    """The salience of what so many documents tell, from that of its most salient telling."""
    return round(1 - (1 - salience) * _TOLD_AGAIN ** (documents - 1), 3)
