"""Auxiliaries that share one verb."""

from collections.abc import Callable

import pytest

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "More civilians have been and will continue to be killed by the army.",
            {"More civilians have been and will continue to be killed by the army"},
        ),
        ("Ann Lee has and will remain our leader.", {"Ann Lee has and will remain our leader"}),
        ("The firm can and should pay its workers.", {"The firm can and should pay its workers"}),
        ("Prices have been rising and will rise.", {"Prices have been rising", "Prices will rise"}),
        ("Ann Lee had a mill and will sell it.", {"Ann Lee had a mill", "Ann Lee will sell it"}),
    ],
)
def test_two_auxiliaries_of_one_verb_tell_of_one_event(
    headlines: Callable[[str], set[str]], text: str, wanted: set[str]
) -> None:
    assert headlines(text) == wanted
