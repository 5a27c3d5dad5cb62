"""Firms by their trade and country: "the German carmaker", "the airline", and who is none of the kind."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind
from timeline.actors.countries import countries
from timeline.actors.trades import is_firm, trades
from timeline.lexicon.tables import read_section


@pytest.mark.parametrize(
    ("text", "name", "description"),
    [
        ("Opel and Fiat held talks. The Italian carmaker wants a partner.", "Fiat", "The Italian carmaker"),
        ("Opel and Fiat held talks. The German car giant wants a partner.", "Opel", "The German car giant"),
        ("Chrysler sold a plant to Fiat. The US group needs money.", "Chrysler", "The US group"),
        ("Qantas sued Boeing. The struggling airline wants its money back.", "Qantas", "The struggling airline"),
        (
            "The International Association of Machinists met. The union struck.",
            "International Association of Machinists",
            "The union",
        ),
        (
            "Peugeot Citroen closed the Aulnay plant. The Aulnay plant is old. The company lost money.",
            "Peugeot Citroen",
            "The company",
        ),
        ("HSBC Holdings fell after the lender sold a stake.", "HSBC Holdings", "the lender"),
        ("Boeing was sued by Qantas. The airline wants its money back.", "Qantas", "The airline"),
    ],
)
def test_a_firm_goes_by_its_trade_and_country(find: Find, text: str, name: str, description: str) -> None:
    assert description in words(named(find(text), name))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Fiat held talks in Turin. A rival carmaker was not invited. The rival carmaker protested.", "Fiat"),
        ("Fiat held talks in Turin. The German carmaker Norvik protested.", "Fiat"),
        ("Fiat held talks in Turin. The German carmaker was not invited.", "Fiat"),
        ("Lufthansa grew. Its German airline shrank.", "Lufthansa"),
        ("Mazda and Norvik met. The Japanese camera maker lost money.", "Mazda"),
        ("Boeing opened a site. The airline was not invited.", "Boeing"),
        ("Google opened an office. The website went down.", "Google"),
        ("Toyota is under investigation by the agency.", "Toyota"),
    ],
)
def test_another_firm_of_the_trade_or_of_another_is_not_meant(find: Find, text: str, name: str) -> None:
    assert set(words(named(find(text), name))) <= {name, "Its", "its"}


def test_a_name_with_other_senses_is_a_firm_where_the_text_is_of_its_trade(find: Find) -> None:
    assert named(find("Delta raised its fares, as the airline had said."), "Delta").kind is ActorKind.ORGANISATION
    assert named(find("Delta and Qantas raised their fares."), "Delta").kind is ActorKind.ORGANISATION
    assert not is_firm(("delta",), frozenset(("bank",)), upper=False)


def test_letters_are_a_firm_in_capitals_alone() -> None:
    assert is_firm(("sap",), frozenset(), upper=True)
    assert not is_firm(("sap",), frozenset(), upper=False)


def test_every_firm_is_of_a_trade_and_of_a_country() -> None:
    for section in ("firms", "ambiguous"):
        rows = read_section("firms", section)
        assert rows.keys() <= trades().keys()
        assert {country for row in rows.values() for country in row} <= {"", *countries().titles}


def test_a_name_that_begins_with_a_carmakers_is_a_model(find: Find) -> None:
    assert named(find("General Motors recalled the Chevrolet Impala."), "Chevrolet Impala").kind is ActorKind.PRODUCT
    assert named(find("Toyota Corolla cars were recalled on Monday."), "Toyota Corolla").kind is ActorKind.PRODUCT
    assert named(find("The Boeing Chairman left the Boeing Company."), "Boeing Company").kind is ActorKind.ORGANISATION
