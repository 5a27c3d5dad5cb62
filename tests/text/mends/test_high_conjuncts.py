"""Verbs of saying behind what is said of a happening."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Sunita Rao said the resignation was overdue and called for a vote.", "Sunita Rao called for a vote"),
        ("Sunita Rao said the mayor was late and called for a vote.", "The mayor called for a vote"),
    ],
)
def test_what_happens_calls_for_nothing(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Ann Roe said the quota had not been met and appointed a member.", "Ann Roe appointed a member"),
        ("Ann Roe said the house had been sold and left the room.", "Ann Roe left the room"),
        ("Ann Roe said the dog had been lost and found.", "The dog had been found"),
        ("Ann Roe said the dog had gone and bit a hen.", "The dog bit a hen"),
    ],
)
def test_what_has_an_object_goes_on_from_no_passive_of_before(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Ann Roe owns the mill that Bo Berg sold in May, and is rich.", "Ann Roe is rich"),
    ],
)
def test_a_present_goes_on_from_no_day_on_which_another_did_something(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


def test_an_infinitive_goes_on_from_an_infinitive_and_from_no_past(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("The council said it would investigate why so many halls collapsed and punish the builders.")
    assert "The council would punish the builders" in found
    assert not any("halls punish" in told or "halls would punish" in told for told in found)
