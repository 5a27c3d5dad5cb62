"""Which texts are the minutes of a meeting."""

import pytest

from timeline import extract_events, find_times
from timeline.temporal.anchors import read_anchor
from timeline.text.minutes import day_of_meeting


@pytest.mark.parametrize(
    "text",
    [
        "Board Minutes, 3 June 2024\n\nAnn Lee spoke.",
        "MINUTES of the meeting held on 3 June 2024\n\nAnn Lee spoke.",
        "Minutes of the meeting held on 3 June 2024 at 7.30 pm in the hall\n\nAnn Lee spoke.",
    ],
)
def test_minutes_have_the_day_of_their_meeting(text: str) -> None:
    day = day_of_meeting(text, find_times(text), read_anchor("2024-06-03"))
    assert day is not None
    assert day.text.startswith("3 June 2024")


@pytest.mark.parametrize(
    "text",
    [
        "3 June 2024\n\nTen minutes later Ann Lee spoke.",
        "3 June 2024\n\nThe Minutes of the board were lost. Ann Lee spoke.",
        "Ann Lee spoke on 3 June 2024.",
    ],
)
def test_other_texts_have_none(text: str) -> None:
    assert day_of_meeting(text, find_times(text), read_anchor("2024-06-03")) is None


def test_notes_of_a_meeting_are_of_the_day_in_their_title() -> None:
    text = (
        "## Kickoff call – Tarn (2024-06-03)\n\n- Hall presented the plan.\n- Miller showed it.\n- Lind had tested it."
    )
    assert {e.trigger.text: str(e.when) for e in extract_events(text) if e.trigger.text != "call"} == {
        "presented": "2024-06-03",
        "showed": "2024-06-03",
        "tested": "undated",
    }


def test_a_story_about_a_meeting_is_no_notes_of_it() -> None:
    text = "Peace talks: a new meeting, 3 June 2024\n\nThe talks were held in Lund. Hall left on Monday."
    assert day_of_meeting(text, find_times(text), read_anchor("2024-06-03")) is None
