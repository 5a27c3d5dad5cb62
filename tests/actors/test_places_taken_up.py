"""Which descriptions of a place take up one that is named."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "description"),
    [
        ("Otto Lind moved to Hamburg in 1864. The city burnt in 1865.", "The city"),
        ("Otto Lind moved to Gotland in 1864. The island was poor.", "The island"),
    ],
)
def test_a_town_or_a_land_takes_up_its_name(find: Find, text: str, description: str) -> None:
    assert any(description in words(actor) and len(words(actor)) > 1 for actor in find(text))


@pytest.mark.parametrize("description", ["the harbour", "the park", "the area", "the river", "the beach"])
def test_a_part_of_a_town_does_not(find: Find, description: str) -> None:
    actors = find(f"Otto Lind moved to Hamburg in 1864. He opened a shop near {description}.")
    assert words(named(actors, "Hamburg")) == ["Hamburg"]


def test_towns_of_one_name_in_two_lands_are_two(find: Find) -> None:
    text = (
        "A fire broke out in Springfield, Illinois, on Monday. Springfield was dark. "
        "Another fire hit Springfield, Massachusetts, on Tuesday. Springfield lies on a river."
    )
    towns = [actor for actor in find(text) if actor.name == "Springfield"]
    assert [(words(town), town.aliases) for town in towns] == [
        (["Springfield", "Springfield"], ("Springfield, Illinois",)),
        (["Springfield", "Springfield"], ("Springfield, Massachusetts",)),
    ]


def test_one_town_told_of_with_its_land_once_is_one(find: Find) -> None:
    text = "A fire broke out in Springfield, Illinois, on Monday. Springfield was dark."
    assert sum(actor.name == "Springfield" for actor in find(text)) == 1


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Otto Lind travelled to South America, Cuba and the United States in 1990.", "South America"),
        ("The firm had plants in Ohio, Texas, and Florida.", "Ohio"),
    ],
)
def test_a_place_in_a_list_of_lands_lies_in_none_of_them(find: Find, text: str, place: str) -> None:
    assert named(find(text), place).aliases == ()
