"""Tellings of the same happening made one entry, with all their evidence.

Candidates meet in buckets of one trigger and one actor, in time order, so that the work is nearly linear in entries.
An entry joins a cluster only where it may be one with every member and all their times share a moment.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from attrs import define, evolve

from timeline.assembly.salience import told_by
from timeline.assembly.sameness import known_actors
from timeline.events.carriers import OCCURRING
from timeline.lexicon.kin import kin_of
from timeline.model.entries import Entry, Evidence, Participant, page_place
from timeline.model.events import Status, Tense
from timeline.model.intervals import Interval
from timeline.model.links import EventLink

# What the text asserts speaks for the whole before what somebody claims or expects.
_STATUSES = (Status.OCCURRED, Status.ONGOING, Status.DENIED, Status.CLAIMED, Status.PLANNED, Status.HYPOTHETICAL)


@define(eq=False)
class _Cluster:
    members: list[Entry]
    time: Interval | None

    def admits(self, entry: Entry, may_be_one: Callable[[Entry, Entry], bool], reach: int | None = None) -> bool:
        time = entry.when.interval
        if time is not None and self.time is not None and time.intersection(self.time) is None:
            return False
        met = self.members if reach is None or len(self.members) <= reach else [self.members[0], *self.members[-reach:]]
        return all(may_be_one(member, entry) for member in met)

    def add(self, entry: Entry) -> None:
        self.members.append(entry)
        time = entry.when.interval
        if time is not None:
            self.time = time if self.time is None else self.time.intersection(time)


def cluster(
    entries: Iterable[Entry],
    may_be_one: Callable[[Entry, Entry], bool],
    keys_of: Callable[[Entry], Iterable[str]] = known_actors,
    reach: int | None = None,
) -> list[list[Entry]]:
    """Entries that tell of one happening, together; each in one group, triggers in the order of their first entries.

    Only entries of one trigger that share a key are compared: an actor, where nothing else is asked for. With
    ``reach`` an entry meets so many of the last groups of its key, and of the last in each: work stays linear where
    a text repeats itself without end.
    """
    by_trigger: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_trigger[kin_of(entry.lemma)].append(entry)
    groups: list[list[Entry]] = []
    for told in by_trigger.values():
        groups += [told] if len(told) == 1 else _clustered(told, may_be_one, keys_of, reach)
    return groups


def _clustered(
    entries: Iterable[Entry],
    may_be_one: Callable[[Entry, Entry], bool],
    keys_of: Callable[[Entry], Iterable[str]],
    reach: int | None,
) -> list[list[Entry]]:
    """The groups among entries of one trigger."""
    buckets: dict[str, list[_Cluster]] = defaultdict(list)
    clusters: list[_Cluster] = []
    for entry in sorted(entries, key=_time_order):
        keys = [*keys_of(entry)]
        met = (c for key in keys for c in _open(buckets, key, entry))
        home = _settled(entry, (c for c in met if c.admits(entry, may_be_one, reach)), clusters)
        for key in keys:
            if home not in buckets[key]:
                buckets[key].append(home)
                if reach is not None:
                    del buckets[key][:-reach]
    return [found.members for found in clusters]


def agreeing(entries: Iterable[Entry]) -> list[list[Entry]]:
    """Entries in groups whose times all share a moment, undated ones with the first."""
    clusters: list[_Cluster] = []
    for entry in sorted(entries, key=_time_order):
        _settled(entry, (c for c in clusters if c.admits(entry, lambda _one, _other: True)), clusters)
    return [found.members for found in clusters]


def _settled(entry: Entry, admitting: Iterable[_Cluster], clusters: list[_Cluster]) -> _Cluster:
    """The first cluster that admits an entry, or a new one, with the entry in it."""
    home = next(iter(admitting), None)
    if home is None:
        home = _Cluster(members=[], time=None)
        clusters.append(home)
    home.add(entry)
    return home


def _time_order(entry: Entry) -> tuple[object, ...]:
    """Dated entries by time, then the others."""
    undated = entry.when.interval is None
    return undated, page_place(entry), entry.document_id, entry.trigger.span.start, entry.id


def _open(buckets: dict[str, list[_Cluster]], key: str, entry: Entry) -> list[_Cluster]:
    """The clusters of a bucket that this entry or a later one may still join: times come in order of their starts."""
    known = buckets[key]
    if entry.when.interval is None:
        return known
    start = entry.when.interval.start
    if start is not None:
        known[:] = [c for c in known if c.time is None or c.time.end is None or c.time.end > start]
    return known


def unite(members: Sequence[Entry]) -> Entry:
    """One entry for tellings of one happening: it speaks with the best telling, and keeps them all as evidence.

    Its headline is that of the best one that is a clause.
    """
    if len(members) == 1:
        return members[0]
    ranked = sorted(members, key=_rank)
    best = ranked[0]
    dated = min((entry for entry in ranked if _may_date(entry, best)), key=_time_rank)
    return evolve(
        best,
        headline=next((e for e in ranked if _tells(e, best)), best).headline,
        when=dated.when,
        participants=_participants(ranked),
        status=_status(ranked, dated),
        evidence=_evidence(ranked),
        salience=told_by(
            max(entry.salience for entry in ranked), len({telling.document_id for telling in _evidence(ranked)})
        ),
        confidence=max(entry.confidence for entry in ranked),
    )


def _may_date(entry: Entry, best: Entry) -> bool:
    """Not by a bound alone that lies ahead, as in "to overturn the veto", where another telling says that it was."""
    return entry.when.interval is not None or entry.status in (best.status, Status.OCCURRED) or not entry.when.bounds


def _status(members: Sequence[Entry], dated: Entry) -> Status:
    """What most speaks for; but a noun asserts nothing of what is planned for a day: "the merger", due on 1 April."""
    is_due = dated.status is Status.PLANNED and dated.when.interval is not None
    told = (e.status for e in members if not (is_due and e.tense is Tense.NONE and e.status is Status.OCCURRED))
    return min(told, key=_STATUSES.index)


def united(
    groups: Iterable[Sequence[Entry]], moved: Mapping[str, str] | None = None
) -> tuple[list[Entry], dict[str, str]]:
    """One entry a group, and the id that each entry's id has become; ``moved`` are ids that changed before."""
    entries: list[Entry] = []
    ids: dict[str, str] = {}
    for group in groups:
        entry = unite(group)
        entries.append(entry)
        for member in group:
            ids[member.id] = entry.id
    ids |= {old: ids[new] for old, new in (moved or {}).items() if new in ids}
    return [_with_saying(entry, ids) for entry in entries], ids


