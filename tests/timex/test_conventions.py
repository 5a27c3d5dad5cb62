"""What words leave open, read as each convention has it; said at noon on Tuesday, 14 May 2024."""

import pytest

from timeline import Conventions, find_times
from timeline.model.conventions import DayParts


def placed(words: str, **conventions: object) -> tuple[str, str]:
    (timex,) = find_times(f"It was {words}.", "2024-05-14T12:00", conventions=Conventions(**conventions))
    return timex.value, str(timex.interval)


@pytest.mark.parametrize(
    ("words", "first_day", "interval"),
    [
        ("next week", 0, "2024-05-20/2024-05-27"),
        ("next week", 6, "2024-05-19/2024-05-26"),
        ("late last week", 6, "2024-05-08/2024-05-12"),
        ("the week of May 20", 5, "2024-05-18/2024-05-25"),
    ],
)
def test_a_week_begins_on_the_day_that_the_convention_says(words: str, first_day: int, interval: str) -> None:
    assert placed(words, week_start=first_day)[1] == interval


@pytest.mark.parametrize(
    ("words", "hemisphere", "interval"),
    [
        ("in summer 2020", "north", "2020-06-01/2020-09-01"),
        ("in summer 2020", "south", "2020-12-01/2021-03-01"),
        ("last winter", "south", "2023-06-01/2023-09-01"),
        ("in the spring of 1998", "south", "1998-09-01/1998-12-01"),
    ],
)
def test_seasons_are_those_of_the_hemisphere(words: str, hemisphere: str, interval: str) -> None:
    assert placed(words, hemisphere=hemisphere)[1] == interval


@pytest.mark.parametrize(
    ("words", "month", "value", "interval"),
    [
        ("in fiscal 2023", 1, "2023", "2023-01-01/2024-01-01"),
        ("in fiscal 2023", 10, "2022-10/2023-09", "2022-10-01/2023-10-01"),
        ("last fiscal year", 7, "2022-07/2023-06", "2022-07-01/2023-07-01"),
        ("in the third fiscal quarter", 10, "2024-Q2", "2024-04-01/2024-07-01"),
        ("in FY24 Q1", 2, "2023-02/2023-04", "2023-02-01/2023-05-01"),
    ],
)
def test_a_fiscal_year_is_named_after_the_year_in_which_it_ends(
    words: str, month: int, value: str, interval: str
) -> None:
    assert placed(words, fiscal_start=month) == (value, interval)


@pytest.mark.parametrize(
    ("words", "counted", "value"),
    [
        ("last Monday", "adjacent", "2024-05-13"),
        ("last Monday", "other_week", "2024-05-06"),
        ("last Friday", "other_week", "2024-05-10"),
        ("last Tuesday", "adjacent", "2024-05-07"),
    ],
)
def test_last_monday_is_the_latest_or_that_of_last_week(words: str, counted: str, value: str) -> None:
    assert placed(words, last_weekday=counted)[0] == value


@pytest.mark.parametrize(
    ("words", "values"),
    [
        ("on Monday", {"past": "2024-05-13", "future": "2024-05-20", "nearest": "2024-05-13"}),
        ("on Friday", {"past": "2024-05-10", "future": "2024-05-17", "nearest": "2024-05-17"}),
        ("in March", {"past": "2024-03", "future": "2025-03", "nearest": "2024-03"}),
        ("on the 20th", {"past": "2024-04-20", "future": "2024-05-20", "nearest": "2024-05-20"}),
        ("at 9 am", {"past": "2024-05-14T09:00", "future": "2024-05-15T09:00"}),
        ("at 15:00", {"past": "2024-05-13T15:00", "future": "2024-05-14T15:00"}),
    ],
)
def test_the_preferred_side_outweighs_the_signs_of_the_text(words: str, values: dict[str, str]) -> None:
    assert {side: placed(words, prefer=side)[0] for side in values} == values


def test_a_morning_begins_when_the_convention_says() -> None:
    early = DayParts(morning=(4, 10))
    assert placed("this morning", day_parts=early)[1] == "2024-05-14T04:00:00/2024-05-14T10:00:00"
