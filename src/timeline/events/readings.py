"""What the grammar says of each trigger, before it becomes a mention."""

from attrs import define, evolve

from timeline.events.attributes import class_of, tense_and_aspect
from timeline.events.carriers import give_way
from timeline.events.commitment import PLANNED, Commitment
from timeline.events.factuality import Commitments
from timeline.events.modality import Modality
from timeline.events.triggers import Trigger, find_triggers
from timeline.model.events import Aspect, EventClass, Tense
from timeline.text.tokens import Tokens


@define(kw_only=True)
class Reading:
    """A trigger with its class, tense, aspect, polarity, modality and the commitment to it."""

    trigger: Trigger
    event_class: EventClass
    tense: Tense
    aspect: Aspect
    negated: bool
    modality: Modality | None
    commitment: Commitment


def read_events(tokens: Tokens) -> tuple[Reading, ...]:
    """Every trigger of a text with what the grammar says of it, in text order."""
    commitments = Commitments(tokens)
    return tuple(_read(tokens, trigger, commitments) for trigger in give_way(tokens, find_triggers(tokens)))


def _read(tokens: Tokens, trigger: Trigger, commitments: Commitments) -> Reading:
    head, grammar = trigger.head, trigger.grammar
    commitment = commitments.of(grammar)
    modality, negated = commitments.clause(grammar)
    if grammar != head:
        # A carried noun is as certain as the word that carries it.
        own = commitments.own(head)
        # One "no" denies both: "no decision was taken".
        commitment = (evolve(own, negative=False) if negated else own).under(commitment)
        negated = negated or commitments.clause(head)[1]
    if trigger.ahead:
        commitment = commitment.under(PLANNED)
    tense, aspect = tense_and_aspect(tokens, grammar)
    return Reading(
        trigger=trigger,
        event_class=class_of(tokens, head),
        tense=tense,
        aspect=aspect,
        negated=negated,
        modality=modality,
        commitment=commitment,
    )
