"""Which time each event belongs to, and by which relation.

An event takes the expression that the grammar hangs on it; else that of a clause it shares a time with; else, in the
author's voice, the time that the story has reached.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from operator import attrgetter

from attrs import evolve

from timeline.linking.event_clauses import EventClauses
from timeline.linking.happenings import is_supposed
from timeline.linking.headed_time import date_by_headings, date_by_meeting
from timeline.linking.recalled_time import recall
from timeline.linking.shared_time import connect, share
from timeline.linking.stated_time import attach_clauses, attach_expressions
from timeline.linking.story_time import Story
from timeline.linking.tense_time import tense_relation
from timeline.linking.then_times import end_until_then, open_since_then
from timeline.linking.told import DATING, Told
from timeline.model.events import Aspect, EventMention, Phase, Tense
from timeline.model.links import Attribution, EventLink, Participation, Role, TemporalRelation, TimeLink
from timeline.model.timexes import Timex
from timeline.temporal.calendar import add_days
from timeline.text.chronicle import Chronicle
from timeline.text.constituents import own_subject
from timeline.text.document import Document

_CONFIDENCE = attrgetter("confidence")
_BEGINNING, _PAST, _PRESENT, _INCLUDES = Phase.INITIATES, Tense.PAST, Tense.PRESENT, TemporalRelation.INCLUDES
_SIMPLE = Aspect.NONE
_SAID_THEN = 0.85
# Days after which what was then to come has come or not.
_LONG_PAST = 366
_TELLER, _OWN = "teller", frozenset(("i", "we"))
_CORE = {Role.AGENT, Role.SPEAKER, Role.EXPERIENCER, Role.PATIENT}


def find_time_links(
    document: Document,
    timexes: Sequence[Timex],
    events: Sequence[EventMention],
    attributions: Iterable[Attribution] = (),
    order: Sequence[EventLink] = (),
    participants: Iterable[Participation] = (),
) -> Iterator[TimeLink]:
    """The links of each event to expressions and to the anchor, in the order of the events, the surest first.

    Events that ``order`` puts at a distance from another, or before or after a dated one, take no time from the story.
    ``participants`` tell which events are of the same people, and so of the same day.
    """
    sources = tuple(attributions)
    clauses = EventClauses(document, events, timexes={timex.id: timex for timex in timexes})
    chronicle = document.chronicle(timexes)
    _tell_stated(clauses, timexes, order, chronicle)
    if chronicle.meeting is None:  # minutes go from item to item, and tell no story
        story = _story(clauses, sources, order, _people(clauses, participants))
        for event_id, told in story.tell(events, clauses.told):
            clauses.told[event_id].append(told)
    share(clauses)
    said_by = {source.event_id: source.by_event for source in sources}
    for event in events:
        told_of = clauses.told[event.id]
        is_past_plan = event.prospective and _is_to_come_of_past(clauses, event, chronicle)
        is_anchored = document.dct is not None and not is_past_plan
        told_of += _by_tense(clauses, event, said_by.get(event.id), is_anchored=is_anchored)
        for told in sorted(told_of, key=_CONFIDENCE, reverse=True):
            yield told.link(event.id)


def _tell_stated(
    clauses: EventClauses, timexes: Sequence[Timex], order: Sequence[EventLink], chronicle: Chronicle
) -> None:
    """Give events the times that the text states: in their clause, in one that they share it with, or over them."""
    attach_expressions(clauses, timexes)
    attach_clauses(clauses, timexes)
    share(clauses)
    connect(clauses, order)
    recall(clauses)
    open_since_then(clauses)
    end_until_then(clauses)
    date_by_headings(clauses, chronicle)
    if chronicle.meeting is not None:
        date_by_meeting(clauses, chronicle.meeting)


def _story(
    clauses: EventClauses,
    sources: Sequence[Attribution],
    order: Iterable[EventLink],
    people_in: Mapping[str, Set[str]],
) -> Story:
    """The story that the author tells: what others tell, what recurs and what is measured from elsewhere is none."""
    aside = _said_behind(clauses, sources)
    told_by_others = {source.event_id for source in sources if source.by_event is not None} - aside
    carriers = {event.id for event in clauses.events if event.carries}
    adrift = {event.id for event in clauses.events if _is_adrift(clauses, event)} if clauses.adrift else ()
    measured = {id_ for id_ in _measured(clauses, order) if not clauses.told[id_]}  # a time takes it on
    return Story(
        document=clauses.document,
        timexes=clauses.timexes,
        token_of=clauses.token_of,
        people_in=people_in,
        passed_over={*clauses.habitual, *told_by_others, *measured, *carriers, *adrift},
        indirect={source.event_id for source in sources if source.quotation is None},
        according_to=aside | {source.event_id for source in sources if source.by_event is None},
    )


def _measured(clauses: EventClauses, order: Iterable[EventLink]) -> Set[str]:
    """What other events date: by a distance from them, before or after one that has a time, as what began with them."""
    # "The dispute began when …" says when, and goes back there.
    begun = {event.id for event in clauses.events if event.phase is _BEGINNING}
    found = set()
    for link in order:
        if link.source in begun or link.distance is not None or clauses.told.get(link.target):
            found.add(link.source)
        if link.distance is not None:
            found.add(link.target)
    return found


def _is_dated(clauses: EventClauses, event: EventMention) -> bool:
    """Over and over, or at or in a time that is known; the anchor is."""
    return event.id in clauses.habitual or any(
        one.relation in DATING and (one.timex_id is None or clauses.timexes[one.timex_id].interval is not None)
        for one in clauses.told[event.id]
    )


def _is_adrift(clauses: EventClauses, event: EventMention) -> bool:
    """Its sentence tells an hour of a day that nobody knows."""
    i = clauses.token_of.get(event.id)
    return i is not None and clauses.tokens.sentences[i] in clauses.adrift


def _said_behind(clauses: EventClauses, sources: Iterable[Attribution]) -> Set[str]:
    """What a report itself tells, adding who says so: "a bomb went off, police said"."""
    tokens, token_of = clauses.tokens, clauses.token_of
    found = set()
    for source in sources:
        told = token_of.get(source.event_id)
        if told is None or source.quotation is not None or tokens.deps[told] != "ccomp":
            continue
        if told < tokens.heads[told] == token_of.get(source.by_event or ""):
            found.add(source.event_id)
    return found


def _by_tense(clauses: EventClauses, event: EventMention, saying: str | None, *, is_anchored: bool) -> list[Told]:
    """What tense says: in the present of what is said, that it holds then; else how it stands to the creation time."""
    if saying is not None and _holds(event) and (said := _at_saying(clauses.told.get(saying, ()))):
        return said
    by_tense = tense_relation(event) if is_anchored else None
    if by_tense is None:
        return []
    if by_tense.relation is not _INCLUDES:
        return [by_tense]
    # The present of headlines and reports is the past that they date; "now" and "lately" date nothing. "If it rains"
    # tells of no rain.
    is_moot = is_supposed(event) or _is_dated(clauses, event) or _is_adrift(clauses, event)
    return [] if is_moot else [by_tense]


def _is_to_come_of_past(clauses: EventClauses, event: EventMention, chronicle: Chronicle) -> bool:
    """Of what is told as to come: "in 1961 she was refused permission to travel", not after the text was written."""
    i, written = clauses.token_of.get(event.id), clauses.document.dct
    if chronicle.parts and chronicle.at(event.span.start) is not None:
        return True
    above = clauses.event_at[clauses.above[i]] if i in clauses.above else None
    if written is None or above is None or above.tense is not Tense.PAST:
        return False
    if event.tense is Tense.FUTURE:
        return False
    times = (clauses.timexes[one.timex_id].interval for one in clauses.told[above.id] if one.timex_id is not None)
    latest = add_days(written.moment, -_LONG_PAST)
    return any(time is not None and time.end is not None and time.end <= latest for time in times)


def _holds(event: EventMention) -> bool:
    """In the present and asserted; the perfect tells of what was before."""
    return event.tense is _PRESENT and event.aspect is not Aspect.PERFECTIVE and not is_supposed(event)


def _people(clauses: EventClauses, participants: Iterable[Participation]) -> Mapping[str, Set[str]]:
    """The known actors that do or undergo each event, and whoever tells of himself: "we went there and ate"."""
    people: dict[str, set[str]] = defaultdict(set)
    for one in participants:
        if one.role in _CORE and one.actor_id is not None:
            people[one.event_id].add(one.actor_id)
    for event in clauses.events:
        if event.tense is _PAST and event.aspect is _SIMPLE and (i := clauses.token_of.get(event.id)) is not None:
            subject = own_subject(clauses.tokens, i)
            if subject is not None and clauses.tokens.lower[subject] in _OWN:
                people[event.id].add(_TELLER)
    return people


def _at_saying(told: Iterable[Told]) -> list[Told]:
    """What is said in the present tense holds when it is said."""
    return [
        evolve(one, relation=TemporalRelation.INCLUDES, confidence=one.confidence * _SAID_THEN, rule="at the saying")
        for one in told
        if one.relation in DATING
    ]
