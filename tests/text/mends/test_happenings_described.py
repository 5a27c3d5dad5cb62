"""Relative clauses of harm behind the place of what did it."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

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
def test_what_happened_in_a_place_did_the_harm(nlp: "Language", text: str, headline: str) -> None:
    assert headline in [entry.headline for entry in extract_events(text, "2019-05-08", nlp=nlp)]
