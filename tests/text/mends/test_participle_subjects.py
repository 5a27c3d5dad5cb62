"""Participles beside a noun that the parse takes for a subject."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def undergoing(nlp: "Language", text: str, trigger: str) -> list[str]:
    found = extract_events(text, "2023-03-03", nlp=nlp)
    return [p.name for e in found if e.trigger.text == trigger for p in e.participants]


def test_the_noun_behind_a_participle_is_the_subject(nlp: "Language") -> None:
    text = "Disgraced ex-banker Otto Lind has been sentenced to life in prison for murdering his wife."
    assert undergoing(nlp, text, "sentenced") == ["Otto Lind"]


def test_a_participle_without_an_object_may_stand_for_people(nlp: "Language") -> None:
    assert undergoing(nlp, "The injured were flown to Lund.", "flown")[0] == "The injured"


def test_who_is_given_something_is_the_subject(nlp: "Language") -> None:
    text = "A woman given life imprisonment for murdering her husband has appeared in court in Oslo."
    assert "A woman has appeared in court in Oslo" in {entry.headline for entry in extract_events(text, nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Shaken by the raid, Ann Roe left the house last week.", "Ann Roe was shaken by the raid"),
    ],
)
def test_a_dated_participle_is_of_the_noun_before_it(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)
