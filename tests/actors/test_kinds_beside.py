"""What lists, lands, relatives and the last word of a name say that it names."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def _kinds(find: Find, text: str) -> dict[str, ActorKind]:
    return {actor.name: actor.kind for actor in find(text)}


def test_a_town_is_one_by_the_land_behind_it(find: Find) -> None:
    kinds = _kinds(find, "Captain Nils Berg of Great Falls, Montana, flew the plane. He left Hemel Otley, Hampshire.")
    assert kinds["Great Falls"] == ActorKind.PLACE
    assert kinds["Nils Berg"] == ActorKind.PERSON


def test_an_army_is_no_town_whatever_land_follows(find: Find) -> None:
    kinds = _kinds(find, "The airfield is leased from the US Army, Hawaii's government said.")
    assert kinds["US Army"] == ActorKind.ORGANISATION


@pytest.mark.parametrize("name", ["Dillmoor Airfield", "Trafalgar Square"])
def test_the_last_word_of_a_place_tells_that_it_is_one(find: Find, name: str) -> None:
    assert _kinds(find, f"The plane crashed near {name} on Friday.")[name] == ActorKind.PLACE


def test_who_has_a_shore_is_a_place(find: Find) -> None:
    assert _kinds(find, "The ship sank off Oahu's north shore.")["Oahu"] == ActorKind.PLACE


def test_a_relative_is_a_person_whatever_the_name(find: Find) -> None:
    actors = find("He is survived by his sons Ludwig and Tobias and his daughter Jutta.")
    assert {a.name: a.kind for a in actors if a.name in ("Jutta", "Ludwig")} == {
        "Jutta": ActorKind.PERSON,
        "Ludwig": ActorKind.PERSON,
    }


def test_a_rival_is_no_relative(find: Find) -> None:
    assert _kinds(find, "Its parent Halden lost money.").get("Halden") != ActorKind.PERSON


def test_one_of_a_list_is_what_the_others_are(find: Find) -> None:
    kinds = _kinds(find, "He leaves his sons Ludwig, Philipp, Daniel and Tobias.")
    assert kinds["Philipp"] == ActorKind.PERSON


def test_a_club_is_no_person_and_goes_by_its_town(find: Find) -> None:
    actors = find(
        "Malnas FC manager Otto Brandt blamed the linesman. Malnas FC drew 1-1. Malnas were chasing the game."
    )
    assert words(named(actors, "Malnas FC", ActorKind.ORGANISATION))[-1] == "Malnas"


def test_what_is_called_a_wholesaler_is_a_body(find: Find) -> None:
    kinds = _kinds(
        find, "He built Germany's largest airline, Halden Lufthandel. The founder of the firm, Ana Lind, left."
    )
    assert kinds["Halden Lufthandel"] == ActorKind.ORGANISATION
    assert kinds["Ana Lind"] == ActorKind.PERSON


def test_a_religion_is_no_body(find: Find) -> None:
    kinds = _kinds(find, "Islam spread to the coast, and the Hajj drew thousands.")
    assert {kinds.get("Islam"), kinds.get("Hajj")} <= {ActorKind.UNKNOWN, None}


def test_capitals_without_a_vowel_are_no_person(find: Find) -> None:
    assert _kinds(find, "FDX, parent of Norvik Express, fell 12 per cent.").get("FDX") != ActorKind.PERSON


def test_an_order_for_planes_is_no_body(find: Find) -> None:
    actors = find("Lund Airways placed an order in May. The biggest order went to Norvik.")
    assert not any("order" in word for actor in actors for word in words(actor))


def test_a_president_of_clubs_is_not_the_president_named_later(find: Find) -> None:
    actors = find("He was the president of seven clubs. Years later President Otto Brandt spoke.")
    assert "the president of seven clubs" not in words(named(actors, "Otto Brandt"))


def test_the_name_of_what_a_firm_has_before_a_word_for_things_is_a_product(find: Find) -> None:
    kinds = _kinds(find, "Nokia's Lumia music phone sold well in May. The judge owns a Nokia phone.")
    assert (kinds["Lumia"], kinds["Nokia"]) == (ActorKind.PRODUCT, ActorKind.ORGANISATION)


def test_whoever_is_the_manufacturer_of_it_makes_a_product(find: Find) -> None:
    assert _kinds(find, "He works for the manufacturer of the Walkman.")["Walkman"] == ActorKind.PRODUCT


def test_a_unit_is_no_part_of_the_name_behind_it(find: Find) -> None:
    assert not any(name.startswith("GB") for name in _kinds(find, "On the 60GB Walkman, hours of video can be stored."))


def test_the_previous_model_is_nobody(find: Find) -> None:
    actors = find("The previous model sold well. The 4GB model costs less, and it is smaller than the previous model.")
    assert ActorKind.PERSON not in {actor.kind for actor in actors}


def test_the_centre_of_a_thing_is_nobody(find: Find) -> None:
    actors = find("It opened a data center in Oslo. The center is the center of a whole town, and it grows.")
    assert ActorKind.PERSON not in {actor.kind for actor in actors}


def test_who_says_what_he_will_do_is_a_person(find: Find) -> None:
    actors = find("Leahy said he did not rule out further sales. Norvik Bank said he would resign.")
    assert words(named(actors, "Leahy", ActorKind.PERSON))[:2] == ["Leahy", "he"]
    assert named(actors, "Norvik Bank").kind == ActorKind.ORGANISATION


def test_a_town_that_somebody_is_of_and_moves_to_is_a_place(find: Find) -> None:
    kinds = _kinds(find, "She leaves Eileen Curtin of Anniston. She sang before moving to Anniston in 2004.")
    assert kinds["Anniston"] == ActorKind.PLACE


def test_a_part_of_a_firms_name_is_the_firm(find: Find) -> None:
    actors = find("He won a fight with Elliott Management on Friday. Elliott welcomed the choice.")
    assert named(actors, "Elliott Management", ActorKind.ORGANISATION)
    assert not any(actor.name == "Elliott" and actor.kind == ActorKind.PERSON for actor in actors)


def test_a_capital_that_is_a_given_name_too_is_a_place(find: Find) -> None:
    text = "She studied in Paris at the Conservatoire de Paris. Paris was cold. London Holm met her in London."
    kinds = _kinds(find, text)
    assert kinds["Paris"] == ActorKind.PLACE
    assert kinds.get("Conservatoire de Paris") != ActorKind.PERSON
    assert kinds["London Holm"] == ActorKind.PERSON


def test_a_version_of_something_is_a_thing(find: Find) -> None:
    text = "Norvik has unveiled Lion, the new version of its operating system. The software brings new features."
    assert words(named(find(text), "Lion", ActorKind.PRODUCT)) == ["Lion", "The software"]


@pytest.mark.parametrize(
    ("name", "kind"),
    [("Stewart Road", ActorKind.PLACE), ("Anna Drive", ActorKind.PLACE), ("Della Street", ActorKind.PERSON)],
)
def test_a_given_name_before_a_word_for_roads_is_no_person(find: Find, name: str, kind: ActorKind) -> None:
    assert named(find(f"They found the car near {name}. {name} was seen."), name).kind == kind


def test_a_plural_before_a_list_tells_what_all_of_it_are(find: Find) -> None:
    kinds = _kinds(find, "They shelled Forts St. Philip and Jackson. Presidents Lincoln and Grant came.")
    assert kinds["Jackson"] == kinds["Forts St. Philip"] == ActorKind.PLACE
    assert kinds["Lincoln"] == kinds["Grant"] == ActorKind.PERSON


def test_a_fort_is_no_person(find: Find) -> None:
    assert _kinds(find, "They reached Fort Donelson and rested.")["Fort Donelson"] == ActorKind.PLACE


@pytest.mark.parametrize("rank", ["Rear Admiral", "Rear-Admiral", "Major-General"])
def test_a_rank_of_two_words_is_a_persons(find: Find, rank: str) -> None:
    assert _kinds(find, f"In May 1862 {rank} Holm destroyed the fleet.")["Holm"] == ActorKind.PERSON


def test_a_prefix_is_nobody(find: Find) -> None:
    assert _kinds(find, "Airbus super-jumbo in new delay\n\nAirbus hopes its plane will fly soon.") == {
        "Airbus": ActorKind.ORGANISATION
    }
