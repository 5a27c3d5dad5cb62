from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tests.assembly.values import actor, dated, day, entry, participant, timeline
from timeline import Timeline, merge
from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.entries import Source, SourceText, When
from timeline.model.events import Polarity, Status, Tense
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.links import Role
from timeline.model.spans import Span, Words

REED, LIND = participant("Ada Reed"), participant("Bo Lind")
FIRM = participant("Norve", role=Role.PATIENT)
MAY = When(
    interval=Interval(Moment(2021, 5), Moment(2021, 6)), granularity=Granularity.MONTH, edtf="2021-05", rule="test"
)


def told(document_id, lemma="resign", *, when=None, people=(REED,), number=1, text="", sentence="", **fields):
    one = entry(
        number,
        lemma=lemma,
        when=when or dated("2021-05-03"),
        participants=people,
        document_id=document_id,
        sentence=sentence or f"{lemma} {document_id}",
        **fields,
    )
    return timeline(one, text=text or f"text of {document_id}", document_id=document_id)


def documents(tl):
    return [tuple(sorted(telling.document_id for telling in e.evidence)) for e in tl]


def test_the_same_happening_told_twice_is_one_entry_with_both_tellings():
    assert documents(merge([told("a"), told("b")])) == [("a", "b")]


def test_a_noun_and_its_verb_tell_of_one_happening():
    assert documents(merge([told("a"), told("b", "resignation")])) == [("a", "b")]


def test_days_that_differ_never_merge():
    assert len(merge([told("a"), told("b", when=dated("2021-05-04"))])) == 2


def test_a_day_within_the_month_told_elsewhere_is_the_same_happening_and_gives_its_time():
    merged = merge([told("a", when=MAY), told("b")])
    assert documents(merged) == [("a", "b")]
    assert merged[0].when.edtf == "2021-05-03"


def test_two_days_in_one_month_do_not_meet_by_way_of_the_month():
    merged = merge([told("a", when=MAY), told("b"), told("c", when=dated("2021-05-09"))])
    assert len(merged) == 2


def test_another_doer_is_another_happening():
    assert len(merge([told("a"), told("b", people=(LIND,))])) == 2


def test_another_object_is_another_happening():
    other = participant("Velm", role=Role.PATIENT)
    assert len(merge([told("a", "buy", people=(REED, FIRM)), told("b", "buy", people=(REED, other))])) == 2
    assert len(merge([told("a", "buy", people=(REED, FIRM)), told("b", "acquire", people=(REED, FIRM))])) == 1


def test_undated_tellings_of_different_documents_stay_apart():
    undated = When(rule="unplaced")
    assert len(merge([told("a", when=undated), told("b", when=undated)])) == 2


def test_what_happens_to_a_named_thing_but_once_meets_undated_over_documents():
    undated = When(rule="unplaced")
    luna = participant("Luna 2", role=Role.PATIENT)
    assert documents(merge([told("a", "unveil", people=(REED, luna)), told("b", "launch", people=(REED, luna))])) == [
        ("a",),
        ("b",),
    ]
    (entry,) = merge(
        [told("a", "unveil", people=(REED, luna)), told("b", "introduce", when=undated, people=(REED, luna))]
    )
    assert {telling.document_id for telling in entry.evidence} == {"a", "b"}
    assert entry.when.interval is not None


def test_what_happens_to_a_described_thing_stays_apart_undated():
    undated = When(rule="unplaced")
    device = participant("the device", role=Role.PATIENT)
    timelines = [told("a", "unveil", people=(REED, device)), told("b", "unveil", when=undated, people=(REED, device))]
    assert len(merge(timelines)) == 2


def test_actors_of_one_name_are_one_actor_over_documents():
    merged = merge([told("a"), told("b", "speak")])
    assert [a.name for a in merged.actors] == ["Ada Reed"]
    assert len(merged["Ada Reed"]) == 2


def test_two_documents_without_ids_stay_two_documents():
    merged = merge([told("", text="first"), told("", "speak", text="second")])
    assert len({d.id for d in merged.documents}) == 2
    assert len({e.id for e in merged}) == 2


def test_copies_of_a_document_tell_each_happening_once_even_undated():
    text = " ".join(f"word{n} is in both" for n in range(60))
    undated = When(rule="unplaced")
    ones = [told(i, when=undated, text=text + f" by {i}", sentence="Reed resigned at once.") for i in ("a", "b")]
    assert documents(merge(ones)) == [("a", "b")]


