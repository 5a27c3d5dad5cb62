"""Status from factuality, tense and who tells."""

import pytest
from attrs import evolve

from tests.linking.parses import event_at
from timeline.assembly.status import status_of
from timeline.model.entries import Participant
from timeline.model.events import Aspect, EventClass, EventMention, Factuality, Phase, Status, Tense
from timeline.model.links import Attribution, Role
from timeline.model.spans import Span, Words
from timeline.text.document import Document

TOLD = Attribution(event_id="e0", source_id="lee", source=None, by_event=None, quotation=Span(0, 9), rule="test")


def event(**fields: object) -> EventMention:
    return evolve(event_at(Document(text="They met."), "met", 0), **fields)


def taking_part(words: str, rule: str = "subject") -> Participant:
    return Participant(
        actor_id="lee", name="Lee", role=Role.AGENT, mention=Words(Span(0, len(words)), words), rule=rule
    )


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({"tense": Tense.PAST}, Status.OCCURRED),
        ({"tense": Tense.PAST, "aspect": Aspect.PROGRESSIVE}, Status.OCCURRED),
        ({"tense": Tense.PRESENT, "aspect": Aspect.PROGRESSIVE}, Status.ONGOING),
        ({"tense": Tense.PRESENT, "event_class": EventClass.STATE}, Status.ONGOING),
        ({"tense": Tense.PRESENT, "phase": Phase.CONTINUES}, Status.ONGOING),
        ({"tense": Tense.FUTURE}, Status.PLANNED),
        ({"factuality": Factuality.UU, "prospective": True}, Status.PLANNED),
        ({"factuality": Factuality.UU, "prospective": True, "purpose": True}, Status.HYPOTHETICAL),
        ({"factuality": Factuality.UU}, Status.HYPOTHETICAL),
        ({"factuality": Factuality.PS_PLUS, "prospective": True}, Status.HYPOTHETICAL),
        ({"factuality": Factuality.CT_MINUS}, Status.DENIED),
    ],
)
def test_the_author_tells(fields: dict[str, object], status: Status) -> None:
    assert status_of(event(**fields), None, ()) is status


def test_what_another_says_happened_is_claimed() -> None:
    assert status_of(event(tense=Tense.PAST), TOLD, ()) is Status.CLAIMED


def test_what_another_says_will_happen_is_planned() -> None:
    assert status_of(event(tense=Tense.FUTURE), TOLD, ()) is Status.PLANNED


@pytest.mark.parametrize(
    ("tense", "status"),
    [(Tense.PRESENT, Status.PLANNED), (Tense.NONE, Status.PLANNED), (Tense.PAST, Status.OCCURRED)],
)
def test_what_is_dated_later_than_the_text_is_planned_unless_told_as_past(tense: Tense, status: Status) -> None:
    assert status_of(event(tense=tense), None, (), is_to_come=True) is status


def test_what_another_denies_is_denied() -> None:
    assert status_of(event(factuality=Factuality.CT_MINUS), TOLD, ()) is Status.DENIED


def test_saying_i_welcome_welcomes() -> None:
    assert status_of(event(lemma="welcome", tense=Tense.PRESENT), TOLD, (taking_part("I"),)) is Status.OCCURRED


def test_saying_we_play_well_plays_nothing() -> None:
    assert status_of(event(lemma="play", tense=Tense.PRESENT), TOLD, (taking_part("we"),)) is Status.CLAIMED


def test_saying_i_met_them_claims_it() -> None:
    assert status_of(event(tense=Tense.PAST), TOLD, (taking_part("I"),)) is Status.CLAIMED


def test_a_participle_with_its_own_subject_goes_on() -> None:
    assert status_of(event(tense=Tense.PRESPART), None, (taking_part("Lee"),)) is Status.ONGOING


def test_a_participle_with_a_shared_subject_happened() -> None:
    assert status_of(event(tense=Tense.PRESPART), None, (taking_part("Lee", "adjunct"),)) is Status.OCCURRED


@pytest.mark.parametrize(("modal", "status"), [("may", Status.HYPOTHETICAL), ("could", Status.DENIED)])
def test_what_may_not_have_happened_is_left_open(modal: str, status: Status) -> None:
    assert status_of(event(factuality=Factuality.PS_MINUS, modality=modal), None, ()) is status


@pytest.mark.parametrize(
    ("tense", "aspect", "status"),
    [
        (Tense.PRESENT, Aspect.NONE, Status.ONGOING),
        (Tense.PRESENT, Aspect.PERFECTIVE, Status.OCCURRED),
        (Tense.PAST, Aspect.NONE, Status.OCCURRED),
    ],
)
def test_what_runs_until_later_goes_on(tense: Tense, aspect: Aspect, status: Status) -> None:
    assert status_of(event(tense=tense, aspect=aspect), None, (), ends_ahead=True) is status
