"""What is alleged against somebody who is sued is what he did."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "pronoun"),
    [
        ("Norvik sued Samsung in 2011, alleging it had copied the pump.", "it"),
        ("Norvik sued Samsung in 2011, claiming that its phones infringe a patent.", "its"),
        ("Norvik filed suit against Samsung on Monday, accusing it of stealing secrets.", "it"),
        ("Samsung was sued by Oracle in 1997. The complaint alleged it had broken a licence.", "it"),
        ("Otto Lind sued Samsung in May, alleging it had slandered him.", "it"),
    ],
)
def test_what_is_alleged_the_one_sued_did(find: Find, text: str, pronoun: str) -> None:
    assert pronoun in words(named(find(text), "Samsung"))


@pytest.mark.parametrize(
    "text",
    [
        "Oracle sued Samsung in 2011, claiming it had lost millions.",
        "Oracle sued Samsung in 2011, claiming it was misled by the board.",
        "Oracle sued Samsung in 2011 and claims it has copied nothing.",
        "Oracle sued Samsung in 2011, alleging its sales fell.",
        "Oracle sued Samsung and Nokia in 2011, alleging it had copied a pump.",
    ],
)
def test_what_one_undergoes_or_owns_is_told_of_either_side(find: Find, text: str) -> None:
    assert not {"it", "its"} & set(words(named(find(text), "Samsung")))


def test_who_sues_is_whom_it_was_done_to(find: Find) -> None:
    actors = find("Otto Lind sued Karl Holm on Monday, alleging he had slandered him.")
    assert "he" in words(named(actors, "Karl Holm"))
    assert "him" in words(named(actors, "Otto Lind"))
