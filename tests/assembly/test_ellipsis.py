"""Verbs that stand for another and what follows it."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline", "status"),
    [
        ("Sweden voted against the treaty, as did Norway.", "Norway voted against the treaty", Status.OCCURRED),
        ("Bob Roy resigned. So did Ann Lee.", "Ann Lee resigned", Status.OCCURRED),
        ("Bob Roy did not resign. Neither did Ann Lee.", "Ann Lee did not resign", Status.DENIED),
        ("Bob Roy did not resign, nor did Ann Lee.", "Ann Lee did not resign", Status.DENIED),
        ("Bob Roy left early but Ann Lee did not.", "Ann Lee did not", Status.DENIED),
        ("Bob Roy was arrested, as was Ann Lee.", "Ann Lee was arrested", Status.OCCURRED),
        ("As was agreed, Ann Lee left.", "Ann Lee left", Status.OCCURRED),
        ("Ann Lee did so in May.", "Ann Lee did so", Status.OCCURRED),
    ],
)
def test_what_another_did_too_is_told(nlp: "Language", text: str, headline: str, status: Status) -> None:
    told = {entry.headline: entry.status for entry in extract_events(text, "2012-02-08", nlp=nlp)}
    assert told[headline] is status
