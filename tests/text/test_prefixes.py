"""Words with a bound prefix stay whole."""

import re
from typing import TYPE_CHECKING

import pytest

from timeline.text.prefixes import keeping_prefixes

if TYPE_CHECKING:
    from spacy.language import Language

HYPHENS = re.compile(keeping_prefixes(r"(?<=[a-zA-Z])-(?=[a-zA-Z])"))


@pytest.mark.parametrize("word", ["re-elected", "co-founded", "Pre-orders", "de-escalate", "e-mailed"])
def test_a_hyphen_behind_a_prefix_splits_nothing(word: str) -> None:
    assert not HYPHENS.search(word)


@pytest.mark.parametrize("word", ["care-worker", "two-year", "Charles-de-Gaulle", "well-known", "disco-dancing"])
def test_other_hyphens_split(word: str) -> None:
    assert HYPHENS.search(word)


@pytest.mark.model
def test_the_parser_meets_whole_verbs(nlp: "Language") -> None:
    doc = nlp("She co-founded the firm and was re-elected last year.")
    assert [(token.text, token.tag_) for token in doc if token.pos_ == "VERB"] == [
        ("co-founded", "VBD"),
        ("re-elected", "VBN"),
    ]
    assert [token.text for token in doc if token.dep_ == "dobj"] == ["firm"]
