"""Who is named to what."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def headlines(nlp: "Language", text: str) -> set[str]:
    return {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The firm named Clara Weiss chief executive in May.", "The firm named Clara Weiss chief executive"),
        ("The board named Ann Lee its president.", "The board named Ann Lee its president"),
        ("A man named Ann Lee his heir.", "A man named Ann Lee his heir"),
        (
            "The board named Ida Berg chief executive in 1921, making her the first woman to lead a foundry.",
            "The board made Ida Berg the first woman to lead a foundry",
        ),
        ("A man named Tom Hale robbed the bank.", "Tom Hale robbed the bank"),
        ("Ann Lee was named chief executive in May.", "Ann Lee was named chief executive"),
    ],
)
def test_a_name_and_a_post_make_a_sentence(nlp: "Language", text: str, headline: str) -> None:
    assert headline in headlines(nlp, text)


def test_who_is_named_takes_part(nlp: "Language") -> None:
    entry = next(iter(extract_events("The club appointed Tom Hale manager.", "2012-02-08", nlp=nlp)))
    assert "Tom Hale" in entry.actors
