"""What somebody is thanked, fined or warned for is his own."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "judged"),
    [
        ("Norway warned Peru against its plan to leave the bloc.", "Peru"),
        ("Norway criticised Peru for its handling of the crisis.", "Peru"),
        ("Otto Lind thanked Karl Berg for his work.", "Karl Berg"),
    ],
)
def test_what_somebody_is_judged_for_is_his_own(find: Find, text: str, judged: str) -> None:
    assert {"its", "his"} & set(words(named(find(text), judged)))


@pytest.mark.parametrize(
    ("text", "one"),
    [
        ("Norway blamed Peru for its losses.", "Peru"),
        ("Norway criticised a report for its own reasons. Peru did not.", "Peru"),
        ("Otto Lind thanked Anna Berg for his sake.", "Anna Berg"),
    ],
)
def test_what_somebody_is_blamed_for_may_be_another_s(find: Find, text: str, one: str) -> None:
    assert words(named(find(text), one)) == [one]
