import operator

import pytest
from attrs import evolve

from tests.assembly.values import actor, dated, entry, participant
from timeline.errors import ChoiceError, PeriodError, UnknownActorError
from timeline.model.entries import Source, When
from timeline.model.events import EventClass, Status
from timeline.model.intervals import Interval, Moment
from timeline.model.links import EventLink, Role, TemporalRelation
from timeline.model.timelines import Timeline

YEAR = When(interval=Interval(Moment(2021), Moment(2022)), edtf="2021", rule="test")
OSLO = participant("Oslo", role=Role.LOCATION)
TL = Timeline(
    entries=(
        entry(1, when=YEAR, participants=(participant("Ada Reed"),)),
        entry(2, when=dated("2021-05-03"), participants=(participant("Ada Reed", role=Role.PATIENT),)),
        entry(
            3, when=dated("2021-05-04"), participants=(participant("Bo Lind"), participant("Oslo", role=Role.LOCATION))
        ),
        entry(4, status=Status.PLANNED),
    ),
    actors=(actor("Ada Reed", aliases=("Reed", "the minister")), actor("Bo Lind"), actor("Oslo")),
    order=(EventLink(source="e4", target="e3", relation=TemporalRelation.AFTER, confidence=0.8, rule="test"),),
)


def ids(tl):
    return [e.id for e in tl]


@pytest.mark.parametrize("name", ["Ada Reed", "ada reed", "Reed", "Minister", "Reed’s", "ada-reed"])
def test_an_actor_is_found_by_name_alias_and_id(name):
    assert ids(TL[name]) == ["e1", "e2"]


def test_an_actor_is_itself():
    reed = TL.actor("Reed")
    assert ids(TL[reed]) == ids(TL.where(actor=reed)) == ["e1", "e2"]
    assert reed in TL
    assert evolve(reed, id="nobody", name="Xyz", aliases=()) not in TL


def test_an_unknown_name_is_an_error_that_names_the_nearest():
    with pytest.raises(UnknownActorError, match="Bo Lind"):
        TL["Bo Lint"]
    with pytest.raises(UnknownActorError, match=r"'Xyz'$"):
        TL["Xyz"]


def test_actor_and_role_ask_for_that_actor_in_that_role():
    assert ids(TL.where(actor="Reed", role="patient")) == ["e2"]
    assert ids(TL.where(role="agent")) == ["e1", "e3"]


def test_a_place_is_where_it_happened_and_not_who_did_it():
    assert ids(TL.where(place="Oslo")) == ["e3"]
    assert ids(TL.where(place="Bo Lind")) == []


def test_status_narrows():
    assert ids(TL.where(status="planned")) == ["e4"]
    assert ids(TL.where(status=("planned", Status.OCCURRED))) == ids(TL)
    assert ids(TL.where(status=())) == []


@pytest.mark.parametrize(
    ("condition", "told"),
    [
        ({"status": "maybe"}, "status 'maybe' is not one of occurred"),
        ({"role": "boss"}, "agent, patient"),
        ({"event_class": "war"}, "OCCURRENCE"),
        ({"salience": "big"}, "main, a number"),
    ],
)
def test_a_word_that_is_no_choice_is_refused_with_those_that_are(condition, told):
    with pytest.raises(ChoiceError, match=told):
        TL.where(**condition)


def test_a_timeline_holds_its_entries_and_every_name_of_its_actors():
    assert TL.entry("e1") in TL
    assert "the minister" in TL
    assert "Bo Lint" not in TL
    assert TL.entry("e3") not in TL["Reed"]


def test_a_timeline_prints_as_a_line_an_entry():
    assert repr(TL) == "<Timeline: 4 entries, 3 actors, 0 documents>"
    assert repr(TL.entry("e4")) == f"<Entry e4, {TL.entry('e4')}>"
    assert str(TL).splitlines() == [str(entry) for entry in TL]
    assert str(TL.entry("e2")) == f"2021-05-03: {TL.entry('e2').headline}"
    assert str(TL.entry("e4")) == f"undated: {TL.entry('e4').headline} (planned)"


def test_a_time_without_an_edtf_form_prints_as_its_interval():
    ancient = When(interval=Interval(Moment(-11_999), Moment(-7_998)), rule="test")
    assert str(ancient) == "-011999-01-01/-007998-01-01"
    assert "when: -011999-01-01/-007998-01-01" in str(TL.explain(entry(5, when=ancient)))


