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


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "A tape of the two pilots of the Lund Air flight that crashed in May was found.",
            "The Lund Air flight crashed",
        ),
        ("The captain of the ship, which sank in May, was freed.", "The ship sank"),
        ("The sales exceeded Lind's hopes for the bank that is owned by Norvik.", "Norvik owned the bank"),
    ],
)
def test_that_is_the_thing_beside_it_and_not_whose_that_is(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    assert headline in headlines(text)


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("During GE2025, Tom Lee, who won the seat, resigned.", "Tom Lee resigned"),
        ("During GE2025, Tom Lee, who won the seat, resigned.", "Tom Lee won the seat"),
    ],
)
def test_who_goes_on_behind_what_it_was_during_is_no_happening(
    headlines: Callable[[str], set[str]], text: str, headline: str
) -> None:
    found = headlines(text)
    assert any(headline in told for told in found)
    assert not any(told.startswith(("Great Flu", "GE2025")) for told in found)


def test_who_is_called_many_things_is_one_where_the_verb_says_so(headlines: Callable[[str], set[str]]) -> None:
    text = "Seeger, Ruth (3 July 1901–18 November 1953), composer, teacher and scholar of music, was born in Lund."
    assert "Ruth Seeger was born in Lund" in headlines(text)
    assert "Ann Roy and a teacher were hurt" in headlines("Ann Roy and a teacher were hurt on Monday.")


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("The spokesperson for the UN agency in Kampala, Roberta Russo, told reporters so.", "Roberta Russo"),
        ("He met the mayor of Oslo, Anna Lind.", "Anna Lind"),
    ],
)
def test_a_name_behind_a_place_is_of_whom_the_place_is_told(
    read: Callable[..., Timeline], text: str, named: str
) -> None:
    assert named in {someone.name for entry in read(text) for someone in entry.participants}


def test_who_is_listed_behind_a_place_is_not_who_lives_there(read: Callable[..., Timeline]) -> None:
    (entry,) = read("He met a painter from Oslo, Norway, and Anna Lind.")
    assert "Anna Lind" in {someone.name for someone in entry.participants}
    assert "a painter" in {someone.name for someone in entry.participants}
