import pytest

from timeline import find_times

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