def test_between_keeps_what_lies_wholly_inside():
    assert ids(TL.between("2021-05-03", "2021-05-04")) == ["e2", "e3"]
    assert ids(TL.between("2021", "2021")) == ["e1", "e2", "e3"]
    assert ids(TL.between(None, "2021-05-03")) == ["e2"]


def test_during_keeps_what_goes_on_at_the_time():
    assert ids(TL.during("2021-05-03")) == ["e1", "e2"]
    assert ids(TL.during("2020")) == []
    assert ids(TL.during("2021-05-04/..")) == ["e1", "e3"]
    assert ids(TL.during(TL.entry("e3"))) == ["e1", "e3"]
    assert ids(TL.during(TL.entry("e4"))) == []


def test_a_period_that_ends_before_it_starts_is_refused():
    with pytest.raises(PeriodError, match="ends with '2021', before it starts with '2022'"):
        TL.between("2022", "2021")


def test_before_and_after_follow_dates_and_relations():
    assert ids(TL.before(TL.entry("e3"))) == ["e2"]
    assert ids(TL.after(TL.entry("e3"))) == ["e4"]
    assert ids(TL.before(TL.entry("e4"))) == ["e3"]
    assert TL.relation(TL.entry("e4"), TL.entry("e3")) is TemporalRelation.AFTER
    assert TL.relation(TL.entry("e1"), TL.entry("e2")) is None


def test_layers_hold_what_is_not_ordered_together():
    assert [ids(layer) for layer in TL.layers()] == [["e1", "e2"], ["e3"], ["e4"]]


def test_the_nearest_entry_is_by_distance_in_time():
    assert TL.nearest("2021-05-09").id == "e1"
    assert TL[1:].nearest("2021-06").id == "e3"
    assert TL[3:].nearest("2021") is None


def test_union_and_difference_are_by_entry():
    reed = TL["Reed"]
    assert ids(TL - reed) == ["e3", "e4"]
    assert ids((TL - reed) | reed) == ["e1", "e2", "e3", "e4"]
    assert ids(reed | reed) == ["e1", "e2"]


@pytest.mark.parametrize("join", [operator.or_, operator.sub])
def test_a_timeline_joins_with_no_other_value(join):
    with pytest.raises(TypeError, match="unsupported operand"):
        join(TL, 3)


def test_by_actor_keys_each_actor_that_takes_part():
    assert {name: ids(tl) for name, tl in TL.by_actor().items()} == {
        "Ada Reed": ["e1", "e2"],
        "Bo Lind": ["e3"],
        "Oslo": ["e3"],
    }


def test_an_explanation_says_words_rule_and_relations():
    text = str(TL.explain(TL.entry("e3")))
    assert "when: 2021-05-04" in text
    assert "agent: Bo Lind" in text
    assert 'order: e4 "meet" AFTER this' in text


BO = Source(actor_id="bo-lind", name="Bo Lind", by_event=None, words=None, rule="test")
SAID = evolve(entry(5, status=Status.CLAIMED), source=BO)
TOLD_TWICE = evolve(
    SAID, evidence=(*SAID.evidence, evolve(SAID.evidence[0], document_id="herald", when=dated("2021-05-04")))
)


def test_a_source_is_who_says_so():
    tl = evolve(TL, entries=(*TL.entries, SAID))
    assert ids(tl.where(source="Lind")) == ["e5"]
    assert ids(tl.where(source="Reed")) == []


def test_class_and_confidence_narrow():
    sure = evolve(TL.entry("e1"), confidence=0.95, event_class=EventClass.STATE)
    tl = evolve(TL, entries=(sure, *TL.entries[1:]))
    assert ids(tl.where(event_class="STATE")) == ["e1"]
    assert ids(tl.where(confidence=0.95)) == ["e1"]
    assert ids(tl.where(event_class="STATE", confidence=0.96)) == []


def test_a_claim_prints_with_whose_it_is():
    assert str(SAID).endswith("(claimed, according to Bo Lind)")


def test_an_explanation_says_who_else_tells_it():
    told = str(evolve(TL, entries=(TOLD_TWICE,)).explain(TOLD_TWICE))
    assert 'also told: "meet" (herald, 2021-05-04, rule test)' in told


def test_a_timeline_is_what_its_records_say():
    assert Timeline.from_dict(TL.to_dict()) == Timeline.from_json(TL.to_json()) == TL
    assert [row["entry_id"] for row in TL.to_dicts()] == ids(TL)
    assert TL.to_markdown(title="The flood").startswith("# The flood\n")
