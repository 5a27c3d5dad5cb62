"""Clock times in every form, ranges of them, and dates in figures: each with what it must not be."""

import pytest

from timeline.model.timexes import TimexMod, TimexType
from timeline.timex.find import find_times

ANCHOR = "2024-05-15T10:00:00"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("Come at 1140 a.m. sharp.", "1140 a.m.", "2024-05-15T11:40"),
        ("It was 20 min past eight in the evening.", "20 min past eight in the evening", "2024-05-15T20:20"),
        ("They rose at one in the morning.", "one in the morning", "2024-05-15T01:00"),
        ("We met at 11ish.", "11ish", "2024-05-15T11:00"),
        ("Lunch is from 11 am to 3.", "11 am to 3", "2024-05-15T11/2024-05-15T15"),
        ("It runs from 10 am for three hours.", "10 am for three hours", "2024-05-15T10/2024-05-15T13"),
        ("Ann called yesterday between 3 and 8.", "yesterday between 3 and 8", "2024-05-14T15/2024-05-14T20"),
        ("The shop opens 07:00-09:10.", "07:00-09:10", "2024-05-15T07:00/2024-05-15T09:10"),
        ("He left tomorrow, 16 May, at 13.00.", "tomorrow, 16 May, at 13.00", "2024-05-16T13:00"),
        ("It closed in 11/2016.", "11/2016", "2016-11"),
        ("It opens 2019/Sep/23.", "2019/Sep/23", "2019-09-23"),
        ("It closed in nineteen ninety-six.", "nineteen ninety-six", "1996"),
        ("Bring it in week 36.", "week 36", "2024-W36"),
        ("He reads every night at 9.", "every night at 9", "XXXX-XX-XXT21"),
        ("She runs at 7 am on Sundays.", "7 am on Sundays", "XXXX-WXX-7T07"),
        ("It snowed last Christmas.", "last Christmas", "2023-12-25"),
        ("They stayed two nights.", "two nights", "P2D"),
        ("Pay on the 20th of next month.", "the 20th of next month", "2024-06-20"),
    ],
)
def test_a_form_is_read(text: str, words: str, value: str) -> None:
    found = find_times(text, ANCHOR)
    assert [(time.text, time.value) for time in found] == [(words, value)]


@pytest.mark.parametrize(
    "text",
    ["They won 3-2.", "It costs 5p.", "Good morning, Ann.", "One in the corner moved.", "In two thousand homes.",
     "Ring +44 138-2010-2015.", "It fell at 6.45 percent.",
     "Louis the 14th.", "Everyday life is hard."],
)  # fmt: skip
def test_what_looks_like_one_is_none(text: str) -> None:
    assert find_times(text, ANCHOR) == ()


def test_within_a_length_begins_now() -> None:
    (time,) = find_times("Answer within five days.", ANCHOR)
    assert (time.text, time.value) == ("five days", "P5D")
    assert str(time.interval) == "2024-05-15T10:00:00/2024-05-20T10:00:00"


@pytest.mark.parametrize(
    "text",
    ["She came around 9 pm on Monday.", "She came on Monday around 9.", "She came on 3 May at about 5 pm.",
     "She came tonight around 7.", "She came on Monday, about noon."],
)  # fmt: skip
def test_an_approximate_hour_stays_so_on_either_side_of_its_day(text: str) -> None:
    assert find_times(text, ANCHOR)[-1].mod is TimexMod.APPROX


@pytest.mark.parametrize("text", ["She came on Monday at 9.", "She came at 9 on Monday."])
def test_an_exact_hour_is_not_approximate(text: str) -> None:
    assert find_times(text, ANCHOR)[-1].mod is None


def test_a_zone_may_follow_the_year_behind_a_clock_time() -> None:
    (time,) = find_times("Date: Sun Nov 22 20:44:16 2026 +0200")
    assert (time.text, time.edtf) == ("Sun Nov 22 20:44:16 2026 +0200", "2026-11-22T20:44:16+02:00")
    (time,) = find_times("Oct 26 15:50:06 2016 he left")
    assert time.text == "Oct 26 15:50:06 2016"


