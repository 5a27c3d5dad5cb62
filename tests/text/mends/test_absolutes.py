"""Two clauses behind one "with"."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


def test_a_name_before_its_own_participle_is_its_subject(headlines: Callable[[str], set[str]]) -> None:
    found = headlines("With the Reds demanding an inquiry and the Whites urging patience, the mayor left.")
    assert {"Reds demanding an inquiry", "Whites urging patience"} <= found


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("With Norvik buying Orbis and Karhu, prices rose.", "Norvik buying Orbis and Karhu"),
        ("Otto Lind met Norvik and Orbis making lamps.", "Otto Lind met Norvik and Orbis"),
    ],
)
def test_what_has_no_participle_or_no_with_stays_an_object(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


def test_a_second_clause_goes_on_over_the_phrases_of_the_first(headlines: Callable[[str], set[str]]) -> None:
    found = headlines(
        "With Harry Lind scoring his fifth goal in the defeat and Jamie Roe missing a penalty for Norvik, Holm left."
    )
    assert {"Harry Lind scoring his fifth goal in the defeat", "Jamie Roe missing a penalty for Norvik"} <= found
