"""Actors: mentions on the page, and who they refer to."""

from enum import StrEnum

from attrs import frozen

from timeline.model.intervals import Interval
from timeline.model.spans import Span, Words


class ActorKind(StrEnum):
    """What an actor is, as far as the text or a gazetteer shows it."""

    PERSON = "person"
    ORGANISATION = "organisation"
    COUNTRY = "country"
    GROUP = "group"
    PLACE = "place"
    PRODUCT = "product"
    UNKNOWN = "unknown"


PLACES = frozenset({ActorKind.PLACE, ActorKind.COUNTRY})
"""Kinds of what something may happen in."""
BODIES = frozenset({ActorKind.ORGANISATION, ActorKind.COUNTRY})
"""Kinds of what has a voice and people of its own."""


class MentionKind(StrEnum):
    """How words refer to an actor: by name, by a description ("the mayor") or by a pronoun."""

    NAME = "name"
    DESCRIPTION = "description"
    PRONOUN = "pronoun"


@frozen(kw_only=True)
class ActorMention:
    """Words that refer to an actor.

    ``head`` is the syntactic head of the words ("diplomat" in "the top Russian diplomat"). ``rule`` names the sieve
    that linked the mention to its actor. ``via`` is "metonymy" where a capital or building stands for a
    government, else ``None``. ``document_id`` says whose text ``words`` points into.
    """

    words: Words
    head: Span
    kind: MentionKind
    via: str | None = None
    document_id: str = ""
    rule: str

    @property
    def span(self) -> Span:
        """Where its words stand in the text of ``document_id``."""
        return self.words.span


@frozen(kw_only=True)
class RoleTitle:
    """A role that the text or a gazetteer gives an actor ("foreign minister"), and when it is true of them.

    ``interval`` is ``None`` where nothing says.
    """

    title: str
    interval: Interval | None = None


@frozen(kw_only=True)
class Actor:
    """Somebody or something that acts: one actor, whatever it is called.

    ``name`` is the fullest form in the text. ``aliases`` are the other names and descriptions, each once, in text
    order. ``id`` is made from the canonical name alone, so it is the same in every run. ``external_id`` comes from a
    gazetteer, ``None`` without. ``mentions`` are in the order of documents and text; each says which document it is in.
    ``roles`` are the titles that the text or a gazetteer gives it. ``rule`` names what found its name.
    """

    id: str
    name: str
    kind: ActorKind
    aliases: tuple[str, ...] = ()
    mentions: tuple[ActorMention, ...] = ()
    roles: tuple[RoleTitle, ...] = ()
    external_id: str | None = None
    rule: str

    @property
    def names(self) -> tuple[str, ...]:
        """``name`` and the aliases that the text gives as names: "Duarte", and not "the mayor"."""
        texts = [" ".join(m.words.text.split()) for m in self.mentions if m.kind is MentionKind.NAME]
        told = {form for text in texts for form in (text, text.partition(" ")[2])}
        return (self.name, *(alias for alias in self.aliases if alias in told))

    def __repr__(self) -> str:
        return f"<Actor {self.id}, {self.kind}, {len(self.mentions)} mentions>"

    def __str__(self) -> str:
        return self.name