@pytest.mark.parametrize(
    ("text", "clock"),
    [
        ("The flight began at about 1923.", "T19:23"),
        ("At 1924:28, the pilot called.", "T19:24:28"),
        ("It crashed at 2002 eastern time.", "T20:02"),
        ("At about 1927 Central standard time, the glider was lost.", "T19:27"),
    ],
)
def test_four_figures_behind_at_are_an_hour_where_nothing_is_priced(text: str, clock: str) -> None:
    (time,) = find_times(text, "2004-11-04")
    assert time.value == f"2004-11-04{clock}"


@pytest.mark.parametrize("text", ["It was written in about 1927.", "In 2002 Eastern Time Ltd moved."])
def test_four_figures_behind_in_are_a_year(text: str) -> None:
    (time,) = find_times(text, "2024-05-15")
    assert time.value in ("1927", "2002")


def test_a_stamp_that_opens_the_next_line_is_no_part_of_the_time_above_it() -> None:
    text = "13/03/2024, 18:05 - Priya: It goes up on Saturday morning\n19/03/2024, 07:55 - Priya: They began"
    assert [time.text for time in find_times(text)] == ["13/03/2024, 18:05", "Saturday morning", "19/03/2024, 07:55"]


def test_a_sentence_ends_behind_a_weekday_that_is_written_out() -> None:
    first, *_ = find_times("The board meets next Wednesday. 3/4", "2022-10-13")
    assert first.text == "next Wednesday"


def test_an_hour_that_opens_the_next_line_is_no_part_of_a_date_that_ends_a_sentence() -> None:
    first, second, *_ = find_times("It failed on 9 October 2025.\n12:45 UTC: The team was told.")
    assert (first.text, second.value) == ("9 October 2025", "2025-10-09T12:45Z")


@pytest.mark.parametrize(
    "text",
    [
        "The toll rose from 1200 to 1500 on Monday.",
        "The index went from 1450 to 1520 yesterday.",
        "They sold 1200 to 1500 on Monday.",
        "The talk on the years between 1914 and 1918 on Friday is full.",
    ],
)
def test_amounts_and_years_before_a_day_are_no_hours_of_it(text: str) -> None:
    assert all(time.type is not TimexType.TIME for time in find_times(text, "2024-05-15"))


def test_years_of_seasons_are_no_months() -> None:
    text = "Tom Roy played for Lund (1999-2000), Malmo (2001-02) and Umea (2004-05)."
    assert [time.value for time in find_times(text)] == ["1999/2000", "2001/2002", "2004/2005"]
    assert [time.value for time in find_times("Issued 2001-02, revised 2004-06.")] == ["2001-02", "2004-06"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The rollback finished at 4:55.", "2024-05-15T16:55"),
        ("It has been down since 4:25.", "2024-05-15T16:25"),
        ("It failed at 5:10.", "2024-05-15T05:10"),
        ("It failed at 04:55.", "2024-05-15T04:55"),
        ("It failed at 4:55 am.", "2024-05-15T04:55"),
        ("It failed at 4:55 UTC.", "2024-05-15T04:55Z"),
        ("at 4:55", "2024-05-15T04:55"),
    ],
)
def test_an_hour_of_no_stated_half_that_is_over_is_the_latest_such(text: str, value: str) -> None:
    assert [time.value for time in find_times(text, "2024-05-15T16:58:00")] == [value]


@pytest.mark.parametrize("unit", ["tonnes", "knots", "million"])
def test_what_is_counted_is_no_hour_beside_hours_with_a_dot(unit: str) -> None:
    text = f"They left at 10.15 a.m. in haste. It was measured by 12.50 {unit} that day."
    assert "12.50" not in " ".join(time.text for time in find_times(text, "2024-05-15"))
