"""A copy for the parser, each code point in its place."""

from hypothesis import given
from hypothesis import strategies as st

from timeline.text.normalise import normalise


@given(st.text())
def test_the_length_never_changes(text: str) -> None:
    assert len(normalise(text)) == len(text)


def test_curly_quotes_and_special_blanks_become_plain() -> None:
    assert normalise("“It’s\u00a0late,”\u2009she said") == '"It\'s late," she said'


def test_letters_stay_as_they_are() -> None:
    assert normalise("Zoë café 北京 😀") == "Zoë café 北京 😀"


def test_an_overlong_word_is_blanked_out() -> None:
    assert normalise("a " + "x" * 1000 + " b") == "a " + " " * 1000 + " b"


def test_the_marks_of_a_quoted_mail_are_blanks() -> None:
    assert normalise("> It came.\n>\n>> Did it?\na > b") == "  It came.\n \n   Did it?\na > b"
