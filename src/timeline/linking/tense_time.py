"""How tense relates an event to the creation time of its text (Reichenbach 1947; TimeML 1.2.1, TLINK)."""

from functools import cache

from timeline.linking.told import Told
from timeline.model.events import Aspect, EventClass, EventMention, Tense
from timeline.model.links import TemporalRelation

_TENSES = {Tense.PAST: 0.75, Tense.FUTURE: 0.8, Tense.PRESENT: 0.7}
_NOT_FINITE = 0.55


def tense_relation(event: EventMention) -> Told | None:
    """How tense relates an event to the creation time: before, after, or around it; ``None`` where it does not tell."""
    return _told(event.tense, event.aspect, event.event_class, event.prospective, event.modality is not None)


@cache
def _told(tense: Tense, aspect: Aspect, event_class: EventClass, is_ahead: bool, is_modal: bool) -> Told | None:
    relation = TemporalRelation.AFTER if is_ahead else _relation(tense, aspect, event_class, is_modal)
    if relation is None:
        return None
    confidence = _TENSES.get(tense, _NOT_FINITE)
    return Told(timex_id=None, relation=relation, confidence=confidence, rule=f"tense {tense.lower()}")


def _relation(tense: Tense, aspect: Aspect, event_class: EventClass, is_modal: bool) -> TemporalRelation | None:
    if tense is Tense.FUTURE:
        return TemporalRelation.AFTER
    if is_modal:
        return None
    if tense is Tense.PAST or aspect in (Aspect.PERFECTIVE, Aspect.PERFECTIVE_PROGRESSIVE):
        return TemporalRelation.BEFORE
    if tense is not Tense.PRESENT:
        return None
    # "The minister says": a report of the day. "She leads the party": true around it.
    reported = event_class is EventClass.REPORTING
    return TemporalRelation.IS_INCLUDED if reported else TemporalRelation.INCLUDES
