"""Hours with their zone and day, hours over a change of the clocks, and figures that are of something else."""

import datetime as dt
import zoneinfo

import pytest

from timeline.timex.find import find_times

ANCHOR = "2024-05-15T10:00:00"


def _read(text: str, anchor: str | dt.datetime | None = ANCHOR) -> list[tuple[str, str]]:
    return [(time.text, time.value) for time in find_times(text, anchor)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The rack is down from 3 pm Central Wed June 26th.", ("3 pm Central Wed June 26th", "2024-06-26T15:00")),
        ("Call me at 3pm Pacific today.", ("3pm Pacific today", "2024-05-15T15:00")),
        ("The report is due by COB mon in full.", ("COB mon", "2024-05-20T17:00")),
        ("Flight LH17 dep 1425.", ("1425", "2024-05-15T14:25")),
        ("1804 January - The road to Barre is approved.", ("1804 January", "1804-01")),
        ("Seen on 20.1.1647 (20 January 1647).", ("20.1.1647", "1647-01-20")),
    ],
)
def test_an_hour_a_day_and_a_month_are_read_with_what_stands_beside_them(text: str, found: tuple[str, str]) -> None:
    assert _read(text)[0] == found


@pytest.mark.parametrize(
    "text",
    ["See commit 1f2e3d4c5b6a.", "It is node 3d4f.", "v2.3.1 crashes on 3.11.", "Ring 0800 1945 2020.",
     "The 3d. was very cold.", "2d. Very cold.", "The average stood at 12.", "The rest of the day-men helped."],
)  # fmt: skip
def test_figures_of_codes_versions_measures_and_old_ordinals_are_no_times(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Back in 3d.", "3d"),
        ("It took 5h30m.", "5h30m"),
        ("See you on 3.11.", "3.11"),
        ("It is 5 pm Central Park time.", "5 pm"),
        ("The clock stood at 12.", "12"),
        ("He worked the rest of the day.", "the rest of the day"),
        ("He arrived 1750 in Rome.", "1750"),
        ("A 2 - day trip.", "2 - day"),
        ("Written 3 May 2020 (Sunday).", "3 May 2020 (Sunday)"),
    ],
)
def test_the_same_figures_are_times_elsewhere(text: str, words: str) -> None:
    assert [found for found, _ in _read(text)] == [words]


def test_the_title_of_a_numbered_day_is_no_range_up_to_its_date() -> None:
    assert _read("Day 3 - July 3, 2009", None) == [("Day 3", "2009-07-03"), ("July 3, 2009", "2009-07-03")]


def test_a_day_on_the_next_line_is_of_the_month_beside_it() -> None:
    assert _read("Open until November\n1st April to 30th June: 9 to 5", None)[0][0] == "November"


def test_two_figures_of_a_year_that_is_past_are_of_no_year_to_come() -> None:
    assert _read("In '43 I was drafted.", None) == [("'43", "1943")]
    assert _read("In '43 it will open.", None) == [("'43", "2043")]


@pytest.mark.parametrize(
    ("anchor", "text", "value"),
    [
        (dt.datetime(2026, 3, 7, 23, 50), "Deploy in 3 hours.", "2026-03-08T03:50:00"),  # 2:00 to 3:00 is left out
        (dt.datetime(2026, 3, 8, 4), "It failed 2 hours ago.", "2026-03-08T01:00:00"),
        (dt.datetime(2026, 10, 31, 22), "Deploy in 6 hours.", "2026-11-01T03:00:00"),  # 1:00 to 2:00 comes twice
        (dt.datetime(2026, 3, 8, 4), "It failed 2 days and 3 hours ago.", "2026-03-06T01:00:00"),
        (dt.datetime(2026, 3, 7, 23, 50), "See you tomorrow at 5.", "2026-03-08T17:00"),
    ],
)
def test_hours_from_now_pass_over_a_change_of_the_clocks(anchor: dt.datetime, text: str, value: str) -> None:
    zoned = anchor.replace(tzinfo=zoneinfo.ZoneInfo("America/New_York"))
    assert [found for _, found in _read(text, zoned)] == [value]


def test_hours_of_an_anchor_without_a_region_are_counted_as_its_clock_shows_them() -> None:
    assert _read("Deploy in 3 hours.", "2026-03-07T23:50:00")[0][1] == "2026-03-08T02:50:00"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Sam told a story about the summer of 1998.", "1998-SU"),
        ("She read stories about 1968.", "1968"),
    ],
)
def test_what_a_story_is_about_is_no_rough_date(text: str, value: str) -> None:
    (time,) = find_times(text)
    assert (time.value, time.mod) == (value, None)


def test_about_before_a_date_that_nothing_is_told_of_loosens_it() -> None:
    (time,) = find_times("He retired about 1968.")
    assert time.mod is not None
