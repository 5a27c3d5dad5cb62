"""Names with a familiar one inside, as obituaries have them, and what stands beside names in lists of people."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "name",
    ["Grover “Buddy” Henry Lind Jr.", "Mary Ann “Annie” Lind Holm", "Robert 'Bob' Allen Lind", "Robert J. (Bob) Lind"],
)
def test_a_name_is_whole_around_a_familiar_one(find: Find, name: str) -> None:
    assert name in {actor.name for actor in find(f"{name}, 84, died on Monday.")}


def test_a_relative_does_not_take_the_place_of_who_died(find: Find) -> None:
    actors = find("Grover “Buddy” Henry Lind Jr., 84, died. Mr. Lind left a son, Alan Lind of Oslo.")
    assert words(named(actors, "Grover “Buddy” Henry Lind Jr."))[:2] == ["Grover “Buddy” Henry Lind Jr.", "Lind"]


def test_a_day_and_a_place_behind_a_familiar_name_are_no_part_of_it(find: Find) -> None:
    assert "Robert “Bob” Lind" in {actor.name for actor in find("Robert “Bob” Lind Monday left Norvik.")}
    assert "Ana “Nan” Lind Park" not in {actor.name for actor in find("They met Ana “Nan” Lind Park rangers.")}


def test_an_office_behind_a_dash_is_no_part_of_a_name(find: Find) -> None:
    names = {actor.name for actor in find("Present:\n- David Park - CTO\n\nThey met Ana Lind-Roe.\n")}
    assert {"David Park", "Ana Lind-Roe"} <= names


def test_a_cell_left_open_and_a_zone_are_nobody(find: Find) -> None:
    found = find("Between 14:02 and 15:10 UTC the site of Norvik failed.\n\n| Ann Lind | Draft | TBD |\n")
    assert not {"UTC", "TBD"} & {actor.name for actor in found}
