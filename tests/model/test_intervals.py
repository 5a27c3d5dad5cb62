"""Moments and intervals of civil time."""

import datetime as dt

import pytest

from timeline.model.intervals import Interval, Moment
from timeline.model.spans import Words


def test_a_moment_is_a_datetime_where_datetime_has_its_year() -> None:
    assert Moment(2024, 5, 14, 9, 30).to_datetime() == dt.datetime(2024, 5, 14, 9, 30)
    with pytest.raises(ValueError, match="year"):
        Moment(-43, 3, 15).to_datetime()


def test_an_interval_holds_the_moment_at_which_it_starts_and_not_the_one_at_which_it_ends() -> None:
    two_days = Interval(Moment(2024, 5, 1), Moment(2024, 5, 3))
    held = [two_days.contains(Moment(2024, 5, day)) for day in (1, 2, 3)]
    assert held == [True, True, False]
    assert Interval(None, None).contains(Moment(2024, 5, 1))


def test_a_moment_and_an_interval_show_themselves_as_they_are_made() -> None:
    assert repr(Moment(2024, 5)) == "Moment(2024, 5, 1)"
    assert repr(Interval(Moment(2024, 5, 14, 9, 30), None)) == "Interval(Moment(2024, 5, 14, 9, 30, 0), None)"
    assert repr(Words.at("Rain fell.", 5, 9)) == "Words(Span(5, 9), 'fell')"
