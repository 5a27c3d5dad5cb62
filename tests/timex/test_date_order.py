"""Which number of a date in figures is the month."""

import pytest

from timeline import Conventions, find_times
from timeline.model.conventions import DateOrder


def values(text: str, **conventions: DateOrder) -> list[str]:
    return [timex.value for timex in find_times(text, conventions=Conventions(**conventions))]


def test_a_date_that_shows_its_order_tells_that_of_the_others() -> None:
    assert values("On 12/03/2024 it rained, on 13/03/2024 it snowed.") == ["2024-03-12", "2024-03-13"]


def test_what_the_text_shows_wins_over_the_convention() -> None:
    assert values("On 03/04/2024 it rained, on 03/14/2024 it snowed.", date_order=DateOrder.DAY_FIRST) == [
        "2024-03-04",
        "2024-03-14",
    ]


@pytest.mark.parametrize("text", ["On 12/03/2024 it rained.", "It fell on 12/03/2024, 13/03/2024, 03/14/2024."])
def test_where_nothing_or_two_orders_are_shown_the_convention_holds(text: str) -> None:
    assert values(text)[0] == "2024-12-03"
    assert values(text, date_order=DateOrder.DAY_FIRST)[0] == "2024-03-12"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It ran from 22/1/2027 to the 25th.", "2027-01-22/2027-01-25"),
        ("It ran from the 20th to 22/1/2027.", "2027-01-20/2027-01-22"),
        ("It ran from 1/22/2027 to the 25th.", "2027-01-22/2027-01-25"),
        ("It opens on 22/1.", "XXXX-01-22"),
    ],
)
def test_what_can_be_no_month_is_a_day(text: str, value: str) -> None:
    assert values(text) == [value]


def test_figures_below_a_weekday_stamp_their_own_line() -> None:
    assert [timex.text for timex in find_times("I come on Friday\n2024-03-12 18:45 - Ben: fine")] == [
        "Friday",
        "2024-03-12 18:45",
    ]
    assert [timex.text for timex in find_times("He left on Friday\n12 March 2024 for good")] == [
        "Friday\n12 March 2024"
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("05/Mar/24 10:02 AM", "2024-03-05T10:02"),
        ("05/Mar/2024:10:02:33", "2024-03-05T10:02:33"),
        ("5/Mar/24", "2024-03-05"),
    ],
)
def test_a_month_by_name_may_stand_between_strokes(text: str, value: str) -> None:
    assert find_times(text)[0].value == value


def test_strokes_join_no_more_than_a_date() -> None:
    assert [timex.value for timex in find_times("the May/June/24 issue of 5/May/24/7")][-1] == "XXXX-05-05"


@pytest.mark.parametrize(
    "text",
    ["## Release v2.6.30", "It needs CPython 3.13.12 now", "tarn 1.10.14 (2023-09-01)", "## [2.6.30] - 2024-03-05"],
)
def test_a_version_is_no_date(text: str) -> None:
    assert not [timex for timex in find_times(text) if timex.text.count(".") == 2]


@pytest.mark.parametrize("text", ["Born 3.12.98", "It came on Monday 3.12.98", "In Berlin 03.12.98", "3.12.98"])
def test_a_date_with_full_stops_is_no_version(text: str) -> None:
    assert find_times(text)[0].value == "1998-03-12"
