"""Letters: who signs them, whom they greet, how far they go."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline.text.letters import find_letters

BODY = "I came to Lund on Monday. The roof leaks.\n"


def letters(text: str) -> list[tuple[str, str]]:
    """Writer and reader of each letter, "" for a reader without a name."""
    found = find_letters(text)
    return [(one.author.of(text), one.reader.of(text) if one.reader else "") for one in found if one.author]


@pytest.mark.parametrize(
    ("greeting", "reader"),
    [
        ("Dear Ana,", "Ana"),
        ("Dear Mr. Holm:", "Holm"),
        ("My dearest Ana Holm,—", "Ana Holm"),
        ("Hi Ana!", "Ana"),
        ("Dear Friends,", ""),
        ("Dear All,", ""),
        ("dear mum,", ""),
        ("Dear fellow walkers -", ""),
        ("Sir,", ""),
        ("To whom it may concern:", ""),
    ],
)
def test_a_letter_greets_its_reader(greeting: str, reader: str) -> None:
    assert letters(f"{greeting}\n\n{BODY}\nYours ever,\nRuth Keller\n") == [("Ruth Keller", reader)]


@pytest.mark.parametrize(
    "close",
    [
        "Yours sincerely,\n\nRuth Keller",
        "Your loving sister,\nRuth Keller.",
        "I am, Madam, your obedient servant, Ruth Keller",
        "With all my love\n— Ruth Keller",
        "Love ya.\n\nRuth Keller\n\nP.S. Bring the lamp.",
        "Hold the fort,\n\nRuth Keller\nMayor of Lund",
        "Best wishes,\nDr Ruth Keller, surgeon",
    ],
)
def test_the_name_behind_the_close_signs_it(close: str) -> None:
    assert letters(f"Dear Ana,\n\n{BODY}\n{close}\n") == [("Ruth Keller", "Ana")]


@pytest.mark.parametrize(
    "text",
    [
        f"Dear Ana,\n\n{BODY}",
        f"{BODY}\nYours sincerely,\nRuth Keller",
        '"Dear Ana, I came," he said.\n\nYours truly,\nRuth Keller',
        f"Dear Ana was late.\n\n{BODY}\nBest wishes,\nRuth Keller",
        f"Dear Ana,\n\n{BODY}\nWe talked,\nAna Holm\n\n{BODY * 9}",
        f"Dear Ana,\n\n{BODY}\nYours sincerely,\nthe people of Lund",
    ],
)
def test_what_is_not_both_opened_and_signed_is_no_letter(text: str) -> None:
    assert letters(text) == []


def test_each_of_several_letters_has_its_own_writer() -> None:
    text = f"Dear Ana,\n{BODY}Yours,\nRuth\n\nDear Ruth,\n{BODY}Yours,\nAna\n"
    assert letters(text) == [("Ruth", "Ana"), ("Ana", "Ruth")]


def test_a_postscript_belongs_to_the_letter_and_what_follows_does_not() -> None:
    text = f"Dear Ana,\n{BODY}Yours,\nRuth\n\nP.S. I paid.\n\nAna burnt the letter."
    (letter,) = find_letters(text)
    assert letter.span.of(text).endswith("I paid.")


@given(st.text(alphabet="DearSi, \nYoustRh:.—", max_size=200))
def test_letters_stand_apart_and_hold_their_writers(text: str) -> None:
    end = 0
    for letter in find_letters(text):
        assert letter.span.start >= end
        assert letter.author is not None
        assert letter.span.start <= letter.author.start < letter.author.end <= letter.span.end
        end = letter.span.end
