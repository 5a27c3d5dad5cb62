"""Moments and intervals of civil time."""

import datetime as dt

import pytest

from timeline.model.intervals import Moment


def test_a_moment_is_a_datetime_where_datetime_has_its_year() -> None:
    assert Moment(2024, 5, 14, 9, 30).to_datetime() == dt.datetime(2024, 5, 14, 9, 30)
    with pytest.raises(ValueError, match="year"):
        Moment(-43, 3, 15).to_datetime()
