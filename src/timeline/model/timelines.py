"""The timeline: entries in time order, keyed by actor."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from importlib import import_module
from types import MappingProxyType
from typing import Any, Literal, overload

from attrs import evolve, frozen

from timeline.errors import UnknownActorError
from timeline.model.actors import Actor
from timeline.model.entries import Entry, SourceText
from timeline.model.events import EventClass, Status
from timeline.model.links import Conflict, EventLink, Role


@frozen(kw_only=True)
class Timeline(Sequence[Entry]):
    """Entries in time order, an immutable sequence; every query gives another ``Timeline``.

    Undated entries are placed by what is known of them and never dropped. ``actors`` are those of the documents, in
    the order of their first mention. ``order`` holds the relations between entries that the text states or
    implies, ``conflicts`` the statements that could not all hold. ``notes`` are remarks on the whole, such as
    that relative times stayed unplaced for want of an anchor.
    """

    entries: tuple[Entry, ...] = ()
    actors: tuple[Actor, ...] = ()
    order: tuple[EventLink, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    documents: tuple[SourceText, ...] = ()
    notes: tuple[str, ...] = ()

    def __len__(self) -> int:
        return len(self.entries)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    @overload
    def __getitem__(self, key: int) -> Entry: ...
    @overload
    def __getitem__(self, key: slice | str) -> "Timeline": ...
    def __getitem__(self, key: int | slice | str) -> "Entry | Timeline":
        """An entry by place, a ``Timeline`` by slice or by any name of an actor.

        Raises ``UnknownActorError``, a ``KeyError`` that names the nearest actors.
        """
        if isinstance(key, str):
            return self._of(self.actor(key))
        if isinstance(key, slice):
            return evolve(self, entries=self.entries[key])
        return self.entries[key]

    def actor(self, name: str) -> Actor:
        """The actor with that name, alias or id. Raises ``UnknownActorError``."""
        wanted = fold_name(name)
        for actor in self.actors:
            if name == actor.id or wanted == fold_name(actor.name):
                return actor
        for actor in self.actors:
            if any(wanted == fold_name(alias) for alias in actor.aliases):
                return actor
        names = {fold_name(alias): actor.name for actor in self.actors for alias in (*actor.aliases, actor.name)}
        nearest = difflib.get_close_matches(wanted, names, n=3, cutoff=0.5)
        raise UnknownActorError(name, dict.fromkeys(names[folded] for folded in nearest))

    def _of(self, actor: Actor) -> "Timeline":
        return evolve(
            self, entries=tuple(e for e in self.entries if any(p.actor_id == actor.id for p in e.participants))
        )

    def by_actor(self) -> Mapping[str, "Timeline"]:
        """Each actor that takes part in an entry: name to ``Timeline``, in the order of ``actors``."""
        taking_part = {p.actor_id for e in self.entries for p in e.participants}
        return MappingProxyType({a.name: self._of(a) for a in self.actors if a.id in taking_part})

    def where(
        self,
        *,
        status: Status | str | None = None,
        role: Role | str | None = None,
        event_class: EventClass | str | None = None,
    ) -> "Timeline":
        """The entries that meet every condition given."""
        kept = self.entries
        if status is not None:
            kept = tuple(e for e in kept if e.status == Status(status))
        if event_class is not None:
            kept = tuple(e for e in kept if e.event_class == EventClass(event_class))
        if role is not None:
            kept = tuple(e for e in kept if any(p.role == Role(role) for p in e.participants))
        return evolve(self, entries=kept)

    def export(self, format: str, **options: object) -> str:  # noqa: A002
        """The timeline in a format by name ("csv", "mermaid", …); ``options`` are those of the format's exporter.

        Raises ``UnknownFormatError``, which names the formats there are, or ``MissingExtraError`` where a format
        needs a package that is not installed.
        """
        text: str = _exporter("registry").exporter(format)(self, **options)
        return text

    def to_dict(self) -> dict[str, Any]:
        """The whole timeline as a plain record: dicts, lists, strings, numbers, booleans and ``None``."""
        record: dict[str, Any] = _exporter("records").timeline_record(self)
        return record

    @staticmethod
    def from_dict(record: Mapping[str, Any]) -> "Timeline":
        """The timeline that ``to_dict`` gave. Raises ``RecordError``, which says where and what is wrong."""
        timeline: Timeline = _exporter("records").read_timeline(record)
        return timeline

    def to_json(self, *, indent: int | None = 2) -> str:
        """The record of ``to_dict`` as JSON; ``indent=None`` packs it into one line."""
        text: str = _exporter("json").write(self, indent=indent)
        return text

    @staticmethod
    def from_json(text: str | bytes) -> "Timeline":
        """The timeline that ``to_json`` gave. Raises ``RecordError``."""
        timeline: Timeline = _exporter("json").read(text)
        return timeline

    def to_dicts(self) -> list[dict[str, Any]]:
        """A flat row for each entry, as CSV and Arrow hold it."""
        return list(_exporter("rows").rows(self))

    def to_markdown(self, *, by: Literal["date", "actor"] = "date", title: str = "Timeline") -> str:
        """A page to read: a section a year, or a section an actor, each entry with its quotation and source."""
        text: str = _exporter("markdown").write(self, by=by, title=title)
        return text


def _exporter(name: str) -> Any:
    """A module of ``timeline.export``, imported when it is first called for: the model needs none of them."""
    return import_module(f"timeline.export.{name}")


def fold_name(name: str) -> str:
    """A name as it is compared: without case, quotes' shape, possessive and leading article."""
    folded = " ".join(name.replace("’", "'").casefold().split())
    return folded.removeprefix("the ").removesuffix("'s").removesuffix("'")
