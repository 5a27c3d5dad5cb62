"""What a sentence says somebody is, and what it does not."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Petra Novak is a painter.", "a painter"),
        ("Petra Novak was elected president.", "president"),
        ("Petra Novak served as mayor of Lund.", "mayor of Lund"),
        ("The council appointed Petra Novak as a judge.", "a judge"),
        ("As mayor, Petra Novak closed the mill.", "mayor"),
    ],
)
def test_a_predicate_is_its_bearer(find: Find, text: str, role: str) -> None:
    assert role in words(named(find(text), "Petra Novak"))


@pytest.mark.parametrize(
    "text",
    [
        "Petra Novak is not a painter.",
        "Petra Novak was never elected president.",
        "Petra Novak dismissed Otto Brandt as a painter.",
        "Petra Novak met the mayor.",
    ],
)
def test_another_noun_is_not(find: Find, text: str) -> None:
    assert words(named(find(text), "Petra Novak")) == ["Petra Novak"]


def test_our_country_is_the_one_that_the_text_is_about(find: Find) -> None:
    actors = find("Norway is rich. Norway sells fish to Chile. It rains. The sea is cold. I love our country.")
    assert words(named(actors, "Norway"))[-1] == "our country"
    assert words(named(actors, "Chile")) == ["Chile"]


def test_our_country_is_open_where_two_are_named_alike(find: Find) -> None:
    actors = find("Norway met Chile. Chile beat Norway. It rained. It was cold. It was late. I love our country.")
    assert all("our country" not in words(actor) for actor in actors)
