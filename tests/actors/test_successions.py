"""Offices that change hands, and those that somebody held before."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "told", ["Rui Tavares succeeded her.", "Rui Tavares replaced Lopes.", "Lopes was succeeded by Rui Tavares."]
)
def test_who_follows_holds_the_office(find: Find, told: str) -> None:
    text = f"Ana Lopes was elected president in 2010. The president went to Oslo. {told} The president left in 2015."
    actors = find(text)
    assert words(named(actors, "Ana Lopes")).count("The president") == 1
    assert "The president" in words(named(actors, "Rui Tavares"))


def test_who_follows_has_no_trade_of_the_other(find: Find) -> None:
    text = "Ana Lopes, a lawyer, led the club. In 2014 Rui Tavares succeeded her. The lawyer left Oslo."
    assert "The lawyer" in words(named(find(text), "Ana Lopes"))


def test_who_held_an_office_before_is_not_who_holds_it(find: Find) -> None:
    text = (
        "Former president Luis Ocampo was arrested. President Marta Ruiz spoke. Ocampo denied it. The president left."
    )
    actors = find(text)
    assert "The president" in words(named(actors, "Marta Ruiz"))
    assert "The president" not in words(named(actors, "Luis Ocampo"))


def test_the_former_holder_is_taken_up_as_such(find: Find) -> None:
    text = "Former president Luis Ocampo was arrested on Monday. The former president denied it."
    assert "The former president" in words(named(find(text), "Luis Ocampo"))


def test_a_doctor_is_called_so_after_his_title(find: Find) -> None:
    actors = find("Dr. Nora Finch treated Alan Pope in March. The doctor told him to rest.")
    assert "The doctor" in words(named(actors, "Nora Finch"))
