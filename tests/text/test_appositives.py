"""Appositive nouns that "and" joins before a name."""

import pytest

from timeline import extract_events


def headline(text: str) -> str:
    (entry,) = extract_events(text)
    return entry.headline


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Singer and songwriter Ann Dahl died.", "Ann Dahl died"),
        ("The actor and director Jon Berg left.", "Jon Berg left"),
        ("Norvik's chairman and chief executive, John Marsh, resigned.", "John Marsh resigned"),
        ("The author and former president of Norway, Kari Holm, died.", "Kari Holm died"),
        ("Scientist, writer and broadcaster Carl Dunn died.", "Carl Dunn died"),
        ("Police arrested singer and actor Leo Brandt.", "Police arrested Leo Brandt"),
    ],
)
def test_nouns_that_and_joins_before_a_name_tell_of_one_person(text: str, told: str) -> None:
    assert headline(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "The owner and the manager left.",
        "The mayor and governor Ann Dahl left.",
        "A teacher and student Bob Finn left.",
        "Police and singer Ann Lee left.",
        "Bride and groom Ann Lee and Bob Roe left.",
    ],
)
def test_two_who_are_told_of_stay_two(text: str) -> None:
    assert " and " in headline(text)


def test_a_verb_in_the_plural_has_two_subjects() -> None:
    assert headline("President and opposition leader Ann Holt meet.") != "Ann Holt meet"


@pytest.mark.parametrize(
    "text", ["Poet and teacher Bob Roe, who was born in Leeds, died.", "The poet and teacher, Bob Roe, died."]
)
def test_the_name_is_known_by_both(text: str) -> None:
    known = {str(alias).removeprefix("The ").casefold() for alias in extract_events(text).actor("Bob Roe").aliases}
    assert known >= {"poet", "teacher"}
