"""Who is told of to say who somebody is, and what kin and offices say of a name."""

import pytest

from tests.actors.reading import Find, named, words
from timeline import ActorKind

pytestmark = pytest.mark.model


def test_who_is_told_of_as_a_parent_is_not_he(find: Find) -> None:
    text = (
        "Otto Brandt was born in Salzburg, Austria, in 1756, the son of Leif Brandt, concertmaster at court, and his "
        "wife, Ana Holm. He began composing at five. He died in 1791."
    )
    assert words(named(find(text), "Leif Brandt")) == ["Leif Brandt", "his"]
    assert words(named(find(text), "Otto Brandt")).count("He") == 2


def test_who_is_told_of_for_himself_may_be_he(find: Find) -> None:
    actors = find("The wife of Otto Brandt met Leif Holm in 1990. He left Bath in May.")
    assert "He" in words(named(actors, "Leif Holm"))


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("She ruled the land that her father, Minkyinyo, had founded in 1486.", "Minkyinyo", ActorKind.PERSON),
        ("Taharqa succeeded his cousin Shebitku on the throne.", "Taharqa", ActorKind.PERSON),
        (
            "A judge granted Khan and his deputy party leader, Shah Mahmood Qureshi, bail.",
            "Shah Mahmood Qureshi",
            ActorKind.PERSON,
        ),
        ("In 1535 he began a campaign against the kingdom of Pegu in the south.", "Pegu", ActorKind.PLACE),
        ("In 2003 the council selected Keyes to be its mayor.", "Keyes", ActorKind.PERSON),
    ],
)
def test_kin_and_offices_tell_what_bears_a_name(find: Find, text: str, name: str, kind: ActorKind) -> None:
    assert named(find(text), name).kind == kind


def test_nobody_is_called_after_a_faith(find: Find) -> None:
    actors = find("Her mother, originally a Protestant, converted in 1990.")
    assert not [actor for actor in actors if actor.kind == ActorKind.PERSON]


def test_words_that_hang_on_one_surname_are_one_name(find: Find) -> None:
    actors = find("Pakistan Interior Minister Chaudhry Nisar Ali Khan spoke on Monday. Khan left in May.")
    assert words(named(actors, "Chaudhry Nisar Ali Khan"))[-1] == "Khan"


def test_a_source_and_the_body_behind_a_comma_are_two(find: Find) -> None:
    actors = find("According to Gilani, National Accountability Bureau (NAB) submitted a report in May.")
    assert words(named(actors, "National Accountability Bureau")) == ["National Accountability Bureau", "NAB"]
    whole = "Ministry of Trade, Industry and Energy"
    assert named(find(f"The {whole} closed two mines in May."), whole)


def test_the_land_of_an_office_is_no_part_of_a_name(find: Find) -> None:
    actors = find("Secretary of State for Wales Simon Hart visited Cardiff on Monday. Hart met farmers.")
    assert words(named(actors, "Simon Hart")) == ["Simon Hart", "Hart"]


def test_groups_are_told_apart_by_whose_they_are(find: Find) -> None:
    text = (
        "Otto Lind sold the piano to feed his family of 14. Leif Holm had left Bath. He wrote to his family of the sea."
    )
    families = [actor for actor in find(text) if "family" in actor.name]
    assert not any(len(words(actor)) > 1 and "his family of 14" in words(actor) for actor in families)


def test_what_has_its_own_is_a_body(find: Find) -> None:
    actors = find(
        "Berkshire Hathaway traces its roots to a mill. Horatio Hathaway founded it in 1888. Hathaway was rich."
    )
    assert named(actors, "Berkshire Hathaway").kind == ActorKind.ORGANISATION


def test_per_is_a_name_where_it_would_govern_a_subject(find: Find) -> None:
    actors = find("Per Lindqvist joined the firm in 2010. Lindqvist left in 2014.")
    assert words(named(actors, "Per Lindqvist")) == ["Per Lindqvist", "Lindqvist"]
    assert not any(actor.name.startswith("Per") for actor in find("Per Norvik, the firm closed in May."))
