"""Clauses that leave open who or what tell of no happening in the present."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model

OCCURRED, HYPOTHETICAL, PLANNED = Status.OCCURRED, Status.HYPOTHETICAL, Status.PLANNED


def told(nlp: "Language", text: str) -> dict[str, Status]:
    return {entry.trigger.text: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "verb", "main", "status"),
    [
        ("Whatever the court decides, the mine will close in June.", "decides", "close", PLANNED),
        ("The mine will close in June whatever the court decides.", "decides", "close", PLANNED),
        ("No matter who wins, the treaty will be signed.", "wins", "signed", PLANNED),
        ("Regardless of who wins, the treaty will be signed.", "wins", "signed", PLANNED),
        ("Whichever team loses, the coach will resign.", "loses", "resign", PLANNED),
        ("Whoever arrives late pays a fine.", "arrives", "pays", HYPOTHETICAL),
        ("Anyone who breaks the rule loses.", "breaks", "loses", HYPOTHETICAL),
        ("Any player who leaves early will be fined.", "leaves", "fined", HYPOTHETICAL),
    ],
)
def test_what_is_left_open_did_not_come_about(nlp: "Language", text: str, verb: str, main: str, status: Status) -> None:
    found = told(nlp, text)
    assert (found[verb], found[main]) == (HYPOTHETICAL, status)


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("Whatever the court decided in 1998, the firm ignored it.", "decided"),
        ("Anyone who saw the crash on Monday was questioned.", "saw"),
        ("However, the court ruled against it.", "ruled"),
        ("The firm lost without any doubt whatever.", "lost"),
    ],
)
def test_a_past_or_another_word_leaves_nothing_open(nlp: "Language", text: str, verb: str) -> None:
    assert told(nlp, text)[verb] is OCCURRED
