"""A timeline divided for reading: by year, or by actor."""

from collections.abc import Iterator
from itertools import groupby

from timeline.export.dates import UNDATED, last_day, when_in_words, year_in_words
from timeline.model.entries import Entry
from timeline.model.intervals import Granularity
from timeline.model.timelines import Timeline


def by_year(timeline: Timeline) -> Iterator[tuple[str, list[Entry]]]:
    """A heading and its entries, in order; an undated entry between dated ones stays where the timeline put it."""
    dated = [number for number, entry in enumerate(timeline) if entry.when.start or entry.when.end]
    first, last = (dated[0], dated[-1]) if dated else (len(timeline), -1)
    heading, headed = "", []
    for number, entry in enumerate(timeline):
        heading = (_year(entry) or heading) if first <= number <= last else UNDATED.capitalize()
        headed.append((heading, entry))
    for heading, group in groupby(headed, key=lambda pair: pair[0]):
        yield heading, [entry for _, entry in group]


def _year(entry: Entry) -> str | None:
    moment = entry.when.start or (last_day(entry.when.end) if entry.when.end else None)
    if moment is None:
        return None
    unit = entry.when.granularity
    if unit is None or unit.rank <= Granularity.YEAR.rank:
        return year_in_words(moment.year)
    words = when_in_words(entry.when)
    return words[0].upper() + words[1:]


def by_actor(timeline: Timeline) -> Iterator[tuple[str, list[Entry]]]:
    """Each actor and its entries, in the order of the timeline's actors; the entries of nobody known come last."""
    for name, theirs in timeline.by_actor().items():
        yield name, list(theirs)
    nobody = [entry for entry in timeline if not entry.actors]
    if nobody:
        yield "Others", nobody
