"""Names that the parse has beside a verb."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Lund beat Oslo 3-1 on Sunday.", "Lund beat Oslo 3-1"),
        ("The team left Lund Friday.", "The team left Lund"),
        ("Lee flew home Monday.", "Lee flew home"),
    ],
)
def test_a_name_that_is_no_time_is_the_object(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "In a complaint filed on Monday, the union had accused harbor General Manager Otto A. Lind of delaying its"
            " new contract, which had been approved.",
            "The union had accused Otto A. Lind of delaying its new contract",
        ),
        ("The union bought land Otto Lind had sold.", "The union bought land"),
    ],
)
def test_a_bare_noun_before_a_name_is_no_object_of_its_own(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Otto Lind sold his brother the boat in 1931.", "Otto Lind sold his brother the boat"),
        (
            "The court sided with Norvik, awarding Norvik nearly $2 million.",
            "The court awarded Norvik nearly $2 million",
        ),
        ("She picked up a rock the size of a fist.", "She picked up a rock"),
    ],
)
def test_of_two_objects_the_first_has_the_second(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The court gave Norvik a month to complete the sale.", "The court gave Norvik a month to complete the sale"),
        ("The court gave Otto Lind a medal last month.", "The court gave Otto Lind a medal"),
    ],
)
def test_the_time_that_somebody_is_given_is_told(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}
