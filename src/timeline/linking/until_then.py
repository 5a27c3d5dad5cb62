"""What ended with another happening: "reigned from 1189 until his death in 1199"."""

from attrs import evolve

from timeline.linking.event_clauses import EventClauses
from timeline.linking.told import DATING
from timeline.model.links import TemporalRelation

_SURE = 0.85
_UNTIL = ("until", "till")


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
