"""An EDTF column: one line an entry, its time in EDTF, a tab, its headline.

Contract
    Lines stand in the timeline's order and end in a line feed; headlines are on one line. At ``level=1`` (levels 0
    and 1 of EDTF 2019) the first column is the entry's own EDTF, empty where it has none. ``level=2`` adds what is
    known of entries without a date as a set, "one of these": ``[2023-07-03..]`` is some day from then on. At
    level 1 one warning counts the entries whose bounds it leaves out.
"""

from collections import Counter
from typing import Literal

from timeline.export.approximations import warn_of
from timeline.export.dates import last_day
from timeline.export.display import one_line
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timelines import Timeline
from timeline.temporal.calendar import add_days
from timeline.temporal.edtf import format_edtf


def write(timeline: Timeline, *, level: Literal[1, 2] = 1) -> str:
    """The timeline as lines of EDTF and headline."""
    losses: Counter[str] = Counter()
    lines = []
    for entry in timeline:
        bounds = _bounds(entry.when)
        if bounds and level == 1:
            losses["bounds of an undated entry left out"] += 1
        lines.append(f"{entry.when.edtf or (bounds if level == 2 else '')}\t{one_line(entry.headline)}\n")
    warn_of(losses, "EDTF at level 1")
    return "".join(lines)


def _bounds(when: When) -> str:
    """The set of days that the bounds leave, "" where EDTF has no form for it."""
    if when.edtf or when.interval is not None or when.bounds is None:
        return ""
    known = [_day(day) for day in (_first_day(when.bounds), _last_day(when.bounds))]
    if not any(known) or None in known:
        return ""
    first, last = known
    return f"[{first}..{last}]" if first != last else str(first)


def _day(day: Moment | None) -> str | None:
    """A day in EDTF, "" for an open side, ``None`` where EDTF has no form for it."""
    return format_edtf(Interval(day, add_days(day, 1)), Granularity.DAY) if day else ""


def _first_day(bounds: Interval) -> Moment | None:
    return bounds.start.midnight if bounds.start else None


def _last_day(bounds: Interval) -> Moment | None:
    if bounds.end is None:
        return None
    return _first_day(bounds) if bounds.end == bounds.start else last_day(bounds.end)
