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


@pytest.mark.parametrize("who", ["She", "Anna Keller"])
def test_a_wife_may_bear_the_name_of_her_husband(find: Find, who: str) -> None:
    actors = find(f"Anna Keller was born in Basel. {who} married Paul Ritter in 1905. Anna Ritter opened a clinic.")
    assert {"Anna Keller", "Anna Ritter"} <= {
        w for actor in actors if "Anna Keller" in words(actor) for w in words(actor)
    }


def test_a_sister_in_law_is_not_the_wife(find: Find) -> None:
    actors = find("Anna Keller married Paul Ritter in 1905. Eva Ritter opened a clinic.")
    assert not any({"Anna Keller", "Eva Ritter"} <= set(words(actor)) for actor in actors)


def test_they_are_the_couple_and_not_others_told_of_before(find: Find) -> None:
    before = "Lise Holm closed the plant. Some 800 people lost their jobs. "
    actors = find(before + "She married Otto Selmer in 1970; they divorced in 1984.")
    assert not any("they" in words(actor) for actor in actors)
    actors = find(before + "She left Otto Selmer in 1970; they marched in 1984.")
    assert any("they" in words(actor) for actor in actors)


def test_a_relative_told_beside_somebody_is_his(find: Find) -> None:
    actors = find("Otto Lind met William Roe and his wife. He left. William's wife wept.")
    assert words(named(actors, "Otto Lind")) == ["Otto Lind", "He"]
    assert words(named(actors, "William Roe's wife")) == ["his wife", "William's wife"]


@pytest.mark.parametrize("beside", ["William Roe and his own wife", "Ann Roe and his wife"])
def test_a_relative_told_beside_somebody_may_be_anothers(find: Find, beside: str) -> None:
    assert "his" in words(named(find(f"Otto Lind met {beside}."), "Otto Lind"))
