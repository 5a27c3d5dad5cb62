"""In what state something left people and things."""

from collections.abc import Callable

import pytest

from timeline import Timeline

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The crash left two people injured.", {"The crash left two people injured", "Two people were injured"}),
        ("The blast left the mill damaged.", {"The blast left the mill damaged", "The mill was damaged"}),
        ("The quake left two men dead and ten hurt.", {"Ten were hurt"}),
    ],
)
def test_what_is_left_damaged_is_the_object(headlines: Callable[[str], set[str]], text: str, wanted: set[str]) -> None:
    assert wanted <= headlines(text)


def test_a_day_behind_the_state_is_that_of_what_left_it(read: Callable[..., Timeline]) -> None:
    told = {e.headline: e.when.edtf for e in read("The quake left him injured on Monday.")}
    assert told["The quake left him injured"] == "2012-02-06"


def test_who_leaves_a_place_injured_is_injured(headlines: Callable[[str], set[str]]) -> None:
    told = headlines("He left the field injured.")
    assert "The field was injured" not in told
