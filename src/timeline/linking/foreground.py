"""What a text is about: the days near its own, as a report is, or other years, as a history is."""

from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from timeline.linking.happenings import tells_of_past
from timeline.linking.told import Told
from timeline.model.anchors import Anchor
from timeline.model.events import EventMention
from timeline.model.intervals import Granularity, Interval
from timeline.model.timexes import Timex
from timeline.temporal.calendar import add_days

# News is of the last days: an occasion further back is background. Two times of other years and none of these days
# make a history.
_RECENT_DAYS, _YEAR_DAYS, _HISTORY = 10, 366, 2
_LEAPING_YEARS = 10
_LONGEST = 31  # days


def is_foreground(timex: Timex, anchor: Anchor | None) -> bool:
    """A day, or days in a row, within days of the text's own; of a text without one any day.

    A war of years is none, though its first and last day are known.
    """
    unit, time = timex.granularity, timex.interval
    if unit is None or time is None or time.start is None or unit.rank > Granularity.DAY.rank:
        return False
    if anchor is None or anchor.granularity.rank > Granularity.DAY.rank:
        return time.end is None or time.end <= add_days(time.start, _LONGEST)
    return _days_around(anchor).contains(time)


def is_to_come(timex: Timex, anchor: Anchor | None) -> bool:
    """Behind the text's own day: "has named Ann Lee, effective Saturday" tells of no past that goes on there."""
    time, now = timex.interval, anchor.interval.end if anchor is not None else None
    return time is not None and time.start is not None and now is not None and time.start >= now


def is_unknown_day(timex: Timex) -> bool:
    """ "On the fourth day", "some weeks later": a story goes on there, and a report may come back to its own day."""
    unit = timex.granularity
    return timex.interval is None and unit is not None and unit.rank >= Granularity.DAY.rank


@lru_cache(maxsize=1)  # asked of every time of a text
def _days_around(anchor: Anchor) -> Interval:
    return Interval(add_days(anchor.moment, -_RECENT_DAYS), add_days(anchor.moment, 2))


def anchor_of_telling(
    anchor: Anchor | None,
    timexes: Mapping[str, Timex],
    events: Iterable[EventMention],
    told: Mapping[str, Sequence[Told]],
) -> Anchor | None:
    """The day that a text tells from: its own, but for a history."""
    return None if anchor is None or _is_history(anchor, timexes, events, told) else anchor


def _is_history(
    anchor: Anchor, timexes: Mapping[str, Timex], events: Iterable[EventMention], told: Mapping[str, Sequence[Told]]
) -> bool:
    """It tells of other years, states no day near its own, and nothing that happened then."""
    ends = (t.interval.end for t in timexes.values() if t.interval is not None and t.interval.end is not None)
    year_before = add_days(anchor.moment, -_YEAR_DAYS)
    if sum(end <= year_before for end in ends) < _HISTORY:
        return False
    near = {id_ for id_, timex in timexes.items() if is_foreground(timex, anchor) and not _heads(timex, anchor)}
    return not any(timexes[id_].stated for id_ in near) and not any(
        one.timex_id in near for event in events if tells_of_past(event) for one in told[event.id]
    )


def _heads(timex: Timex, anchor: Anchor) -> bool:
    """The words that date the text itself, which a history has over it as a report has."""
    return anchor.span is not None and timex.span.overlaps(anchor.span)


def leaps(timexes: Iterable[Timex]) -> bool:
    """Its times lie many years apart."""
    starts = (timex.interval.start for timex in timexes if timex.interval is not None)
    years = [start.year for start in starts if start is not None]
    return max(years, default=0) - min(years, default=0) >= _LEAPING_YEARS
