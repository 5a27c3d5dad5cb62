"""Periods told by their last day, lengths that something took, and ranges that share a unit."""

import pytest

from timeline import find_times
from timeline.model.intervals import Interval, Moment
from timeline.model.timexes import Timex

ANCHOR = "1997-11-20"  # a Thursday


def _first(text: str) -> Timex:
    return find_times(text, ANCHOR)[0]


@pytest.mark.parametrize(
    ("text", "kind", "value", "edtf"),
    [
        ("profit for the year ended March 31 rose", "DURATION", "P1Y", "1996-04-01/1997-03-31"),
        ("profit for the year ending June 30, 1998, will rise", "DURATION", "P1Y", "1997-07-01/1998-06-30"),
        ("in nine months ended Sept. 30 it sold", "DURATION", "P9M", "1997-01-01/1997-09-30"),
        ("sales in the three months to Sept. 30 rose", "DURATION", "P3M", "1997-07-01/1997-09-30"),
        ("profit for the year to June rose", "DURATION", "P1Y", "1996-07/1997-06"),
        ("he led it for 15 years until 1990", "DURATION", "P15Y", "1976/1990"),
        ("she ruled for twenty years, until 1650", "DURATION", "P20Y", "1631/1650"),
        ("he ran it for three years ending in 1975", "DURATION", "P3Y", "1973/1975"),
        ("sales in the quarter ended Sept. 30 rose", "DATE", "1997-Q3", None),
        ("sales in the quarter ended July 31 rose", "DATE", "1997-Q2", None),
    ],
)
def test_a_period_is_told_by_its_last_day(text: str, kind: str, value: str, edtf: str | None) -> None:
    timex = _first(text)
    assert (timex.type, timex.value) == (kind, value)
    assert edtf is None or timex.edtf == edtf


@pytest.mark.parametrize(
    "text", ["it is three days until Nov. 24", "for three days until Monday", "for years until 1990"]
)
def test_what_is_left_until_a_day_does_not_end_with_it(text: str) -> None:
    assert _first(text).interval is None


def test_later_results_are_of_the_quarter_that_ended() -> None:
    found = find_times("In the quarter ended June 30 it lost $2 million, against a profit a year earlier.", ANCHOR)
    assert [timex.value for timex in found] == ["1997-Q2", "1997-06-30", "1996-Q2"]


@pytest.mark.parametrize(
    "text",
    [
        "the smallest gain in two months",
        "her second letter in two weeks",
        "It may be the first storm of all to reach this coast here in nearly two years",
        "They answered in two hours.",
        "In six weeks, the index has fallen by a tenth.",
        "In two years they built forty houses.",
        "It had no order in two decades.",
    ],
)
def test_in_so_long_is_a_length_where_the_text_looks_back(text: str) -> None:
    assert _first(text).type == "DURATION"


@pytest.mark.parametrize(
    "text",
    [
        "The bridge opens in two weeks.",
        "They will have a talk in two weeks.",
        "She said the bridge opens in two weeks.",
        "They voted to meet again in two weeks.",
        "In two weeks the renovated hall opens.",
        "In two weeks the team that won the cup comes home.",
        "In two weeks, she said, the shop closes.",
    ],
)
def test_in_so_long_is_a_date_ahead_elsewhere(text: str) -> None:
    assert _first(text).value == "1997-W49"


def test_centuries_that_share_their_unit_are_two_times() -> None:
    (timex,) = find_times("from the 12th to the 14th century", ANCHOR)
    assert [(end.words.text, end.value) for end in timex.ends] == [("the 12th", "11"), ("the 14th century", "13")]
    assert find_times("the 12th to leave", ANCHOR) == ()


def test_a_weekday_that_ends_a_range_is_told_from_the_day_of_writing() -> None:
    (timex,) = find_times("bought from Sept. 14 to Tuesday", ANCHOR)
    assert timex.value == "1997-09-14/1997-11-18"


def test_a_spoken_year_follows_its_month() -> None:
    assert _first("January nineteen ninety-seven").value == "1997-01"
    assert _first("on May twenty nine").value == "1997-05-29"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("the first hours of the war", "the first hours"),
        ("the last months of her life", "the last months"),
        ("They lived here in the early years.", "the early years"),
        ("in the weeks ahead", "the weeks ahead"),
        ("after several quarters of losses", "several quarters"),
    ],
)
def test_an_open_part_of_a_time_is_one_length(text: str, words: str) -> None:
    timex = _first(text)
    assert (timex.text, timex.type, timex.interval) == (words, "DURATION", None)


@pytest.mark.parametrize("text", ["three quarters of the vote", "a last-minute change", "several quarters of the town"])
def test_fractions_and_idioms_are_no_lengths(text: str) -> None:
    assert find_times(text, ANCHOR) == ()


def test_a_year_is_no_part_of_a_month() -> None:
    found = find_times("He was charged last year in the October 1995 fire.", ANCHOR)
    assert [(timex.text, timex.value) for timex in found] == [("last year", "1996"), ("October 1995", "1995-10")]


def test_the_full_year_is_the_one_told_of() -> None:
    assert _first("It sees a profit for the full year.").value == "1997"
    assert _first("It took a full year.").value == "P1Y"


def test_a_blank_line_parts_two_times() -> None:
    found = find_times("The lamps lit up the night\n\nMonday, March 3, 1997", ANCHOR)
    assert [timex.text for timex in found][-1] == "Monday, March 3, 1997"


