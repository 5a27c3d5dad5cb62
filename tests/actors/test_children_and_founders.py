"""One of many, and whose child somebody is."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_one_of_many_is_who_is_said_to_be_it(find: Find) -> None:
    actors = find("Ana Lind is one of the founders of Norvik. Otto Berg, one of the best poets of Lund, died.")
    assert "one of the founders of Norvik" in words(named(actors, "Ana Lind"))
    assert "one of the best poets of Lund" in words(named(actors, "Otto Berg"))


def test_one_of_many_may_be_another(find: Find) -> None:
    actors = find("Ana Lind is one of the founders of Norvik. One of the founders left in 2004.")
    assert "One of the founders" not in words(named(actors, "Ana Lind"))


def test_parents_are_told_by_their_child(find: Find) -> None:
    actors = find("Holm was the third child of Pierre Lind and Ruth Lind. Holm's father painted. Holm's mother taught.")
    assert words(named(actors, "Pierre Lind")) == ["Pierre Lind", "Holm's father"]
    assert words(named(actors, "Ruth Lind")) == ["Ruth Lind", "Holm's mother"]


@pytest.mark.parametrize(
    "birth",
    ["Born in Paris, the son of a painter, he taught.", "Born in Otley, Yorkshire, the son of a painter, he sang."],
)
def test_whose_son_he_is_tells_not_who_he_is(find: Find, birth: str) -> None:
    told = words(named(find("Otto Lind died. " + birth), "Otto Lind"))
    assert told == ["Otto Lind", "the son of a painter", "he"]


@pytest.mark.parametrize("parent", ["father", "mother"])
def test_the_parents_of_a_child_just_told_of_are_hers(find: Find, parent: str) -> None:
    text = f"Ana Lind was born in Lund, the daughter of Otto Lind and Eva Holm. Her {parent} left in 1911."
    teller = {"father": "Otto Lind", "mother": "Eva Holm"}[parent]
    assert f"Her {parent}" in words(named(find(text), teller))


def test_the_mother_of_a_mother_is_told_by_name(find: Find) -> None:
    actors = find("Ana Lind was the daughter of Eva Holm. Eva's mother was a singer.")
    assert "mother" not in " ".join(words(named(actors, "Ana Lind")))
