"""Who stands trial is "the defendant", where nobody else does."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "Otto Lind was charged with theft. The defendant wept.",
        "Otto Lind stood trial in Lund. Marta Holm was there. The accused has denied it.",
        "Otto Lind faces charges. The council gave the defendant a lawyer.",
    ],
)
def test_the_only_one_on_trial_is_the_defendant(find: Find, text: str) -> None:
    assert {"The defendant", "the defendant", "The accused"} & set(words(named(find(text), "Otto Lind")))


@pytest.mark.parametrize(
    "text",
    [
        "Six men were held in Lund. Otto Lind was charged with theft. The accused were jailed.",
        "Six men were held in Lund. Otto Lind was charged with theft. The accused deny it.",
        "Otto Lind was tried in 1950. In 1970 Karl Berg stood trial. The defendant pleaded not guilty.",
        "Otto Lind was convicted in 2001. Karl Berg is the defendant in a new trial. The accused denied the charge.",
        "Otto Lind was accused of fraud and Karl Berg of theft. The accused denied it.",
        "Otto Lind was charged. Karl Berg faces charges too. The defendant wept.",
    ],
)
def test_the_accused_is_nobody_in_particular_where_several_are(find: Find, text: str) -> None:
    assert words(named(find(text), "Otto Lind")) == ["Otto Lind"]


def test_of_several_defendants_each_is_one(find: Find) -> None:
    text = "Otto Lind was charged with fraud. Lind is the first defendant and the treasurer the second defendant."
    assert "the second defendant" not in words(named(find(text), "Otto Lind"))


def test_whom_police_charge_is_whom_they_arrested_and_not_who_speaks_for_them(find: Find) -> None:
    actors = find("A man was arrested on Sunday. Sgt. Rick Dunn gave no name. Police charged him with theft.")
    assert words(named(actors, "Rick Dunn")) == ["Rick Dunn"]
    assert ["A man", "him"] in [words(actor) for actor in actors]


def test_of_two_who_were_arrested_the_nearest_was_charged(find: Find) -> None:
    actors = find("Otto Lind was arrested on Sunday. Karl Berg was arrested on Monday. Police charged him.")
    assert words(named(actors, "Karl Berg")) == ["Karl Berg", "him"]
