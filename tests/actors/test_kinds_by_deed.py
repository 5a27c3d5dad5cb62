"""What names name by what is done: teams, works, ships, firms; and words that name nobody."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Emre Kaya is playing for Galatasaray on loan.", "Galatasaray", ActorKind.ORGANISATION),
        ("The pianist played for Ana Lind on Monday.", "Ana Lind", ActorKind.PERSON),
        ("He played for Denmark in 1992.", "Denmark", ActorKind.COUNTRY),
        ("His novel Ana Lind was published in 1990.", "Ana Lind", ActorKind.PRODUCT),
        ("The singer Ana Lind wrote the song.", "Ana Lind", ActorKind.PERSON),
        ("Gerda Berg, a film about a nurse, opened on Monday.", "Gerda Berg", ActorKind.PRODUCT),
        ("They met at the bar Zebulon in 2004.", "Zebulon", ActorKind.PLACE),
        ("They left as cyclone Mahasen approached the shore.", "Mahasen", ActorKind.UNKNOWN),
        ("The Galeb sank off Iceland.", "Galeb", ActorKind.PRODUCT),
        ("Canon launched a camera. Canon said it would sell two lenses.", "Canon", ActorKind.ORGANISATION),
    ],
)
def test_what_is_done_tells_what_a_name_names(find: Find, text: str, name: str, kind: ActorKind) -> None:
    assert named(find(text), name).kind == kind


def test_a_ship_is_taken_up_as_one(find: Find) -> None:
    actors = find("The Galeb sank off Iceland in 1950. Nobody on the ship was saved.")
    assert words(named(actors, "Galeb")) == ["Galeb", "the ship"]


def test_a_score_is_no_part_of_a_team(find: Find) -> None:
    assert "Chelsea" in {actor.name for actor in find("Leeds beat Chelsea 2-1 on Saturday.")}
    assert "Boeing" in {actor.name for actor in find("Airbus bested Boeing 453 to 441 in 2007.")}


@pytest.mark.parametrize(
    "heading", ["JUNE 12:\n", "9:31 p.m. ET:\n", "Midnight- "], ids=["a month", "a zone", "an hour and a dash"]
)
def test_what_a_heading_dates_by_names_nobody(find: Find, heading: str) -> None:
    told = f"{heading}Otto Lind left Oslo on Flight 447."
    assert {actor.name for actor in find(told)} <= {"Otto Lind", "Oslo", "Flight 447"}


@pytest.mark.parametrize(
    "text",
    [
        "Stolen Indian statues were returned on Monday.",
        "A Bangladeshi man died on Monday.",
        "Crablike, he moved into the room.",
        "Muslims celebrate Eid on Monday. Eid al-Fitr ends Ramadan.",
    ],
)
def test_peoples_feasts_and_openings_of_sentences_are_no_people(find: Find, text: str) -> None:
    assert not [actor for actor in find(text) if actor.kind != ActorKind.GROUP]


def test_a_word_in_capitals_for_stress_names_nobody(find: Find) -> None:
    actors = find("Norvik has FINALLY signed Otto Lind. The club finally paid.")
    assert "FINALLY" not in {actor.name for actor in actors}


def test_a_bank_of_a_land_is_the_bank_alone(find: Find) -> None:
    assert {actor.name for actor in find("Bank of America cut 200 jobs.")} == {"Bank of America"}


def test_an_assembly_of_a_body_is_another(find: Find) -> None:
    actors = find("The General Assembly of the United Nations met. The United Nations agreed.")
    assert {"General Assembly of the United Nations", "United Nations"} <= {actor.name for actor in actors}


@pytest.mark.parametrize(
    "text",
    ["They expelled two Polish, three Czech and 13 Ukrainian diplomats.", "She received her B.A. degree in 1922."],
)
def test_peoples_that_say_whose_and_degrees_are_no_actors(find: Find, text: str) -> None:
    assert find(text) == ()
