"""Periods told by their last day, lengths that something took, and ranges that share a unit."""

import pytest

from timeline import find_times
from timeline.model.timexes import Timex

ANCHOR = "1997-11-20"  # a Thursday


def _first(text: str) -> Timex:
    return find_times(text, ANCHOR)[0]


@pytest.mark.parametrize(
    ("text", "kind", "value", "edtf"),
    [
        ("profit for the year ended March 31 rose", "DURATION", "P1Y", "1996-04-01/1997-03-31"),
        ("profit for the year ending June 30, 1998, will rise", "DURATION", "P1Y", "1997-07-01/1998-06-30"),
        ("in nine months ended Sept. 30 it sold", "DURATION", "P9M", "1997-01-01/1997-09-30"),
        ("sales in the quarter ended Sept. 30 rose", "DATE", "1997-Q3", None),
        ("sales in the quarter ended July 31 rose", "DATE", "1997-Q2", None),
    ],
)
def test_a_period_is_told_by_its_last_day(text: str, kind: str, value: str, edtf: str | None) -> None:
    timex = _first(text)
    assert (timex.type, timex.value) == (kind, value)
    assert edtf is None or timex.edtf == edtf


def test_later_results_are_of_the_quarter_that_ended() -> None:
    found = find_times("In the quarter ended June 30 it lost $2 million, against a profit a year earlier.", ANCHOR)
    assert [timex.value for timex in found] == ["1997-Q2", "1997-06-30", "1996-Q2"]


@pytest.mark.parametrize(
    "text",
    [
        "the smallest gain in two months",
        "her second letter in two weeks",
        "They answered in two hours.",
        "It had no order in two decades.",
    ],
)
def test_in_so_long_is_a_length_where_the_text_looks_back(text: str) -> None:
    assert _first(text).type == "DURATION"


@pytest.mark.parametrize(
    "text",
    [
        "The bridge opens in two weeks.",
        "They will have a talk in two weeks.",
        "She said the bridge opens in two weeks.",
        "They voted to meet again in two weeks.",
    ],
)
def test_in_so_long_is_a_date_ahead_elsewhere(text: str) -> None:
    assert _first(text).value == "1997-W49"


def test_centuries_that_share_their_unit_are_two_times() -> None:
    (timex,) = find_times("from the 12th to the 14th century", ANCHOR)
    assert [(end.words.text, end.value) for end in timex.ends] == [("the 12th", "11"), ("the 14th century", "13")]
    assert find_times("the 12th to leave", ANCHOR) == ()


def test_a_weekday_that_ends_a_range_is_told_from_the_day_of_writing() -> None:
    (timex,) = find_times("bought from Sept. 14 to Tuesday", ANCHOR)
    assert timex.value == "1997-09-14/1997-11-18"


def test_a_spoken_year_follows_its_month() -> None:
    assert _first("January nineteen ninety-seven").value == "1997-01"
    assert _first("on May twenty nine").value == "1997-05-29"
