"""Times that expressions state of events: by the grammar, by what happened then, and by the dates of a life."""

from collections.abc import Iterable
from functools import cache

from timeline.lexicon.tables import read_section
from timeline.linking.attachment import Attachment, attach
from timeline.linking.event_clauses import EventClauses
from timeline.linking.foreground import is_foreground
from timeline.linking.happenings import tells_of_past
from timeline.linking.measures import measures_otherwise
from timeline.linking.told import DATING, Told
from timeline.model.anchors import AnchorKind
from timeline.model.events import EventMention
from timeline.model.intervals import Granularity
from timeline.model.links import TemporalRelation
from timeline.model.timexes import Timex, TimexType
from timeline.text.lives import LIFE_DATES
from timeline.text.tokens import Tokens
from timeline.timex.tense import reschedules

RESCHEDULED = "rescheduled"
"""The rule of the time that something is moved to."""

_WHEN, _LIVED, _MOVED = 0.75, 0.95, 0.95
_HOURS = {"approximation", "clock"}
# "On 13 June", below the head of the day before
_DATED = {Granularity.MONTH, Granularity.DAY}
_ENDS = (TemporalRelation.BEGINS, TemporalRelation.ENDS)
# Where a time that an event is moved from or to stands.
_NEW_TIME = {"from", "to", "until", "till"}


@cache
def _relation_of(preposition: str | None) -> TemporalRelation:
    row = read_section("temporal_signals", "prepositions").get(preposition or "")
    return TemporalRelation(row["relation"]) if row else TemporalRelation.IS_INCLUDED


def attach_expressions(clauses: EventClauses, timexes: Iterable[Timex]) -> None:
    """Each expression to the event that the grammar hangs it on, that of a life to the birth and the death."""
    tokens = clauses.tokens
    lives = [event for event in clauses.events if event.rule == LIFE_DATES]
    day: Timex | None = None
    for timex in timexes:
        is_adrift = day is not None and _is_adrift(timex, day)
        if is_adrift:
            clauses.undated.add(timex.id)
        day = timex if not is_adrift and is_foreground(timex, clauses.document.dct) else day
        at = tokens.within(timex.span)
        lived = [event for event in lives if timex.span.contains(event.span)]
        for event in lived:
            clauses.told[event.id].append(_lived(timex, event))
        if lived:
            continue
        found = attach(tokens, at[0], at[-1], clauses.event_at) if len(at) else None
        if found is None or _measures_otherwise(tokens, at, found, timex):
            continue
        event = clauses.event_at[found.token]
        if (is_adrift and not event.prospective) or _is_too_late(clauses, event, timex, found):
            clauses.adrift.add(tokens.sentences[found.token])
            continue
        if found.preposition in _NEW_TIME and reschedules(tokens, found.token):
            _reschedule(clauses, found, timex)
        elif timex.type is TimexType.SET:
            clauses.habitual.add(event.id)
        elif timex.type is not TimexType.DURATION or timex.interval is not None:
            clauses.told[event.id].append(_attached(timex, found))


def _is_adrift(timex: Timex, day: Timex) -> bool:
    """A bare hour that was taken for one of the day of writing, below another day: "on Saturday … landed at 5.10"."""
    if timex.rule not in _HOURS or Granularity.DAY in timex.stated or timex.interval is None or day.end is None:
        return False
    anchor, start = timex.anchor, timex.interval.start
    if anchor is None or anchor.kind is AnchorKind.NARRATIVE or start is None:
        return False
    return anchor.interval.start is not None and day.end <= anchor.interval.start <= start


