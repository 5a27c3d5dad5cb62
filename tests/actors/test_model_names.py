"""Models of what is made: by maker and number, by number alone, and by what they are called."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind, extract_events, merge
from timeline.actors.model_names import model_number

pytestmark = pytest.mark.model


def test_a_model_is_one_by_its_number_and_what_it_is_called(find: Find) -> None:
    text = (
        "Boeing is building the 787 Dreamliner. The Boeing 787 will fly in May. The Dreamliner has been delayed. "
        "Airlines have ordered 800 Dreamliners. The 787 is made of plastics."
    )
    model = named(find(text), "787 Dreamliner", ActorKind.PRODUCT)
    assert words(model) == ["787 Dreamliner", "Boeing 787", "Dreamliner", "Dreamliners", "787"]


def test_the_maker_is_not_its_model(find: Find) -> None:
    actors = find("Boeing sold a plane. The Boeing 787 will fly in May. Boeing is happy.")
    assert "Boeing 787" not in words(named(actors, "Boeing", ActorKind.ORGANISATION))
    assert words(named(actors, "Boeing 787", ActorKind.PRODUCT)) == ["Boeing 787"]


def test_models_of_one_number_and_two_makers_are_two(find: Find) -> None:
    text = "Norvik and Arden compete. The Norvik 300 was shown on Monday, and the Arden 300 was shown on Friday."
    assert {"Norvik 300", "Arden 300"} <= {a.name for a in find(text)}


def test_a_variant_is_a_model_of_its_own(find: Find) -> None:
    actors = find("Boeing sells planes. The Boeing 747 first flew in 1969. Cargolux bought the Boeing 747-8 on Monday.")
    assert {"Boeing 747", "Boeing 747-8"} <= {a.name for a in actors}


def test_several_of_a_model_are_the_model(find: Find) -> None:
    actors = find("Airbus showed the A380 on Monday. Qantas has ordered 20 A380s.")
    assert words(named(actors, "A380", ActorKind.PRODUCT)) == ["A380", "A380s"]


@pytest.mark.parametrize(
    "text",
    [
        "Norvik grew. Norvik 300 workers went on strike on Monday.",
        "Lund and Brevik met. Lund 101, Brevik 98 was the score on Sunday.",
        "Norvik has 300 workers. The 300 left on Monday.",
        "In Norvik the 300 Spartans left.",
    ],
)
def test_a_number_that_counts_something_names_no_model(find: Find, text: str) -> None:
    assert all(actor.rule != "model-name" for actor in find(text))


def test_the_jet_is_the_one_last_told_of(find: Find) -> None:
    text = (
        "Boeing is building the 787 Dreamliner. The Dreamliner is late. The Dreamliner is made of plastics. "
        "Lufthansa bought the Airbus A320neo on Tuesday. The jet is cheap."
    )
    assert "The jet" in words(named(find(text), "A320neo"))


def test_the_phone_is_the_one_whose_name_says_so(find: Find) -> None:
    text = (
        "Norvik unveiled the new Skyphone on Monday. It had an earlier Skyphone. Rivals have a Vexa of their own. "
        "The new phone is thin."
    )
    assert "The new phone" in words(named(find(text), "Skyphone"))


def test_a_plane_that_is_ordered_is_told_nothing() -> None:
    text = "Boeing showed the 787 Dreamliner. On Monday airlines ordered the plane to save fuel."
    entries = extract_events(text, anchor="2008-10-22")
    roles = {str(p.role) for e in entries if e.trigger.text == "ordered" for p in e.participants}
    assert "addressee" not in roles


def test_a_model_is_one_in_several_texts() -> None:
    texts = {
        "a": "Boeing showed the 787 Dreamliner on Monday. The Dreamliner flew.",
        "b": "Boeing delayed the plane. The Boeing 787 flew on Tuesday.",
    }
    merged = merge(extract_events(text, anchor="2009-12-20", document_id=key) for key, text in texts.items())
    assert len([a for a in merged.actors if a.kind == ActorKind.PRODUCT]) == 1


@pytest.mark.parametrize(
    ("name", "number"),
    [
        (("boeing", "787", "dreamliner"), "787"),
        (("787s",), "787"),
        (("boeing", "747", "-", "8"), "747-8"),
        (("777x",), "777x"),
        (("luna", "4"), ""),
        (("luna",), ""),
    ],
)
def test_the_number_of_a_model(name: tuple[str, ...], number: str) -> None:
    assert model_number(name) == number


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The lessor bought 33 737-800s in May.", "737-800s"),
        ("The lessor bought seven 777-300ER aircraft in May.", "777-300ER"),
        ("The A350-1000 flew in May.", "A350-1000"),
        ("The lessor bought 150 A320neos in May.", "A320neos"),
        ("The lessor flew the E190 jet in May.", "E190"),
    ],
)
def test_a_model_is_told_by_its_form(find: Find, text: str, name: str) -> None:
    assert named(find(text), name).kind is ActorKind.PRODUCT


@pytest.mark.parametrize(
    "text", ["The lessor had 200-300 jets.", "They met on the M25 road.", "It lost 3-200 in 1990-95."]
)
def test_a_range_and_a_road_are_no_models(find: Find, text: str) -> None:
    assert [a.name for a in find(text) if a.kind is ActorKind.PRODUCT] == []
