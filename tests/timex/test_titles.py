import pytest

from timeline import find_times


def _words(text: str) -> list[str]:
    return [timex.text for timex in find_times(text, "2020-05-13")]


@pytest.mark.parametrize(
    "text",
    [
        "She told the hosts of “This Week” that it would stand.",
        "They named him Player of the Year before a cheering hall.",
        "The report ran on 60 Minutes without a comment.",
        "She wrote for Harbour Today about the strike.",
    ],
)
def test_a_unit_with_a_capital_amid_prose_is_a_name(text: str) -> None:
    assert _words(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Rain Returns This Week", "This Week"),
        ("Harbour Strike Ends Today", "Today"),
        ("They spoke of the United Nations. Today nobody agrees.", "Today"),
        ("Lind said: “Today we start again.”", "Today"),
        ("This week they stay at home.", "This week"),
        ("RAIN RETURNS THIS WEEK as farmers hoped", "THIS WEEK"),
        ("built in the 17th Century and still standing", "the 17th Century"),
    ],
)
def test_a_capital_that_the_line_asks_for_is_no_name(text: str, words: str) -> None:
    assert _words(text) == [words]


def test_a_company_is_no_sunday() -> None:
    assert _words("Sun, a maker of computers, reported it.") == []
    assert _words("Sun, 3 May 2020") == ["Sun, 3 May 2020"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("closed for a week or so", "a week or so"),
        ("gone in a month or two", "a month or two"),
        ("no profit until 1994 or later.", "1994 or later"),
        ("plans for 1990 and beyond.", "1990 and beyond"),
        ("the next two years or so", "the next two years or so"),
    ],
)
def test_what_leaves_a_time_open_belongs_to_its_words(text: str, words: str) -> None:
    assert _words(text) == [words]


def test_another_time_behind_or_is_not_swallowed() -> None:
    assert _words("a week or later that month")[0] == "a week"


def test_the_full_stop_of_a_short_name_is_its_own() -> None:
    assert _words("We met last Wed. at the lake.") == ["last Wed."]
    assert _words("in mid Feb. they left") == ["mid Feb."]
    assert _words("They came in May.") == ["May"]


def test_a_word_that_loosens_a_year_stands_before_it_as_a_preposition() -> None:
    assert _words("Tulsa around 1907") == ["1907"]
    assert _words("about two weeks") == ["about two weeks"]
