"""Verbs of saying behind what is said of a happening."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Sunita Rao said the resignation was overdue and called for a vote.", "Sunita Rao called for a vote"),
        ("Sunita Rao said the mayor was late and called for a vote.", "The mayor called for a vote"),
    ],
)
def test_what_happens_calls_for_nothing(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}
