"""It behind what it says."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def test_it_is_who_tells_something_of_itself(nlp: "Language") -> None:
    told = extract_events("Norvik has bought Orbis for $3 billion, it said on Monday.", "2012-02-08", nlp=nlp)
    (bought,) = [entry for entry in told if entry.trigger.text == "bought"]
    assert bought.source is not None
    assert bought.source.name == "Norvik"
    assert "Norvik said it has bought Orbis for $3 billion" in {entry.headline for entry in told}


def test_it_may_be_another_told_of_before(nlp: "Language") -> None:
    told = extract_events(
        "Orbis Corp. fined Norvik on Monday. Norvik must pay the fine by May, it said.", "2012-02-08", nlp=nlp
    )
    (paid,) = [entry for entry in told if entry.trigger.text == "pay"]
    assert paid.source is not None
    assert paid.source.name != "Norvik"


def test_it_is_who_was_told_of_alone_before(nlp: "Language") -> None:
    told = extract_events("Norvik fell on Monday. Norvik has bought a mill, it said.", "2012-02-08", nlp=nlp)
    (bought,) = [entry for entry in told if entry.trigger.text == "bought"]
    assert bought.source is not None
    assert bought.source.name == "Norvik"
