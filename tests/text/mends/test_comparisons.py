"""What is measured by what somebody expected."""

from collections.abc import Callable

import pytest

from timeline import Status

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Profits were higher than expected.", "Profits were higher than expected"),
        ("The storm was worse than feared.", "The storm was worse than feared"),
        ("Sales fell faster than predicted.", "Sales fell faster than predicted"),
        ("The tug arrived later than planned.", "The tug arrived"),
        ("Fares are higher than previously reported.", "Fares are higher than previously reported"),
    ],
)
def test_what_was_expected_is_a_measure_and_no_happening(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    found = headlines(text)
    assert headline in found
    assert not any(told.startswith(("Expected", "Feared", "Planned", "Predicted", "Previously")) for told in found)


def test_what_stands_behind_is_done_by_whom_the_clause_is_about(statuses: Callable[[str], dict[str, Status]]) -> None:
    told = statuses("Both Norvik and Lund Air took longer than expected to introduce new jets.")
    assert told
    assert all(headline.startswith("Norvik and Lund Air") for headline in told)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The mill earned less than analysts expected.", "Analysts expected"),
        ("More people were killed than injured in Lund.", "More people were injured"),
    ],
)
def test_a_clause_of_its_own_tells_a_happening(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert any(told.startswith(headline) for told in headlines(text))
