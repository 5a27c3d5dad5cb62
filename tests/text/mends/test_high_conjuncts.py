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
