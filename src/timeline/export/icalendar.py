"""iCalendar (RFC 5545), through the library ``icalendar`` (extra ``icalendar``).

Contract
    A ``VEVENT`` an entry that has a date in the years 1-9999: all day (``DTEND`` not included), or in floating local
    time where the clock is known. ``STATUS`` is CONFIRMED, TENTATIVE (planned, claimed, hypothetical) or CANCELLED
    (denied), ``CATEGORIES`` the actors, ``DESCRIPTION`` the date in words, the quotation and whose claim it is,
    ``X-EDTF`` the date in EDTF. ``UID`` and ``DTSTAMP`` come from the entry, never from a clock. An open interval
    stands at the side that is known; an entry without a date, or before year 1, is left out; one warning counts
    them.
"""

import datetime as dt
import hashlib
from collections import Counter
from importlib import import_module
from typing import Any

from timeline.errors import MissingExtraError
from timeline.export.approximations import warn_of
from timeline.export.dates import when_in_words
from timeline.export.display import one_line
from timeline.model.entries import Entry
from timeline.model.events import Status
from timeline.model.intervals import Granularity, Moment
from timeline.model.timelines import Timeline
from timeline.temporal.calendar import add_days

_STATUSES = {
    Status.OCCURRED: "CONFIRMED",
    Status.ONGOING: "CONFIRMED",
    Status.PLANNED: "TENTATIVE",
    Status.CLAIMED: "TENTATIVE",
    Status.HYPOTHETICAL: "TENTATIVE",
    Status.DENIED: "CANCELLED",
}
_STAMP = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


def write(timeline: Timeline) -> str:
    """The timeline as an iCalendar file. Raises ``MissingExtraError``."""
    library = _library()
    calendar = library.Calendar()
    calendar.add("prodid", "-//timeline//timeline//EN")
    calendar.add("version", "2.0")
    losses: Counter[str] = Counter()
    for entry in timeline:
        times = _times(entry, losses)
        if times is not None:
            calendar.add_component(_event(library, entry, times))
    warn_of(losses, "iCalendar")
    text: str = calendar.to_ical().decode("utf-8")
    return text


def _library() -> Any:
    try:
        return import_module("icalendar")
    except ImportError:
        raise MissingExtraError("icalendar", "icalendar") from None


def _event(library: Any, entry: Entry, times: tuple[dt.date, dt.date]) -> Any:
    event = library.Event()
    event.add("uid", _uid(entry))
    event.add("dtstamp", _STAMP)
    event.add("dtstart", times[0])
    event.add("dtend", times[1])
    event.add("summary", one_line(entry.headline))
    event.add("description", _description(entry))
    event.add("status", _STATUSES[entry.status])
    event.add("transp", "TRANSPARENT")
    if entry.actors:
        event.add("categories", [one_line(name) for name in entry.actors])
    if entry.when.edtf:
        event.add("x-edtf", entry.when.edtf)
    return event


def _times(entry: Entry, losses: Counter[str]) -> tuple[dt.date, dt.date] | None:
    interval = entry.when.interval
    start = (interval.start or interval.end) if interval else None
    if interval is None or start is None:
        losses["undated entry left out"] += 1
        return None
    if interval.start is None or interval.end is None:
        losses["open interval told by its known side"] += 1
    clocked = entry.when.granularity in (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)
    first = start if clocked else (start if interval.start else _before(start)).midnight
    last = interval.end if interval.start and interval.end else first
    if not clocked:
        last = last if last.is_midnight and last > first else add_days(last.midnight, 1)
    if first.year < dt.MINYEAR or last.year > dt.MAXYEAR:
        losses["year outside 1-9999 left out"] += 1
        return None
    return _value(first, clocked), _value(last, clocked)


def _before(end: Moment) -> Moment:
    """The last day before an end that is not included."""
    return add_days(end, -1) if end.is_midnight else end


def _value(moment: Moment, clocked: bool) -> dt.date:
    day = dt.date(moment.year, moment.month, moment.day)
    return dt.datetime.combine(day, dt.time(moment.hour, moment.minute, moment.second)) if clocked else day


def _uid(entry: Entry) -> str:
    """The same for the same entry of the same text, wherever and whenever it is made."""
    told = "\0".join((entry.document_id, entry.id, str(entry.trigger.span.start), entry.quote))
    return hashlib.sha256(told.encode("utf-8", "replace")).hexdigest()[:32] + "@timeline"


def _description(entry: Entry) -> str:
    lines = [when_in_words(entry.when), f"“{one_line(entry.quote, 1000)}”"]
    if entry.source is not None and entry.source.name:
        lines.append(f"According to {one_line(entry.source.name)}")
    return "\n".join(lines)
