"""What began or ended with another happening: "Berg left in March; Lind has led it since then", "until his death"."""

from attrs import evolve

from timeline.linking.event_clauses import EventClauses
from timeline.linking.told import DATING, Told
from timeline.model.links import TemporalRelation

_SURE = 0.85
_SENTENCES = 1  # back to what "then" means
_UNTIL = ("until", "till")


def open_since_then(clauses: EventClauses) -> None:
    """To events since then the time of the one told last, as that of their start."""
    tokens = clauses.tokens
    for then in tokens.places.get("then", ()):
        if not then or tokens.lower[then - 1] != "since":
            continue
        event = next((i for i in tokens.ancestors(then) if i in clauses.event_at), None)
        if event is None or clauses.told_at[event]:
            continue
        start = _told_last(clauses, event)
        if start is not None:
            since = evolve(start, relation=TemporalRelation.BEGUN_BY, confidence=start.confidence * _SURE)
            clauses.told_at[event].append(evolve(since, rule="since then"))


def _told_last(clauses: EventClauses, event: int) -> Told | None:
    """The date of the last event before another that has one, in its sentence or the one before."""
    sentences = clauses.tokens.sentences
    before = (i for i in clauses.event_at if i < event and sentences[event] - sentences[i] <= _SENTENCES)
    for i in sorted(before, reverse=True):
        for one in clauses.told_at[i]:
            if one.relation in DATING and one.timex_id is not None and clauses.timexes[one.timex_id].interval:
                return one
    return None


def end_until_then(clauses: EventClauses) -> None:
    """To events with no time or with that of their beginning, the time of what they went on until, as their end."""
    tokens = clauses.tokens
    for until in (i for word in _UNTIL for i in tokens.places.get(word, ())):
        lasting = tokens.heads[until]
        ending = tokens.child(until, "pobj")
        if tokens.deps[until] == "mark":
            lasting, ending = tokens.heads[lasting], lasting
        told = clauses.told_at.get(lasting)
        if ending is None or told is None or any(one.relation is not TemporalRelation.BEGUN_BY for one in told):
            continue
        end = next((one for one in clauses.told_at.get(ending, ()) if one.relation in DATING), None)
        if end is not None:
            ended = evolve(end, relation=TemporalRelation.ENDED_BY, confidence=end.confidence * _SURE)
            told.append(evolve(ended, rule="until then"))
