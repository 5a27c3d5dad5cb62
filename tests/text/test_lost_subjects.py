"""Subjects that stand before their verb, with a time between."""

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
            "Norland has declared an emergency after a strong quake in its north on Monday left ten people dead.",
            "A strong quake left ten people dead",
        ),
        ("The mayor resigned after a fire at the mill on Monday killed two workers.", "A fire killed two workers"),
        ("Rita Holm on Monday left Karlstad.", "Rita Holm left Karlstad"),
    ],
)
def test_no_day_does_anything(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}
