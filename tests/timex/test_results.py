"""Reports of results: which accounts "a year earlier" is compared with."""

import pytest

from timeline import find_times

ANCHOR = "2019-11-05"


def _value(text: str, words: str) -> str:
    return next(timex.value for timex in find_times(text, anchor=ANCHOR) if timex.words.text == words)


def test_results_are_compared_with_the_same_quarter_of_the_year_before() -> None:
    text = "In the third quarter Halder earned $4 million. A year earlier it lost $1 million."
    assert _value(text, "A year earlier") == "2018-Q3"


@pytest.mark.parametrize("longer", ["the nine months", "the first nine months", "the six months ended Sept. 30"])
def test_longer_accounts_are_compared_with_no_quarter(longer: str) -> None:
    text = f"Profit rose in the third quarter. For {longer} sales were $9 million, against $7 million a year earlier."
    assert _value(text, "a year earlier") == "2018"


def test_the_period_of_longer_accounts_is_of_its_year() -> None:
    text = "Profit rose in the third quarter. In the nine months it fell. In the 2018 period it had doubled."
    assert _value(text, "the 2018 period") == "2018"


@pytest.mark.parametrize(
    "words",
    [
        "the same period last year",
        "the same quarter a year earlier",
        "the corresponding quarter of 2018",
        "the comparable year-ago quarter",
        "the same period of the previous year",
        "the prior-year quarter",
    ],
)
def test_the_same_period_of_another_year_is_the_quarter_told_of(words: str) -> None:
    assert _value(f"Profit rose in the third quarter, against a loss in {words}.", words) == "2018-Q3"


def test_the_same_period_of_longer_accounts_is_no_quarter() -> None:
    text = "Profit rose in the third quarter. In the nine months it fell from the same period last year."
    assert _value(text, "the same period last year") == "2018"


def test_two_comparisons_in_a_row_are_with_the_same_year() -> None:
    text = (
        "Profit rose in the third quarter. For the nine months it was $9 million, up from $7 million a year earlier. "
        "Debt for the nine months was lower than a year ago."
    )
    assert _value(text, "a year ago") == "2018"


def test_a_report_comes_back_to_its_quarter() -> None:
    text = (
        "Profit rose in the third quarter. For the nine months it fell. "
        "Third-quarter sales were $9 million, up from $7 million a year earlier."
    )
    assert _value(text, "a year earlier") == "2018-Q3"


def test_a_length_that_is_of_no_accounts_leaves_the_quarter() -> None:
    text = "Profit rose in the third quarter after a strike of two months. A year earlier Halder lost $1 million."
    assert _value(text, "A year earlier") == "2018-Q3"


def test_of_a_quarter_that_goes_on_there_are_no_results() -> None:
    text = (
        "Profit fell in the third quarter. Halder expects a charge in the fourth quarter. "
        "It earned $6 million a year earlier."
    )
    assert _value(text, "a year earlier") == "2018-Q3"


@pytest.mark.parametrize("quarter", ["its fiscal fourth quarter", "the fourth quarter of its year"])
def test_a_firm_tells_of_a_quarter_of_its_own_year_that_has_ended(quarter: str) -> None:
    text = f"Halder's profit fell in the third quarter. Lind earned $2 million in {quarter}, up from a year earlier."
    assert _value(text, "a year earlier") == "2018-Q4"


@pytest.mark.parametrize("lead", ["After a weak", "Up from the", "Since the"])
def test_a_quarter_that_results_are_set_beside_is_not_theirs(lead: str) -> None:
    text = f"Halder reported third-quarter profit. {lead} second quarter, profit was up from a year earlier."
    assert _value(text, "a year earlier") == "2018-Q3"


def test_the_quarter_told_last_is_the_one_reported() -> None:
    text = "Profit fell in the third quarter. In the second quarter profit was up from a year earlier."
    assert _value(text, "a year earlier") == "2018-Q2"


def test_without_results_a_year_earlier_is_a_year() -> None:
    assert _value("She had spent nine months at sea. A year earlier she was a cook.", "A year earlier") == "2018"
