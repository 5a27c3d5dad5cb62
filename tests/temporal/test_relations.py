import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.intervals import Interval, Moment
from timeline.model.links import TemporalRelation
from timeline.temporal.relations import between, end_points, inverse, named

intervals = st.tuples(st.integers(0, 6), st.integers(1, 6)).map(
    lambda pair: Interval(Moment(pair[0]), Moment(pair[0] + pair[1]))
)


@pytest.mark.parametrize(
    ("relation", "expected"),
    [
        (TemporalRelation.BEFORE, TemporalRelation.AFTER),
        (TemporalRelation.IBEFORE, TemporalRelation.IAFTER),
        (TemporalRelation.IS_INCLUDED, TemporalRelation.INCLUDES),
        (TemporalRelation.DURING, TemporalRelation.INCLUDES),
        (TemporalRelation.BEGINS, TemporalRelation.BEGUN_BY),
        (TemporalRelation.ENDED_BY, TemporalRelation.ENDS),
        (TemporalRelation.SIMULTANEOUS, TemporalRelation.SIMULTANEOUS),
        (TemporalRelation.IDENTITY, TemporalRelation.IDENTITY),
    ],
)
def test_the_inverse_is_the_relation_read_backwards(relation, expected):
    assert inverse(relation) is expected


@pytest.mark.parametrize("relation", TemporalRelation)
def test_an_inverse_twice_says_the_same_of_the_end_points(relation):
    assert end_points(inverse(inverse(relation))) == end_points(relation)


def test_overlap_has_no_name_in_timeml():
    points = between(Interval(Moment(1), Moment(3)), Interval(Moment(2), Moment(4)))
    assert points.is_possible
    assert named(points) is None


def test_contradictory_relations_leave_nothing_possible():
    both = end_points(TemporalRelation.BEFORE).intersection(end_points(TemporalRelation.AFTER))
    assert not both.is_possible
    assert named(both) is None


def test_an_open_start_is_earlier_than_any_moment():
    points = between(Interval(None, Moment(2)), Interval(Moment(1), Moment(2)))
    assert named(points) is TemporalRelation.ENDED_BY


@given(intervals, intervals)
def test_intervals_read_backwards_stand_inverse(one, two):
    assert between(two, one) == between(one, two).inverse()


def test_no_two_names_share_a_pattern_but_the_documented_synonyms():
    shared = [
        {one, two} for one, two in itertools.combinations(TemporalRelation, 2) if end_points(one) == end_points(two)
    ]
    assert shared == [
        {TemporalRelation.IS_INCLUDED, TemporalRelation.DURING},
        {TemporalRelation.SIMULTANEOUS, TemporalRelation.IDENTITY},
    ]
