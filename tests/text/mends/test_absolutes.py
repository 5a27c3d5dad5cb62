"""Two clauses behind one "with"."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def headlines(nlp: "Language", text: str) -> set[str]:
    return {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


def test_a_name_before_its_own_participle_is_its_subject(nlp: "Language") -> None:
    found = headlines(nlp, "With the Reds demanding an inquiry and the Whites urging patience, the mayor left.")
    assert {"Reds demanding an inquiry", "Whites urging patience"} <= found


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("With Norvik buying Orbis and Karhu, prices rose.", "Norvik buying Orbis and Karhu"),
        ("Otto Lind met Norvik and Orbis making lamps.", "Otto Lind met Norvik and Orbis"),
    ],
)
def test_what_has_no_participle_or_no_with_stays_an_object(nlp: "Language", text: str, headline: str) -> None:
    assert headline in headlines(nlp, text)
