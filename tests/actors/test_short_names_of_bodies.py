"""What a text calls a body for short: a word that it sets down, the end or the beginning of its name."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_a_second_word_set_down_in_brackets_is_the_body_too(find: Find) -> None:
    text = 'Norvik plc ("Norvik" or the "Group") said sales rose.\n\nGroup sales rose. The Group will grow.'
    assert words(named(find(text), "Norvik plc")).count("Group") > 1


@pytest.mark.parametrize(
    ("text", "whole", "short"),
    [
        (
            "The Lund County Sheriff's Office has asked for help. A Sheriff's Office helicopter left.",
            "Lund County Sheriff's Office",
            "Sheriff's Office",
        ),
        (
            "Norvik Mountain Rescue Unit sent 21 people. Norvik Mountain Rescue said so.",
            "Norvik Mountain Rescue Unit",
            "Norvik Mountain Rescue",
        ),
        ("The Board of Directors met in Lund. Later Board member Ann Lee left.", "Board of Directors", "Board"),
    ],
)
def test_a_shorter_form_is_the_one_body_whose_name_holds_it(find: Find, text: str, whole: str, short: str) -> None:
    assert short in words(named(find(text), whole))


def test_a_shorter_form_of_two_bodies_is_neither(find: Find) -> None:
    actors = find("The Board of Elections sued the Board of Education. Later Board member Ann Lee left.")
    assert all("Board" not in words(actor) for actor in actors if actor.name.startswith("Board of"))


def test_one_of_two_in_quotation_marks_is_no_second_name(find: Find) -> None:
    assert "Luna" not in words(named(find('Norvik plc or "Luna" will win.'), "Norvik plc"))
