"""Two subjects of one verb with a relative clause between them."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def headlines(nlp: "Language", text: str) -> set[str]:
    return {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_both_subjects_act_and_only_the_first_is_described(nlp: "Language") -> None:
    found = headlines(nlp, "Both Otto Lind, who lives in Karlstad, and Rita Holm were fined.")
    assert {"Otto Lind and Rita Holm were fined", "Otto Lind lives in Karlstad"} <= found
    found = headlines(nlp, "The man, who fled, and the woman were found.")
    assert found == {"The man and the woman were found", "The man fled"}


def test_what_somebody_is_called_is_nobody_else(nlp: "Language") -> None:
    assert "Otto Lind fled" in headlines(nlp, "Otto Lind, founder and head of Norvik, fled on Monday.")


def test_two_bare_nouns_before_a_name_are_what_its_bearer_is(nlp: "Language") -> None:
    text = "Fire and civil defence official Rita Holm says divers found two men on Monday."
    found = [(e.headline, e.source.name) for e in extract_events(text, "2012-02-08", nlp=nlp) if e.source]
    assert found == [("Divers found two men", "Rita Holm")]


def test_a_name_before_another_is_somebody_else(nlp: "Language") -> None:
    assert "Rita Holm and Otto Lind fled" in headlines(nlp, "Rita Holm and lawyer Otto Lind fled on Monday.")
