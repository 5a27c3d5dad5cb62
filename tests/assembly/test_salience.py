import pytest
from attrs import evolve

from tests.assembly.values import dated, entry, participant
from timeline.assembly.salience import salience_of, told_by
from timeline.model.events import EventClass, Status, Tense
from timeline.model.links import Role
from timeline.model.timelines import MAIN

DONE = entry(1, when=dated("2021-05-03"), participants=(participant("Ada Reed"),))


def salience(one, *, generic=False):
    return salience_of(one, generic=generic, text_length=1000)


def test_a_dated_deed_of_a_named_actor_is_main_even_at_the_end_of_the_text():
    assert salience_of(DONE, generic=False, text_length=12) >= MAIN


@pytest.mark.parametrize(
    "changes",
    [
        {"status": Status.HYPOTHETICAL},
        {"event_class": EventClass.STATE},
        {"participants": (), "tense": Tense.NONE},
    ],
)
def test_what_is_supposed_lasting_or_without_people_is_not(changes):
    assert salience(evolve(DONE, **changes)) < MAIN


def test_habits_are_never_salient():
    assert salience(DONE, generic=True) == 0.0


def test_who_does_it_counts_more_than_who_is_in_it():
    undergone = evolve(DONE, participants=(participant("Ada Reed", role=Role.PATIENT),))
    assert salience(undergone) < salience(DONE)


def test_a_second_document_raises_salience_and_never_beyond_one():
    assert told_by(0.5, 1) == 0.5
    assert told_by(0.5, 1) < told_by(0.5, 2) <= told_by(0.5, 50) <= 1.0
