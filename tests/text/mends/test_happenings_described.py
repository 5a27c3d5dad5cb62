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


@pytest.mark.parametrize(
    "text",
    [
        "They met for talks between the union and shippers that began in May.",
        "They met for talks in Norvik that began in May.",
    ],
)
def test_no_town_and_no_two_have_begun_in_may(headlines: Callable[[str], set[str]], text: str) -> None:
    assert not {headline for headline in headlines(text) if "began" in headline and "alks" not in headline}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("He paid a visit to a firm in Norvik that began in 1970.", "A firm began"),
        ("They talked of a strike at a firm that began to pay.", "A firm began to pay"),
    ],
)
def test_a_firm_may_have_begun(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)
