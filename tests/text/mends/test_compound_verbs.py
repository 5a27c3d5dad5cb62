"""Verbs cut at their hyphen."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The plane crash-landed near Reno.", "The plane crash-landed near Reno"),
        ("Two jets force-landed in a field.", "Two jets force-landed in a field"),
        ("The plane crash led to a ban.", "The plane crash led to a ban"),
    ],
)
def test_the_first_half_is_no_subject(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)
