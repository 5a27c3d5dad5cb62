"""Clauses with their subject behind the copula."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Among the dead was Captain Rook.", "Rook was among the dead"),
        ("Among those arrested was a local teacher.", "A local teacher was among those arrested"),
        ("On the list were two mills.", "Two mills were on the list"),
        ("In the car with him was his wife, Ann Lee.", "Ann Lee was in the car with him"),
    ],
)
def test_a_place_or_group_before_the_copula_is_where_its_subject_is(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_a_time_before_the_copula_holds_nobody(nlp: "Language") -> None:
    timeline = extract_events("In 1990 was a member of the council.", "2012-02-08", nlp=nlp)
    assert not any(" was " in entry.headline for entry in timeline)
