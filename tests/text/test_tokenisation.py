"""Where words end."""

import re
from typing import TYPE_CHECKING

import pytest

from timeline.text.tokenisation import keeping_prefixes

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


@pytest.mark.model
@pytest.mark.parametrize("name", ["LunaX", "PhD", "MiG"])
def test_a_stop_behind_one_capital_after_small_letters_ends_the_sentence(nlp: "Language", name: str) -> None:
    doc = nlp(f"Ann Lee sold her {name}. She left.")
    assert [sentence.text for sentence in doc.sents] == [f"Ann Lee sold her {name}.", "She left."]


@pytest.mark.model
@pytest.mark.parametrize("name", ["J. Brandt", "U.S. troops", "St. Ives"])
def test_the_stop_of_an_initial_stays(nlp: "Language", name: str) -> None:
    assert name.split()[0] in [token.text for token in nlp(f"Ann Lee met {name} in May.")]


@pytest.mark.model
@pytest.mark.parametrize("rank", ["Sgt.", "Det.", "Lt.", "SUPT."])
def test_the_stop_of_a_rank_ends_no_sentence(nlp: "Language", rank: str) -> None:
    doc = nlp(f"He was treated there, {rank} Paul Dunn said.")
    assert rank in [token.text for token in doc]
    assert len(list(doc.sents)) == 1


@pytest.mark.model
@pytest.mark.parametrize("end", ["INC.", "CORP.", "Ltd."])
def test_the_stop_of_a_firm_stays_in_capitals_too(nlp: "Language", end: str) -> None:
    assert [token.text for token in nlp(f"NORVIK {end} closed a mill in May.")][:2] == ["NORVIK", end]
