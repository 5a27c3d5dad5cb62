from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.export.scale import Scale, Stretch, days_of, scale_of, ticks
from timeline.model.intervals import Moment

DAYS = st.integers(-10_000_000, 10_000_000)
SPANS = st.lists(st.tuples(DAYS, st.integers(1, 40_000)).map(lambda p: (float(p[0]), float(p[0] + p[1]))), min_size=1)


def labels(first: Moment, last: Moment, *, clocked: bool = False, width: float = 860) -> list[tuple[str, str]]:
    stretch = Stretch(days_of(first), days_of(last), 0.0, 1.0)
    return [(tick.label, tick.context) for tick in ticks(stretch, width, clocked=clocked)]


@given(SPANS)
def test_places_rise_with_time_and_stay_on_the_axis(spans: list[tuple[float, float]]) -> None:
    scale = scale_of(spans)
    places = [scale.place(day) for day in sorted(day for span in spans for day in span)]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= 1


@given(SPANS)
def test_stretches_follow_one_another_and_hold_every_span(spans: list[tuple[float, float]]) -> None:
    stretches = scale_of(spans).stretches
    assert stretches[0].left == 0
    assert stretches[-1].right == pytest.approx(1)
    assert all(a.right < b.left and a.end < b.start for a, b in pairwise(stretches))
    assert all(any(s.start <= first and last <= s.end for s in stretches) for first, last in spans)


@given(SPANS, st.sampled_from([90.0, 860.0]), st.booleans())
def test_every_stretch_has_a_few_ticks_in_it(spans: list[tuple[float, float]], width: float, clocked: bool) -> None:
    for stretch in scale_of(spans).stretches:
        made = list(ticks(stretch, width, clocked=clocked))
        assert 1 <= len(made) <= width / 20
        assert all(stretch.left <= tick.place <= stretch.right for tick in made)


def test_a_long_gap_is_cut_and_a_short_one_is_not() -> None:
    year, month = (days_of(Moment(1998)), days_of(Moment(1999))), (days_of(Moment(2024, 3)), days_of(Moment(2024, 4)))
    assert len(scale_of([year, month]).stretches) == 2
    assert len(scale_of([(0.0, 10.0), (11.0, 20.0)]).stretches) == 1


def test_a_crowd_of_one_week_is_cut_from_a_century() -> None:
    century = [(days_of(Moment(1900 + year)), days_of(Moment(1901 + year))) for year in range(0, 100, 10)]
    week = [(days_of(Moment(2005, 7, day)), days_of(Moment(2005, 7, day + 1))) for day in range(3, 9)]
    assert len(scale_of(century).stretches) == 1
    assert len(scale_of([*century, *week]).stretches) == 2


def test_a_day_in_a_gap_lies_between_its_neighbours() -> None:
    scale = Scale((Stretch(0.0, 1.0, 0.0, 0.4), Stretch(100.0, 101.0, 0.6, 1.0)))
    assert [scale.place(day) for day in (-5.0, 0.5, 50.0, 100.5, 500.0)] == [0.0, 0.2, 0.5, 0.8, 1.0]


def test_nothing_has_an_axis_too() -> None:
    assert scale_of([]).stretches


def test_days_are_labelled_with_the_month_where_it_begins() -> None:
    made = labels(Moment(2024, 2, 27), Moment(2024, 3, 4))
    assert made[0] == ("27", "February 2024")
    assert ("1", "March 2024") in made


def test_years_stand_alone_and_count_back_before_christ() -> None:
    assert labels(Moment(-50), Moment(10), width=200) == [("41 BC", ""), ("21 BC", ""), ("1 BC", "")]


def test_hours_are_shown_only_where_a_clock_is_known() -> None:
    first, last = Moment(2024, 3, 10), Moment(2024, 3, 11)
    assert ("12:00", "") in labels(first, last, clocked=True)
    assert labels(first, last) == [("10", "March 2024")]


def test_a_stretch_without_room_has_one_label() -> None:
    assert labels(Moment(2022, 9), Moment(2022, 10), width=40) == [("Sep 2022", "")]
