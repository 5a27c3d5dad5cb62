"""Find actors: mentions, then who they refer to."""

from attrs import frozen

from timeline.actors.canonical import to_actors
from timeline.actors.coreference import resolve
from timeline.actors.detect import find_mentions
from timeline.model.actors import Actor
from timeline.text.document import Document


@frozen(kw_only=True)
class ActorFinder:
    """Actors of a parsed document, in the order of their first mention."""

    def __call__(self, document: Document) -> tuple[Actor, ...]:
        return to_actors(resolve(document, find_mentions(document)))