def test_reports_of_one_thing_in_other_words_are_no_copies():
    undated = When(rule="unplaced")
    ones = [
        told("a", when=undated, text="The minister left early for home.", sentence="Reed resigned at once."),
        told("b", when=undated, text="She went away soon after, he said.", sentence="Reed resigned at once."),
    ]
    assert len(merge(ones)) == 2


def test_two_dates_for_what_happens_once_stay_and_are_a_conflict():
    merged = merge(
        [told("a", "found", people=(REED, FIRM)), told("b", "found", when=dated("2020-01-01"), people=(REED, FIRM))]
    )
    assert len(merged) == 2
    (conflict,) = merged.conflicts
    assert set(conflict.entries) == {e.id for e in merged}
    assert conflict.chosen is None


def test_two_dates_for_what_happens_often_are_no_conflict():
    assert merge([told("a", "visit"), told("b", "visit", when=dated("2020-01-01"))]).conflicts == ()


def claimed(document_id, day, source):
    words = Words(Span(0, 5), "3 May")
    one = told(document_id, "open", when=evolve(dated(day), words=words), people=(REED, FIRM), status=Status.CLAIMED)
    said = Source(actor_id=None, name=source, by_event=None, words=None, rule="test")
    return evolve(one, entries=tuple(evolve(e, source=said) for e in one))


def test_days_of_one_week_that_two_sources_claim_are_a_conflict():
    assert len(merge([claimed("a", "2021-05-03", "records"), claimed("b", "2021-05-04", "police")]).conflicts) == 1
    assert merge([claimed("a", "2021-05-03", "records"), claimed("b", "2021-05-04", "records")]).conflicts == ()
    assert merge([claimed("a", "2021-05-03", "records"), claimed("b", "2021-05-24", "police")]).conflicts == ()


def stated(document_id, date, kind=None):
    words = Words(Span(0, 5), "3 May")
    anchor = None if kind is None else Anchor(kind=kind, interval=day("2021-05-06"), granularity=Granularity.DAY)
    when = evolve(dated(date), words=words, anchor=anchor)
    return told(document_id, "reach", when=when, people=(REED, FIRM))


def test_two_texts_that_give_days_of_one_week_in_full_are_a_conflict():
    assert len(merge([stated("a", "2021-05-03"), stated("b", "2021-05-04")]).conflicts) == 1
    assert len(merge([stated("a", "2021-05-03"), stated("b", "2021-05-04", AnchorKind.NARRATIVE)]).conflicts) == 1


def test_reports_of_two_days_are_of_two_happenings():
    kind = AnchorKind.GIVEN
    assert merge([stated("a", "2021-05-03", kind), stated("b", "2021-05-04", kind)]).conflicts == ()


def test_a_denial_of_what_another_source_asserts_is_a_conflict():
    denied = told("b", status=Status.DENIED)
    denied = Timeline(entries=tuple(_negated(e) for e in denied), actors=denied.actors, documents=denied.documents)
    merged = merge([told("a"), denied])
    assert len(merged) == 2
    assert len(merged.conflicts) == 1


def _negated(one):
    return evolve(one, polarity=Polarity.NEG)


def test_no_timelines_give_an_empty_one():
    assert merge([]) == Timeline()


def test_a_query_on_a_merged_timeline_can_be_merged_again():
    merged = merge([told("a"), told("b", "speak"), told("c", people=(LIND,))])
    assert len(merge([merged["Bo Lind"], told("d", "speak", people=(LIND,))])) == 2


rows = st.tuples(
    st.sampled_from(["resign", "resignation", "speak", "found"]),
    st.sampled_from([None, "2021-05-03", "2021-05-04"]),
    st.sampled_from([(REED,), (LIND,), (REED, FIRM), ()]),
    st.sampled_from(["One sentence that is told.", "Another one."]),
)
timelines = st.lists(
    st.tuples(st.sampled_from(["", "a", "b", "c"]), st.sampled_from(["x y z", "p q r"]), st.lists(rows, max_size=4)),
    max_size=4,
    unique_by=lambda row: row[:2],
).map(
    lambda documents: [
        timeline(
            *(
                entry(
                    n,
                    lemma=lemma,
                    when=dated(date) if date else None,
                    participants=people,
                    document_id=id_,
                    sentence=sentence,
                )
                for n, (lemma, date, people, sentence) in enumerate(told_rows)
            ),
            text=text,
            document_id=id_,
        )
        for id_, text, told_rows in documents
    ]
)


