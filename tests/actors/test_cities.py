"""Cities that the table knows, and those whose names people and bodies bear."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind


@pytest.mark.parametrize(
    "text",
    [
        "Łódź was founded in 1423. Merchants came to Łódź. Łódź was incorporated into the empire.",
        "Trier said that the bridge was closed. Nobody in Trier minded.",
    ],
)
def test_a_known_city_is_a_place_whatever_the_model_says(find: Find, text: str) -> None:
    assert [a.kind for a in find(text) if a.name in ("Łódź", "Trier")] == [ActorKind.PLACE]


@pytest.mark.parametrize(
    "text",
    [
        "Malaga, a retailer, hired Ana Lind. Malaga's shareholders protested. The director of Malaga said little.",
        "Malaga Ltd. opened a shop. Malaga sells shoes.",
    ],
)
def test_a_firm_with_the_name_of_a_city_is_one_where_the_text_says_so(find: Find, text: str) -> None:
    assert {a.kind for a in find(text) if a.name.startswith("Malaga")} == {ActorKind.ORGANISATION}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Hannah Rochester left the firm. Rochester said that she was tired.", "Hannah Rochester"),
        ("Oxford won. Mr. Oxford left. Peter Oxford said so.", "Peter Oxford"),
        ("Florence Holm wrote two books. Florence lived in a small house.", "Florence Holm"),
        ("Jackson sued the club. Mr. Jackson wants his money.", "Jackson"),
        ("Lincoln wrote to his wife. Abraham Lincoln was tired.", "Abraham Lincoln"),
    ],
)
def test_who_bears_the_name_of_a_city_is_a_person(find: Find, text: str, name: str) -> None:
    assert named(find(text), name).kind == ActorKind.PERSON
    assert not [a for a in find(text) if a.kind == ActorKind.PLACE]


def test_paris_with_a_surname_is_a_person(find: Find) -> None:
    assert named(find("Paris Lind left the party. She was tired."), "Paris Lind").kind == ActorKind.PERSON


def test_a_club_with_a_given_name_is_no_city(find: Find) -> None:
    assert ActorKind.PLACE not in {a.kind for a in find("Chelsea beat Lund on Sunday.") if a.name == "Chelsea"}


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("He joined the Pittsburgh Herons in 2012.", "Pittsburgh"),
        ("She flew from Isfahan International Airport.", "Isfahan"),
        ("Ana Lind studied at the University of Copenhagen.", "Copenhagen"),
    ],
)
def test_a_city_in_the_name_of_a_body_or_building_is_named_too(find: Find, text: str, city: str) -> None:
    assert words(named(find(text), city, ActorKind.PLACE)) == [city]


def test_a_team_is_a_body_and_a_quarter_a_place(find: Find) -> None:
    assert named(find("He joined the Pittsburgh Herons in 2012."), "Pittsburgh Herons").kind == ActorKind.ORGANISATION
    quarter = find("The road goes to Pittsburgh Heights. Nobody lives in Pittsburgh Heights.")
    assert [(a.name, a.kind) for a in quarter] == [("Pittsburgh Heights", ActorKind.PLACE)]


@pytest.mark.parametrize("text", ["Lodz County is large. He left Lodz County.", "Malaga Inc. opened a shop."])
def test_a_city_is_not_named_by_a_county_or_by_a_firm(find: Find, text: str) -> None:
    assert {a.name for a in find(text)}.isdisjoint({"Lodz", "Malaga"})


def test_a_city_is_no_continent(find: Find) -> None:
    actors = find(
        "The panel met in Addis Ababa on Friday. It will report on the wars of the continent. The city was calm."
    )
    city = named(actors, "Addis Ababa")
    assert "the continent" not in words(city)
    assert "The city" in words(city)
