import tomllib
from pathlib import Path
from typing import Any

import pytest

from timeline import find_times
from timeline.model.intervals import Interval, Moment

ROWS = tomllib.loads(Path(__file__).with_name("families.toml").read_text(encoding="utf-8"))["row"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['family']}: {row['text'][:40]}")
def test_each_family_is_read_and_its_traps_are_not(row: dict[str, Any]) -> None:
    times = find_times(row["text"], anchor=row.get("anchor", "2023-07-11"))
    assert [[t.text, t.value, t.edtf or ""] for t in times] == row["found"]


def test_a_range_of_dates_keeps_its_two_ends() -> None:
    (timex,) = find_times("from May 3 to June 1, 2022")
    assert [(end.words.text, end.value) for end in timex.ends] == [
        ("May 3", "2022-05-03"),
        ("June 1, 2022", "2022-06-01"),
    ]


def test_a_preposition_opens_a_time_on_one_side() -> None:
    (timex,) = find_times("The bridge has been shut since 2005.")
    assert (timex.text, str(timex.signal)) == ("2005", "since")
    assert timex.reach == Interval(Moment(2005), None)


def test_an_offset_from_an_event_waits_for_the_event() -> None:
    (timex,) = find_times("It closed two days after the summit.", anchor="2023-07-11")
    assert timex.offset is not None
    assert (timex.offset.direction, timex.offset.duration, timex.interval) == (1, "P2D", None)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It closed two days after a worker was hurt.", "a worker"),
        ("It closed a week before Ferrow resigned.", "Ferrow"),
        ("It closed the year after the rules were changed.", "the rules"),
        ("It closed the day before she left.", "she"),
    ],
)
def test_an_offset_from_a_clause_names_its_subject(text: str, words: str) -> None:
    (timex,) = find_times(text, anchor="2023-07-11")
    assert timex.offset is not None
    assert (timex.offset.event.of(text), timex.interval) == (words, None)


@pytest.mark.parametrize(
    ("text", "words", "duration"),
    [
        ("Six months into the siege the bread ran out.", "the siege", "P6M"),
        ("Two years into his term, she left.", "his term", "P2Y"),
    ],
)
def test_so_far_into_something_is_counted_from_its_beginning(text: str, words: str, duration: str) -> None:
    (timex,) = find_times(text, anchor="2023-07-11")
    assert timex.offset is not None
    assert (timex.offset.event.of(text), timex.offset.direction, timex.offset.duration) == (words, 1, duration)
    assert timex.interval is None


@pytest.mark.parametrize(
    "text", ["It closed the year after.", "It closed the day after tomorrow.", "A day before May 3."]
)
def test_a_unit_beside_a_time_or_the_story_is_no_offset_from_an_event(text: str) -> None:
    (timex,) = find_times(text, anchor="2023-07-11")
    assert timex.offset is None
    assert timex.interval is not None


def test_without_an_anchor_what_is_relative_stays_open() -> None:
    (timex,) = find_times("She left on 4 March.")
    assert (timex.value, timex.interval) == ("XXXX-03-04", None)


def test_without_an_anchor_the_dateline_of_the_text_is_the_anchor() -> None:
    text = "NORDHAVN, 14 May 2024 — The bridge reopened on Monday."
    assert [timex.value for timex in find_times(text)] == ["2024-05-14", "2024-05-13"]


def test_an_anchor_that_is_passed_wins_over_the_dateline() -> None:
    text = "NORDHAVN, 14 May 2024 — The bridge reopened on Monday."
    assert [timex.value for timex in find_times(text, anchor="2024-06-05")] == ["2024-05-14", "2024-06-03"]
