import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline import Conventions, find_times

ANCHOR = "2023-07-11"


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("He resigned on Friday.", "Friday", "2023-07-07"),
        ("She will resign on Friday.", "Friday", "2023-07-14"),
        ("It was posted late Monday night.", "late Monday night", "2023-07-10TNI"),
        ("the third week of next month", "the third week of next month", "2023-W33"),
        ("a year ago", "a year ago", "2022"),
    ],
)
def test_a_time_has_its_words_and_value(text: str, words: str, value: str) -> None:
    (timex,) = find_times(text, anchor=ANCHOR)
    assert (timex.text, timex.value) == (words, value)


@pytest.mark.parametrize("words", ["May '{:02}", "the summer of '{:02}", "Christmas '{:02}"])
@given(anchor=st.integers(1600, 2200), short=st.integers(0, 99), ahead=st.integers(0, 99))
def test_two_digits_are_the_latest_such_year_not_too_far_ahead(words: str, anchor: int, short: int, ahead: int) -> None:
    conventions = Conventions(two_digit_ahead=ahead)
    (timex,) = find_times(f"It is {words.format(short)}.", anchor=f"{anchor}-05-14", conventions=conventions)
    assert timex.interval is not None
    assert timex.interval.start is not None
    year = timex.interval.start.year
    assert year % 100 == short
    assert anchor + ahead - 100 < year <= anchor + ahead


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("late next week", "late next week: 2023-07-20/2023-07-23"),
        ("for three weeks", "three weeks: P3W"),
    ],
)
def test_a_time_prints_as_its_words_and_when_that_is(words: str, printed: str) -> None:
    (timex,) = find_times(f"It is open {words}.", anchor=ANCHOR)
    assert str(timex) == printed


def test_a_time_starts_and_ends_with_its_interval() -> None:
    day, length = find_times("It opens tomorrow for three weeks.", anchor=ANCHOR)
    assert (str(day.start), str(day.end)) == ("2023-07-12", "2023-07-13")
    assert (length.start, length.end) == (None, None)


def test_a_clock_time_of_no_known_day_keeps_its_hour() -> None:
    (time,) = find_times("Come tonight at eight.")
    assert (time.value, time.type) == ("XXXX-XX-XXT20", "TIME")
