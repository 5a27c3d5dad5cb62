"""Clubs: with and without "FC", beside their towns and the leagues that they play in."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        (
            "Lodz City Football Club is based in Lodz. In 1899 Lodz City entered the league.",
            "Lodz City Football Club",
            "Lodz City",
        ),
        ("Tarvik F.C. were formed in 1876. The club grew. Tarvik turned professional.", "Tarvik F.C.", "Tarvik"),
    ],
)
def test_a_club_goes_by_less_than_its_name(find: Find, text: str, name: str, short: str) -> None:
    assert short in words(named(find(text), name))


def test_a_club_is_not_its_town(find: Find) -> None:
    actors = find("Lodz City Football Club is based in Lodz. In 1899 Lodz City entered the league.")
    assert "Lodz City" not in words(named(actors, "Lodz"))


def test_the_club_is_no_league(find: Find) -> None:
    actors = find("In 1904 Tarvik F.C. joined the First Division. The club moved to Oslo.")
    assert "The club" not in words(named(actors, "First Division"))


def test_somebody_promoted_is_no_team(find: Find) -> None:
    assert named(find("Otto Lind was promoted to captain in 1904."), "Otto Lind").kind == "person"


def test_what_somebody_was_as_is_nobody(find: Find) -> None:
    actors = find("Otto Lind left school. After a career as a defender, he became a teacher.")
    assert "he" in words(named(actors, "Otto Lind"))


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("His son Karl was also a baker. He left in 1960.", "Otto Lind"),
        ("His son Karl took it over in 1950. He sold it in 1960.", "Karl"),
    ],
)
def test_of_a_relative_told_of_aside_the_life_does_not_go_on(find: Find, told: str, who: str) -> None:
    assert "He" in words(named(find(f"Otto Lind ran the shop in Lund. {told}"), who))


def test_a_team_and_its_town_bear_one_name(find: Find) -> None:
    actors = find(
        "Liverpool beat Chelsea 2-0 in May. The match was played in Liverpool. Lind joined Liverpool and had a loan "
        "spell at Barcelona. They drew with Barcelona."
    )
    assert words(named(actors, "Liverpool", ActorKind.ORGANISATION)) == ["Liverpool", "Liverpool"]
    assert words(named(actors, "Liverpool", ActorKind.PLACE)) == ["Liverpool"]
    assert words(named(actors, "Barcelona", ActorKind.ORGANISATION)) == ["Barcelona", "Barcelona"]


def test_a_town_that_joins_nothing_is_a_place(find: Find) -> None:
    actors = find("Madrid fell to the rebels in 1939. He left Madrid and sold a house in Barcelona.")
    assert {actor.kind for actor in actors} == {ActorKind.PLACE}
