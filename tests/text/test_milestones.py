import pytest

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
