"""What somebody is, written with capitals before the name: no part of it, and nobody by itself."""

import pytest

from tests.actors.reading import Find

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Lund Emergency Management Coordinator Emma Brandt said roads were closed.", "Emma Brandt"),
        ("The crew consisted of Volunteer Pilot Dave Cummings and a nurse.", "Dave Cummings"),
        ("Tactical Flight Officers Deputy Louis Brandt and Deputy Dan Holm left.", "Louis Brandt"),
        ("It was found by Police Sgt. John Brandt.", "John Brandt"),
    ],
)
def test_whoever_has_a_long_office_is_called_by_the_name(find: Find, text: str, name: str) -> None:
    names = {actor.name for actor in find(text)}
    assert name in names
    assert not any(word in other for other in names for word in ("Coordinator", "Pilot", "Officers", "Sgt"))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Rangers Football Club sold Mary Baker Brandt a ticket.", "Mary Baker Brandt"),
        ("She works for the Pilot Travel Centers.", "Pilot Travel Centers"),
        ("He joined the Lund Officer Training Corps.", "Lund Officer Training Corps"),
    ],
)
def test_a_name_that_holds_such_a_word_stays_whole(find: Find, text: str, name: str) -> None:
    assert name in {actor.name for actor in find(text)}


def test_an_office_of_a_group_is_nobody(find: Find) -> None:
    actors = find("Otto Brandt, who has been Group Chief Executive, will step down as Group Chief Executive in July.")
    assert "Group Chief Executive" not in {actor.name for actor in actors}
