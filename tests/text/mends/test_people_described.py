"""Relative clauses with "who" behind a place."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events
from timeline.model.actors import ActorKind

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Otto Lind, 44, of South London, who fled on Monday, was jailed.", "Otto Lind fled"),
        ("Rita Holm, 67, of Norwood, Wearside, who helped the police, was freed.", "Rita Holm helped the police"),
        ("Ann Lee, 44, of Washington, Wearside, who fled, was found.", "Ann Lee fled"),
        ("Guards saw a man outside of the mill who shouted.", "A man shouted"),
        ("They left before the arrival of guards, who found the mill.", "Guards found the mill"),
    ],
)
def test_who_is_somebody_and_not_where_he_lives_or_stands(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_where_somebody_lives_stays_a_place(nlp: "Language") -> None:
    actors = extract_events("Otto Lind, 44, of South London, who fled, was jailed.", nlp=nlp).actors
    assert {actor.name: actor.kind for actor in actors}["South London"] is ActorKind.PLACE


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A friend of the driver who fled was held.", "The driver fled"),
        ("The mother of Rita Holm, who drowned on Monday, wept.", "Rita Holm drowned"),
    ],
)
def test_who_may_be_the_nearer_of_two_people(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}
