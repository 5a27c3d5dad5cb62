"""Lives in works of reference: the name with the surname first, whose child one is, what one was."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_a_name_with_its_surname_first_may_end_in_a_generation(find: Find) -> None:
    text = "Holm, Otto Carl, Jr. (15 Nov. 1925–26 June 2014), politician, was born to Otto Carl Holm, Sr., a judge."
    actors = find(text)
    assert words(named(actors, "Otto Carl Holm Jr."))[:2] == ["Holm, Otto Carl, Jr.", "politician"]
    assert "a judge" not in words(named(actors, "Otto Carl Holm Jr."))


def test_days_of_a_life_tell_a_name_with_its_surname_first(find: Find) -> None:
    text = "Hartwell, De Witt (02 March 1769–11 February 1828), mayor of Lund, was born in Bath. Hartwell read law."
    assert "Hartwell" in words(named(find(text), "De Witt Hartwell"))


def test_what_somebody_was_stands_behind_the_years(find: Find) -> None:
    text = "Otto Holm (1871–1937), lawyer, mayor of Lund, was born in Bath. He died in Oslo."
    assert {"lawyer", "mayor of Lund", "He"} <= set(words(named(find(text), "Otto Holm")))


def test_what_stands_behind_a_fathers_years_is_said_of_him(find: Find) -> None:
    text = "Ana Holm was born in Lund, the second child of Otto Holm (1704–1787), a painter at court."
    actors = find(text)
    assert "a painter at court" in words(named(actors, "Otto Holm"))
    assert "a painter at court" not in words(named(actors, "Ana Holm"))


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "James Otto Curl was born in Lund, the son of Otto Curl, a laborer. Curl read law in Oslo.",
            "James Otto Curl",
        ),
        ("Tom Curl was born to Lee and Ada Hope Curl. Ada Curl worked as a maid. Curl read law.", "Tom Curl"),
    ],
)
def test_a_parent_is_not_the_child_whose_name_he_shares(find: Find, text: str, whose: str) -> None:
    actors = find(text)
    assert {"Curl", whose} <= set(words(named(actors, whose)))
    assert not {"Otto Curl", "Ada Curl"} & set(words(named(actors, whose)))


def test_a_father_of_the_very_same_name_is_another(find: Find) -> None:
    text = "Newton Diehl Holm was born in Lund, the son of Newton Diehl Holm, a physician. Holm read law."
    assert sum(actor.name == "Newton Diehl Holm" for actor in find(text)) == 2


def test_two_children_of_one_father_have_one(find: Find) -> None:
    text = "Ana Holm left. The son of Otto Holm met the daughter of Otto Holm."
    assert sum(actor.name == "Otto Holm" for actor in find(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        "Founded by Philippe Tarvik in 1826, Tarvik was known for its lamps.",
        "Tarvik, established by Jean Tarvik in 1868, gained fame. Tarvik closed.",
    ],
)
def test_a_firm_is_not_its_founder_of_that_name(find: Find, text: str) -> None:
    assert "Tarvik" not in {w for actor in find(text) if actor.kind == "person" for w in words(actor)}


def test_a_firm_of_another_founder_tells_nothing_of_a_person(find: Find) -> None:
    actors = find("Lind, backed by Otto Holm, won in 1868. She said Lind would stay.")
    assert all(actor.kind != "organisation" for actor in actors if "Lind" in words(actor))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Zorvan is an American band from Tampa. Zorvan left in 1997.", "organisation"),
        ("Zorvan is a lawyer from Tampa. Zorvan left in 1997.", "person"),
    ],
)
def test_a_definition_tells_the_kind(find: Find, text: str, kind: str) -> None:
    assert named(find(text), "Zorvan").kind.value == kind


def test_a_surname_of_two_may_stand_first_too(find: Find) -> None:
    actors = find("Holm-Lind, Ruth Porter (3 July 1901–18 November 1953), was a composer. Holm-Lind lived in Oslo.")
    assert words(named(actors, "Ruth Porter Holm-Lind")) == ["Holm-Lind, Ruth Porter", "a composer", "Holm-Lind"]
