"""Short forms of names by which people of many lands go, and names that the model tears."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "name", "short"),
    [
        ("Lysbeth van der Plas was born in Delft. Van der Plas sold maps.", "Lysbeth van der Plas", "Van der Plas"),
        ("José Luis Gómez Rivas ruled. Ana Vega defeated him. Gómez left.", "José Luis Gómez Rivas", "Gómez"),
        ("Khalid bin Rashid al-Amri came to power in 2014. Al-Amri left.", "Khalid bin Rashid al-Amri", "Al-Amri"),
        ("Abdullah al-Mansour resigned in 2014. Mansour returned.", "Abdullah al-Mansour", "Mansour"),
        ("Park Ji-hoon joined the party in 1995. Park left it in 2001.", "Park Ji-hoon", "Park"),
        ("Jón met Katrín Jakobsdóttir in 1999. Katrín was a student.", "Katrín Jakobsdóttir", "Katrín"),
        ("Helen Bonham-Price met Tim Price. Bonham-Price acted.", "Helen Bonham-Price", "Bonham-Price"),
        ("Otto von der Leyen died in 1990. Von der Leyen was a judge.", "Otto von der Leyen", "Von der Leyen"),
    ],
)
def test_a_surname_of_any_land_is_its_bearers(find: Find, text: str, name: str, short: str) -> None:
    assert short in words(named(find(text), name))


def test_a_second_given_name_is_nobody_by_itself(find: Find) -> None:
    assert "Paul" not in words(named(find("John Paul Lind left Oslo. Paul stayed."), "John Paul Lind"))


def test_what_somebody_wrote_is_no_part_of_his_name(find: Find) -> None:
    assert named(find("She saw Jean Anouilh's Antigone in 1945."), "Jean Anouilh")


def test_a_given_name_before_an_initial_is_no_trade(find: Find) -> None:
    assert named(find("Mason T. Lind had visited Oslo in 1895."), "Mason T. Lind")


def test_whom_the_next_sentence_takes_up_is_a_person(find: Find) -> None:
    assert "He" in words(named(find("Ronaldinho joined Barcelona in 2003. He scored twice."), "Ronaldinho"))


@pytest.mark.parametrize("before", ["Tarvik dismissed the coach in 2003.", "Otto Lind left. Tarvik grew in 2003."])
def test_who_stands_beside_another_may_not_be_taken_up(find: Find, before: str) -> None:
    actors = find(f"{before} He left at once.")
    assert not any("He" in words(actor) for actor in actors if "Tarvik" in words(actor))
