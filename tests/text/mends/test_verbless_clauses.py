"""Clauses without a verb that tell of some of several."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Three people, two of them children, were found dead.", "Three people were found dead"),
        ("Ten men, three of them Germans, were killed on Monday.", "Ten men were killed"),
    ],
)
def test_what_some_of_them_are_not_all_of_them_are(nlp: "Language", text: str, headline: str) -> None:
    assert headline in [entry.headline for entry in extract_events(text, "2023-03-03", nlp=nlp)]


def test_who_all_of_them_are_names_them(nlp: "Language") -> None:
    text = "The founders, Ann Holm and Otto Lind, resigned on Monday."
    (resigned,) = [e for e in extract_events(text, "2023-03-03", nlp=nlp) if e.trigger.text == "resigned"]
    assert "Ann Holm" in {p.name for p in resigned.participants}