def attach_clauses(clauses: EventClauses, timexes: Iterable[Timex]) -> None:
    """Each expression to the clause that says what happened then: "in 1985, when she left the firm"."""
    tokens = clauses.tokens
    last_of = {at[-1]: timex for timex in timexes if timex.interval and len(at := tokens.within(timex.span))}
    for i, event in clauses.event_at.items():
        if tokens.deps[i] not in ("relcl", "advcl") or clauses.told[event.id]:
            continue
        when = _opening(tokens, i)
        if when is None:
            continue
        before = when - 2 if tokens.words[when - 1] == "," else when - 1
        if (timex := last_of.get(before)) is not None:
            # "From 27 May until 9 November, when": what happened then ended it.
            relation = TemporalRelation.ENDS if timex.ends else TemporalRelation.IS_INCLUDED
            told = Told(timex_id=timex.id, relation=relation, confidence=_WHEN, rule="then, when")
            clauses.told[event.id].append(told)


def _opening(tokens: Tokens, verb: int) -> int | None:
    """The "when" of a clause, also where the parse gives it to the verb that shares the subject."""
    sharing = (c for c in tokens.children[verb] if tokens.deps[c] == "conj")
    below = (*tokens.children[verb], *(c for partner in sharing for c in tokens.children[partner]))
    return next((c for c in below if c < verb and tokens.lower[c] == "when"), None)


def _measures_otherwise(tokens: Tokens, at: range, found: Attachment, timex: Timex) -> bool:
    is_span = bool(timex.ends) or "/" in timex.value
    return measures_otherwise(tokens, at, found, is_length=_is_length(timex), is_span=is_span)


def _is_length(timex: Timex) -> bool:
    """A length, or one back from the time of writing: "in the last decade"."""
    unit = timex.granularity
    is_back = timex.anchor is not None and unit is not None and unit.rank > Granularity.YEAR.rank
    return is_back or timex.type is TimexType.DURATION


def _is_too_late(clauses: EventClauses, event: EventMention, timex: Timex, found: Attachment) -> bool:
    """Told as past, but reckoned to a day after the writing: from the wrong day."""
    written, start = clauses.document.dct, timex.interval.start if timex.interval is not None else None
    if written is None or start is None or timex.anchor is None or timex.stated >= _DATED:
        return False
    if timex.anchor.kind is not AnchorKind.NARRATIVE and _relation_of(found.preposition) not in DATING:
        return False  # "stayed until next week"
    return tells_of_past(event) and written.interval.end is not None and start >= written.interval.end


def _reschedule(clauses: EventClauses, found: Attachment, timex: Timex) -> None:
    """ "Moved the launch from 3 June to 17 June": the launch has the later time, the moving neither."""
    thing = clauses.tokens.child(found.token, "dobj", "nsubjpass")
    event = clauses.event_at.get(thing) if thing is not None else None
    if event is None or (found.preposition == "from" and not timex.ends):
        return
    relation = TemporalRelation.ENDS if timex.ends else TemporalRelation.IS_INCLUDED
    clauses.told[event.id].append(Told(timex_id=timex.id, relation=relation, confidence=_MOVED, rule=RESCHEDULED))


def _lived(timex: Timex, event: EventMention) -> Told:
    """A birth or death: at its own end where the expression is the whole life."""
    at_end = {end.span: relation for end, relation in zip(timex.ends, _ENDS, strict=False)}
    relation = at_end.get(event.span, TemporalRelation.IS_INCLUDED)
    return Told(timex_id=timex.id, relation=relation, confidence=_LIVED, rule=LIFE_DATES)


def _attached(timex: Timex, found: Attachment) -> Told:
    relation = _relation_of(found.preposition)
    if found.preposition == "than" and timex.reach is not None:  # "no later than 1 May"
        relation = TemporalRelation.BEFORE if timex.reach.start is None else TemporalRelation.AFTER
    # "From 1968 to 1970" and "through 1888–89" tell the whole; so does "from 3 to 9 May", where "3" alone is no time.
    is_whole = bool(timex.ends) or (found.preposition == "from" and "/" in timex.value)
    if is_whole and relation in (TemporalRelation.BEGUN_BY, TemporalRelation.ENDED_BY):
        relation = TemporalRelation.SIMULTANEOUS
    return Told(
        timex_id=timex.id,
        relation=relation,
        confidence=max(0.5, 0.92 - 0.12 * found.climbed),
        rule=f"adverbial {found.preposition}" if found.preposition else "adverbial",
    )
