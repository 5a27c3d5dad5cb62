"""The capitals that reports open with are no names."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events
from timeline.text.capitals import with_plain_openings

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("A MAN who stole a boat", "A man who stole a boat"),
        ("AFTER MORE than two years", "After more than two years"),
        ("Boat stolen\n\nTWO men took it", "Boat stolen\n\nTwo men took it"),
        ("AT LEAST 12 men drowned", "At least 12 men drowned"),
        ("THE NATO summit ended", "The NATO summit ended"),
    ],
)
def test_the_first_words_of_a_report_are_written_as_others_are(text: str, plain: str) -> None:
    assert with_plain_openings(text) == plain


def test_words_in_capitals_are_counted_once_for_all() -> None:
    """Each by itself among all the others, these would take minutes."""
    words = " ".join("".join("ABCDEFGHIJ"[int(digit)] for digit in f"{n:06}") for n in range(200_000))
    assert with_plain_openings(f"A MAN who left\n{words}") == f"A man who left\n{words}"


@pytest.mark.parametrize(
    "text",
    [
        "OSLO (AP) - a boat sank",
        "NEW DELHI: the boat sank",
        "A BBC team left",
        "A US boat sank",
        "AN IBM team left. IBM paid",
        "THE NORAK team left. It said NORAK paid",
        "NASA said a boat sank",
        "IT firms left",
        "A boat sank",
        "He saw A MAN who left",
    ],
)
def test_names_and_datelines_keep_their_capitals(text: str) -> None:
    plain = with_plain_openings(text)
    assert plain.casefold() == text.casefold()
    assert [word for word in text.split()[1:] if word.isupper()] == [
        word for word in plain.split()[1:] if word.isupper()
    ]


def test_somebody_who_opens_a_report_is_called_as_elsewhere(nlp: "Language") -> None:
    timeline = extract_events(
        "A MAN who stole a boat has been jailed. He left Oslo in May.", nlp=nlp, anchor="2021-09-22"
    )
    jailed = next(entry for entry in timeline if entry.trigger.text == "jailed")
    assert jailed.headline == "A man has been jailed"
    assert timeline.documents[0].text.startswith("A MAN")
