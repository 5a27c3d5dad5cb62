"""How many or how much a telling says."""

import pytest

from timeline.assembly.quantities import counts_people, quantity, tells_as_many, tells_of_others


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2.6 million cars", 2_600_000),
        ("about 1,300 workers", 1_300),
        ("twenty-five men", 25),
        ("three hundred vans", 300),
        ("a dozen eggs", None),
        ("the cars", None),
        ("", None),
    ],
)
def test_the_first_number_is_read_in_figures_and_words(text: str, wanted: float | None) -> None:
    assert quantity(text) == wanted


@pytest.mark.parametrize(
    ("one", "other"), [("3 million cars", "40,000 vans"), ("85 percent", "1.9 percent"), ("two men", "nine men")]
)
def test_numbers_far_apart_are_of_two_happenings(one: str, other: str) -> None:
    assert tells_of_others(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("3.6 million cars", "3,613,000 cars"),
        ("at least 20 people", "24 people"),
        ("the cars", "40 cars"),
        ("", "2 cars"),
    ],
)
def test_rounded_numbers_bounds_and_none_may_be_one(one: str, other: str) -> None:
    assert not tells_of_others(one, other)


def test_only_numbers_that_things_seldom_have_tell_that_they_are_one() -> None:
    assert tells_as_many("2,800 workers", "2,800 mill workers")
    assert not tells_as_many("two workers", "two mill workers")
    assert not tells_as_many("2,800 workers", "2,900 workers")


@pytest.mark.parametrize("text", ["23 people", "At least 40 passengers", "two", "three women"])
def test_a_number_of_people_counts_people(text: str) -> None:
    assert counts_people(text)


@pytest.mark.parametrize("text", ["people", "23 houses", "a woman", ""])
def test_things_and_people_without_a_number_do_not(text: str) -> None:
    assert not counts_people(text)
