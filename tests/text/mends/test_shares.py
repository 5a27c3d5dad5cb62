"""Shares of what a relative clause describes."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("They reached a village, half of whose houses burned.", "Half of the village's houses burned"),
        ("The firm owns six ships, two of which sank in 1999.", "Two of the six ships sank"),
        ("The board has nine members, most of whom voted for peace.", "Most of the nine members voted for peace"),
        ("The book, the first edition of which appeared in 1901, won.", "The first edition of the book appeared"),
        ("The town, whose mayor resigned, is in debt.", "The town's mayor resigned"),
        ("The firm owns six ships which sank in 1999.", "Six ships sank"),
    ],
)
def test_a_share_is_told_with_what_it_is_of(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_none_of_whom_denies(nlp: "Language") -> None:
    timeline = extract_events("The club signed four players, none of whom stayed.", "2012-02-08", nlp=nlp)
    told = {entry.headline: entry.status for entry in timeline}
    assert told["None of the four players stayed"] is Status.DENIED
