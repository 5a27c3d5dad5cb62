import pytest

from timeline import extract_events
from timeline.text.milestones import with_milestones_read
from timeline.text.nlp import parse_many
from timeline.text.tokens import Tokens


def first_verb(nlp, text):
    """Tag and lemma of the first word that is no part of what opens a line."""
    (doc,) = parse_many(nlp, [text])
    tokens = with_milestones_read(Tokens.of(doc), text)
    i = next(i for i, word in enumerate(tokens.words) if word in text.split(maxsplit=2)[2])
    return tokens.tags[i], tokens.lemmas[i]


@pytest.mark.parametrize(
    ("text", "lemma"),
    [
        ("1999 – Launches a ferry to Oslo.", "launch"),
        ("1999 – Launches new ferry service to Oslo.", "launch"),
        ("1999 – Buys Kerr & Sons.", "buy"),
        ("• 1956: Opens a second shop.", "open"),
    ],
)
def test_a_verb_that_opens_a_dated_line_is_finite(nlp, text, lemma):
    assert first_verb(nlp, text) == ("VBZ", lemma)


@pytest.mark.parametrize(
    "text",
    [
        "1999 – Visits with the king continue.",
        "1999 – Visits to Oslo.",
        "1999 – Starts and stops.",
        "In 1999 visits rose.",
    ],
)
def test_a_plural_that_opens_a_dated_line_is_none(nlp, text):
    assert first_verb(nlp, text)[0] != "VBZ"


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("1911 – Began piano lessons", "VBD"),
        ("1950: Won the Lund Prize", "VBD"),
        ("1932: Lost Lane Bridge", "NNP"),
    ],
)
def test_a_past_that_opens_a_dated_line_is_a_verb_unless_it_may_be_of_a_name(nlp, text, tag):
    (doc,) = parse_many(nlp, [text])
    tokens = with_milestones_read(Tokens.of(doc), text)
    assert tokens.tags[next(i for i, word in enumerate(tokens.words) if word[0].isalpha())] == tag


def test_lines_that_open_with_a_bare_year_tell_what_was_begun_and_visited():
    text = "1911 Began piano lessons\n1912 Became a nurse\n1913 First visit to Oslo\n"
    assert [(entry.when.edtf, entry.headline) for entry in extract_events(text)] == [
        ("1911", "Began piano lessons"),
        ("1912", "Became a nurse"),
        ("1913", "First visit to Oslo"),
    ]
