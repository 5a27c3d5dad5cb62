"""Whom the grammar of a sentence keeps he and she from."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


def test_who_tells_of_somebody_first_and_names_himself_behind_it_tells_of_another(find: Find) -> None:
    actors = find("Otto Lind was stabbed on Sunday. Paul Dunn came at once. He was treated there, Dunn said.")
    assert words(named(actors, "Otto Lind")) == ["Otto Lind", "He"]


def test_a_firm_may_tell_of_itself_so(find: Find) -> None:
    actors = find("Norvik has sold a mill in Lund. It cut ten jobs, Norvik said.")
    assert words(named(actors, "Norvik")) == ["Norvik", "It", "Norvik"]


def test_who_urges_somebody_named_is_another(find: Find) -> None:
    actors = find("The prime minister, Ann Lee, fired Otto Gow on Monday, after he urged Lee to resign.")
    assert words(named(actors, "Otto Gow")) == ["Otto Gow", "he"]


def test_who_is_new_in_what_opens_a_clause_is_not_its_subject(find: Find) -> None:
    actors = find("Ann Lee ran an office. With the help of a cousin, she sold cars.")
    assert words(named(actors, "Ann Lee")) == ["Ann Lee", "she"]


def test_who_says_something_of_somebody_named_or_known_is_another(find: Find) -> None:
    actors = find("Otto Lind was found on Monday. The man was ill. Paul Dunn spoke too. He said the man was cold.")
    assert words(named(actors, "Paul Dunn")) == ["Paul Dunn", "He"]


def test_of_one_body_a_sentence_tells_as_one_or_as_many(find: Find) -> None:
    actors = find("A rescue team came. They followed the trail, but it ended.")
    assert ["A rescue team", "They"] in [words(actor) for actor in actors]


@pytest.mark.parametrize(
    ("text", "is_it"),
    [
        ("Norvik wants to spin off Visteon and merge it with Lear Corp.", True),
        ("Norvik bought Visteon in 1999 and sold it in 2001.", True),
        ("Norvik asked Visteon for a mill and bought it.", False),
    ],
)
def test_the_next_verb_takes_up_the_object(find: Find, text: str, is_it: bool) -> None:
    assert ("it" in words(named(find(text), "Visteon"))) is is_it
