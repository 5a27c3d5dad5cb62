"""Times as a caller names them."""

import datetime as dt

import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.errors import AnchorError, PeriodError
from timeline.model.anchors import AnchorLike
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.questions import TimeLike, interval_of, period
from timeline.temporal.anchors import read_anchor
from timeline.temporal.calendar import shift, unit_at
from timeline.temporal.edtf import format_edtf

UNITS = [unit for unit in Granularity if unit.rank > Granularity.DAY.rank]


@pytest.mark.parametrize(
    ("time", "start", "end"),
    [
        ("2022", Moment(2022), Moment(2023)),
        ("2022-12", Moment(2022, 12), Moment(2023)),
        (" 2024-02-29 ", Moment(2024, 2, 29), Moment(2024, 3, 1)),
        ("-0043", Moment(-43), Moment(-42)),
        ("-0043-03", Moment(-43, 3), Moment(-43, 4)),
        ("-0043-03-15", Moment(-43, 3, 15), Moment(-43, 3, 16)),
        ("0000-02-29", Moment(0, 2, 29), Moment(0, 3, 1)),
        ("2024-W20-2", Moment(2024, 5, 14), Moment(2024, 5, 15)),
        ("2020-W53", Moment(2020, 12, 28), Moment(2021, 1, 4)),
        ("+12024", Moment(12024), Moment(12025)),
        ("9999-12-31", Moment(9999, 12, 31), Moment(10000)),
        ("2024-05-14T09:30Z", Moment(2024, 5, 14, 9, 30), Moment(2024, 5, 14, 9, 30, 1)),
        ("20240514T0930", Moment(2024, 5, 14, 9, 30), Moment(2024, 5, 14, 9, 30, 1)),
        ("Tue, 14 May 2024 09:30:00 +0200", Moment(2024, 5, 14, 9, 30), Moment(2024, 5, 14, 9, 30, 1)),
        ("14 May 2024 09:30 GMT", Moment(2024, 5, 14, 9, 30), Moment(2024, 5, 14, 9, 30, 1)),
        (dt.date(2024, 5, 14), Moment(2024, 5, 14), Moment(2024, 5, 15)),
        (dt.datetime(9999, 12, 31, 23, 59, 59), Moment(9999, 12, 31, 23, 59, 59), Moment(10000)),
    ],
)
def test_a_time_lasts_as_long_as_its_unit(time: AnchorLike, start: Moment, end: Moment) -> None:
    anchor = read_anchor(time)
    assert anchor is not None
    assert period(time, time) == anchor.interval == Interval(start, end)


def test_what_pandas_has_for_no_time_is_refused() -> None:
    with pytest.raises(AnchorError, match="anchor of type NaTType is not a date"):
        read_anchor(pd.NaT)


@pytest.mark.parametrize(
    "time",
    [
        *("", "14 May 2024", "2024-13", "2024-02-30", "99999", "٢٠٢٤", 2024, b"2024"),
        *("1746082800", "1746082800000"),  # seconds and milliseconds since 1970
        *("Fri, 31 Jun 2024 09:00:00 GMT", "Fri, 14 Foo 2024 09:00:00 GMT"),
    ],
)
def test_what_is_no_time_is_refused(time: AnchorLike) -> None:
    with pytest.raises(AnchorError):
        period(time, None)
    with pytest.raises(AnchorError):
        read_anchor(time)


@pytest.mark.parametrize(
    ("time", "start", "end"),
    [
        ("2022/2023-07", Moment(2022), Moment(2023, 8)),
        ("2022-02-24/2022-02-26", Moment(2022, 2, 24), Moment(2022, 2, 27)),
        ("2022/..", Moment(2022), None),
        ("/2022", None, Moment(2023)),
        ("1998~/2003?", Moment(1998), Moment(2004)),
        ("2024-05-14T09:00:00/2024-05-14T11:00:00", Moment(2024, 5, 14, 9), Moment(2024, 5, 14, 11, 0, 1)),
        ("2024-21", Moment(2024, 3), Moment(2024, 6)),
        ("2024-24", Moment(2024, 12), Moment(2025, 3)),
        ("199X", Moment(1990), Moment(2000)),
        ("18XX", Moment(1800), Moment(1900)),
        ("2024-XX", Moment(2024), Moment(2025)),
        ("2024-05-XX", Moment(2024, 5), Moment(2024, 6)),
        ("1998~", Moment(1998), Moment(1999)),
        ("Y-12344", Moment(-12344), Moment(-12343)),
        ("2024-W20", Moment(2024, 5, 13), Moment(2024, 5, 20)),
        (Interval(Moment(2022), None), Moment(2022), None),
        (None, None, None),
    ],
)
def test_a_question_names_its_time_in_edtf_too(time: TimeLike, start: Moment | None, end: Moment | None) -> None:
    assert interval_of(time) == Interval(start, end)


NO_TIMES = [
    "March 2024",
    "2024/March",
    "2024/2025/2026",
    "20XXX",
    "2024-25",
    "~2024",
    2024,
    (),
    Interval("2023", "2024"),
]


@pytest.mark.parametrize("time", NO_TIMES)
def test_a_question_that_names_no_time_is_refused_and_shown(time: TimeLike) -> None:
    with pytest.raises(AnchorError, match=r"^time .* is not a date"):
        interval_of(time)


def test_a_span_that_ends_before_it_starts_is_refused() -> None:
    with pytest.raises(PeriodError, match="before it starts"):
        interval_of("2024/2023")


@given(st.integers(-12_000, 12_000), st.integers(1, 12), st.sampled_from([Granularity.DAY, *UNITS]), st.integers(1, 30))
def test_what_edtf_tells_of_an_interval_names_that_interval_again(
    year: int, month: int, unit: Granularity, count: int
) -> None:
    first = unit_at(Moment(year, month), unit).start
    assert first is not None
    told = Interval(first, shift(first, unit, count))
    edtf = format_edtf(told, unit)
    assert edtf is None or interval_of(edtf) == told
