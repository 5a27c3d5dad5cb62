"""Infinitives behind "in order"."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def headlines(nlp: "Language", text: str) -> set[str]:
    return {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_in_order_to_tells_what_for(nlp: "Language") -> None:
    found = headlines(nlp, "Rita Holm resigned in order to pave the way for Otto Lind.")
    assert found == {"Rita Holm resigned to pave the way for Otto Lind"}


def test_an_order_to_do_something_is_an_order(nlp: "Language") -> None:
    assert "The army gave an order to fire" in headlines(nlp, "The army gave an order to fire on 3 May.")
