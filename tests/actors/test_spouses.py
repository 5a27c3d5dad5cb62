"""Whose wife or husband somebody is, by whom one married."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_whom_one_has_married_is_his_wife(find: Find) -> None:
    actors = find("Otto Lind married Ana Holm in 1952. His wife died in 1960.")
    assert "His wife" in words(named(actors, "Ana Holm"))


def test_after_a_second_wedding_his_wife_is_the_second(find: Find) -> None:
    text = "Otto Lind and his first wife, Ana Holm, met in 1950. He married Eva Berg in 1962. His wife left in 1970."
    actors = find(text)
    assert "His wife" in words(named(actors, "Eva Berg"))
    assert "His wife" not in words(named(actors, "Ana Holm"))


@pytest.mark.parametrize(
    "text",
    [
        "Otto Lind did not marry Ana Holm. His wife died in 1960.",
        "The priest Otto Lind married Ana Holm and Bo Roy in 1952. His wife sang.",
    ],
)
def test_whom_one_has_not_married_is_not_his_wife(find: Find, text: str) -> None:
    assert words(named(find(text), "Ana Holm")) == ["Ana Holm"]
