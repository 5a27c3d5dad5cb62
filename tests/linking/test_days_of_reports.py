"""How far a day holds that a report has told."""

from typing import TYPE_CHECKING

import pytest

from timeline import extract_events

if TYPE_CHECKING:
    from spacy.language import Language


@pytest.mark.parametrize(
    ("day", "who", "date"),
    [
        ("Monday", "Crews", None),  # the report went back from Wednesday, and may have come back
        ("Monday", "The mayor", "2021-09-20"),
        ("Wednesday", "Crews", "2021-09-22"),
    ],
)
def test_others_did_nothing_on_an_earlier_day_that_a_report_went_back_to(
    nlp: "Language", day: str, who: str, date: str | None
) -> None:
    text = f"Rebels took Lund on Wednesday.\n\nThe mayor left the town on {day}.\n\n{who} burned a bridge."
    entries = extract_events(text, anchor="2021-09-22", nlp=nlp)
    (burned,) = (entry for entry in entries if entry.trigger.text == "burned")
    assert (burned.when.edtf if burned.when.interval else None) == date


@pytest.mark.parametrize(
    ("look_back", "date"),
    [
        ("to be unsafe at a test some months earlier", None),
        ("to be unsafe", "2021-09-20"),
    ],
)
def test_what_a_vague_time_in_its_complement_puts_elsewhere_is_not_of_the_day_told(
    nlp: "Language", look_back: str, date: str | None
) -> None:
    text = f"A bridge collapsed in Lund on Monday. The bridge was found {look_back}."
    (found,) = (e for e in extract_events(text, anchor="2021-09-22", nlp=nlp) if e.trigger.text == "found")
    assert (found.when.edtf if found.when.interval else None) == date


def test_the_news_of_a_headline_is_of_its_day_and_what_describes_it_is_not(nlp: "Language") -> None:
    text = "Man held after Lund fire that killed 5\n\nLUND (AP) -- Police held a man on Friday."
    told = {e.trigger.text: e.when.interval is not None for e in extract_events(text, anchor="2021-09-24", nlp=nlp)}
    assert (told["held"], told["killed"]) == (True, False)