def test_what_stands_beside_a_name_of_a_day_may_be_another_word() -> None:
    assert [timex.text for timex in find_times("Today we end today’s talks.", ANCHOR)] == ["Today", "today"]
    assert [timex.text for timex in find_times("a load of peat as a present Saturday", ANCHOR)] == ["Saturday"]
    assert [timex.text for timex in find_times("Figure 1. January 1996 sales", ANCHOR)] == ["January 1996"]


def test_a_range_reaches_to_the_present() -> None:
    (timex,) = find_times("Harbour pilot (1983 – present)", ANCHOR)
    assert timex.value == "1983-01-01/1997-11-20"
    assert [end.value for end in timex.ends] == ["1983", "PRESENT_REF"]
    assert [t.text for t in find_times("from 1983 to the present owner", ANCHOR)] == ["1983"]


def test_half_a_unit_makes_a_distance_finer() -> None:
    assert _first("a year and a half ago").value == "1996-05"
    assert _first("two years ago").value == "1995"


def test_the_sun_may_shine() -> None:
    assert find_times("much as the sun may shine", ANCHOR) == ()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("They said that last week a bolt broke.", ["last week"]),
        ("on February 6 - this year", ["February 6", "this year"]),
        ("the District 8-4A team", []),
    ],
)
def test_neighbours_that_make_no_one_time(text: str, words: list[str]) -> None:
    assert [timex.text for timex in find_times(text, ANCHOR)] == words


def test_a_range_of_parts_of_days_runs_between_their_hours() -> None:
    (timex,) = find_times("from Friday night to Sunday afternoon", ANCHOR)
    assert timex.value == "1997-11-14T20:00/1997-11-16T18:00"


@pytest.mark.parametrize("text", ["on such an afternoon", "one evening he came", "an evening class"])
def test_any_part_of_any_day_is_no_time(text: str) -> None:
    assert find_times(text, ANCHOR) == ()


def test_so_much_a_night_is_a_rate() -> None:
    assert [t.value for t in find_times("She sleeps five hours a night.", ANCHOR)] == ["PT5H", "P1D"]


def test_a_length_that_runs_to_another_is_no_period_told_by_its_last_day() -> None:
    assert _first("cut from two days to Friday alone").interval is None


def test_in_some_year_that_is_told_of_is_no_year_ahead() -> None:
    assert _first("It broke even in a quarter that was bad for its rivals.").type == "DURATION"
    assert _first("It opens in a year.").value == "1998"


@pytest.mark.parametrize("run", ["in a row", "running", "in succession"])
def test_a_second_quarter_in_a_row_is_no_quarter_of_the_year(run: str) -> None:
    assert find_times(f"For the second quarter {run}, profits fell.", ANCHOR) == ()


def test_a_limit_is_no_year_told_for_the_quarters_after_it() -> None:
    times = find_times("It will cut jobs by the end of 1999 and will close a plant in the first quarter.", ANCHOR)
    assert times[-1].value == "1998-Q1"


def test_a_quarter_is_of_the_year_told() -> None:
    assert find_times("It won in 1989. The first quarter was bad.", ANCHOR)[-1].value == "1989-Q1"


def test_minutes_of_a_day_whose_hour_nobody_tells_have_no_bounds() -> None:
    assert _first("over the next ten minutes").interval is None
    assert _first("for the past two hours").interval is None
    assert _first("over the past 48 hours").interval is not None
    (exact,) = find_times("over the next ten minutes", "1997-11-20T09:00")
    assert exact.interval is not None


def test_what_was_done_within_a_length_is_not_reckoned_from_the_day_of_the_text() -> None:
    assert _first("They arrested her within three days.").interval is None
    assert _first("They will charge her within three days.").edtf == "1997-11-20/1997-11-22"
    assert find_times("On 3 May 1790 he fell ill. Within a week he was dead.")[-1].edtf == "1790-05-03/1790-05-09"


@pytest.mark.parametrize(
    ("text", "reach"),
    [
        ("before the end of the year", Interval(None, Moment(1998))),
        ("before late 1998", Interval(None, Moment(1998, 7))),
        ("after the start of 1998", Interval(Moment(1998), None)),
        ("after early 1998", Interval(Moment(1998, 7), None)),
    ],
)
def test_the_end_of_a_time_is_where_it_ends_and_its_late_part_is_not(text: str, reach: Interval) -> None:
    assert _first(f"It will close {text}.").reach == reach


def test_a_report_of_a_last_quarter_is_about_the_year_that_it_ended() -> None:
    found = find_times("Q4 profit fell. Sales for the year rose from the previous year.", "2005-03-10")
    assert [timex.value for timex in found] == ["2004-Q4", "2004", "2003"]
    assert find_times("Q4 profit fell. It will sell more in the year.", "2005-03-10")[-1].value == "2005"


def test_a_year_to_a_month_that_has_just_passed_ends_with_it() -> None:
    (year, _) = find_times("In the year to April, prices rose.", "2024-05-15")
    assert year.edtf == "2023-05/2024-04"
    (year, _) = find_times("In the year to June, prices rose.", "2024-05-15")
    assert year.edtf == "2022-07/2023-06"


def test_what_runs_through_a_month_does_so_whatever_the_next_clause_tells() -> None:
    for verb, value in (("runs", "1998-03"), ("ran", "1997-03")):
        text = f"The ferry {verb} through March and last season it carried 200 cars."
        assert _first(text).value == value
