"""What a link says of an event's time, before it is tied to the event."""

from attrs import frozen

from timeline.model.links import TemporalRelation, TimeLink

DATING = frozenset({TemporalRelation.IS_INCLUDED, TemporalRelation.SIMULTANEOUS})
"""The relations that put an event at a time, rather than before, after or around it."""


@frozen(kw_only=True)
class Told:
    """The time of an event: an expression (``None``: the anchor), and how, how surely and by which rule it is told.

    ``by_day``: of a clock time, the day is meant.
    """

    timex_id: str | None
    relation: TemporalRelation
    confidence: float
    rule: str
    by_day: bool = False

    def link(self, event_id: str) -> TimeLink:
        return TimeLink(
            event_id=event_id,
            timex_id=self.timex_id,
            relation=self.relation,
            confidence=round(self.confidence, 2),
            rule=self.rule,
            by_day=self.by_day,
        )
