"""What is set against who or what an event is told of."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        ("Police, not protesters, started the fire.", "Police started the fire"),
        ("Norvik, not Kalo, bought the mill.", "Norvik bought the mill"),
        ("Not Kalo but Norvik bought the mill.", "Norvik bought the mill"),
        ("Ann Lee and not Bob Roy signed the deed.", "Ann Lee signed the deed"),
        ("The town bought not the mill but the farm.", "The town bought the farm"),
        ("The mill was sold to Norvik, not to Kalo.", "The mill was sold to Norvik"),
        ("Ann Lee sold it, not Bob Roy.", "Ann Lee sold it"),
        ("Ann Lee went to Oslo, not in haste.", "Ann Lee went to Oslo"),
        ("They want jobs, not promises, the mayor said.", "They want jobs"),
        ("It was Norvik, not Kalo, that bought the mill.", "Norvik bought the mill"),
        ("It was the driver, not the owner, who called the police.", "The driver called the police"),
        ("Not all members voted.", "Not all members voted"),
        ("The vote was, not surprisingly, lost.", "The vote was lost"),
    ],
)
def test_only_who_took_part_is_told_of(nlp: "Language", text: str, headline: str) -> None:
    assert headline in {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    "text", ["Ann Lee, not Bob Roy, left.", "Ann Lee left, not Bob Roy.", "Not Bob Roy but Ann Lee left."]
)
def test_who_is_set_against_another_takes_no_part(nlp: "Language", text: str) -> None:
    entry = next(iter(extract_events(text, "2012-02-08", nlp=nlp)))
    assert "Bob Roy" not in {who.name for who in entry.participants}


def test_what_is_not_only_so_is_so(nlp: "Language") -> None:
    entry = next(iter(extract_events("Not only Ann Lee but Bob Roy left.", "2012-02-08", nlp=nlp)))
    assert {who.name for who in entry.participants} == {"Ann Lee", "Bob Roy"}
