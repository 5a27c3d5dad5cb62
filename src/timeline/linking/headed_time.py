"""Times of headings: the date over a section or before a line is that of what stands there."""

from timeline.lexicon.tables import read_words
from timeline.linking.event_clauses import EventClauses, governor
from timeline.linking.happenings import is_main, is_single, is_supposed
from timeline.linking.told import Told
from timeline.model.events import Aspect, EventClass, EventMention, Tense
from timeline.model.intervals import Granularity, Interval
from timeline.model.links import TemporalRelation
from timeline.model.timexes import Timex
from timeline.temporal.calendar import add_days
from timeline.text.chronicle import Chronicle, Part
from timeline.text.constituents import own_subject
from timeline.text.tokens import Tokens

_HEADED = 0.8
_DAYS = {Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR, Granularity.DAY}


def date_by_headings(clauses: EventClauses, chronicle: Chronicle) -> None:
    """The date over a section or before a line, to the main clauses there that tell of a happening."""
    if not chronicle.parts:
        return
    # The sentence in which the prose of a line went on to another time.
    left: dict[str, int] = {}
    for i, event in clauses.event_at.items():
        part, sentence = chronicle.at(event.span.start), clauses.tokens.sentences[i]
        if part is None:
            continue
        if part.timex.id in clauses.undated:
            clauses.adrift.add(sentence)
            continue
        if clauses.told[event.id]:
            if part.is_line and is_main(clauses.tokens, i) and _is_of_another_time(clauses, event, part):
                left.setdefault(part.timex.id, sentence)
            continue
        if left.get(part.timex.id, sentence) < sentence or _may_last(event, chronicle):
            continue
        if _is_headed(clauses, i, event, part):
            clauses.told[event.id].append(_headed(event, part))


def _is_of_another_time(clauses: EventClauses, event: EventMention, part: Part) -> bool:
    """ "1961: Lind died. In 1983 a life of him appeared": what follows is not of 1961 for all that we know.

    But a diary goes on in its day: "14 June. Rained all night. We marched at six".
    """
    head = part.timex.interval
    if head is None or head.start is None:
        return False
    eve = Interval(add_days(head.start, -1), head.end)
    told = [clauses.timexes[one.timex_id].interval for one in clauses.told[event.id] if one.timex_id is not None]
    return any(time is not None and not time.overlaps(eve) for time in told)


def date_by_meeting(clauses: EventClauses, meeting: Timex) -> None:
    """The day of a meeting, to what its minutes say in the simple past that those who met did there."""
    for i, event in clauses.event_at.items():
        if clauses.told[event.id] or event.tense is not Tense.PAST or event.aspect is not Aspect.NONE:
            continue
        if is_supposed(event) or not (event.lemma in read_words("meetings", "acts") or _is_outcome(clauses.tokens, i)):
            continue
        if is_main(clauses.tokens, i):
            day = Told(
                timex_id=meeting.id,
                relation=TemporalRelation.IS_INCLUDED,
                confidence=_HEADED,
                rule="meeting",
                by_day=True,
            )
            clauses.told[event.id].append(day)


def _is_outcome(tokens: Tokens, verb: int) -> bool:
    """ "The motion failed", "the contract was awarded": what became of what was put to the meeting; roofs fail too."""
    if tokens.lemmas[verb] not in read_words("meetings", "outcomes"):
        return False
    matter = own_subject(tokens, verb)
    return matter is not None and tokens.lemmas[matter] in read_words("meetings", "matters")


def _may_last(event: EventMention, chronicle: Chronicle) -> bool:
    """In prose below a year: what holds or recurs to this day, or what is said of it today."""
    if event.tense is not Tense.PRESENT or chronicle.at_present(event.span.start) is not None:
        return False
    return event.event_class is EventClass.REPORTING or not is_single(event)


def _is_headed(clauses: EventClauses, i: int, event: EventMention, part: Part) -> bool:
    """In a line parsers hang clauses on the date or on what names the day: the topmost event is its main one."""
    if is_supposed(event) and not (part.is_ahead or _is_on_roadmap(clauses.tokens, i, event, part)):
        return False
    if event.tense is Tense.PAST and event.aspect is Aspect.PERFECTIVE:
        return False
    if part.is_line:
        return is_main(clauses.tokens, i) or governor(clauses.tokens, i, clauses.event_at) is None
    return is_main(clauses.tokens, i)


def _is_on_roadmap(tokens: Tokens, verb: int, event: EventMention, part: Part) -> bool:
    """ "Add a second region" below "Q3 2025": what is to be done then, unlike what is to be done after a meeting."""
    is_command = tokens.tags[verb] == "VB" and own_subject(tokens, verb) is None
    is_period = part.timex.granularity not in _DAYS and not part.is_line
    return is_command and is_period and event.prospective


def _headed(event: EventMention, part: Part) -> Told:
    """What lasts is true around the day: "She is ill"."""
    lasts = event.tense is Tense.PRESENT and event.event_class is EventClass.STATE
    relation = TemporalRelation.INCLUDES if lasts else TemporalRelation.IS_INCLUDED
    rule = "dated line" if part.is_line else "dated heading"
    return Told(timex_id=part.timex.id, relation=relation, confidence=_HEADED, rule=rule)
