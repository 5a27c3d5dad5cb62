"""What a link says of an event's time, before it is tied to the event."""

from collections.abc import Mapping

from attrs import evolve, frozen

from timeline.model.intervals import Granularity
from timeline.model.links import TemporalRelation, TimeLink
from timeline.model.timexes import Timex

_BESIDE = frozenset({TemporalRelation.BEFORE, TemporalRelation.AFTER})
DATING = frozenset({TemporalRelation.IS_INCLUDED, TemporalRelation.SIMULTANEOUS})
"""The relations that put an event at a time, rather than before, after or around it."""
SAME_EVENT = "same event"
"""The rule of a time that the text has told of the same event above."""


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


def dating(told: Told, timexes: Mapping[str, Timex]) -> Told | None:
    """What is told, as a date; before or after an hour is of its day: "before dawn on Sunday"."""
    if told.relation in DATING:
        return told
    timex = timexes.get(told.timex_id or "")
    if told.relation not in _BESIDE or timex is None or timex.granularity is None or timex.interval is None:
        return None
    # Midnight may begin its day or end it.
    start = timex.interval.start
    is_hour = timex.granularity.rank < Granularity.DAY.rank and start is not None and not start.is_midnight
    return evolve(told, relation=TemporalRelation.IS_INCLUDED, by_day=True) if is_hour else None
