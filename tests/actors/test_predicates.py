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


def test_his_father_is_the_same_wherever_he_is(find: Find) -> None:
    text = "Otto Brandt moved to Lund. His father, Karl Brandt, was a baker. Otto Brandt admired his father."
    assert words(named(find(text), "Karl Brandt")) == ["His father", "Karl Brandt", "a baker", "his father"]


def test_whose_son_somebody_is_is_his_father(find: Find) -> None:
    text = "Otto Brandt is a son of Karl Lind. Otto Brandt loved his father."
    assert "his father" in words(named(find(text), "Karl Lind"))


def test_the_fathers_of_two_are_two(find: Find) -> None:
    text = "Otto Brandt and his father, Karl Brandt, met Ines Lopes. Lopes came with her father."
    assert "her father" not in words(named(find(text), "Karl Brandt"))


def test_a_place_is_called_by_what_its_name_ends_in(find: Find) -> None:
    text = "A crane fell on the Grand Mosque in Mecca. The mosque was full. A mosque in Lund was empty."
    assert words(named(find(text), "Grand Mosque")) == ["Grand Mosque", "The mosque"]


def test_the_town_of_a_name_is_it_and_its_harbour_is_not(find: Find) -> None:
    actors = find("The city of Rotterdam paid. The harbour of Rotterdam closed.")
    assert "The city of Rotterdam" in words(named(actors, "Rotterdam"))
    assert "The harbour of Rotterdam" not in words(named(actors, "Rotterdam"))


def test_another_or_a_new_holder_of_a_role_is_somebody_else(find: Find) -> None:
    actors = find("Mayor Petra Novak lost. The new mayor was sworn in. The other mayor smiled.")
    assert words(named(actors, "Petra Novak")) == ["Mayor", "Petra Novak"]


def test_the_capital_of_a_country_is_not_the_country(find: Find) -> None:
    actors = find("The capital of Norway is cold. The kingdom of Norway is old.")
    assert "The capital of Norway" not in words(named(actors, "Norway"))
    assert "The kingdom of Norway" in words(named(actors, "Norway"))


def test_what_is_quoted_is_no_apposition_to_who_says_it(find: Find) -> None:
    text = 'Otto Brandt, the mayor, was clear, Brandt said: "The governor and I agree."'
    assert "The governor" not in words(named(find(text), "Otto Brandt"))


def test_two_posts_of_one_role_are_two(find: Find) -> None:
    actors = find("The ambassador to Greece, Petra Novak, left. The ambassador to Peru stayed.")
    assert "The ambassador to Peru" not in words(named(actors, "Petra Novak"))


def test_what_several_are_called_is_no_one_of_them(find: Find) -> None:
    actors = find("Ford sold its luxury brands Jaguar and Land Rover. Tata paid for the brands in May.")
    assert "its luxury brands" not in {m.words.text for a in actors if a.name == "Jaguar" for m in a.mentions}
