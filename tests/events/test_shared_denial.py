"""A denial of two verbs at once."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "The mayor did not resign or pay the fine.",
        "The mayor neither resigned nor paid the fine.",
        "The mayor did not resign and pay the fine.",
    ],
)
def test_what_is_denied_with_another_did_not_happen(nlp: "Language", text: str) -> None:
    told = {entry.headline: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert told["The mayor did not pay the fine"] is Status.DENIED
    assert set(told.values()) == {Status.DENIED}


@pytest.mark.parametrize(
    "text",
    ["The mayor did not resign but paid the fine.", "The clerk did not resign and the mayor paid the fine."],
)
def test_a_clause_of_its_own_is_not_denied(nlp: "Language", text: str) -> None:
    told = {entry.headline: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert told["The mayor paid the fine"] is Status.OCCURRED


def test_whom_a_denial_leaves_out_did_what_nobody_else_did(nlp: "Language") -> None:
    text = "No one but Ann Holm left the room on Monday. No one saw the mayor, but Ann Holm saw the clerk."
    told = {entry.headline: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert told["No one but Ann Holm left the room"] is Status.OCCURRED
    assert told["No one saw the mayor"] is Status.DENIED
