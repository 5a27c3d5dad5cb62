"""Rulers of one name: whom the text tells of last."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_a_bare_name_is_the_ruler_told_of_last(find: Find) -> None:
    text = (
        "Henry II died in 1189. Richard I succeeded him. Henry had fought Richard for years. "
        "In 1485 Henry Tudor defeated Richard III at Bosworth. Henry was crowned on the field. Richard was buried."
    )
    actors = find(text)
    assert words(named(actors, "Henry II")) == ["Henry II", "him", "Henry"]
    assert words(named(actors, "Richard I")) == ["Richard I", "Richard"]
    assert words(named(actors, "Henry Tudor")) == ["Henry Tudor", "Henry"]
    assert words(named(actors, "Richard III")) == ["Richard III", "Richard"]


def test_a_son_told_of_last_bears_the_name(find: Find) -> None:
    text = "Edward I took Berwick. His son, Edward II, lost the war. Edward was deposed in 1327."
    actors = find(f"{text} Edward III won at Crécy.")
    assert "Edward" in words(named(actors, "Edward II"))
    # of two alone a life may be told
    assert not any({"Edward", "Edward I"} <= set(words(actor)) for actor in find(text))


def test_whom_a_life_opens_with_keeps_the_name(find: Find) -> None:
    actors = find("Henry VIII was the second son of Henry VII. Henry was born in 1491.")
    assert words(named(actors, "Henry VII")) == ["Henry VII"]


def test_a_ruler_told_of_in_passing_does_not_take_the_name(find: Find) -> None:
    text = "Johan Brandt was born in Riga. He taught Daniel and Johan II in Basel. Johan died later."
    assert "Johan" not in words(named(find(text), "Johan II"))


def test_other_people_keep_one_short_name_throughout(find: Find) -> None:
    actors = find("Otto Lind left. Otto came back. Otto Brandt stayed. Otto died.")
    assert max(words(actor).count("Otto") for actor in actors) == 2


def test_a_style_behind_a_name_tells_of_another(find: Find) -> None:
    actors = find("Henry II ruled England until 1189. Henry the Young King died in 1183. Henry was crowned in 1170.")
    assert words(named(actors, "Henry II")) == ["Henry II"]
    assert words(named(actors, "Henry the Young King")) == ["Henry the Young King", "Henry"]


def test_who_goes_by_his_surname_does_not_take_the_name(find: Find) -> None:
    text = "Henry VIII married Catherine in 1509. Henry Percy had loved Anne, and Percy wept. Henry divorced Catherine."
    assert "Henry" in words(named(find(text), "Henry VIII"))