def _with_saying(entry: Entry, ids: Mapping[str, str]) -> Entry:
    """The entry with the saying it is attributed to by the id that this has now."""
    source = entry.source
    if source is None or source.by_event is None or ids.get(source.by_event, source.by_event) == source.by_event:
        return entry
    return evolve(entry, source=evolve(source, by_event=ids[source.by_event]))


def moved_links(links: Iterable[EventLink], ids: Mapping[str, str]) -> list[EventLink]:
    """Links between entries as they are now; those inside one entry, or to none, are gone."""
    known = (link for link in links if link.source in ids and link.target in ids)
    moved = (_between(link, ids[link.source], ids[link.target]) for link in known)
    return list(dict.fromkeys(link for link in moved if link.source != link.target))


def _between(link: EventLink, source: str, target: str) -> EventLink:
    return link if (link.source, link.target) == (source, target) else evolve(link, source=source, target=target)


def _rank(entry: Entry) -> tuple[object, ...]:
    """The best telling first: the author's own, asserted, in a clause, with most people, earliest in its document."""
    known = sum(p.actor_id is not None for p in entry.participants)
    return (
        entry.source is not None,
        _STATUSES.index(entry.status),
        entry.tense is Tense.NONE,
        entry.rule.endswith(OCCURRING),
        -known,
        entry.document_id,
        entry.trigger.span.start,
        entry.id,
    )


def _tells(entry: Entry, best: Entry) -> bool:
    """A clause of what happened, and no noun ("the collapse") or that it came about ("the collapse happened")."""
    is_named = entry.tense is Tense.NONE or entry.rule.endswith(OCCURRING)
    return not is_named and entry.status in (best.status, Status.CLAIMED)


def _time_rank(entry: Entry) -> tuple[object, ...]:
    """The surest of the finest times first."""
    when = entry.when
    unit = when.granularity.rank if when.granularity is not None else 99
    return (when.interval is None, when.bounds is None, unit, -when.confidence)


def _participants(ranked: Sequence[Entry]) -> tuple[Participant, ...]:
    """The best telling's, and known actors that only others name; spans of those are of their own documents."""
    found = {(p.actor_id, p.role): p for p in reversed(ranked[0].participants)}
    kept = list(ranked[0].participants)
    for entry in ranked[1:]:
        for participant in entry.participants:
            key = (participant.actor_id, participant.role)
            if participant.actor_id is not None and key not in found:
                found[key] = participant
                kept.append(participant)
    return tuple(kept)


def _evidence(ranked: Sequence[Entry]) -> tuple[Evidence, ...]:
    return tuple(dict.fromkeys(telling for entry in ranked for telling in entry.evidence))
