"""Whom a reflexive stands for: who is bound to it in its own clause, and nobody else."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def _bound_to(find: Find, text: str, reflexive: str) -> list[str]:
    return [actor.name for actor in find(text) if reflexive in words(actor)]


@pytest.mark.parametrize(
    ("text", "reflexive", "owner"),
    [
        ("Otto Lind gave the money to himself.", "himself", "Otto Lind"),
        ("Ana Holm urged Otto Lind to look after himself.", "himself", "Otto Lind"),
        ("Otto Lind promised Bo Holm to look after himself.", "himself", "Otto Lind"),
        ("Bo Holm sold Otto Lind's book about himself.", "himself", "Otto Lind"),
        ("Bo Holm said Otto Lind himself had left.", "himself", "Otto Lind"),
        ("Norvik and the High Court heard that the two men quarrelled among themselves.", "themselves", "two men"),
        ("Ana Holm told Otto Lind about himself.", "himself", "Otto Lind"),
        ("Otto Lind let himself fall.", "himself", "Otto Lind"),
        ("Norvik met the miners. They kept the profits for themselves.", "themselves", "miners"),
    ],
)
def test_a_reflexive_is_bound_in_its_clause(find: Find, text: str, reflexive: str, owner: str) -> None:
    assert _bound_to(find, text, reflexive) == [owner]


@pytest.mark.parametrize(
    ("text", "reflexive"),
    [
        ("The High Court in Lund heard that Otto Lind and Ana Holm quarrelled among themselves.", "themselves"),
        ("Norvik said last month that the roof itself was safe.", "itself"),
        ("Norvik said that the fire had put itself out.", "itself"),
    ],
)
def test_a_reflexive_bound_by_what_is_no_actor_stands_for_nobody(find: Find, text: str, reflexive: str) -> None:
    assert _bound_to(find, text, reflexive) == []


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Otto Lind said that the victim could have lost his life.", "victim"),
        ("Otto Lind trained Bo Holm, who made his debut in May.", "Bo Holm"),
        ("Otto Lind said that Bo Holm would find another job after losing his.", "Otto Lind"),
        ("Otto Lind wept when Ana Holm lost his watch.", "Otto Lind"),
    ],
)
def test_what_one_does_to_ones_own_alone_is_told_of_the_subject(find: Find, text: str, owner: str) -> None:
    assert _bound_to(find, text, "his") == [owner]


@pytest.mark.parametrize(
    ("text", "owner"),
    [
        ("Otto Lind honours at least ten guards, all of whom gave their lives in May.", ["at least ten guards"]),
        ("Norvik paid the guards. Many others lost their lives in May.", []),
    ],
)
def test_all_of_whom_lose_lives_of_their_own(find: Find, text: str, owner: list[str]) -> None:
    assert _bound_to(find, text, "their") == owner


def test_nobody_describes_himself_in_what_he_says(find: Find) -> None:
    actors = find("Otto Lind met Petra Holm. Petra Holm says the 24-year-old has left the club.")
    assert "the 24-year-old" in words(named(actors, "Otto Lind"))


def test_two_ages_are_two(find: Find) -> None:
    actors = find("Otto Lind said the 24-year-old had left. The 35-year-old was born in Lund. The 24-year-old wept.")
    assert not any({"the 24-year-old", "The 35-year-old"} <= set(words(actor)) for actor in actors)


def test_who_does_something_to_herself_is_whom_the_text_told_of_before(find: Find) -> None:
    (actor,) = find("The nurse left. He said the nurse had behaved herself. The nurse told the court.")
    assert words(actor) == ["The nurse", "the nurse", "herself", "The nurse"]


def test_what_is_somebodys_own_is_of_whom_its_clause_is_about(find: Find) -> None:
    text = "Norvik lost to Lund Air. Last year Lund Air beat Norvik, exceeding its own target."
    assert _bound_to(find, text, "its") == ["Lund Air"]
