"""Agents of passives behind what somebody is or was."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def headlines(nlp: "Language", text: str) -> set[str]:
    return {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("Otto Lind was succeeded as chairman by Nora Quill.", True),
        ("Otto Lind was followed as captain by Nora Quill.", True),
        ("Otto Lind read a book by Nora Quill.", False),
        ("Otto Lind worked as a clerk for Nora Quill.", False),
    ],
)
def test_who_follows_somebody_in_a_post_acts(nlp: "Language", text: str, acting: bool) -> None:
    entry = next(iter(extract_events(text, "2012-02-08", nlp=nlp)))
    assert (("Nora Quill", "agent") in {(p.name, p.role.value) for p in entry.participants}) is acting
