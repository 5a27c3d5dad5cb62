"""One of a people or a party is neither."""

import pytest

from tests.actors.reading import Find, named, words

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    "text",
    [
        "An American was hurt on Friday. Americans voted on Tuesday.",
        "Americans voted on Tuesday. The American was hurt on Friday.",
        "A Republican won on Friday. Republicans gained the Senate.",
        "Republican concedes the race\n\nThe vote was on Tuesday. Republicans gained the Senate.",
    ],
)
def test_one_of_them_is_not_all_of_them(find: Find, text: str) -> None:
    plural = "Americans" if "American" in text else "Republicans"
    assert set(words(named(find(text), plural))) == {plural}


@pytest.mark.parametrize(
    "text",
    [
        "The Taliban has denied it. The Taliban left on Friday.",
        "Republicans gained the Senate. The Republicans celebrated.",
    ],
)
def test_a_people_told_of_as_one_stays_one(find: Find, text: str) -> None:
    name = "Taliban" if "Taliban" in text else "Republicans"
    assert len([actor for actor in find(text) if actor.name == name]) == 1


@pytest.mark.parametrize(("rank", "is_he"), [("Captain", True), ("Coast Guard Captain", False)])
def test_who_bears_the_title_of_another_body_is_not_the_one_told_of_before(find: Find, rank: str, is_he: bool) -> None:
    text = f"The captain led the ship into the storm on Friday. {rank} Otto Lind said the search had ended."
    assert ("The captain" in words(named(find(text), "Otto Lind"))) is is_he
