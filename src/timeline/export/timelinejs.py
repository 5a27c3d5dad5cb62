"""TimelineJS JSON: a slide an entry.

Contract
    ``{"title": …, "events": […]}`` as TimelineJS 3 reads it. A date has the parts that are known and no others;
    ``end_date``, the last unit included, stands where the time is longer than its unit; ``display_date`` is the date in
    words, ``group`` the first actor, ``unique_id`` the entry's id. ``headline`` and ``text`` are escaped HTML.
    TimelineJS must have a start: what is known only to be before a time stands at that time, bounds stand at their
    first side, an entry with neither date nor bounds is left out; one warning counts them.
"""

from collections import Counter

from timeline.export import json
from timeline.export.approximations import warn_of
from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.export.records import Record
from timeline.export.xml import element, escape
from timeline.model.entries import Entry
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timelines import Timeline
from timeline.temporal.calendar import add_seconds, unit_at

_PARTS = {
    Granularity.SECOND: ("year", "month", "day", "hour", "minute", "second"),
    Granularity.MINUTE: ("year", "month", "day", "hour", "minute"),
    Granularity.HOUR: ("year", "month", "day", "hour"),
    Granularity.DAY_PART: ("year", "month", "day"),
    Granularity.DAY: ("year", "month", "day"),
    Granularity.WEEKEND: ("year", "month", "day"),
    Granularity.WEEK: ("year", "month", "day"),
    Granularity.MONTH: ("year", "month"),
    Granularity.SEASON: ("year", "month"),
    Granularity.QUARTER: ("year", "month"),
    Granularity.HALF: ("year", "month"),
}
_UNIT_OF = {1: Granularity.YEAR, 2: Granularity.MONTH, 3: Granularity.DAY, 4: Granularity.HOUR, 5: Granularity.MINUTE}


def write(timeline: Timeline, *, title: str = "Timeline") -> str:
    """The timeline as TimelineJS JSON."""
    losses: Counter[str] = Counter()
    events = [event for entry in timeline if (event := _event(entry, losses))]
    warn_of(losses, "TimelineJS")
    return json.dumps({"title": {"text": {"headline": _html(title)}}, "events": events}, indent=2) + "\n"


def _event(entry: Entry, losses: Counter[str]) -> Record | None:
    interval = entry.when.known
    start = (interval.start or interval.end) if interval else None
    if interval is None or start is None:
        losses["undated entry left out"] += 1
        return None
    if interval.start is None or entry.when.interval is None:
        losses["start told from bounds"] += 1
    return {
        "start_date": _date(start, entry.when.granularity),
        **_end(interval, entry.when.granularity),
        "display_date": when_in_words(entry.when),
        "text": {"headline": _html(entry.headline), "text": _text(entry)},
        **({"group": _html(entry.actors[0])} if entry.actors else {}),
        "unique_id": entry.id,
    }


def _date(moment: Moment, unit: Granularity | None) -> Record:
    parts = _PARTS.get(unit or Granularity.DAY, ("year",))
    return {part: getattr(moment, part) for part in parts}


def _end(interval: Interval, unit: Granularity | None) -> Record:
    if interval.start is None or interval.end is None or interval.end <= interval.start:
        return {}
    parts = _PARTS.get(unit or Granularity.DAY, ("year",))
    if len(parts) == 6 or interval == unit_at(interval.start, _UNIT_OF[len(parts)]):
        return {}
    return {"end_date": _date(add_seconds(interval.end, -1), unit)}


def _text(entry: Entry) -> str:
    remarks = ", ".join(entry.remarks)
    told = element("p", _html(remarks[0].upper() + remarks[1:])) if remarks else ""
    return element("blockquote", _html(entry.quote)) + told


def _html(text: str) -> str:
    return escape(one_line(text))
