"""In what state something left people and things."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The crash left two people injured.", {"The crash left two people injured", "Two people were injured"}),
        ("The blast left the mill damaged.", {"The blast left the mill damaged", "The mill was damaged"}),
        ("The quake left two men dead and ten hurt.", {"Ten were hurt"}),
    ],
)
def test_what_is_left_damaged_is_the_object(nlp: "Language", text: str, wanted: set[str]) -> None:
    assert wanted <= {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_a_day_behind_the_state_is_that_of_what_left_it(nlp: "Language") -> None:
    told = {
        e.headline: e.when.edtf for e in extract_events("The quake left him injured on Monday.", "2012-02-08", nlp=nlp)
    }
    assert told["The quake left him injured"] == "2012-02-06"


def test_who_leaves_a_place_injured_is_injured(nlp: "Language") -> None:
    told = {entry.headline for entry in extract_events("He left the field injured.", "2012-02-08", nlp=nlp)}
    assert "The field was injured" not in told
