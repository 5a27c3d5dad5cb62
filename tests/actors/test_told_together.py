"""Several told of together, and the bodies and groups beside them."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Tarn have sold two million records. Otto Lind and Ana Holm met in 1989. They married in 1990.",
        "The rebels left the city. Otto Lind and his wife hid in a barn. They were found on Monday.",
    ],
)
def test_they_behind_two_is_no_body_or_group_told_of_before(find: Find, text: str) -> None:
    assert not any({"They", "they"} & set(words(actor)) for actor in find(text))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The rebels met Otto Lind and Ana Holm. They shot at the car.", "rebels"),
        ("Otto Lind and Ana Holm left. The rebels came back to the city. They burnt it.", "rebels"),
    ],
)
def test_a_group_that_acts_is_they_beside_two(find: Find, text: str, name: str) -> None:
    assert "They" in words(named(find(text), name))


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        ("Norvik knows the terms, because Ana Holm signed them.", False),
        ("Norvik has sold its plant. Fans love them.", False),
        ("Norvik Rovers have won the cup. Fans love them.", True),
    ],
)
def test_a_body_is_them_only_where_it_is_told_of_as_many(find: Find, text: str, is_meant: bool) -> None:
    assert any("them" in words(actor) for actor in find(text)) is is_meant


def test_them_is_the_last_object_of_the_sentence_where_that_is_several_things(find: Find) -> None:
    before = "Forty families lost their moorings in Lund. "
    actors = find(before + "Norvik knows the terms, because it signed them.")
    assert "it" in words(named(actors, "Norvik"))
    assert not any("them" in words(actor) for actor in actors)
    assert any("them" in words(actor) for actor in find(before + "Norvik knows the partners and met them."))
