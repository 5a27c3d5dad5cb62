"""How tense relates an event to the creation time of its text (Reichenbach 1947; TimeML 1.2.1, TLINK)."""

from functools import cache

from timeline.linking.told import Told
from timeline.model.events import Aspect, EventClass, EventMention, Tense
from timeline.model.links import TemporalRelation

_TENSES = {Tense.PAST: 0.75, Tense.FUTURE: 0.8, Tense.PRESENT: 0.7}
_NOT_FINITE = 0.55


def tense_relation(event: EventMention) -> Told | None:
    """How tense relates an event to the creation time: before, after, or around it; ``None`` where it does not tell."""
    relation = _by_tense(event)
    if relation is None:
        return None
    return _of_tense(event.tense, relation)


@cache
def _of_tense(tense: Tense, relation: TemporalRelation) -> Told:
    confidence = _TENSES.get(tense, _NOT_FINITE)
    return Told(timex_id=None, relation=relation, confidence=confidence, rule=f"tense {tense.lower()}")


def _by_tense(event: EventMention) -> TemporalRelation | None:
    if event.prospective or event.tense is Tense.FUTURE:
        return TemporalRelation.AFTER
    if event.modality is not None:
        return None
    if event.tense is Tense.PAST or event.aspect in (Aspect.PERFECTIVE, Aspect.PERFECTIVE_PROGRESSIVE):
        return TemporalRelation.BEFORE
    if event.tense is not Tense.PRESENT:
        return None
    # "The minister says": a report of the day. "She leads the party": true around it.
    reported = event.event_class is EventClass.REPORTING
    return TemporalRelation.IS_INCLUDED if reported else TemporalRelation.INCLUDES
