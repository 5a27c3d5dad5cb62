"""Who goes missing."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The trawler went missing on Saturday.", "The trawler went missing"),
        ("The tug went missing off the coast on Monday.", "The tug went missing off the coast"),
        ("A girl who went missing last week was found.", "A girl went missing"),
    ],
)
def test_who_goes_missing_misses_nothing(nlp: "Language", text: str, headline: str) -> None:
    found = [entry.headline for entry in extract_events(text, "2024-01-26", nlp=nlp)]
    assert headline in found
    assert not any(" missed " in other or other.endswith(" went") for other in found)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (
            "The likely cause led it to send out a distress signal before going missing off Lund on Monday.",
            "2024-01-22",
        ),
        ("He was found after going missing on Monday.", "2024-01-22"),
        ("He is going home on Monday.", "2024-01-29"),
    ],
)
def test_what_goes_before_is_past_and_what_is_going_to_be_is_not(nlp: "Language", text: str, day: str) -> None:
    assert day in [entry.when.edtf for entry in extract_events(text, "2024-01-26", nlp=nlp)]


def test_who_goes_may_miss_a_train(nlp: "Language") -> None:
    found = [entry.headline for entry in extract_events("She went home, missing the train.", "2024-01-26", nlp=nlp)]
    assert "She missed the train" in found
