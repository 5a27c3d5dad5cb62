"""Months of a season that runs over New Year."""

from timeline import find_times

_PAGE = "2014–15 Hexley Town season\n\nThe manager went on 7 October. They won on New Year's Day and lost on 3 May."


def _values(text: str, anchor: str | None = None) -> list[str | None]:
    return [time.value for time in find_times(text, anchor)]


def test_a_page_on_a_season_has_its_months_from_two_years() -> None:
    assert _values(_PAGE) == ["2014/2015", "2014-10-07", "2015-01-01", "2015-05-03"]
    assert _values(_PAGE, "2023-03-01") == ["2014/2015", "2014-10-07", "2015-01-01", "2015-05-03"]


def test_a_report_of_the_season_itself_has_the_days_near_its_own() -> None:
    assert _values("2014–15 season\n\nHe signed on 3 July.", "2015-07-04")[-1] == "2015-07-03"


def test_years_that_are_no_season_give_none() -> None:
    assert _values("The 1914–18 war\n\nHe fell on 3 May.")[-1] == "XXXX-05-03"
    assert _values("He was born in 1990.\n\nHe left on 3 May.")[-1] != "2015-05-03"


def test_may_on_a_line_of_its_own_is_the_month() -> None:
    text = "2014–15 Hexley season\n\nApril\nThey won.\n\nMay\nThey lost."
    assert _values(text)[1:] == ["2015-04", "2015-05"]
    assert "2015-05" not in _values("2014–15 Hexley season\n\nThey may win.\n\nTheresa May\nThey lost.")
