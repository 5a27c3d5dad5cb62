"""Find actors: mentions, then who they refer to."""

from attrs import frozen

from timeline.model.actors import Actor
from timeline.text.document import Document


@frozen(kw_only=True)
class ActorFinder:
    """Actors of a parsed document, in the order of their first mention."""

    def __call__(self, document: Document) -> tuple[Actor, ...]:
        return ()
