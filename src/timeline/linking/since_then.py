"""What goes on from what was told just before: "Berg left in March; Lind has led the choir since then"."""

from attrs import evolve

from timeline.linking.event_clauses import EventClauses
from timeline.linking.told import DATING, Told
from timeline.model.links import TemporalRelation

_SURE = 0.85
_SENTENCES = 1  # back to what "then" means


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
