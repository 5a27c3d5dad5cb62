"""Find actors: mentions, then who they refer to."""

from collections.abc import Iterable
from typing import Protocol

from attrs import field, frozen

from timeline.actors.canonical import to_actors
from timeline.actors.clusters import Cluster
from timeline.actors.coreference import resolve
from timeline.actors.detect import find_mentions
from timeline.actors.gazetteer import Gazetteer
from timeline.actors.mentions import Mention
from timeline.model.actors import Actor
from timeline.model.arguments import of_type
from timeline.text.document import Document


class Coreference(Protocol):
    """Any function from mentions, in text order, to clusters of those that refer to one actor.

    ``apart`` are pairs of lower-case names that must not be joined. A mention left out refers to nobody known.
    """

    def __call__(
        self, document: Document, mentions: tuple[Mention, ...], *, apart: frozenset[frozenset[str]]
    ) -> Iterable[Cluster]: ...


def _is_read(_: object, attribute: object, gazetteer: Gazetteer | None) -> None:
    if gazetteer is not None:
        of_type("gazetteer", gazetteer, Gazetteer, hint="Gazetteer.read reads a file")


@frozen(kw_only=True)
class ActorFinder:
    """Actors of a parsed document, in the order of their first mention.

    What the ``gazetteer`` knows wins over the model. Without ``metonymy``, capitals and seats of government are places
    only. ``coreference`` joins the mentions. Raises ``ArgumentTypeError`` for a gazetteer that is none, such as its
    path.
    """

    gazetteer: Gazetteer | None = field(default=None, validator=_is_read)
    coreference: Coreference = resolve
    metonymy: bool = True

    def __call__(self, document: Document) -> tuple[Actor, ...]:
        mentions = find_mentions(document, gazetteer=self.gazetteer, metonymy=self.metonymy)
        apart = self.gazetteer.apart if self.gazetteer is not None else frozenset()
        return to_actors(self.coreference(document, mentions, apart=apart), self.gazetteer)
