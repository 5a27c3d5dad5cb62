"""Links between mentions: when, in which order, who, and according to whom."""

from enum import StrEnum

from attrs import frozen

from timeline.model.spans import Span, Words


class TemporalRelation(StrEnum):
    """TimeML's TLINK relation types; IBEFORE and IAFTER are "immediately" before and after."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    IBEFORE = "IBEFORE"
    IAFTER = "IAFTER"
    INCLUDES = "INCLUDES"
    IS_INCLUDED = "IS_INCLUDED"
    DURING = "DURING"
    SIMULTANEOUS = "SIMULTANEOUS"
    IDENTITY = "IDENTITY"
    BEGINS = "BEGINS"
    BEGUN_BY = "BEGUN_BY"
    ENDS = "ENDS"
    ENDED_BY = "ENDED_BY"


class Role(StrEnum):
    """How an actor takes part in an event.

    A speaker is the agent of a saying; an experiencer feels, or is the body whose shares or sales it happens to.
    """

    AGENT = "agent"
    PATIENT = "patient"
    RECIPIENT = "recipient"
    EXPERIENCER = "experiencer"
    SPEAKER = "speaker"
    ADDRESSEE = "addressee"
    LOCATION = "location"
    OBLIQUE = "oblique"


ACTING = frozenset({Role.AGENT, Role.SPEAKER, Role.EXPERIENCER})
"""Roles of who does, says or feels something."""
UNDERGOING = frozenset({Role.PATIENT, Role.ADDRESSEE, Role.RECIPIENT})
"""Roles of those to whom it is done or said."""


@frozen(kw_only=True)
class TimeLink:
    """``event_id`` stands in ``relation`` to an expression, or to the anchor where ``timex_id`` is ``None``.

    ``by_day``: to the day of the expression, where that is a clock time or a part of a day.
    """

    event_id: str
    timex_id: str | None
    relation: TemporalRelation
    confidence: float
    rule: str
    by_day: bool = False


@frozen(kw_only=True)
class EventLink:
    """``source`` stands in ``relation`` to ``target`` (event ids).

    ``distance`` is the TIMEX3 duration between them ("P2D"), ``None`` where the text gives none. ``confidence`` is the
    rule's, from 0 to 1.
    """

    source: str
    target: str
    relation: TemporalRelation
    distance: str | None = None
    confidence: float
    rule: str


@frozen(kw_only=True)
class Participation:
    """An actor, or words that name no known actor (``actor_id`` is ``None``), takes part in an event.

    ``preposition`` is the one that introduces an oblique, else ``None``.
    """

    event_id: str
    actor_id: str | None
    role: Role
    mention: Words
    preposition: str | None = None
    rule: str


@frozen(kw_only=True)
class Attribution:
    """``event_id`` is told by somebody else than the author.

    ``source_id`` is the actor who tells, ``None`` where the words (``source``) name no known actor or there are
    none ("it is said that"). ``by_event`` is the saying, ``None`` for "according to". A saying may itself be
    attributed, which nests. ``quotation`` is the span of the direct quotation that holds the event, else ``None``.
    """

    event_id: str
    source_id: str | None
    source: Words | None
    by_event: str | None
    quotation: Span | None = None
    rule: str


@frozen(kw_only=True)
class Links:
    """All that the linking stage found; each tuple in document order."""

    times: tuple[TimeLink, ...] = ()
    order: tuple[EventLink, ...] = ()
    participants: tuple[Participation, ...] = ()
    attributions: tuple[Attribution, ...] = ()


@frozen(kw_only=True)
class Conflict:
    """Statements that cannot all hold.

    ``entries`` are the ids of the entries concerned, ``statements`` says each side for a reader, ``policy`` names
    the rule that chose, ``chosen`` is the statement kept (``None``: neither).
    """

    entries: tuple[str, ...]
    statements: tuple[str, ...]
    policy: str
    chosen: str | None

    def __str__(self) -> str:
        """Every side, and the rule that chose."""
        return f"{' / '.join(self.statements)} ({self.policy})"
