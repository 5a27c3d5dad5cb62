"""Ships: by their names with and without what stands before, and "she"."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def test_a_ship_goes_by_her_name_alone(find: Find) -> None:
    text = "The SS Corinna left Bergen in 1916. The Corinna carried coal. The ship struck a mine. She sank at once."
    ship = named(find(text), "SS Corinna", ActorKind.PRODUCT)
    assert words(ship) == ["SS Corinna", "Corinna", "The ship", "She"]


def test_a_town_stays_one_beside_a_ship_of_its_name(find: Find) -> None:
    actors = find("The USS Maine sank in 1898. Most of the crew came from Maine.")
    assert words(named(actors, "USS Maine")) == ["USS Maine"]


def test_she_is_a_woman_before_a_ship(find: Find) -> None:
    actors = find("Ana Lind boarded the SS Corinna in 1916. She wrote home from Bergen.")
    assert "She" in words(named(actors, "Ana Lind"))


def test_where_no_ship_is_told_of_nothing_is_she(find: Find) -> None:
    assert not any("She" in words(actor) for actor in find("Apple unveiled the iPhone 4 in May. She liked it."))


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("The PS General Slocum ran aground in 1902. The Slocum had a crew of 22.", "PS General Slocum", "Slocum"),
        ("Carpathia was laid down in 1901. She was a fast ship.", "Carpathia", "She"),
    ],
)
def test_a_ship_is_told_by_what_befalls_her(find: Find, text: str, name: str, short: str) -> None:
    assert short in words(named(find(text), name, ActorKind.PRODUCT))


def test_a_man_of_whose_name_a_ship_is_stays_apart(find: Find) -> None:
    text = "The PS General Slocum, named for Henry Slocum, ran aground in 1902. The Slocum had a crew of 22."
    assert words(named(find(text), "Henry Slocum")) == ["Henry Slocum"]


def test_a_medal_is_no_ship(find: Find) -> None:
    text = "A Gold Medal was given to Tom Roy for saving a crew. The schooner lay stranded. The boat was capsized."
    assert words(named(find(text), "Gold Medal")) == ["Gold Medal"]
