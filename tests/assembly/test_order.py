from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from tests.assembly.values import dated, day, entry
from timeline.assembly.order import order_entries
from timeline.model.entries import When
from timeline.model.intervals import Interval, Moment
from timeline.model.links import EventLink, TemporalRelation


def link(source, target, relation=TemporalRelation.BEFORE, confidence=0.8):
    return EventLink(source=f"e{source}", target=f"e{target}", relation=relation, confidence=confidence, rule="test")


def ids(ordered):
    return [entry.id for entry in ordered.entries]


def by_id(ordered, number):
    return next(entry for entry in ordered.entries if entry.id == f"e{number}")


def test_dated_entries_come_in_time_order():
    entries = [entry(1, when=dated("2021-05-03")), entry(2, when=dated("2019-01-01"))]
    assert ids(order_entries(entries, [])) == ["e2", "e1"]


def test_entries_of_nothing_known_come_last_in_text_order():
    assert ids(order_entries([entry(2), entry(1), entry(3, when=dated("2021-05-03"))], [])) == ["e3", "e1", "e2"]


def test_the_longer_of_two_that_start_together_comes_first():
    year = When(interval=Interval(Moment(2021, 5, 3), Moment(2022)), edtf="2021", rule="test")
    assert ids(order_entries([entry(1, when=dated("2021-05-03")), entry(2, when=year)], [])) == ["e2", "e1"]


def test_an_undated_entry_gets_bounds_through_a_chain():
    entries = [entry(1, when=dated("2021-05-03")), entry(2), entry(3)]
    ordered = order_entries(entries, [link(1, 2), link(2, 3)])
    assert by_id(ordered, 3).when.bounds == Interval(day("2021-05-03").start, None)
    assert by_id(ordered, 3).when.interval is None


def test_an_undated_entry_between_two_dates_is_bounded_on_both_sides_and_printed_between_them():
    entries = [entry(1, when=dated("2021-05-03")), entry(2), entry(3, when=dated("2021-06-01"))]
    ordered = order_entries(entries, [link(1, 2), link(2, 3)])
    assert by_id(ordered, 2).when.bounds == Interval(day("2021-05-03").start, day("2021-06-01").end)
    assert ids(ordered) == ["e1", "e2", "e3"]


def test_an_entry_inside_another_takes_its_bounds():
    entries = [entry(1, when=dated("2021-05-03")), entry(2)]
    ordered = order_entries(entries, [link(2, 1, TemporalRelation.IS_INCLUDED)])
    assert by_id(ordered, 2).when.bounds == day("2021-05-03")


def test_a_relation_to_a_dated_entry_leaves_its_date_alone():
    entries = [entry(1, when=dated("2021-05-03")), entry(2, when=dated("2021-05-03"))]
    ordered = order_entries(entries, [link(2, 1)])
    assert {e.when.edtf for e in ordered.entries} == {"2021-05-03"}
    assert ids(ordered) == ["e2", "e1"]
    assert ordered.conflicts == ()


def test_a_relation_against_two_dates_is_a_conflict_that_names_both_sides():
    entries = [entry(1, when=dated("2021-05-03")), entry(2, when=dated("2019-01-01"))]
    ordered = order_entries(entries, [link(1, 2)])
    (conflict,) = ordered.conflicts
    assert set(conflict.entries) == {"e1", "e2"}
    assert "2021-05-03" in conflict.chosen
    assert ordered.order == ()


def test_simultaneous_with_a_date_that_it_cannot_share_is_a_conflict():
    entries = [entry(1, when=dated("2021-05-03")), entry(2, when=dated("2019-01-01"))]
    assert len(order_entries(entries, [link(1, 2, TemporalRelation.SIMULTANEOUS)]).conflicts) == 1


def test_the_weakest_relation_of_a_cycle_gives_way():
    links = [link(1, 2, confidence=0.9), link(2, 3, confidence=0.9), link(3, 1, confidence=0.4)]
    ordered = order_entries([entry(1), entry(2), entry(3)], links)
    assert [(kept.source, kept.target) for kept in ordered.order] == [("e1", "e2"), ("e2", "e3")]
    assert len(ordered.conflicts) == 1


