"""EDTF: each kind of time has its form, and the ``edtf`` package reads every form that is written."""

import pytest
from edtf import parse_edtf
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import shift, unit_at
from timeline.temporal.edtf import format_edtf
from timeline.temporal.value_reading import interval_of, parse_value
from timeline.temporal.values import CalendarValue


def edtf_of(value: str, **options: bool) -> str | None:
    parsed = parse_value(value)
    assert isinstance(parsed, CalendarValue)
    interval = interval_of(parsed)
    assert interval is not None
    return format_edtf(interval, parsed.granularity, season=parsed.season, zone=parsed.zone, **options)


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("1998", "1998"),
        ("1998-07", "1998-07"),
        ("2014-03-22", "2014-03-22"),
        ("199", "199X"),
        ("19", "19XX"),
        ("1", "1000/1999"),
        ("1999-SU", "1999-22"),
        ("1999-WI", "1999-24"),
        ("1998-Q3", "1998-07/1998-09"),
        ("1998-H2", "1998-07/1998-12"),
        ("1999-W12", "1999-03-22/1999-03-28"),
        ("1999-W12-WE", "1999-03-27/1999-03-28"),
        ("BC0044", "-0043"),
        ("BC0044-03-15", "-0043-03-15"),
        ("BC004", "-0048/-0039"),
        ("BC0001", "0000"),
        ("000", "0001/0009"),
        ("+012345", "Y12345"),
        ("BC12345", "Y-12344"),
        ("2023-07-10T14:30", "2023-07-10T14:30:00"),
        ("2023-07-10T14", "2023-07-10T14:00:00"),
        ("2023-07-10T14:30Z", "2023-07-10T14:30:00Z"),
        ("2023-07-10T14:30-05:00", "2023-07-10T14:30:00-05:00"),
        ("2023-07-10TNI", "2023-07-10"),
        ("2023-07-10TMO", "2023-07-10"),
        ("2023-07-10TEV", "2023-07-10"),
        ("+012345-07", None),
        ("+01234X", None),
    ],
)
def test_a_time_has_its_form(value: str, edtf: str | None) -> None:
    assert edtf_of(value) == edtf


@pytest.mark.parametrize(
    ("value", "edtf"),
    [
        ("1998", "1998~"),
        ("1998-07", "1998-07~"),
        ("199", "199X~"),
        ("1999-SU", "1999-06~/1999-08~"),
        ("1998-Q3", "1998-07~/1998-09~"),
        ("+012345", None),
        ("2023-07-10T14:30", "2023-07-10"),
        ("2023-07-10T23:30", "2023-07-10~"),
        ("2023-07-10T00:00", "2023-07-10~"),
    ],
)
def test_approximate_times_are_marked_and_clock_times_told_by_their_day(value: str, edtf: str | None) -> None:
    assert edtf_of(value, approximate=True) == edtf


def interval(start: str | None, end: str | None) -> Interval:
    return Interval(*(Moment(*map(int, day.split("-"))) if day else None for day in (start, end)))


@pytest.mark.parametrize(
    ("start", "end", "unit", "edtf"),
    [
        ("1914", "1919", Granularity.YEAR, "1914/1918"),
        ("2023-03", "2023-06", Granularity.MONTH, "2023-03/2023-05"),
        ("2023-03-03", "2023-03-06", Granularity.DAY, "2023-03-03/2023-03-05"),
        # The text told days, so the last is not hidden in a month.
        ("2023-03-01", "2023-04-01", Granularity.DAY, "2023-03-01/2023-03-31"),
        ("2022-11-05", "2024", Granularity.YEAR, "2022-11-05/2023-12-31"),
        ("2014", None, Granularity.YEAR, "2014/.."),
        (None, "2014", Granularity.YEAR, "../2013"),
        (None, "2014-05-02", Granularity.DAY, "../2014-05-01"),
        ("1990", "2010", Granularity.DECADE, "1990/2009"),
    ],
)
def test_an_interval_is_told_by_its_first_and_last(
    start: str | None, end: str | None, unit: Granularity, edtf: str
) -> None:
    assert format_edtf(interval(start, end), unit) == edtf


@pytest.mark.parametrize(
    ("start", "end", "unit", "edtf"),
    [
        (Moment(2023, 7, 10, 12), Moment(2023, 7, 11), Granularity.DAY, "2023-07-10"),
        (Moment(2023, 7, 10, 12), Moment(2023, 7, 12), Granularity.DAY, "2023-07-10/2023-07-11"),
        (Moment(2023, 7, 10, 12), None, Granularity.DAY, "2023-07-10/.."),
        (Moment(2023, 7, 10, 9), Moment(2023, 7, 10, 11), Granularity.HOUR, "2023-07-10"),
        (Moment(2023, 7, 10, 22), Moment(2023, 7, 11, 2), Granularity.HOUR, "2023-07-10/2023-07-11"),
        (Moment(2023, 7, 10, 9), None, Granularity.HOUR, "2023-07-10/.."),
        (None, Moment(2023, 7, 10, 9, 30), Granularity.MINUTE, "../2023-07-10"),
    ],
)
def test_what_starts_or_ends_within_a_day_is_told_by_its_days(
    start: Moment | None, end: Moment | None, unit: Granularity, edtf: str
) -> None:
    assert format_edtf(Interval(start, end), unit) == edtf


def test_what_edtf_cannot_say_has_no_form() -> None:
    assert format_edtf(Interval(None, None), Granularity.DAY) is None
    assert format_edtf(interval("2023-07-10", "2023-07-10"), Granularity.DAY) is None


moments = st.builds(
    Moment,
    st.integers(-20_000, 20_000) | st.integers(-5, 2100),
    st.integers(1, 12),
    st.integers(1, 28),
    st.integers(0, 23),
    st.integers(0, 59),
    st.integers(0, 59),
)
units = st.sampled_from(list(Granularity))


@given(moments, units, st.integers(1, 40), st.booleans(), st.sampled_from([None, "SP", "SU", "FA", "WI"]))
def test_every_form_is_read_by_the_edtf_package(
    moment: Moment, unit: Granularity, count: int, approximate: bool, season: str | None
) -> None:
    first = unit_at(moment, unit)
    assert first.start is not None
    for told in (first, Interval(first.start, shift(first.start, unit, count)), Interval(first.start, None)):
        edtf = format_edtf(told, unit, season=season, approximate=approximate)
        if edtf is not None:
            assert parse_edtf(edtf) is not None


@given(moments, moments, units)
def test_any_interval_has_a_form_that_is_read_or_none(one: Moment, other: Moment, unit: Granularity) -> None:
    edtf = format_edtf(Interval(min(one, other), max(one, other)), unit)
    if edtf is not None:
        assert parse_edtf(edtf) is not None
