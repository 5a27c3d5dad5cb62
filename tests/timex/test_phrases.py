"""Families of phrases: how each is read, and what looks like it and is not."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from timeline.model.conventions import Conventions
from timeline.model.intervals import Interval, Moment
from timeline.timex.find import find_times

ANCHOR = "2024-05-15T10:00:00"
CORPUS = Path(__file__).parent / "corpus"
FAMILIES = {
    family: rows
    for name in ("phrases.toml", "queries.toml")
    for family, rows in tomllib.loads((CORPUS / name).read_text(encoding="utf-8")).items()
}


def _rows(kind: str) -> list[Any]:
    return [pytest.param(row, id=f"{family}: {row[0][:40]}") for family, rows in FAMILIES.items() for row in rows[kind]]


@pytest.mark.parametrize("row", _rows("holds"))
def test_a_phrase_is_read_whole(row: list[str]) -> None:
    text, *expected = row
    assert [part for time in find_times(text, ANCHOR) for part in (time.text, time.value)] == expected


@pytest.mark.parametrize("row", _rows("traps"))
def test_what_looks_like_a_phrase_of_the_family_is_left_alone(row: list[str]) -> None:
    text, *expected = row
    assert [time.text for time in find_times(text, ANCHOR)] == expected


def test_a_length_lasts_from_the_time_it_begins_with() -> None:
    week, _ = find_times("Leave is a week starting tomorrow.", ANCHOR)
    assert week.interval == Interval(Moment(2024, 5, 16), Moment(2024, 5, 23))


def test_the_next_days_are_whole_whatever_the_clock_shows() -> None:
    (days,) = find_times("The road is closed for the next three days.", ANCHOR)
    assert days.interval == Interval(Moment(2024, 5, 16), Moment(2024, 5, 19))


def test_words_inside_a_time_may_open_it() -> None:
    (timex,) = find_times("Reply tomorrow before 5 pm.", ANCHOR)
    assert str(timex.signal) == "before"
    assert timex.reach == Interval(None, Moment(2024, 5, 16, 17))


def test_a_phrase_of_several_words_opens_a_time() -> None:
    (timex,) = find_times("Pay no later than Friday.", ANCHOR)
    assert str(timex.signal) == "no later than"


def test_the_following_friday_of_a_story_is_the_next_one() -> None:
    assert [t.value for t in find_times("They met on 6 May 2024. The following Friday they wed.", ANCHOR)] == [
        "2024-05-06",
        "2024-05-10",
    ]


def test_a_limit_bounds_the_time_from_the_day_it_is_counted_from() -> None:
    (timex,) = find_times("Answer within two weeks from today.", ANCHOR)
    assert timex.interval == Interval(Moment(2024, 5, 15), Moment(2024, 5, 29))


@pytest.mark.parametrize(("text", "zone"), [("8am PT on Jan 5, 2024", "-08:00"), ("8am PT on July 5, 2024", "-07:00")])
def test_the_zone_of_a_region_is_its_offset_on_the_day(text: str, zone: str) -> None:
    (timex,) = find_times(text, ANCHOR)
    assert timex.zone == zone


def test_the_next_working_days_end_with_the_last_of_them() -> None:
    (days,) = find_times("The desk is shut for the next three business days.", ANCHOR)
    assert days.interval == Interval(Moment(2024, 5, 16), Moment(2024, 5, 21))


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("Doors open from 3 pm.", Interval(Moment(2024, 5, 15, 15), None)),
        ("Doors open from 3 pm onwards.", Interval(Moment(2024, 5, 15, 15), None)),
        ("Be there 6 pm at the latest.", Interval(None, Moment(2024, 5, 15, 18))),
        ("Leave is granted starting 3 June.", Interval(Moment(2024, 6, 3), None)),
        ("Hand it in 3 June at the latest.", Interval(None, Moment(2024, 6, 4))),
    ],
)
def test_words_before_or_behind_a_time_open_it(text: str, reach: Interval) -> None:
    (time,) = find_times(text, ANCHOR)
    assert time.reach == reach


@pytest.mark.parametrize("text", ["A card from 3 June came.", "Starting 3 June until 5 June it is shut."])
def test_a_time_that_words_do_not_open_has_no_reach(text: str) -> None:
    (time,) = find_times(text, ANCHOR)
    assert time.reach is None


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Call at 3pm UTC+2.", "+02:00"),
        ("Call at 3pm (GMT-03:00).", "-03:00"),
        ("Call at 3pm Singapore time.", "+08:00"),
        ("Call at 3pm pst.", "-08:00"),
        ("At 3pm the first time we saw it.", None),
    ],
)
def test_a_zone_is_told_by_its_offset_its_city_or_its_letters(text: str, zone: str | None) -> None:
    time, *_ = find_times(text, ANCHOR)
    assert time.zone == zone


@pytest.mark.parametrize(("prefer", "expected"), [("future", "2024-05-15T15:15"), ("past", "2024-05-15T03:15")])
def test_an_hour_of_no_told_half_is_the_next_or_the_last_that_the_clock_shows(prefer: str, expected: str) -> None:
    (time,) = find_times("quarter past 3", ANCHOR, conventions=Conventions(prefer=prefer))
    assert time.value == expected


def test_this_winter_is_the_one_that_goes_on() -> None:
    (time,) = find_times("It snowed a lot this winter.", "2024-02-12")
    assert time.interval == Interval(Moment(2023, 12), Moment(2024, 3))


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("It sank on Thursday, May 4 last year.", ["2023-05-04"]),
        ("It sank on Thursday, and last year it leaked.", ["2024-05-09", "2023"]),
    ],
)
def test_a_weekday_is_that_of_the_date_told_by_its_year(text: str, values: list[str]) -> None:
    assert [time.value for time in find_times(text, "2024-05-15")] == values


def test_an_hour_below_a_morning_is_before_noon() -> None:
    told = find_times("It was in the early morning of 2 May. At 4 the shelling began.", "2024-05-07")
    assert [time.value for time in told] == ["2024-05-02TMO", "2024-05-02T04:00"]


def test_a_time_on_a_day_keeps_the_day_without_an_anchor() -> None:
    told = find_times("Jun  1 04:12:33 host sshd[992]: accepted. They met on Monday night.")
    assert [time.value for time in told] == ["XXXX-06-01T04:12", "XXXX-WXX-1TNI"]


def test_later_centuries_are_their_second_half() -> None:
    (told,) = find_times("From the later 1800s it grew.")
    assert told.interval == Interval(Moment(1850, 1, 1), Moment(1900, 1, 1))