def test_a_relation_is_given_up_only_against_those_that_are_kept():
    links = [link(1, 2, confidence=0.9), link(2, 1, confidence=0.7), link(2, 3, confidence=0.5), link(3, 2)]
    ordered = order_entries([entry(1), entry(2), entry(3)], links)
    assert [(kept.source, kept.target) for kept in ordered.order] == [("e1", "e2"), ("e3", "e2")]
    assert {conflict.entries for conflict in ordered.conflicts} == {("e2", "e1"), ("e2", "e3")}


def test_many_contradictions_leave_the_other_relations_alone():
    entries = [entry(number) for number in range(120)]
    links = [row for n in range(0, 120, 2) for row in (link(n, n + 1), link(n + 1, n, confidence=0.5))]
    assert len(order_entries(entries, links).order) == 60


def test_times_that_are_simultaneous_round_a_circle_agree_and_share_their_bounds():
    same = TemporalRelation.SIMULTANEOUS
    entries = [entry(1, when=dated("2021-05-03")), entry(2), entry(3)]
    ordered = order_entries(entries, [link(1, 2, same), link(2, 3, same), link(3, 1, same)])
    assert ordered.conflicts == ()
    assert by_id(ordered, 3).when.bounds == day("2021-05-03")


def test_relations_that_agree_are_no_conflict():
    links = [link(1, 2), link(2, 1, TemporalRelation.AFTER), link(1, 3), link(2, 3)]
    assert order_entries([entry(1), entry(2), entry(3)], links).conflicts == ()


relations = st.lists(
    st.tuples(
        st.integers(0, 7), st.integers(0, 7), st.sampled_from(TemporalRelation), st.sampled_from([0.3, 0.5, 0.9])
    ).filter(lambda row: row[0] != row[1]),
    max_size=40,
)
times = st.lists(st.none() | st.dates().map(lambda date: dated(date.isoformat())), min_size=8, max_size=8)


@given(relations, times)
def test_every_entry_is_printed_once_and_every_kept_relation_respected(rows, whens):
    entries = [entry(number, when=when) for number, when in enumerate(whens)]
    ordered = order_entries(entries, [link(*row) for row in rows])
    place = {id_: at for at, id_ in enumerate(ids(ordered))}
    assert sorted(place) == sorted(e.id for e in entries)
    for kept in ordered.order:
        if kept.relation is TemporalRelation.BEFORE:
            assert place[kept.source] < place[kept.target]
        if kept.relation is TemporalRelation.AFTER:
            assert place[kept.source] > place[kept.target]
    assert len(ordered.order) + len(ordered.conflicts) == len(rows)


@given(times)
def test_the_order_does_not_depend_on_the_order_given(whens):
    entries = [entry(number, when=when) for number, when in enumerate(whens)]
    assert order_entries(entries, []) == order_entries(entries[::-1], [])


close_times = st.lists(st.none() | st.integers(1, 9).map(lambda n: dated(f"2021-05-0{n}")), min_size=8, max_size=8)


@given(relations, times | close_times)
def test_dated_entries_are_printed_in_time_order_whatever_the_relations(rows, whens):
    entries = [entry(number, when=when) for number, when in enumerate(whens)]
    ordered = order_entries(entries, [link(*row) for row in rows]).entries
    placed = [e.when.interval for e in ordered if e.when.interval is not None]
    assert not any(later.precedes(earlier) for earlier, later in pairwise(placed))


def test_what_comes_before_a_dated_entry_at_some_unknown_time_does_not_hold_it_back():
    entries = [entry(1, when=dated("2021-05-03")), entry(2), entry(3, when=dated("2021-05-04"))]
    assert ids(order_entries(entries, [link(2, 1)])) == ["e2", "e1", "e3"]


def test_what_comes_before_a_dated_entry_stands_next_to_it_and_not_at_the_head_of_the_page():
    entries = [entry(1, when=dated("2019-01-01")), entry(2), entry(3, when=dated("2021-05-03"))]
    assert ids(order_entries(entries, [link(2, 3)])) == ["e1", "e2", "e3"]
