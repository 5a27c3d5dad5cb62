"""What a reader may take from the text about whether an event happened.

Factuality says how far the nearest source vouches for an event, attribution whether that source is the author; status
joins the two in a word for users.
"""

from collections.abc import Iterable

from timeline.linking.sayings import speech_words
from timeline.model.entries import Participant
from timeline.model.events import Aspect, EventClass, EventMention, Factuality, Phase, Polarity, Status, Tense
from timeline.model.links import ACTING, Attribution

_DENIED = {Factuality.CT_MINUS, Factuality.PR_MINUS, Factuality.PS_MINUS}
_OPEN = {Factuality.CTU, Factuality.UU}
_POSSIBLE, _PROBABLE, _FUTURE, _OCCURRED = Factuality.PS_PLUS, Factuality.PR_PLUS, Tense.FUTURE, Status.OCCURRED
_LASTING = {Tense.PRESENT, Tense.PRESPART}
_UNDER_WAY = {Aspect.PROGRESSIVE, Aspect.PERFECTIVE_PROGRESSIVE}
_OF_MIND = {EventClass.I_ACTION, EventClass.I_STATE, EventClass.REPORTING}
_SPEAKERS = {"i", "we"}
_EITHER_WAY = {"may", "might"}  # "cannot" denies, "may not" leaves it open


def status_of(
    event: EventMention,
    attribution: Attribution | None,
    participants: Iterable[Participant],
    *,
    is_to_come: bool = False,
    ends_ahead: bool = False,
    is_past: bool = False,
) -> Status:
    """The status of an event, given who tells it (``None``: the author) and who takes part.

    ``is_to_come`` says that its date is later than that of the text: "the trial starts on Friday". ``ends_ahead`` says
    that it goes on until later than that: "the show runs until June". ``is_past`` says that the clause around a
    participle is past: "it fell, with many voting against it".
    """
    if event.factuality in _DENIED:
        is_open = event.factuality is Factuality.PS_MINUS and event.modality in _EITHER_WAY
        return Status.HYPOTHETICAL if is_open else Status.DENIED
    # "If she left, prices would fall", "unless she leaves, prices will fall": what hangs on a condition is no plan.
    if event.factuality is _POSSIBLE or event.purpose or (event.tense is _FUTURE and event.factuality in _OPEN):
        return Status.HYPOTHETICAL
    if event.prospective or event.tense is _FUTURE:
        return Status.PLANNED if event.polarity is Polarity.POS else Status.DENIED  # "decided not to leave"
    if event.factuality in _OPEN:
        return Status.HYPOTHETICAL
    if is_to_come and event.tense is not Tense.PAST:
        return Status.PLANNED
    if attribution is not None:
        return Status.OCCURRED if _performs(event, attribution, participants) else Status.CLAIMED
    if event.factuality is _PROBABLE:
        return Status.HYPOTHETICAL
    if ends_ahead and event.tense is Tense.PRESENT and event.aspect is Aspect.NONE:
        return Status.ONGOING
    is_lasting = event.tense in _LASTING and not is_past
    return Status.ONGOING if is_lasting and _goes_on(event, participants) else _OCCURRED


def _performs(event: EventMention, attribution: Attribution, participants: Iterable[Participant]) -> bool:
    """Saying it does it: "I welcome the decision", "we condemn the attack" (Austin's performatives).

    Who says "we play well" says that they do.
    """
    return (
        attribution.quotation is not None
        and attribution.source_id is not None
        and event.tense is Tense.PRESENT
        and event.aspect is Aspect.NONE
        and (event.event_class in _OF_MIND or event.lemma in speech_words("judge") | speech_words("performing"))
        and any(
            p.actor_id == attribution.source_id and p.mention.text.casefold() in _SPEAKERS
            for p in participants
            if p.role in ACTING
        )
    )


def _goes_on(event: EventMention, participants: Iterable[Participant]) -> bool:
    """A present state or progressive, what continues, or a participle with a subject: "with Ann calling for talks"."""
    if event.tense is Tense.PRESENT:
        is_lasting = event.event_class is EventClass.STATE or event.phase is Phase.CONTINUES
        return is_lasting or event.aspect in _UNDER_WAY
    return any(p.rule == "subject" for p in participants if p.role in ACTING)
