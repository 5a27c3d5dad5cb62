"""Until when somebody has to do something is told with it."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Norvik Corp. was given until June 1 to cut its debt.", "Norvik Corp. was given until June 1 to cut its debt"),
        ("A court gave Ann Lee until May 1 to sell.", "A court gave Ann Lee until May 1 to sell"),
        ("A court gave Ann Lee until May 1 to sell.", "Ann Lee to sell"),
        ("Ann Lee was jailed for nine years in May.", "Ann Lee was jailed for nine years"),
        ("Ann Lee gave lessons until May to pay her rent.", "Ann Lee gave lessons to pay her rent"),
    ],
)
def test_what_one_has_time_for_is_told_with_its_limit(text: str, headline: str, nlp: "Language") -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-03-08", nlp=nlp)}
