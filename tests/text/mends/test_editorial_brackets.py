"""Words in square brackets describe the name behind them."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def test_what_an_editor_puts_in_is_not_what_the_clause_tells_of(nlp: "Language") -> None:
    text = "“We have met [Prime Minister] Anna Berg's ministers,” Otto Lind said."
    headlines = {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert "Otto Lind has met Anna Berg's ministers" in headlines


def test_who_is_described_in_brackets_is_one_actor(nlp: "Language") -> None:
    text = "“I read [ministry spokesman] Otto Lind's letter,” Anna Berg said. The spokesman resigned on Monday."
    resigned = extract_events(text, "2012-02-08", nlp=nlp)["Otto Lind"]
    assert "resigned" in {entry.trigger.text for entry in resigned}
