"""The day that a story has reached, and what tells that all of a text is of one."""

from collections.abc import Iterable, Set

from attrs import define

from timeline.lexicon.kinds import of_kind
from timeline.linking.told import Told
from timeline.model.events import EventMention
from timeline.model.intervals import Granularity, Interval
from timeline.model.timexes import Timex


@define
class Day:
    """What a story has reached: how and in which sentence it is told, who takes part, whether it is a saying.

    ``is_plain``: only that somebody says something. ``goes_back``: a report has told a later day above. ``time`` is
    ``None`` for the day of the text itself, which needs no words.
    """

    told: Told
    sentence: int
    people: Set[str]
    is_said: bool
    is_plain: bool
    goes_back: bool
    time: Interval | None = None


def is_alarm(event: EventMention, timex: Timex | None) -> bool:
    """ "At 10.15 the coastguard informed the crew": what is told by the clock begins what follows."""
    unit = None if timex is None else timex.granularity
    return unit is not None and unit.rank < Granularity.DAY.rank and event.lemma in of_kind("alarming")


def is_of_one_day(timexes: Iterable[Timex]) -> bool:
    """All dates of a text lie in one day, and an hour of it is told: it is a log of that day."""
    days = {
        (t.start.midnight, t.granularity.rank) for t in timexes if t.start is not None and t.granularity is not None
    }
    ranks = [rank for _, rank in days]
    return len({day for day, _ in days}) == 1 and min(ranks) < Granularity.DAY.rank >= max(ranks)
