"""The timeline: entries in time order, keyed by actor, and the questions that a reader asks of it."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, cast, overload

from attrs import evolve, frozen

from timeline.errors import ArgumentTypeError
from timeline.model.actors import Actor
from timeline.model.arguments import of_type
from timeline.model.conditions import (
    Condition,
    has_status,
    is_as_salient,
    is_as_sure,
    is_of_class,
    is_told_by,
    is_told_in,
    takes_part,
)
from timeline.model.entries import Entry, SourceText, page_place
from timeline.model.events import EventClass, Status
from timeline.model.explanations import Explanation, explained
from timeline.model.exporters import exporter
from timeline.model.layers import layered
from timeline.model.links import Conflict, EventLink, Role, TemporalRelation
from timeline.model.parts import Part
from timeline.model.periods import days_between
from timeline.model.precedence import ENTRY_HINT, Precedence, dated_before
from timeline.model.questions import TimeLike, interval_of, period
from timeline.model.rosters import Roster

if TYPE_CHECKING:
    import pyarrow as pa


@frozen(kw_only=True, slots=False, repr=False)
class Timeline:
    """Entries in time order, an immutable sequence; every query gives another ``Timeline``.

    Undated entries are placed by what is known of them and never dropped. ``actors`` are those of the documents, in
    the order of their first mention. ``order`` holds the relations between entries that the text states or
    implies, ``conflicts`` the statements that could not all hold. ``notes`` are remarks on the whole, such as
    that relative times stayed unplaced for want of an anchor. ``parts`` are what each document gave
    to a merged timeline, none in that of a single document.
    """

    entries: tuple[Entry, ...] = ()
    actors: tuple[Actor, ...] = ()
    order: tuple[EventLink, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    documents: tuple[SourceText, ...] = ()
    notes: tuple[str, ...] = ()
    parts: tuple[Part, ...] = ()

    def __repr__(self) -> str:
        counts = f"{len(self.entries)} entries, {len(self.actors)} actors, {len(self.documents)} documents"
        return f"<Timeline: {counts}>"

    def __str__(self) -> str:
        """A line an entry: its time, its headline, and what keeps it from being a plain fact."""
        return "\n".join(map(str, self.entries))

    # Not a ``collections.abc.Sequence``, though it has all that one needs: polars asks that first, and would hold
    # the entries as opaque objects where it can read the table of ``__arrow_c_stream__``.
    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __contains__(self, key: object) -> bool:
        """An entry of the timeline, or an actor that ``[]`` takes."""
        return self._roster.find(key) is not None if isinstance(key, (str, Actor)) else key in self.entries

    @overload
    def __getitem__(self, key: int) -> Entry: ...
    @overload
    def __getitem__(self, key: slice | str | Actor) -> "Timeline": ...
    def __getitem__(self, key: int | slice | str | Actor) -> "Entry | Timeline":
        """An entry by place, a ``Timeline`` by slice or by an actor, under any name. Raises ``UnknownActorError``, a
        ``KeyError`` that names the nearest actors, ``IndexError``, and ``ArgumentTypeError`` for what is none of these.
        """
        if isinstance(key, (str, Actor)):
            return self.where(actor=key)
        if isinstance(key, slice):
            return self._with(self.entries[key])
        if not hasattr(key, "__index__"):
            raise ArgumentTypeError("key", "a place, a slice or an actor", key)
        return self.entries[key]

    def _with(self, entries: Iterable[Entry]) -> "Timeline":
        return evolve(self, entries=tuple(entries))

    @cached_property
    def _roster(self) -> Roster:
        return Roster(self.actors)

    @cached_property
    def _entry_of(self) -> Mapping[str, Entry]:
        return {entry.id: entry for entry in self.entries}

    def actor(self, name: str | Actor) -> Actor:
        """The actor with that id, name or alias, or the only one whose name holds these words ("Hill": "Ada Hill").

        Raises ``UnknownActorError``, and ``ArgumentTypeError`` for what is no name.
        """
        return self._roster.actor(name)

    def entry(self, id: str) -> Entry:  # noqa: A002 - the field's own name
        """The entry with that id. Raises ``KeyError``."""
        return self._entry_of[id]

    def by_actor(self) -> Mapping[str, "Timeline"]:
        """Each actor that takes part in an entry: name to ``Timeline``, in the order of ``actors``."""
        entries: dict[str, list[Entry]] = {actor.id: [] for actor in self.actors}
        for entry in self.entries:
            for id_ in dict.fromkeys(p.actor_id for p in entry.participants if p.actor_id is not None):
                entries[id_].append(entry)
        return MappingProxyType({a.name: self._with(entries[a.id]) for a in self.actors if entries[a.id]})

    def where(
        self,
        *,
        actor: str | Actor | None = None,
        role: Role | str | Collection[Role | str] | None = None,
        status: Status | str | Collection[Status | str] | None = None,
        event_class: EventClass | str | Collection[EventClass | str] | None = None,
        place: str | Actor | None = None,
        source: str | Actor | None = None,
        document: str | None = None,
        salience: Literal["main"] | float | None = None,
        confidence: float | None = None,
    ) -> "Timeline":
        """The entries that meet every condition given.

        ``actor`` and ``role`` together ask for that actor in that role. ``role``, ``status`` and ``event_class`` may be
        several of their kind, of which one must hold. ``place`` is any name of a place where it happened, ``source``
        any name of who says so, ``document`` the id of one that tells it. ``salience="main"`` keeps the happenings that
        a reader would put on a page; a number, like ``confidence``, is the least, from 0 to 1. Raises
        ``UnknownActorError`` for a name that no actor has, ``ChoiceError`` for a word that is no role, status, class or
        salience, and ``ArgumentTypeError`` for another type.
        """
        tests: list[Condition] = []
        if actor is not None or role is not None:
            tests.append(takes_part(self.actor(actor).id if actor is not None else None, role))
        if place is not None:
            tests.append(takes_part(self.actor(place).id, Role.LOCATION))
        if source is not None:
            tests.append(is_told_by(self.actor(source).id))
        if status is not None:
            tests.append(has_status(status))
        if event_class is not None:
            tests.append(is_of_class(event_class))
        if document is not None:
            tests.append(is_told_in(of_type("document", document, str, hint="it is the id of one")))
        if salience is not None:
            tests.append(is_as_salient(salience))
        if confidence is not None:
            tests.append(is_as_sure(confidence))
        return self._with(entry for entry in self.entries if all(test(entry) for test in tests))

    def between(self, start: TimeLike, end: TimeLike) -> "Timeline":
        """The entries that lie wholly from the start of ``start`` to the end of ``end``.

        Both are ISO 8601 or EDTF strings, dates or intervals: "2022" starts on 1 January and ends with 31 December;
        ``None`` leaves a side open. Undated entries lie there where their bounds do. Raises ``AnchorError`` for what is
        no time, ``PeriodError`` where ``end`` is over before ``start``.
        """
        span = period(start, end)
        return self._with(e for e in self.entries if (known := e.when.known) is not None and span.contains(known))

    def during(self, time: TimeLike | Entry) -> "Timeline":
        """The dated entries that share some moment with a time, such as a year-long one with a day of it.

        The time is named as for ``between``, a span of it as in EDTF ("2022-02/2022-04", "2022/.."), or is that of an
        entry, which is among them; an undated one shares no moment with any. Raises ``AnchorError`` for what is no
        time, ``PeriodError`` for a span that ends before it starts.
        """
        span = time.when.interval if isinstance(time, Entry) else interval_of(time)
        dated = ((e, e.when.interval) for e in self.entries if e.when.interval is not None)
        return self._with(e for e, interval in dated if span is not None and interval.overlaps(span))

    def before(self, entry: Entry) -> "Timeline":
        """The entries known to precede this one, by date, bounds or relation."""
        linked = self._precedence.all_before(entry)
        return self._with(e for e in self.entries if e.id in linked or dated_before(e, entry))

    def after(self, entry: Entry) -> "Timeline":
        """The entries known to follow this one, by date, bounds or relation."""
        linked = self._precedence.all_after(entry)
        return self._with(e for e in self.entries if e.id in linked or dated_before(entry, e))

    def relation(self, one: Entry, other: Entry) -> TemporalRelation | None:
        """BEFORE or AFTER where that is known, else the relation that the text states, else ``None``. Raises
        ``ArgumentTypeError`` for what is no ``Entry``, as ``before`` and ``after`` do.
        """
        of_type("entry", other, Entry, hint=ENTRY_HINT)
        if other.id in self._precedence.all_after(one) or dated_before(one, other):
            return TemporalRelation.BEFORE
        if other.id in self._precedence.all_before(one) or dated_before(other, one):
            return TemporalRelation.AFTER
        return next((link.relation for link in self.order if (link.source, link.target) == (one.id, other.id)), None)

    @cached_property
    def _precedence(self) -> Precedence:
        return Precedence.of(self.order)

    def layers(self) -> tuple[tuple[Entry, ...], ...]:
        """The order as far as it is known: each entry in the first layer after all that are known to precede it."""
        return layered(self.entries, self._precedence.before)

    def nearest(self, time: TimeLike | Entry) -> Entry | None:
        """The dated entry nearest to a time or to another entry; the first of several; ``None`` without any.

        The time is named as for ``during``. Raises ``AnchorError`` or ``PeriodError``.
        """
        wanted = time.when.interval if isinstance(time, Entry) else interval_of(time)
        dated = ((e, e.when.interval) for e in self.entries if e.when.interval is not None and e is not time)
        far = [(days_between(interval, wanted), e) for e, interval in dated if wanted is not None]
        return min(far, key=lambda pair: pair[0])[1] if far else None

    def explain(self, entry: Entry) -> Explanation:
        """Why an entry stands here as it does: words, rules, anchor, readings refused, links. Raises
        ``ArgumentTypeError`` for what is no ``Entry``, such as its id.
        """
        of_type("entry", entry, Entry, hint=ENTRY_HINT)
        return explained(entry, self._entry_of, self.documents, self.order, self.conflicts)

    def __or__(self, other: "Timeline") -> "Timeline":
        """The entries of either, each once: for two views of one timeline. Timelines of different documents are
        joined by ``merge``, which also recognises the same happening and the same actor.
        """
        if not isinstance(other, Timeline):
            return NotImplemented
        mine = {entry.id for entry in self.entries}
        entries = [*self.entries, *(entry for entry in other.entries if entry.id not in mine)]
        return self._with(sorted(entries, key=page_place))

    def __sub__(self, other: "Timeline") -> "Timeline":
        """The entries that the other has not."""
        if not isinstance(other, Timeline):
            return NotImplemented
        theirs = {entry.id for entry in other.entries}
        return self._with(entry for entry in self.entries if entry.id not in theirs)

    def export(self, format: str, **options: object) -> str:  # noqa: A002
        """The timeline in a format by name ("csv", "mermaid", …); ``options`` are those of the format's exporter.

        Raises ``UnknownFormatError``, which names the formats there are, or ``MissingExtraError`` where a format
        needs a package that is not installed.
        """
        return cast("str", exporter("registry").exporter(format)(self, **options))

    def to_dict(self) -> dict[str, Any]:
        """The whole timeline as a plain record: dicts, lists, strings, numbers, booleans and ``None``."""
        return cast("dict[str, Any]", exporter("records").timeline_record(self))

    @staticmethod
    def from_dict(record: Mapping[str, Any]) -> "Timeline":
        """The timeline that ``to_dict`` gave. Raises ``RecordError``, which says where and what is wrong."""
        return cast("Timeline", exporter("records").read_timeline(record))

    def to_json(self, *, indent: int | None = 2) -> str:
        """The record of ``to_dict`` as JSON; ``indent=None`` packs it into one line."""
        return cast("str", exporter("json").write(self, indent=indent))

    @staticmethod
    def from_json(text: str | bytes) -> "Timeline":
        """The timeline that ``to_json`` gave. Raises ``RecordError``."""
        return cast("Timeline", exporter("json").read(text))

    def to_dicts(self) -> list[dict[str, Any]]:
        """A flat row for each entry, as CSV and Arrow hold it."""
        return list(exporter("rows").rows(self))

    def to_markdown(self, *, by: Literal["date", "actor"] = "date", title: str = "Timeline") -> str:
        """A page to read: a section a year, or a section an actor, each entry with its quotation and source."""
        return cast("str", exporter("markdown").write(self, by=by, title=title))

    def to_html(self, *, title: str = "Timeline") -> str:
        """A page complete in itself, for a browser: a lane an actor on a time axis, the list, the marked text."""
        return cast("str", exporter("html").write(self, title=title))

    def _repr_html_(self) -> str:
        """The page in a frame, which notebooks show."""
        return cast("str", exporter("html").frame(self))

    def to_arrow(self) -> "pa.Table":
        """A flat row for each entry as an Arrow table. Raises ``MissingExtraError`` where pyarrow is not installed."""
        return cast("pa.Table", exporter("arrow").table(self))

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The table of ``to_arrow`` through Arrow's PyCapsule interface, which polars, DuckDB and pandas read."""
        return self.to_arrow().__arrow_c_stream__(requested_schema)
