"""Citations of judgments by year and court name no time, no happening and nobody."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events, find_times
from timeline.text.citations import without_citations

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize("cited", ["[2012] EWCA Civ 1628", "[1932] AC 562", "[2010] 2 FCR 588", "[2019] EWHC 12 (Ch)"])
def test_they_hold_no_time(cited: str) -> None:
    assert find_times(f"Lind v Norvik {cited} was followed.") == ()
    assert len(without_citations(f"Lind v Norvik {cited} was followed.")) == len(f"Lind v Norvik {cited} was followed.")


def test_a_year_in_square_brackets_is_one() -> None:
    assert [time.text for time in find_times("He left in May [2012] with 3 books.")] != []


@pytest.mark.model
def test_the_court_behind_one_is_whole(nlp: "Language") -> None:
    told = extract_events("In Lind v Norvik [2012] EWCA Civ 1628 the Court of Appeal dismissed the appeal.", nlp=nlp)
    assert "Court of Appeal dismissed the appeal" in [entry.headline for entry in told]


@pytest.mark.model
def test_a_hall_is_no_village(nlp: "Language") -> None:
    told = extract_events("They met in Village Hall. The village was poor.", nlp=nlp)
    assert "Village Hall was poor" not in [entry.headline for entry in told]
    told = extract_events("The Bank of Lund opened a mill. The bank grew.", nlp=nlp)
    assert "Bank of Lund grew" in [entry.headline for entry in told]


@pytest.mark.model
def test_what_has_a_subject_describes_no_noun(nlp: "Language") -> None:
    told = extract_events("On 13 June 2010, freight train 305 (the train) departed Port Lund for Oslo.", nlp=nlp)
    assert ("departed", "2010-06-13") in [(entry.trigger.text, entry.when.edtf) for entry in told]
