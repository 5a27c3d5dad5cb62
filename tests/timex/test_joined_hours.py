"""Hours of four figures in a text that writes its hours so."""

import pytest

from timeline import find_times

_LOG = "On 18 November 2022 he left at about 0700 hours. "


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He returned at 2115 to find it open.", "2115", "2022-11-18T21:15"),
        ("Boyle arrived at 2205 and dusted the door.", "2205", "2022-11-18T22:05"),
        ("He ate at 1100 hours.", "1100 hours", "2022-11-18T11:00"),
        ("It flew between 1132 and 1136 through rain.", "1136", "2022-11-18T11:36"),
    ],
)
def test_beside_one_such_hour_the_figures_behind_at_are_an_hour(text: str, words: str, value: str) -> None:
    found = {time.text: time.value for time in find_times(_LOG + text)}
    assert found[words] == value


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The farm was his from 1914 to 1945.", "1914 to 1945", "1914/1945"),
        ("Between 1880 and 1900 it burned.", "1880 and 1900", "1880/1900"),
        ("He was born in 1932 and left.", "1932", "1932"),
    ],
)
def test_years_stay_years(text: str, words: str, value: str) -> None:
    assert {time.text: time.value for time in find_times(_LOG + text)}[words] == value


def test_what_figures_count_is_no_hour() -> None:
    found = [time.text for time in find_times(_LOG + "It turned at 2100 feet and stood at 1200 in all.")]
    assert found == ["18 November 2022", "about 0700 hours"]


def test_figures_with_a_point_are_hours_beside_hours_with_more_minutes_than_months() -> None:
    text = "On 14 March 2008 it shut at 16.20. It had been red since 16.12. He came on 16.12.2007 and left on 03.05."
    values = [time.value for time in find_times(text)]
    assert values[1:4] == ["2008-03-14T16:20", "2008-03-14T16:12", "2007-12-16"]
    assert find_times("It has been red since 16.12.", "2008-03-14")[-1].value == "2007-12-16"
