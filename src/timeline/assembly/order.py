"""The order of entries on the page."""

from collections.abc import Iterable

from timeline.model.entries import Entry
from timeline.model.intervals import Moment

_LAST = Moment(10**9)


def in_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """By time, the longer first of two that start together; where nothing tells, by place in the text."""
    return tuple(sorted(entries, key=_place))


def _place(entry: Entry) -> tuple[object, ...]:
    known = entry.when.interval or entry.when.bounds
    start = known.start or known.end if known else None
    end = known.end if known else None
    return (start or _LAST, _reversed(end or _LAST), entry.document_id, entry.trigger.span)


def _reversed(moment: Moment) -> tuple[int, ...]:
    return tuple(-part for part in (moment.year, moment.month, moment.day, moment.hour, moment.minute, moment.second))
