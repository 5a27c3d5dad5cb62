"""Verbs of harm behind a relative clause of a happening."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize("when", ["on Wednesday ", ""])
def test_what_a_quake_did_nobody_does_who_visits(headlines: Callable[[str], set[str]], when: str) -> None:
    storm = "a storm that cut power lines, felled trees and killed ten people"
    found = headlines(f"Mayor Otto Lind {when}visited a coastal town damaged by {storm}.")
    assert "Otto Lind visited a coastal town" in found
    assert {"A storm felled trees", "A storm killed ten people"} <= found


def test_whoever_toured_the_place_of_a_fire_closed_no_roads(headlines: Callable[[str], set[str]]) -> None:
    found = headlines(
        "Otto Lind toured a region on Friday hit by a fire that burned homes, closed roads and injured ten."
    )
    assert {"A fire closed roads", "A fire injured ten"} <= found


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Otto Lind left the mill that lost money, met a rival and killed him.", "Otto Lind killed the rival"),
        ("Otto Lind saw the storm, took a gun and killed ten people.", "Otto Lind killed ten people"),
        (
            "Otto Lind left the protest that blocked the road, entered the shop and killed two people.",
            "Otto Lind killed two people",
        ),
    ],
)
def test_what_a_mill_or_no_clause_did_not_do_the_subject_did(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Otto Lind left the mill on Monday and a quake that cut power killed ten people.",
            "A quake killed ten people",
        ),
        ("The mayor resigned and the storm that felled trees destroyed the bridge.", "The storm destroyed the bridge"),
    ],
)
def test_a_happening_with_a_verb_of_its_own_does_that(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)
