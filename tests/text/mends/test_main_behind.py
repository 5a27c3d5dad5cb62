"""Participles behind a subject that the parse takes for the verb of the sentence."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def told(nlp: "Language", text: str) -> dict[str, Status]:
    return {entry.headline: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "main", "said"),
    [
        (
            "The man believed to have started the fire was arrested.",
            "The man was arrested",
            "The man was believed to have started the fire",
        ),
        (
            "The officer alleged to have shot the man was charged.",
            "The officer was charged",
            "The officer was alleged to have shot the man",
        ),
        (
            "The plane, said to be carrying gold, vanished in 1944.",
            "The plane vanished",
            "The plane was said to be carrying gold",
        ),
        ("Lee, asked about the plan, declined to comment.", "Lee declined to comment", "Lee was asked about the plan"),
    ],
)
def test_who_is_believed_or_asked_believes_and_asks_nothing(nlp: "Language", text: str, main: str, said: str) -> None:
    found = told(nlp, text)
    assert found[main] is Status.OCCURRED
    assert said in found


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Lind said to stop the car.", "Lind said to stop the car"),
        ("Lind claimed to have left.", "Lind claimed to have left"),
        ("Lind came, saw the town and left.", "Lind came"),
    ],
)
def test_who_says_or_comes_first_does_so(nlp: "Language", text: str, headline: str) -> None:
    assert headline in told(nlp, text)
