"""Clauses that a saying parts behind their subject."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The firm, Ann Lee says, lied.", "The firm lied"),
        ("The minister, the union claims, broke his word.", "The minister broke his word"),
        ("His brother, Ann Lee recalled, drowned in 1950.", "His brother drowned"),
        ('"The mill," Roe added, "closed in May."', "The mill closed"),
        ('"Our father," said Ruth, "sold the farm."', "Our father sold the farm"),
    ],
)
def test_the_noun_before_a_saying_is_the_subject_behind_it(nlp: "Language", text: str, headline: str) -> None:
    told = {entry.headline: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert told[headline] is Status.CLAIMED


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("The mayor, Ann Lee, said it rained.", "Ann Lee said it rained"),
        ("Its head, Ann Lee, claimed the mill.", "Ann Lee claimed the mill"),
    ],
)
def test_who_is_named_between_commas_says_it(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}
