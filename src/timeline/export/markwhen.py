"""Markwhen: a timeline as text that one edits and markwhen.com, its editor plug-ins and Obsidian draw.

Contract
    A header with the title, then an event an entry, in order: days in EDTF, ``start/end`` with the last day included
    where the time is longer than one unit, the headline with the status where it is not plainly "occurred", and the
    quotation as a line of its own, told apart by ``>`` so that it can open no event. Markwhen must have a day between
    years 1 and 9999 and reads clock times as UTC, so hours are left out, what is known on one side only stands at that
    side, and what is not dated or older is a comment; one warning counts them. ``#``, ``@`` and brackets, which mean
    something to Markwhen, give way to letters of the same look.
"""

from collections import Counter
from collections.abc import Iterator

from timeline.export import json
from timeline.export.approximations import warn_of
from timeline.export.dates import last_day, when_in_words
from timeline.export.display import one_line
from timeline.model.entries import Entry
from timeline.model.events import Status
from timeline.model.intervals import Granularity, Interval
from timeline.model.timelines import Timeline
from timeline.temporal.calendar import unit_at

_LOOKALIKES = str.maketrans({"#": "＃", "@": "＠", "[": "❲", "]": "❳", "`": "ˋ"})
_UNITS = {Granularity.MONTH: "{0.year:04}-{0.month:02}", Granularity.YEAR: "{0.year:04}"}
_DAY = "{0.year:04}-{0.month:02}-{0.day:02}"


def write(timeline: Timeline, *, title: str = "Timeline") -> str:
    """The timeline as a Markwhen document."""
    losses: Counter[str] = Counter()
    lines = ["---", f"title: {json.dumps(one_line(title))}", "---", ""]  # a header is YAML, which reads JSON
    for entry in timeline:
        lines += _event(entry, losses)
    warn_of(losses, "Markwhen")
    return "\n".join(lines) + "\n"


def _event(entry: Entry, losses: Counter[str]) -> Iterator[str]:
    told = _text(entry.headline) + ("" if entry.status is Status.OCCURRED else f" ({entry.status.value})")
    date = _date(entry, losses)
    if date is None:
        yield f"// {_text(when_in_words(entry.when))}: {told}"
        return
    yield f"{date}: {told}"
    yield f"  > {_text(entry.quote)}"


def _date(entry: Entry, losses: Counter[str]) -> str | None:
    interval = entry.when.interval
    sides = [] if interval is None else [side for side in (interval.start, interval.end) if side is not None]
    if interval is None or not sides or not all(0 < side.year <= 9999 for side in sides):
        losses["entry without a day of years 1 to 9999 as a comment"] += 1
        return None
    if len(sides) == 1:
        losses["open time at the side that is known"] += 1
        return _DAY.format(interval.start or last_day(sides[0]))
    if not (sides[0].is_midnight and sides[1].is_midnight):
        losses["clock time left out"] += 1
    unit = next((unit for unit in _UNITS if _is_one(interval, unit)), None)
    if unit is not None:
        return _UNITS[unit].format(sides[0])
    first, last = _DAY.format(sides[0]), _DAY.format(last_day(sides[1]))
    return first if first == last else f"{first}/{last}"


def _is_one(interval: Interval, unit: Granularity) -> bool:
    return interval.start is not None and interval == unit_at(interval.start, unit)


def _text(text: str) -> str:
    return one_line(text, 400).translate(_LOOKALIKES) or "…"
