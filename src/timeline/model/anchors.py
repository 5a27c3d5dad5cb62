"""Anchors: what a relative time is resolved against, and where that came from."""

import datetime as dt
from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.spans import Span


class AnchorKind(StrEnum):
    """Where an anchor comes from."""

    GIVEN = "given"  #: passed by the caller
    DATELINE = "dateline"  #: found at the head of the text
    NARRATIVE = "narrative"  #: the last time told
    EVENT = "event"  #: a placed event


@frozen(kw_only=True, cache_hash=True)
class Anchor:
    """The time that relative expressions are resolved against: itself an interval, known to a unit.

    ``granularity`` is that unit: an anchor of a month places no day. ``span`` is where the text states it, ``None`` for
    one that the caller passed. ``zone`` is that of a given aware datetime or of the dateline ("+02:00",
    "Europe/Berlin"), ``None`` where neither tells one.
    """

    kind: AnchorKind
    interval: Interval
    granularity: Granularity
    span: Span | None = None
    zone: str | None = None

    def __str__(self) -> str:
        """When it is and where that comes from: "2024-05-14 (dateline)", "2024-05-01/2024-06-01 (given)"."""
        is_day = self.granularity.rank <= Granularity.DAY.rank
        return f"{self.interval.start if is_day else self.interval} ({self.kind})"

    @property
    def moment(self) -> Moment:
        """The start of the anchor; anchors are never open at the start."""
        if self.interval.start is None:
            raise ValueError("an anchor has a start")
        return self.interval.start


AnchorLike: TypeAlias = str | dt.date | dt.datetime | Anchor | None
