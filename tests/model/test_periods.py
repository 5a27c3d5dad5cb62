"""Times as a caller names them."""

import datetime as dt

import pytest

from timeline.errors import AnchorError
from timeline.model.anchors import AnchorLike
from timeline.model.intervals import Interval, Moment
from timeline.model.periods import period
from timeline.temporal.anchors import read_anchor


@pytest.mark.parametrize(
    ("given", "start", "end"),
    [
        ("2022", Moment(2022), Moment(2023)),
        ("2022-12", Moment(2022, 12), Moment(2023)),
        (" 2024-02-29 ", Moment(2024, 2, 29), Moment(2024, 3, 1)),
        ("-0043", Moment(-43), Moment(-42)),
        ("-0043-03", Moment(-43, 3), Moment(-43, 4)),
        ("+12024", Moment(12024), Moment(12025)),
        ("9999-12-31", Moment(9999, 12, 31), Moment(10000)),
        ("2024-05-14T09:30Z", Moment(2024, 5, 14, 9, 30), Moment(2024, 5, 14, 9, 30, 1)),
        (dt.date(2024, 5, 14), Moment(2024, 5, 14), Moment(2024, 5, 15)),
        (dt.datetime(9999, 12, 31, 23, 59, 59), Moment(9999, 12, 31, 23, 59, 59), Moment(10000)),
    ],
)
def test_a_time_lasts_as_long_as_its_unit(given: AnchorLike, start: Moment, end: Moment) -> None:
    anchor = read_anchor(given)
    assert anchor is not None
    assert period(given, given) == anchor.interval == Interval(start, end)


@pytest.mark.parametrize("given", ["", "14 May 2024", "2024-13", "2024-02-30", "99999", "٢٠٢٤", 2024, b"2024"])
def test_what_is_no_time_is_refused(given: AnchorLike) -> None:
    with pytest.raises(AnchorError):
        period(given, None)
    with pytest.raises(AnchorError):
        read_anchor(given)
