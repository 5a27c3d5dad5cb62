"""What somebody had done to something."""

from typing import TYPE_CHECKING

import pytest

from timeline import Status, extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


def headlines(nlp: "Language", text: str) -> set[str]:
    return {entry.headline for entry in extract_events(text, "2012-02-08", nlp=nlp)}


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Anna Reid, who had bought the yacht in 1990, had it refitted in Genoa.",
            "Anna Reid had it refitted in Genoa",
        ),
        ("The family, which owned the land, had it drained.", "The family had it drained"),
        ("Anna Reid had a goal disallowed.", "Anna Reid had a goal disallowed"),
        ("Anna Reid had a brother named Otto.", "Anna Reid had Otto"),
        ("Anna Reid had refitted the yacht in Genoa.", "Anna Reid had refitted the yacht in Genoa"),
    ],
)
def test_who_had_it_done_is_not_what_it_was_done_to(nlp: "Language", text: str, headline: str) -> None:
    assert headline in headlines(nlp, text)


@pytest.mark.parametrize("text", ["Never had they seen it.", "Had Anna Reid seen it, Bob Roy would have left."])
def test_an_auxiliary_before_the_one_subject_stays_one(nlp: "Language", text: str) -> None:
    assert not any(entry.trigger.text.lower() == "had" for entry in extract_events(text, "2012-02-08", nlp=nlp))


@pytest.mark.parametrize("text", ["Ann, have you lost your senses?", "My poor people, have you lost your senses?"])
def test_who_is_asked_something_had_nothing_done(nlp: "Language", text: str) -> None:
    lost = next(iter(extract_events(text, "2012-02-08", nlp=nlp)))
    assert lost.headline.startswith("You have lost")
    assert lost.status is Status.HYPOTHETICAL
