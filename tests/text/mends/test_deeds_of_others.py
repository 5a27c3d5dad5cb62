"""Gerunds behind a preposition with a subject of their own, what editors put in, and what is told before its saying."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def _headlines(nlp: "Language", text: str) -> set[str]:
    return {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The envoy complained about the army shelling the town.", "The army shelled the town"),
        ("The envoy confessed to the bank paying bribes.", "The bank paid bribes"),
        ("Berg spoke to reporters using notes.", "Berg used notes"),
    ],
)
def test_what_one_complains_of_is_the_deed_of_who_is_named_there(nlp: "Language", text: str, headline: str) -> None:
    assert headline in _headlines(nlp, text)
