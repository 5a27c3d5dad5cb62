"""What the words around a name say that it names, where the model of names is wrong or silent."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def _kinds(find: Find, text: str) -> dict[str, ActorKind]:
    return {actor.name: actor.kind for actor in find(text)}


def test_the_name_of_a_role_is_a_persons(find: Find) -> None:
    actors = find("Its chairman, Duarte Lemos, offered his condolences.")
    assert words(named(actors, "Duarte Lemos", ActorKind.PERSON))[:2] == ["Its chairman", "Duarte Lemos"]


def test_a_nurse_is_no_place(find: Find) -> None:
    kinds = _kinds(find, "Managers ignored warnings from nurse Adaeze Okonkwo. Okonkwo first complained in 2018.")
    assert kinds["Adaeze Okonkwo"] == ActorKind.PERSON


def test_an_employer_and_a_champion_may_be_bodies(find: Find) -> None:
    kinds = _kinds(find, "She left her employer, Norvik Bank, in May. They beat the champion Malmo United on Sunday.")
    assert kinds["Norvik Bank"] == ActorKind.ORGANISATION
    assert ActorKind.PERSON not in kinds.values()


def test_who_bears_the_surname_of_a_person_is_one(find: Find) -> None:
    actors = find("Emeka Obi and his brother Chidi Obi appeared in court. The police had beaten Emeka.")
    assert words(named(actors, "Emeka Obi", ActorKind.PERSON))[-1] == "Emeka"


def test_only_people_marry(find: Find) -> None:
    assert _kinds(find, "Sukarto married in 1952.")["Sukarto"] == ActorKind.PERSON


def test_a_bank_that_resigns_itself_is_no_person(find: Find) -> None:
    assert _kinds(find, "Norvik Bank resigned itself to a loss.")["Norvik Bank"] == ActorKind.ORGANISATION


def test_the_name_of_a_river_is_a_places(find: Find) -> None:
    assert _kinds(find, "A ferry struck a pier on the Tagus river.")["Tagus"] == ActorKind.PLACE


def test_what_a_ship_sinks_off_is_a_place(find: Find) -> None:
    assert _kinds(find, "A ferry sank off Cacilhas and five people drowned.")["Cacilhas"] == ActorKind.PLACE


def test_no_person_has_an_article(find: Find) -> None:
    actors = find("Ivana Petrić stood on the quay and watched the Galeb leave. She wept. Ivana never saw it again.")
    assert words(named(actors, "Ivana Petrić", ActorKind.PERSON)) == ["Ivana Petrić", "She", "Ivana"]
    assert named(actors, "Galeb").kind != ActorKind.PERSON


def test_a_firm_is_known_by_its_ending_in_any_land(find: Find) -> None:
    actors = find("Finland's Karhu Oyj made a bid. Karhu, which owns 9.8%, declined to comment.")
    assert words(named(actors, "Karhu Oyj", ActorKind.ORGANISATION))[:2] == ["Karhu Oyj", "Karhu"]


def test_a_rival_is_named_in_full(find: Find) -> None:
    assert _kinds(find, "U.S. rival Delmar Tools made a bid.")["Delmar Tools"] == ActorKind.ORGANISATION


def test_a_role_before_a_name_is_no_actor_of_its_own(find: Find) -> None:
    actors = find(
        "Chief Executive Lena Ahlgren spoke. Solicitor Anne Brady left. It is No. 1 and the hour was 0700 GMT."
    )
    assert {actor.name for actor in actors} == {"Lena Ahlgren", "Anne Brady"}


def test_in_hospital_names_no_hospital(find: Find) -> None:
    actors = find("Calder Hospital closed its doors. Eleven people remained in hospital on Thursday.")
    assert words(named(actors, "Calder Hospital"))[0] == "Calder Hospital"
    assert "hospital" not in words(named(actors, "Calder Hospital"))


def test_the_firm_is_the_one_just_described_as_one(find: Find) -> None:
    text = (
        "Norvik Ltd sells pumps. Norvik Ltd grew in May, according to figures by Mast Group, a research firm. "
        "The firm said the market was strong."
    )
    assert "The firm" in words(named(find(text), "Mast Group"))


def test_what_stands_only_behind_words_of_place_is_one(find: Find) -> None:
    kinds = _kinds(find, "She died at her home in Heraklion. They had moved to Crete in 1964. The forts at Brenn fell.")
    assert kinds == {"Heraklion": ActorKind.PLACE, "Crete": ActorKind.PLACE, "Brenn": ActorKind.PLACE}


def test_where_one_works_is_a_body(find: Find) -> None:
    kinds = _kinds(find, "She worked at Google. An engineer at Intel left.")
    assert kinds == dict.fromkeys(("Google", "Intel"), ActorKind.ORGANISATION)


def test_days_months_and_periods_are_no_actors(find: Find) -> None:
    text = "Fri 7: Otto fits the valve. Tue 4 Feb was cold. On May 3 General Otto Reiss left. A Bronze Age wreck sank."
    assert {name for actor in find(text) for name in (actor.name, *actor.aliases)} <= {"Otto", "Otto Reiss", "General"}


def test_a_people_beside_a_noun_names_nobody(find: Find) -> None:
    assert {a.name for a in find("She married the Greek engineer Stavros Kalas in 1964.")} == {"Stavros Kalas"}


def test_the_chief_of_a_company_is_no_company(find: Find) -> None:
    kinds = _kinds(find, "On Monday, company CEO Anne Lind said so. Lind left.")
    assert kinds["Anne Lind"] == ActorKind.PERSON


def test_a_model_with_an_article_is_a_thing(find: Find) -> None:
    text = "The Luna 3 is lighter than its previous model, the Luna 2. The Luna 2 was slow. The new phone sold well."
    assert ActorKind.PERSON not in _kinds(find, text).values()


def test_a_retailer_is_a_firm(find: Find) -> None:
    actors = find("U.S. electronics retailer Best Buy lost money. Best Buy closed ten stores.")
    assert words(named(actors, "Best Buy", ActorKind.ORGANISATION))[:2] == ["U.S. electronics retailer", "Best Buy"]


def test_initials_in_brackets_are_of_the_kind_of_the_name_before_them(find: Find) -> None:
    actors = find("Otto Lind founded Lund Motor and Turbine Works (LMTW) in 1969. LMTW sold kits.")
    (works,) = (actor for actor in actors if "LMTW" in {m.words.text for m in actor.mentions})
    assert works.kind == ActorKind.ORGANISATION


def test_letters_in_brackets_that_are_no_initials_are_another_name(find: Find) -> None:
    actors = find("Otto Lind (ABC) won the seat. The ABC lost two others.")
    assert "ABC" not in {m.words.text for m in next(a for a in actors if a.name == "Otto Lind").mentions}


def test_whose_chief_executive_somebody_is_is_no_person(find: Find) -> None:
    text = "Nordhavn's chief executive, Jens Brandt, left. Otto Lind's spokesman stayed."
    kinds = _kinds(find, text)
    assert (kinds["Nordhavn"], kinds["Otto Lind"]) == (ActorKind.ORGANISATION, ActorKind.PERSON)


def test_a_school_is_called_after_a_saint_who_is_not_there(find: Find) -> None:
    kinds = _kinds(find, "She went to the school of St Nikolai until 1875. The life of St Francis was hard.")
    assert (kinds["St Nikolai"], kinds["St Francis"]) == (ActorKind.PLACE, ActorKind.PERSON)


def test_a_title_in_the_name_of_a_work_is_nobodys(find: Find) -> None:
    actors = find("Ana Lind directed The Prince of Tides in 1991. The prince of Norway left.")
    assert not any("The Prince of Tides" in {m.words.text for m in actor.mentions} for actor in actors)


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("Callum, one of the attackers, scored twice.", "Callum", ActorKind.PERSON),
        ("Norvik Bank, one of the partners, left.", "Norvik Bank", ActorKind.ORGANISATION),
        ("He travelled with the painter Laval to Panama.", "Laval", ActorKind.PERSON),
        ("He travelled with the painter to Laval.", "Laval", ActorKind.PLACE),
        ("Linda Holm, of Amberley Drive, left.", "Amberley Drive", ActorKind.PLACE),
    ],
)
def test_a_noun_for_people_beside_a_name_makes_it_a_persons(find: Find, text: str, name: str, kind: ActorKind) -> None:
    assert _kinds(find, text)[name] == kind


def test_a_family_in_the_name_of_its_firm_is_no_land(find: Find) -> None:
    assert "Mali" not in _kinds(find, "Lucretia Mali runs Henry W.T. Mali & Company.")
    assert "Mali" in _kinds(find, "The Bank for Mali & Company of Bamako opened. Mali borrowed from it.")
