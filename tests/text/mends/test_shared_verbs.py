"""Auxiliaries that share one verb."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headlines"),
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
def test_two_auxiliaries_of_one_verb_tell_of_one_event(nlp: "Language", text: str, headlines: set[str]) -> None:
    assert {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)} == headlines
