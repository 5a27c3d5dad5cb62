"""No unit is counted from a time that is known less exactly than that unit."""

import pytest

from timeline import find_times


@pytest.mark.parametrize(
    "words",
    ["yesterday", "three days ago", "last week", "two weeks ago", "next Friday", "on Friday", "this weekend", "tonight",
     "tomorrow morning", "the past three days", "Monday at 3 pm", "earlier this week", "two days ago at noon"],
)  # fmt: skip
@pytest.mark.parametrize("anchor", ["2024", "2024-05"])
def test_days_and_weeks_have_no_place_beside_a_month_or_year(words: str, anchor: str) -> None:
    assert [time.interval for time in find_times(f"It burned {words}.", anchor)] == [None]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("last year", "2023"),
        ("two years ago", "2022"),
        ("last month", "2024-04"),
        ("on the 3rd", "2024-05-03"),
        ("in March", "2024-03"),
        ("on 3 March", "2024-03-03"),
        ("at Christmas", "2023-12-25"),
    ],
)
def test_what_a_month_can_tell_is_told(words: str, value: str) -> None:
    assert [time.value for time in find_times(f"It burned {words}.", "2024-05")] == [value]


@pytest.mark.parametrize(
    "text",
    [
        "In 2019 she resigned. The same day Bo left.",
        "In 2019 she resigned. That month Bo left.",
        "In March 2019 she resigned. That week Bo left.",
        "In the 1990s she resigned. That year Bo left.",
    ],
)
def test_a_time_told_places_nothing_finer(text: str) -> None:
    told, same = find_times(text, "2024-05-14")
    assert told.interval is not None
    assert same.interval is None


def test_a_time_told_places_what_is_as_coarse() -> None:
    times = find_times("On 3 May 2019 she resigned. The same day Bo left. That year it rained.", "2024-05-14")
    assert [time.value for time in times] == ["2019-05-03", "2019-05-03", "2019"]


def test_a_day_of_the_year_is_of_the_year_known() -> None:
    assert [time.value for time in find_times("It burned at Christmas.", "2024")] == ["2024-12-25"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("They met on Friday. Five minutes later, Bo left.", "2024-05-10"),
        ("They met on Friday. 36 hours later, Bo left.", "2024-05-11"),
        ("They met at noon on Friday. Five minutes later, Bo left.", "2024-05-10T12:05"),
        ("Bo left two hours ago.", "2024-05-15"),
    ],
)
def test_minutes_from_some_time_of_a_day_are_in_that_day(text: str, value: str) -> None:
    assert find_times(text, "2024-05-15")[-1].value == value


def test_the_hour_of_a_day_in_a_month_that_is_over_is_of_no_known_day() -> None:
    text = "The raid was in June last year. Police came at 4 a.m."
    assert find_times(text, "2024-05-15")[-1].interval is None
    assert find_times("The raid was this May. Police came at 4 a.m.", "2024-05-15")[-1].value == "2024-05-15T04:00"


def test_a_loose_hour_is_of_the_day_last_told_too() -> None:
    assert find_times("They met on Friday. They left at around 1 p.m.", "2024-05-15")[-1].value == "2024-05-10T13:00"
