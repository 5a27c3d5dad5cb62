import pytest
from attrs import evolve

from tests.assembly.values import dated, entry, event, participant
from timeline.assembly.salience import salience_of, told_by
from timeline.model.conditions import MAIN
from timeline.model.entries import Source
from timeline.model.events import EventClass, Status, Tense
from timeline.model.links import Role, TemporalRelation
from timeline.model.spans import Span

DEED = event("They met.", "met")
(TELLING,) = entry(1, when=dated("2021-05-03"), participants=(participant("Ada Reed"),)).evidence


def salience(told=TELLING, **fields):
    return salience_of(evolve(DEED, **fields), told, text_length=1000)


def test_a_dated_deed_of_a_named_actor_is_main_even_at_the_end_of_the_text():
    assert salience_of(DEED, TELLING, text_length=12) >= MAIN


@pytest.mark.parametrize(
    ("telling", "fields"),
    [
        (evolve(TELLING, status=Status.HYPOTHETICAL), {}),
        (TELLING, {"event_class": EventClass.STATE}),
        (evolve(TELLING, when=evolve(TELLING.when, relation=TemporalRelation.INCLUDES)), {}),
        (evolve(TELLING, participants=()), {"tense": Tense.NONE}),
    ],
)
def test_what_is_supposed_lasting_or_without_people_is_not(telling, fields):
    assert salience(telling, **fields) < MAIN


def test_a_number_of_people_counts_as_a_name_and_one_of_things_does_not():
    people, houses = (
        evolve(
            TELLING, participants=(evolve(participant(words, role=Role.PATIENT), actor_id=None),), status=Status.CLAIMED
        )
        for words in ("40 passengers", "40 houses")
    )
    assert salience(people) > salience(houses)


def test_habits_are_never_salient():
    assert salience(realis=0.0) == 0.0


def test_what_may_be_a_habit_is_the_less_salient_the_likelier_it_is_one():
    assert salience(realis=0.1) < salience(realis=0.4) < salience(realis=0.5) == salience()


def test_who_does_it_counts_more_than_who_is_in_it():
    undergone = evolve(TELLING, participants=(participant("Ada Reed", role=Role.PATIENT),))
    assert salience(undergone) < salience()


def test_people_without_names_count_more_than_nobody():
    unnamed = participant("A crane", role=Role.AGENT)
    told = evolve(TELLING, participants=(evolve(unnamed, actor_id=None),))
    assert salience(evolve(TELLING, participants=())) < salience(told) < salience()


def test_a_second_document_raises_salience_and_never_beyond_one():
    assert told_by(0.5, 1) == 0.5
    assert told_by(0.5, 1) < told_by(0.5, 2) <= told_by(0.5, 50) <= 1.0


def test_what_is_quoted_counts_less_than_what_the_text_says_in_its_own_words():
    said = Source(actor_id="reed", name="Ada Reed", by_event=None, words=None, rule="source")
    told = evolve(TELLING, status=Status.CLAIMED, source=said)
    quoted = evolve(told, source=evolve(said, quotation=Span(0, 10)))
    assert salience(quoted) < salience(told) < salience()
