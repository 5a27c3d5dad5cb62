"""The timeline: entries in time order, keyed by actor."""

import difflib
from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import overload

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


def fold_name(name: str) -> str:
    """A name as it is compared: without case, quotes' shape, possessive and leading article."""
    folded = " ".join(name.replace("’", "'").casefold().split())
    return folded.removeprefix("the ").removesuffix("'s").removesuffix("'")
