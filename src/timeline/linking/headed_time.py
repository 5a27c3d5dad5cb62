"""Times of headings: the date over a section or before a line is that of what stands there."""

from timeline.linking.event_clauses import EventClauses, governor
from timeline.linking.story_time import is_main, is_single, is_supposed
from timeline.linking.told import Told
from timeline.model.events import Aspect, EventClass, EventMention, Tense
from timeline.model.links import TemporalRelation
from timeline.text.chronicle import Chronicle, Part

_HEADED = 0.8


def date_by_headings(clauses: EventClauses, chronicle: Chronicle) -> None:
    """The date over a section or before a line, to the main clauses there that tell of a happening."""
    if not chronicle.parts:
        return
    for i, event in clauses.event_at.items():
        part = chronicle.at(event.span.start)
        if part is not None and not clauses.told[event.id] and _is_headed(clauses, i, event, part):
            clauses.told[event.id].append(_headed(part))


def _is_headed(clauses: EventClauses, i: int, event: EventMention, part: Part) -> bool:
    """In a line parsers hang clauses on the date or on what names the day: the topmost event is its main one."""
    if is_supposed(event):
        return False
    if event.tense is Tense.PAST and event.aspect is Aspect.PERFECTIVE:
        return False
    if part.is_line:
        return is_main(clauses.tokens, i) or governor(clauses.tokens, i, clauses.event_at) is None
    if event.tense is Tense.PRESENT and (event.event_class is EventClass.REPORTING or not is_single(event)):
        return False  # what holds or recurs, or what is said of it today
    return is_main(clauses.tokens, i)


def _headed(part: Part) -> Told:
    rule = "dated line" if part.is_line else "dated heading"
    return Told(timex_id=part.timex.id, relation=TemporalRelation.IS_INCLUDED, confidence=_HEADED, rule=rule)
