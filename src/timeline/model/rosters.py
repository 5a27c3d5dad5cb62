"""The actors of a timeline, by any name."""

import difflib
from collections.abc import Mapping
from functools import cached_property

from attrs import frozen

from timeline.errors import UnknownActorError
from timeline.model.actors import Actor
from timeline.model.arguments import of_type
from timeline.model.names import fold_name


@frozen(slots=False)
class Roster:
    """Looks actors up as a reader names them."""

    actors: tuple[Actor, ...]

    @cached_property
    def _by_name(self) -> Mapping[str, Actor]:
        """Actors by folded name; a name wins over an alias, the actor first mentioned over a later one."""
        found = {fold_name(alias): actor for actor in reversed(self.actors) for alias in actor.aliases}
        found |= {fold_name(actor.name): actor for actor in reversed(self.actors)}
        return found

    def find(self, name: str | Actor) -> Actor | None:
        """The actor with that id, name or alias, or the only one whose name holds these words; ``None`` for none."""
        name = name.id if isinstance(name, Actor) else of_type("an actor's name", name, str)
        for actor in self.actors:
            if actor.id == name:
                return actor
        if found := self._by_name.get(fold_name(name)):
            return found
        words = set(fold_name(name).split())
        holders = [actor for actor in self.actors if words and words <= set(fold_name(actor.name).split())]
        return holders[0] if len(holders) == 1 else None

    def actor(self, name: str | Actor) -> Actor:
        """The actor that ``find`` finds. Raises ``UnknownActorError``, which names the nearest."""
        if found := self.find(name):
            return found
        name = name.name if isinstance(name, Actor) else name
        nearest = difflib.get_close_matches(fold_name(name), self._by_name, n=3, cutoff=0.5)
        raise UnknownActorError(name, dict.fromkeys(self._by_name[folded].name for folded in nearest))
