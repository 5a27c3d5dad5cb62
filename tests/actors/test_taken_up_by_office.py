"""Whom an age, a past office and one written short take up."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_an_age_with_something_new_takes_up_the_one_just_named(find: Find) -> None:
    text = (
        "A court granted bail to former Prime Minister Otto Lind. The 71-year-old former cricket star left the prison."
    )
    assert "The 71-year-old former cricket star" in words(named(find(text), "Otto Lind"))


@pytest.mark.parametrize(
    "text",
    [
        "Otto Lind, 44, was shot on Monday. The 71-year-old painter fled.",
        "Otto Lind was hurt on Monday. The 71-year-old driver fled.",
        "Otto Lind was shot on Monday. The 71-year-old actress fled.",
    ],
)
def test_an_age_tells_of_another_where_it_does_not_fit(find: Find, text: str) -> None:
    assert words(named(find(text), "Otto Lind")) == ["Otto Lind"]


def test_the_former_governor_is_the_past_one(find: Find) -> None:
    text = (
        "Police arrested the past governor of Jigawa State, Sule Lamido. He had attacked the aides of Governor "
        "Muhammad Badaru. The former governor was held in Kano."
    )
    assert "The former governor" in words(named(find(text), "Sule Lamido"))


@pytest.mark.parametrize(("title", "office"), [("CM", "chief minister"), ("PM", "prime minister")])
def test_an_office_written_short_is_the_office(find: Find, title: str, office: str) -> None:
    actors = find(f"{title} Shah spoke in Bath on Monday. The {office} left at noon.")
    assert f"The {office}" in words(named(actors, "Shah"))


def test_the_state_is_the_part_of_a_land_told_of(find: Find) -> None:
    actors = find("Texas passed a law in May. The United States sued. The state appealed.")
    assert "The state" in words(named(actors, "Texas"))
    assert "The state" in words(named(find("France was poor. The state taxed salt."), "France"))


def test_a_town_that_burns_is_no_government(find: Find) -> None:
    assert not named(find("Rome burned in 64 AD."), "Rome").mentions[0].via
    assert named(find("Rome rejected the plan on Monday."), "Italy").mentions[0].via == "metonymy"


def test_a_calling_takes_up_the_only_one_just_named(find: Find) -> None:
    actors = find("Nuri Sahin is an example. Unable to play, the Turkish midfielder has left.")
    assert "the Turkish midfielder" in words(named(actors, "Nuri Sahin"))
    for text in ("Otto Lind met Leif Holm in May. The singer left.", "Otto Lind was hurt in May. The referee left."):
        assert words(named(find(text), "Otto Lind")) == ["Otto Lind"]


def test_who_is_thanked_goes_on_with_no_speech(find: Find) -> None:
    text = "The councillor has been thanked by deputy chair Richard Sanderson. He said the work had been hard."
    actors = find(f"{text} Cllr Sanderson left.")
    assert words(named(actors, "Richard Sanderson"))[-2:] == ["He", "Sanderson"]


@pytest.mark.parametrize("honorific", ["Datuk Seri", "Tan Sri", "Dr"])
def test_an_honorific_parts_no_office_from_a_name(find: Find, honorific: str) -> None:
    actors = find(f"Prime Minister {honorific} Anwar Ibrahim spoke in May. Anwar left. The prime minister wept.")
    assert words(named(actors, "Anwar Ibrahim"))[-2:] == ["Anwar", "The prime minister"]
    assert [actor.name for actor in find("Sri Lanka lost in May.")] == ["Sri Lanka"]


def test_a_calling_at_the_head_of_a_sentence_is_no_name(find: Find) -> None:
    actors = find("Astrophysicist Margherita Hack passed away on June 29.")
    assert [actor.name for actor in actors] == ["Margherita Hack"]


def test_nobody_is_a_paper_that_is_called_like_him(find: Find) -> None:
    actors = find("Ana Lind is a scientist. She wrote in an email to The Scientist.")
    assert words(named(actors, "Ana Lind")) == ["Ana Lind", "a scientist", "She"]
