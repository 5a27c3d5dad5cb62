"""What somebody is recorded doing."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language

pytestmark = pytest.mark.model


@pytest.mark.parametrize(
    ("text", "headline"),
    [
        (
            "Two men were captured on video dragging Otto Lind out of the hotel.",
            "Two men dragged Otto Lind out of the hotel",
        ),
        ("Ann Holm was seen on CCTV entering the shop.", "Ann Holm entered the shop"),
        ("Ann Holm was filmed on a video showing the fire.", "A video showed the fire"),
    ],
)
def test_no_recording_does_what_is_seen_on_it(nlp: "Language", text: str, headline: str) -> None:
    assert headline in [entry.headline for entry in extract_events(text, "2023-03-03", nlp=nlp)]
