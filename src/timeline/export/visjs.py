"""Items and groups for vis-timeline, as JSON: ``{"groups": […], "items": […]}``.

Contract
    A group an actor, an item for each entry and actor (``id`` is ``entry`` or ``entry@actor``), in a group "" where
    nobody known takes part. A time of a day or less is a ``point``, a longer one a ``range``; bounds of an undated
    entry are a ``range`` with the class ``bounds``. ``className`` is the status, ``title`` the quotation. Times are
    local civil time with the end not included; ``content`` and ``title`` are escaped HTML. An open side is drawn to
    the timeline's own first or last moment, an entry with neither date nor bounds and one beyond JavaScript's dates
    is left out, and one warning counts them.
"""

from collections import Counter

from timeline.export import json
from timeline.export.approximations import warn_of
from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.export.records import Record
from timeline.export.xml import escape
from timeline.model.entries import Entry
from timeline.model.intervals import Granularity, Interval, Moment, format_year
from timeline.model.timelines import Timeline

# JavaScript's dates reach 8.64e15 ms to either side of 1970.
_FIRST_YEAR, _LAST_YEAR = -271_820, 275_759


def write(timeline: Timeline) -> str:
    """The timeline as vis-timeline's groups and items."""
    losses: Counter[str] = Counter()
    edges = _edges(timeline)
    items: list[Record] = []
    for entry in timeline:
        item = _item(entry, edges, losses)
        if item:
            who = list(dict.fromkeys(p.actor_id for p in entry.participants if p.actor_id))
            items += [{"id": f"{entry.id}@{actor}", "group": actor, **item} for actor in who]
            items += [] if who else [{"id": entry.id, "group": "", **item}]
    used = {item["group"] for item in items}
    groups = [{"id": a.id, "content": _html(a.name)} for a in timeline.actors if a.id in used]
    if "" in used:
        groups.append({"id": "", "content": "Others"})
    warn_of(losses, "vis-timeline")
    return json.dumps({"groups": groups, "items": items}, indent=2) + "\n"


def _edges(timeline: Timeline) -> Interval:
    known = [m for e in timeline for i in (e.when.interval, e.when.bounds) if i for m in (i.start, i.end) if m]
    return Interval(min(known, default=None), max(known, default=None))


def _item(entry: Entry, edges: Interval, losses: Counter[str]) -> Record | None:
    interval = entry.when.known
    start, end = (interval.start or edges.start, interval.end or edges.end) if interval else (None, None)
    if interval is None or start is None or end is None:
        losses["undated entry left out"] += 1
        return None
    if start.year < _FIRST_YEAR or end.year > _LAST_YEAR:
        losses["year beyond JavaScript's dates left out"] += 1
        return None
    if interval.start is None or interval.end is None:
        losses["open side drawn to the edge"] += 1
    unit = entry.when.granularity
    point = entry.when.interval is not None and interval.end is not None and unit in _POINTS
    shape: Record = {"type": "point"} if point else {"end": _local(end), "type": "range"}
    return {
        "content": _html(entry.headline),
        "start": _local(start),
        **shape,
        "className": entry.status.value if entry.when.interval else f"{entry.status.value} bounds",
        "title": _html(f"{when_in_words(entry.when)}: {entry.quote}"),
    }


_POINTS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR, Granularity.DAY_PART, Granularity.DAY)


def _local(moment: Moment) -> str:
    """With a clock always: JavaScript reads a date alone as UTC, which is another day west of it."""
    day = f"{format_year(moment.year)}-{moment.month:02}-{moment.day:02}"
    return f"{day}T{moment.hour:02}:{moment.minute:02}:{moment.second:02}"


def _html(text: str) -> str:
    return escape(one_line(text))
