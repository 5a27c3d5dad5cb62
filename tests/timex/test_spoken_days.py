"""The day that a speaker says it is."""

import pytest

from timeline import find_times


def values(text: str) -> list[str]:
    return [time.value for time in find_times(text, "2024-05-30")]


def test_what_is_said_below_it_is_reckoned_from_it() -> None:
    text = "Good morning, it is Monday, May 6. Today I bake.\n\nIt's now Wednesday. I can rest tomorrow."
    assert values(text)[:2] == ["2024-05-06", "2024-05-06"]
    assert values(text)[-2:] == ["2024-05-08", "2024-05-09"]


def test_a_day_said_again_is_the_same() -> None:
    assert values("It is Monday. I baked. It's Monday, and I rest today.")[-2:] == ["2024-05-27", "2024-05-27"]


@pytest.mark.parametrize(
    "text",
    [
        "It is Monday's vote that counts. Today they rest.",
        "It is Monday that counts. Today they rest.",
        "If it is Monday they sing. Today they rest.",
        "It is the fair of May 6. Today they rest.",
        "It was Monday, May 6. Today they rest.",
    ],
)
def test_a_day_that_is_told_of_is_not_the_one_of_the_saying(text: str) -> None:
    assert values(text)[-1] == "2024-05-30"


def test_a_day_of_another_season_is_told_of() -> None:
    assert values("It is 6 December. Today they rest.")[-1] == "2024-05-30"
