"""Sources that contradict each other: two dates for what happens once, one says that it happened and another denies it.

What two sources claim of the same people and things within a week is taken for one happening. Both sides stay on the
timeline; the conflict names them and chooses none.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise

from timeline.assembly.sameness import doers, known_actors, once_only, same_people, seldom, undergoers
from timeline.lexicon.kin import kin_of
from timeline.model.anchors import AnchorKind
from timeline.model.entries import Entry
from timeline.model.events import Status
from timeline.model.intervals import Granularity, Moment
from timeline.model.links import Conflict
from timeline.temporal.calendar import add_days

_WEEK = 7
_ASSERTED = {Status.OCCURRED, Status.ONGOING, Status.CLAIMED}


def source_conflicts(entries: Iterable[Entry]) -> Iterator[Conflict]:
    """Contradictions between dated entries of different documents, in the order of the first of each pair."""
    told: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        if entry.when.interval is None:
            continue
        for actor in known_actors(entry):
            told[kin_of(entry.lemma), actor].append(entry)
    seen: set[tuple[str, str]] = set()
    for (trigger, _), group in told.items():
        # Neighbours in time are enough to show that a date is disputed; all pairs would be quadratic.
        for one, other in pairwise(group):
            if (one.id, other.id) in seen or one.document_id == other.document_id or not same_people(one, other):
                continue
            seen.add((one.id, other.id))
            policy = _contradiction(trigger, one, other)
            if policy is not None:
                yield Conflict(
                    entries=(one.id, other.id),
                    statements=(_statement(one), _statement(other)),
                    policy=policy,
                    chosen=None,
                )


def _contradiction(trigger: str, one: Entry, other: Entry) -> str | None:
    first, second = one.when.interval, other.when.interval
    if first is not None and second is not None and first.overlaps(second):
        return "one source asserts what another denies: both are kept" if _denies(one, other) else None
    if one.status not in _ASSERTED or other.status not in _ASSERTED or doers(one) != doers(other):
        return None
    if trigger in once_only() or _is_disputed(one, other):
        return "sources date one happening differently: both are kept"
    return None


def _is_disputed(one: Entry, other: Entry) -> bool:
    """Two sources claim it of days of one week, or two texts tell it of such days with their years.

    Of what nobody does twice in a week, weekdays are enough: "resigned on Wednesday", "resigned on Thursday".
    """
    if kin_of(one.lemma) not in seldom():
        claims = one.source is not None and other.source is not None and one.source.name != other.source.name
        in_full = all(entry.source is None and _is_in_full(entry) for entry in (one, other))
        if not (claims or in_full) or not undergoers(one) or not undergoers(other):
            return False
    days = [day for entry in (one, other) if (day := _stated_day(entry)) is not None]
    return len(days) == 2 and max(days) < add_days(min(days), _WEEK)


def _is_in_full(entry: Entry) -> bool:
    """Its day needs nothing but the text, whose story may supply the year."""
    anchor = entry.when.anchor
    return anchor is None or anchor.kind is AnchorKind.NARRATIVE


def _stated_day(entry: Entry) -> Moment | None:
    unit = entry.when.granularity
    is_day = unit is not None and unit.rank <= Granularity.DAY.rank and entry.when.words is not None
    return entry.when.start if is_day else None


def _denies(one: Entry, other: Entry) -> bool:
    denied = {entry.status is Status.DENIED for entry in (one, other)}
    return denied == {True, False} and {one.status, other.status} <= {*_ASSERTED, Status.DENIED}


def _statement(entry: Entry) -> str:
    said = f", says {entry.source.name}" if entry.source is not None and entry.source.name else ""
    return f"{entry.when}: {entry.headline} ({entry.document_id}{said})"
