"""Offices and bodies that each country has: whose is meant, where a text tells of two."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model

PREMIERS = "British Prime Minister Ana Lind met Danish Prime Minister Mia Holm on Monday. "


def test_a_country_tells_which_of_two_premiers_is_meant(find: Find) -> None:
    actors = find(PREMIERS + "The British prime minister left. The Danish premier stayed.")
    assert words(named(actors, "Ana Lind"))[-1] == "The British prime minister"
    assert words(named(actors, "Mia Holm"))[-1] == "The Danish premier"


def test_either_of_two_premiers_is_nobody_in_particular(find: Find) -> None:
    actors = find(PREMIERS + "The prime minister was calm.")
    assert not any("The prime minister" in words(actor) for actor in actors)


def test_the_only_premier_told_of_needs_no_country(find: Find) -> None:
    actors = find("British Prime Minister Ana Lind met a Danish poet on Monday. The prime minister was calm.")
    assert "The prime minister" in words(named(actors, "Ana Lind"))


def test_the_ambassador_of_one_country_is_not_that_of_another(find: Find) -> None:
    actors = find("Iran's ambassador left Athens. US Ambassador Otto Lind was summoned. The ambassador said nothing.")
    assert "Iran's ambassador" not in words(named(actors, "Otto Lind"))


def test_the_foreign_ministries_of_two_countries_are_two(find: Find) -> None:
    text = (
        "Ukraine's Foreign Ministry said a ship was hit. Russia's Foreign Ministry denied it. "
        "The Russian Foreign Ministry gave no details."
    )
    assert len(named(find(text), "Russian Foreign Ministry").mentions) == 2


def test_a_ministry_has_two_forms_of_its_name(find: Find) -> None:
    text = "The Russian Ministry of Foreign Affairs said no. The Russian Foreign Ministry denied it."
    assert any(len(actor.mentions) == 2 and "Foreign" in actor.name for actor in find(text))


def test_two_ministries_are_two(find: Find) -> None:
    actors = find("The Ministry of Defence said no. The Ministry of Health said yes. The Defence Ministry agreed.")
    assert not any({"Ministry of Defence", "Ministry of Health"} <= set(words(actor)) for actor in actors)


def test_a_ministry_without_a_name_is_taken_up_again(find: Find) -> None:
    actors = find("The interior ministry arrested ten men on Monday. The ministry gave no names.")
    assert words(named(actors, "interior ministry")) == ["The interior ministry", "The ministry"]


def test_the_ministry_is_the_last_one_told_of(find: Find) -> None:
    actors = find("The interior ministry arrested ten men. The foreign ministry protested. The ministry gave no names.")
    assert words(named(actors, "foreign ministry")) == ["The foreign ministry", "The ministry"]


def test_a_body_tells_which_of_two_officers_is_meant(find: Find) -> None:
    text = (
        "Coast Guard Commander Otto Lind testified on Monday. Captain Karl Brandt denied it. "
        "The Coast Guard commander was calm."
    )
    assert "The Coast Guard commander" in words(named(find(text), "Otto Lind"))