@given(timelines, st.integers(0, 4))
def test_merging_is_associative(given_timelines, cut):
    first, second = given_timelines[:cut], given_timelines[cut:]
    assert merge([merge(first), merge(second)]) == merge(given_timelines)


@given(timelines)
def test_merging_is_commutative(given_timelines):
    assert merge(given_timelines[::-1]) == merge(given_timelines)


@given(timelines)
def test_merging_is_idempotent(given_timelines):
    merged = merge(given_timelines)
    assert merge([merged]) == merged
    assert merge([merged, *given_timelines]) == merged


@given(timelines)
def test_merging_loses_no_telling_and_joins_no_disjoint_times(given_timelines):
    merged = merge(given_timelines)
    assert sum(len(e.evidence) for e in merged) == sum(len(tl) for tl in given_timelines)
    for one in merged:
        times = [telling.when.interval for telling in one.evidence if telling.when.interval is not None]
        assert all(first.overlaps(second) for first in times for second in times)


def test_two_readings_of_one_document_give_the_same_in_either_order():
    roles = [participant("Ada Reed", role=role) for role in (Role.AGENT, Role.PATIENT)]
    readings = [timeline(entry(1, document_id="a", participants=(who,)), document_id="a") for who in roles]
    assert repr(readings[0].entries) == repr(readings[1].entries)
    assert merge(readings) == merge(readings[::-1])


def test_one_timeline_merged_is_itself():
    one = told("a")
    assert merge([one]) == one
    assert actor("Ada Reed") in merge([one]).actors


def test_documents_of_any_str_get_ids_that_differ():
    one, other = (Timeline(documents=(SourceText(id="", text=text, anchor=None),)) for text in ("\ud800", "\udfff"))
    assert len({document.id for document in merge([one, other]).documents}) == 2


def weekday(document_id, date, lemma="resign"):
    return told(document_id, lemma, when=evolve(dated(date), words=Words(Span(0, 6), "Monday")))


def test_two_days_of_what_nobody_does_twice_in_a_week_are_a_conflict():
    assert len(merge([weekday("a", "2021-05-03"), weekday("b", "2021-05-04")]).conflicts) == 1


def test_two_days_of_what_one_may_do_each_day_are_none():
    assert merge([weekday("a", "2021-05-03", "speak"), weekday("b", "2021-05-04", "speak")]).conflicts == ()
    assert merge([weekday("a", "2021-05-03"), weekday("b", "2021-06-04")]).conflicts == ()


def headlined(document_id, headline, lemma="collapse", **fields):
    (one,) = told(document_id, lemma, people=(REED,)).entries
    return timeline(evolve(one, headline=headline, **fields), text=document_id, document_id=document_id)


def test_the_headline_is_that_of_a_clause_and_not_of_a_noun_or_of_its_occurring():
    clause = headlined("c", "A bridge collapsed over a road")
    happened = headlined("a", "The collapse happened", rule="event_noun+occurring_verb")
    noun = headlined("b", "Collapse", tense=Tense.NONE)
    assert [e.headline for e in merge([happened, noun, clause])] == ["A bridge collapsed over a road"]
    assert [e.headline for e in merge([happened, noun])] == ["The collapse happened"]


def test_what_is_claimed_in_a_clause_heads_what_is_told_by_a_noun():
    claimed_clause = headlined("b", "A bridge collapsed", status=Status.CLAIMED)
    planned_clause = headlined("c", "A bridge to collapse", status=Status.PLANNED)
    noun = headlined("a", "Collapse", tense=Tense.NONE)
    assert [e.headline for e in merge([noun, claimed_clause])] == ["A bridge collapsed"]
    assert [e.headline for e in merge([noun, planned_clause])] == ["Collapse"]


def test_what_somebody_says_is_told_by_the_saying_under_its_new_id():
    saying = entry(1, lemma="say", participants=(REED,), document_id="")
    source = Source(actor_id=None, name="Ada Reed", by_event=saying.id, words=None, rule="test")
    content = entry(2, lemma="close", participants=(FIRM,), document_id="")
    content = evolve(content, source=source, evidence=tuple(evolve(one, source=source) for one in content.evidence))
    merged = merge([timeline(saying, content, text="one", document_id=""), told("b")])
    found = {e.lemma: e for e in merged}
    assert found["close"].source.by_event == found["say"].id != saying.id
    assert [telling.source.by_event for telling in found["close"].evidence] == [found["say"].id]
