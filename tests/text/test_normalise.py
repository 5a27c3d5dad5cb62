"""A copy for the parser, each code point in its place."""

from time import process_time

import pytest
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


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("She was born c. 1254 in Rome.", "She was born in 1254 in Rome."),
        ("She was born ca. 1254.", "She was born in  1254."),
        ("It was added circa 1300.", "It was added in    1300."),
        ("From c. 1270 to c. 1280 she", "From    1270 to    1280 she"),
        ("It was built c. 500 BC.", "It was built in 500 BC."),
        ("The abbey, founded c.1120, fell", "The abbey, founded   1120, fell"),
        ("It cost c. 500 marks.", "It cost c. 500 marks."),
        ("See note c. 12 men came.", "See note c. 12 men came."),
        ("Otto (c. 1280)", "Otto (c. 1280)"),
    ],
)
def test_about_a_year_is_read_as_in_it(text: str, plain: str) -> None:
    assert normalise(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("Norvik - once a rival - has grown.", "Norvik – once a rival – has grown."),
        ("Otto - Ana's son - left. She - who knew - stayed.", "Otto - Ana's son - left. She – who knew – stayed."),
        ("It passed Hal - Mart and met Hal - Mart.", "It passed Hal - Mart and met Hal - Mart."),
        ("a piano - and guitar-playing child", "a piano - and guitar-playing child"),
        ("It was for the deal - a result that stood.", "It was for the deal – a result that stood."),
        ("the state - of - the - art thing", "the state - of - the - art thing"),
        ("- one\n- two - three\n- four", "- one\n- two - three\n- four"),
    ],
)
def test_hyphens_around_an_aside_are_dashes(text: str, plain: str) -> None:
    assert normalise(text) == plain


@pytest.mark.parametrize(
    ("text", "plain"),
    [("No-one came; no-one cared.", "No one came; no one cared."), ("a piano-one-act", "a piano-one-act")],
)
def test_no_one_is_two_words(text: str, plain: str) -> None:
    assert normalise(text) == plain


def test_brackets_that_nothing_closes_are_read_in_linear_time() -> None:
    text = "New style a [" * 20_000
    start = process_time()
    assert normalise(text) == text
    assert process_time() - start < 3
