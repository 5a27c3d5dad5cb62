"""What business news calls firms by: letters in brackets, their trade, "the company" of two."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_letters_in_brackets_are_the_body_before_them(find: Find) -> None:
    actors = find("Halden Bio (HLDB) rose on Monday. Norvik Foods Inc. (NYSE: NVKF) fell. HLDB closed higher.")
    assert words(named(actors, "Halden Bio")) == ["Halden Bio", "HLDB", "HLDB"]
    assert "NVKF" in words(named(actors, "Norvik Foods Inc."))


@pytest.mark.parametrize(
    ("text", "name", "letters"),
    [
        ("Halden Mines Ltd (ASX) and Norvik Foods Ltd (ASX) fell on Monday.", "Norvik Foods Ltd", "ASX"),
        ("Otto Lind (SPD) resigned on Monday.", "Otto Lind", "SPD"),
        ("Norvik Foods Ltd (UK) resigned on Monday.", "Norvik Foods Ltd", "UK"),
    ],
)
def test_letters_behind_two_bodies_a_person_or_for_a_land_are_not_his(
    find: Find, text: str, name: str, letters: str
) -> None:
    assert letters not in words(named(find(text), name))


def test_a_body_is_called_by_the_words_of_its_name(find: Find) -> None:
    actors = find("Norwegian Cruise Line raised its fares on Monday. The cruise operator also bought a ship.")
    assert "The cruise operator" in words(named(actors, "Norwegian Cruise Line"))


def test_the_company_is_whom_a_broker_speaks_of(find: Find) -> None:
    actors = find("Holm & Company said Norvik Gas would cut its dividend. The company raised its outlook in May.")
    assert "The company" in words(named(actors, "Norvik Gas"))
    actors = find("Analysts at Morgan Stanley downgraded Tesla on Monday. The company reported lower sales.")
    assert "The company" in words(named(actors, "Tesla"))


def test_the_company_is_who_speaks_of_itself(find: Find) -> None:
    actors = find("Norvik said it would buy Halden Software. The company raised its outlook in May.")
    assert "The company" in words(named(actors, "Norvik"))


def test_who_uses_something_is_another(find: Find) -> None:
    assert words(named(find("By using OER, the college saved money in 2019."), "OER")) == ["OER"]
    actors = find("Norvik sold its mills. At Norvik, the company said, nobody was told.")
    assert "the company" in words(named(actors, "Norvik"))


def test_the_company_is_what_its_own_sentence_is_about(find: Find) -> None:
    text = (
        "Delta Air Lines led a rally on Monday. Delta shares jumped after Delta raised its outlook. Delta gained 9%. "
        "Shares of Kellogg rose after news that Ferrero is buying the company for $3 billion."
    )
    actors = find(text)
    assert "the company" in words(named(actors, "Kellogg"))
    assert words(named(actors, "Delta Air Lines"))[:2] == ["Delta Air Lines", "Delta"]


def test_letters_that_a_bracket_sets_apart_are_no_part_of_a_name(find: Find) -> None:
    actors = find("Tesla sets the stage for results from Meta (META), Microsoft (MSFT), and Alphabet (GOOG) later.")
    assert {"Meta", "Microsoft", "Alphabet"} <= {actor.name for actor in actors}


@pytest.mark.parametrize("name", ["Norvik Lines", "Halden Air Lines", "Norvik Motors"])
def test_the_company_is_the_one_just_told_of_whatever_its_trade(find: Find, name: str) -> None:
    actors = find(f"{name} cancelled the trip. The company denied the report.")
    assert words(named(actors, name)) == [name, "The company"]
