"""Relative clauses with "who" behind a place."""

from collections.abc import Callable

import pytest

from timeline import Timeline
from timeline.model.actors import ActorKind

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
def test_who_is_somebody_and_not_where_he_lives_or_stands(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


def test_where_somebody_lives_stays_a_place(read: Callable[..., Timeline]) -> None:
    actors = read("Otto Lind, 44, of South London, who fled, was jailed.").actors
    assert {actor.name: actor.kind for actor in actors}["South London"] is ActorKind.PLACE


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("A friend of the driver who fled was held.", "The driver fled"),
        ("The mother of Rita Holm, who drowned on Monday, wept.", "Rita Holm drowned"),
    ],
)
def test_who_may_be_the_nearer_of_two_people(headlines: Callable[[str], set[str]], text: str, headline: str) -> None:
    assert headline in headlines(text)
