"""Conditions that entries may meet, each a test of one entry."""

from collections.abc import Callable, Collection
from typing import Literal, TypeAlias

from timeline.errors import ArgumentTypeError, ChoiceError
from timeline.model.choices import choose_some
from timeline.model.entries import Entry
from timeline.model.events import EventClass, Status
from timeline.model.links import Role

MAIN = 0.5
"""The least salience of the happenings that a reader would put on a page."""

Condition: TypeAlias = Callable[[Entry], bool]


def takes_part(actor_id: str | None, role: str | Collection[str] | None) -> Condition:
    """Somebody takes part: that actor, in such a role; ``None`` for any. Raises ``ChoiceError``."""
    wanted = choose_some("role", tuple(Role) if role is None else role, Role)
    return lambda entry: any(
        (actor_id is None or p.actor_id == actor_id) and p.role in wanted for p in entry.participants
    )


def has_status(status: str | Collection[str]) -> Condition:
    """It may be taken so from the text. Raises ``ChoiceError``."""
    wanted = choose_some("status", status, Status)
    return lambda entry: entry.status in wanted


def is_of_class(event_class: str | Collection[str]) -> Condition:
    """It is an event of such a class. Raises ``ChoiceError``."""
    wanted = choose_some("event_class", event_class, EventClass)
    return lambda entry: entry.event_class in wanted


def is_told_by(actor_id: str) -> Condition:
    """It is that actor's claim."""
    return lambda entry: entry.source is not None and entry.source.actor_id == actor_id


def is_told_in(document_id: str) -> Condition:
    """One of its tellings stands in that document."""
    return lambda entry: any(telling.document_id == document_id for telling in entry.evidence)


def is_as_salient(salience: Literal["main"] | float) -> Condition:
    """It has at least that salience, "main" being what a reader would put on a page. Raises ``ChoiceError``."""
    if isinstance(salience, str) and salience != "main":
        raise ChoiceError("salience", salience, ("main", "a number"))
    least = MAIN if salience == "main" else _number("salience", salience)
    return lambda entry: entry.salience >= least


def is_as_sure(confidence: float) -> Condition:
    """It is told with at least that confidence."""
    least = _number("confidence", confidence)
    return lambda entry: entry.confidence >= least


def _number(option: str, value: float) -> float:
    if not isinstance(value, (int, float)):
        raise ArgumentTypeError(option, "a number", value)
    return value
