"""Relative clauses of harm behind the place of what did it."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "They fled after an attack in the area that killed 21 men.",
            "An attack killed 21 men",
        ),
        ("They fled an army that killed 21 men.", "An army killed 21 men"),
    ],
)
def test_what_happened_in_a_place_did_the_harm(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)
