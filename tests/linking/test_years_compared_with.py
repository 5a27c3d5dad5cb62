"""Years that a figure is compared with, and who is no "it" in what he says himself."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "is_then"),
    [
        ("The bill increased spending by 35 billion dollars over the previous fiscal year.", False),
        ("Spending rose by 3 million dollars over the prior year.", False),
        ("Norvik's sales rose 5 percent over last year.", False),
        ("Norvik's sales rose 5 percent against the previous year.", False),
        ("Norvik's sales rose 5 percent compared with last year.", False),
        ("Norvik's sales rose 5 percent compared to 2012.", False),
        ("Norvik's sales rose 5 percent versus last year.", False),
        ("Norvik's two plants were compared in 2012.", True),
        ("Norvik's sales rose 5 percent in 2012 compared with 2011.", True),
        ("Norvik's sales rose 5 percent over the past year.", True),
        ("Norvik's sales rose over the last year.", True),
    ],
)
def test_a_year_that_a_change_is_counted_from_is_not_when_it_was(nlp: "Language", text: str, is_then: bool) -> None:
    change = next(entry for entry in extract_events(text, "2013-05-10", nlp=nlp) if entry.headline.count(" ") > 1)
    assert str(change.when).startswith("2012") is is_then


@pytest.mark.parametrize(
    ("text", "is_speaker"),
    [
        ('"It will lead to fewer choices," said Norvik in a statement.', False),
        ("Norvik said it will close the mill.", True),
        ('Norvik said it "will close the mill".', True),
    ],
)
def test_who_speaks_calls_himself_we(nlp: "Language", text: str, is_speaker: bool) -> None:
    entries = extract_events(text, "2013-05-10", nlp=nlp)
    told = {p.name for entry in entries if entry.status.value == "planned" for p in entry.participants}
    assert ("Norvik" in told) is is_speaker
