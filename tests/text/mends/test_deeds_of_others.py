"""Gerunds behind a preposition with a subject of their own, what editors put in, and what is told before its saying."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The envoy complained about the army shelling the town.", "The army shelled the town"),
        ("The envoy confessed to the bank paying bribes.", "The bank paid bribes"),
        ("Berg spoke to reporters using notes.", "Berg used notes"),
    ],
)
def test_what_one_complains_of_is_the_deed_of_who_is_named_there(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)
