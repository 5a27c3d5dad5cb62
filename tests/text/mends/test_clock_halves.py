"""The "am" of an hour is no verb."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline", "date"),
    [
        ("Around 2 am it started raining and did not stop.", "It started raining", "2014-03-13"),
        ("At 5 am we left.", "We left", "2014-03-13T05:00:00"),
        ("I am a teacher.", "I am a teacher", "2014-03-13"),
    ],
)
def test_what_the_figures_are_of_is_a_part_of_the_day(nlp: "Language", text: str, headline: str, date: str) -> None:
    found = {entry.headline: entry.when.edtf for entry in extract_events(text, "2014-03-13", nlp=nlp)}
    assert found[headline] == date
