"""The tables on actors hold together."""

import pytest

from timeline.actors.countries import countries, is_city
from timeline.actors.known_organisations import known_organisations
from timeline.actors.vocabulary import PEOPLE, vocabulary
from timeline.lexicon.tables import read_section, read_table


def test_every_seat_belongs_to_a_country_or_has_a_name() -> None:
    rows = read_table("metonyms")["seats"]
    assert [row["names"] for row in rows if not (row["country"] in read_table("countries") or row.get("name"))] == []


def test_every_usual_capital_is_a_capital() -> None:
    assert [town for town in read_table("metonyms")["usual"] if town not in countries().capitals] == []


@pytest.mark.parametrize(
    ("word", "country"),
    [("french", "france"), ("americans", "united states"), ("dutch", "netherlands"), ("germans", "germany")],
)
def test_a_demonym_is_of_its_country(word: str, country: str) -> None:
    assert countries().demonyms[word] == country


@pytest.mark.parametrize(
    ("name", "country"),
    [("u.s.", "united states"), ("uk", "united kingdom"), ("burma", "myanmar"), ("ussr", "soviet union")],
)
def test_a_country_is_known_by_its_other_names(name: str, country: str) -> None:
    assert countries().names[name] == country


@pytest.mark.parametrize("town", ["kiev", "kyiv"])
def test_a_capital_in_any_spelling_stands_for_its_country(town: str) -> None:
    assert countries().seats[town] == "ukraine"


def test_brussels_stands_for_the_union() -> None:
    assert countries().seats["brussels"] == "european union"


@pytest.mark.parametrize(("name", "sexes"), [("mary", {"f"}), ("vladimir", {"m"}), ("siméon", {"m"}), ("xyzzy", None)])
def test_given_names_tell_the_sex(name: str, sexes: set[str] | None) -> None:
    assert vocabulary().sexes(name) == sexes


def test_every_pronoun_has_features() -> None:
    assert {form for form, p in vocabulary().pronouns.items() if p.person not in (1, 2, 3)} == set()
    assert vocabulary().pronouns["they"].genders > PEOPLE


@pytest.mark.parametrize("kind", ["person", "thing", "plural"])
def test_every_kind_of_pronoun_has_the_same_weights(kind: str) -> None:
    assert read_section("pronoun_weights", kind).keys() == read_section("pronoun_weights", "person").keys()


def test_no_name_belongs_to_two_organisations() -> None:
    rows = read_table("known_organisations")["organisations"]
    assert sum(len(row["names"]) for row in rows) == len(known_organisations())


@pytest.mark.parametrize("name", ["andrea", "evelyn", "nikol", "wei", "yuri"])
def test_a_name_of_one_sex_in_one_language_may_be_of_the_other_in_another(name: str) -> None:
    assert vocabulary().sexes(name) == PEOPLE


@pytest.mark.parametrize("name", ["lodz", "łódź", "trier", "mecca", "bombay", "são paulo", "ulan - ude", "pittsburgh"])
def test_a_larger_city_is_known_by_any_spelling(name: str) -> None:
    assert is_city(name.split())


@pytest.mark.parametrize(
    "name",
    ["chelsea", "florence", "victoria", "lincoln", "jackson", "washington", "hamilton", "nice", "reading", "toyota"],
)
def test_a_city_with_the_name_of_people_or_of_things_is_none_to_rely_on(name: str) -> None:
    assert not is_city([name])
