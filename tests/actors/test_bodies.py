"""Which body "the company" or "the bank" is, and which names are bodies."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def test_the_company_is_the_one_that_the_text_is_about(find: Find) -> None:
    text = (
        "Hallam Foods said on Monday it would close its plant in Leeds. Hallam Foods bought a rival, Brisk Ltd, "
        "in 2019. Its main competitor is Tarn Group. The company said staff would be told this week."
    )
    assert "The company" in words(named(find(text), "Hallam Foods"))


def test_the_bank_is_the_one_that_the_text_is_about_and_not_the_one_named_last(find: Find) -> None:
    text = (
        "Norvik Bank lost money last year. Norvik Bank is based in Lund. It sued Halden Bank in March. "
        "The bank said it would appeal."
    )
    assert "The bank" in words(named(find(text), "Norvik Bank"))


def test_the_firm_is_the_one_just_introduced_where_it_is_what_the_sentence_is_about(find: Find) -> None:
    text = "Norvik Ltd cut jobs on Thursday. Its supplier Mast Ltd was founded in 1990. The firm employs 40 people."
    assert "The firm" in words(named(find(text), "Mast Ltd"))


@pytest.mark.parametrize(("speaks_for", "firm"), [("Arden", "Arden plc"), ("Bolt", "Bolt Retail")])
def test_the_company_is_the_one_for_which_who_says_so_speaks(find: Find, speaks_for: str, firm: str) -> None:
    text = (
        "Shares in Arden plc rose after Bolt Retail made a bid. Arden rejected the offer. "
        f"{speaks_for} chief executive Mia Lund said the company would not give in."
    )
    assert "the company" in words(named(find(text), firm))


def test_a_firm_is_known_by_its_shares_and_its_end(find: Find) -> None:
    actors = find("Shares in Arden plc rose. She left Solvex. Solvex shares fell. Arden rejected the offer.")
    assert words(named(actors, "Arden plc", ActorKind.ORGANISATION)) == ["Arden plc", "Arden"]
    assert named(actors, "Solvex").kind == ActorKind.ORGANISATION


def test_a_company_goes_by_its_name_without_the_word_for_its_trade(find: Find) -> None:
    actors = find("Kestrel Capital bought a rival in 2016. Kestrel sold it in 2020.")
    assert words(named(actors, "Kestrel Capital", ActorKind.ORGANISATION)) == ["Kestrel Capital", "Kestrel"]


def test_a_founder_and_his_firm_are_two(find: Find) -> None:
    actors = find("Tom Brannock founded Brannock & Sons in 1921. Brannock died in 1950. Brannock & Sons was sold.")
    assert words(named(actors, "Tom Brannock")) == ["Tom Brannock", "Brannock"]
    assert words(named(actors, "Brannock & Sons")) == ["Brannock & Sons", "Brannock & Sons"]


def test_a_team_is_known_by_its_players(find: Find) -> None:
    assert named(find("Brevik goalkeeper Otto Lind saved a penalty."), "Brevik").kind == ActorKind.ORGANISATION


def test_the_bank_of_a_country_is_its_own_and_no_other(find: Find) -> None:
    actors = find(
        "The European Central Bank waited, but the Bank of England acted. The British central bank was founded in 1694."
    )
    assert "The British central bank" in words(named(actors, "Bank of England"))


def test_the_bank_of_a_country_may_be_named_later(find: Find) -> None:
    actors = find("Japan's central bank cut its rate on Monday. The Bank of Japan said that it would wait.")
    assert "Japan's central bank" in words(named(actors, "Bank of Japan"))


def test_a_firm_that_bears_a_name_of_a_person_is_a_firm(find: Find) -> None:
    actors = find("A decision by Merrill Lynch came on Friday. Philip Glass left.")
    assert {a.name: a.kind for a in actors} == {
        "Merrill Lynch": ActorKind.ORGANISATION,
        "Philip Glass": ActorKind.PERSON,
    }


def test_what_is_done_in_business_is_done_by_no_business(find: Find) -> None:
    assert words(named(find("Norvik, which is still doing business, fell."), "Norvik")) == ["Norvik", "which"]


def test_a_description_does_not_end_in_a_preposition(find: Find) -> None:
    text = '"That is so," said Jack Holm, chief strategist at Arden Inc. "The market is sure."'
    assert "chief strategist at" not in words(named(find(text), "Jack Holm"))


def test_the_company_is_no_agency_whatever_it_is_called(find: Find) -> None:
    text = (
        "Norvik recalled its cars. The company had been warned by the Environmental Protection Agency. "
        "The EPA tested the cars. The EPA published its report on Friday. The company could be fined."
    )
    assert words(named(find(text), "Norvik"))[-1] == "The company"


def test_the_carmaker_is_the_one_that_the_sentence_is_about(find: Find) -> None:
    text = "Shares of Mazda, the Japanese carmaker, rose. Shares of Honda were up after the carmaker announced a plan."
    assert "the carmaker" in words(named(find(text), "Honda"))


def test_a_team_without_an_article_is_nobody_named(find: Find) -> None:
    assert "team" not in words(named(find("Norvik is pleased with the products, plan and team."), "Norvik"))


def test_it_that_sells_is_the_body_and_not_what_it_sells(find: Find) -> None:
    actors = find("Norvik sold 26 million Lunas in May. It sold 17 million Vexas in June.")
    assert "It" in words(named(actors, "Norvik"))
    assert named(actors, "Lunas").kind == ActorKind.PRODUCT


def test_a_firm_of_which_one_is_sold_is_no_product(find: Find) -> None:
    actors = find("In May Arden sold Norvik Group for 300 million pounds. Norvik Group employs 20 people.")
    assert named(actors, "Norvik Group").kind == ActorKind.ORGANISATION


def test_an_amount_is_no_name(find: Find) -> None:
    assert [a.name for a in find("Shares of Norvik rose to Y5,320 on Monday.") if "Y" in a.name] == []


def test_the_airline_is_the_one_that_is_called_so_and_no_planemaker(find: Find) -> None:
    text = (
        "Lund Airways suspended its flights on Thursday. The planemaker Airbus said it would help. "
        "The airline has grounded six planes."
    )
    actors = find(text)
    assert "The airline" in words(named(actors, "Lund Airways"))
    assert "The airline" not in words(named(actors, "Airbus"))


def test_a_group_wide_loss_is_of_no_group(find: Find) -> None:
    assert "group" not in words(named(find("Norvik announced a group-wide loss on Monday."), "Norvik"))
