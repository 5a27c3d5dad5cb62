import pytest

from timeline import find_times


def _read(text: str) -> list[tuple[str, str]]:
    return [(timex.text, timex.value) for timex in find_times(text, "2020-05-01")]


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("In 476, the last emperor gave way.", "476", "0476"),
        ("In 632 Abu Bakr followed him.", "632", "0632"),
        ("In 301 Diocletian fixed prices.", "301", "0301"),
        ("after 529 closed its doors", "529", "0529"),
        ("The abbess was born c. 614 in Whitby.", "614", "0614"),
        ("a wall of the year 122.", "the year 122", "0122"),
        ("begun in AD842, finished late", "AD842", "0842"),
        ("He died on 28 January 814.", "28 January 814", "0814-01-28"),
        ("crowned in December of 800, he", "December of 800", "0800-12"),
    ],
)
def test_a_year_of_few_figures_is_a_year_where_nothing_is_counted(text: str, words: str, value: str) -> None:
    assert (words, value) in _read(text)


@pytest.mark.parametrize(
    "text",
    [
        "in 300 towns and villages",
        "found in 250 US cities",
        "after 500 metres turn left",
        "Journal of Ice 12 (314–368)",
        "a score of 214 – 198",
        "in 120 of them",
        "call 347-5551",
    ],
)
def test_figures_that_count_are_no_year(text: str) -> None:
    assert _read(text) == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Bede (673–735)", "0673/0735"),
        ("Pachomius (c. 292 – 348)", "0292/0348"),
        ("until about 360 - 366, when", "0360/0366"),
        ("Gordon (1635 – 1699)", "1635/1699"),
    ],
)
def test_the_years_of_a_life_are_a_range_of_two_times(text: str, value: str) -> None:
    (timex,) = find_times(text)
    assert (timex.value, len(timex.ends)) == (value, 2)


def test_a_year_set_off_by_marks_needs_no_other_sign() -> None:
    assert _read("Old Bridge. 1602, rebuilt later") == [("1602", "1602")]
    assert _read("It holds 1602 books.") == []


def test_a_winter_of_two_years_is_one_time() -> None:
    assert _read("the winter of 1776-77 was hard") == [("the winter of 1776-77", "1776-WI")]


def test_an_apostrophe_makes_two_figures_a_year_after_a_preposition() -> None:
    assert _read("the class of ’71") == [("’71", "1971")]
    assert _read("it’s 5’ 71") == []


def test_the_halves_of_a_range_keep_their_own_words() -> None:
    (timex,) = find_times("open from early October to late April", "2020-05-01")
    assert [end.words.text for end in timex.ends] == ["early October", "late April"]
    assert [end.value for end in timex.ends] == ["2020-10", "2021-04"]


def test_this_weekend_is_the_last_one_in_a_report() -> None:
    assert [t.value for t in find_times("They met this weekend.", "2015-09-22")] == ["2015-W38-WE"]
    assert [t.value for t in find_times("They will meet this weekend.", "2015-09-22")] == ["2015-W39-WE"]


def test_a_prefix_belongs_to_its_year() -> None:
    assert _read("post-1959 politics") == [("post-1959", "1959")]
    assert _read("a post 1959 miles away") == _read("a road of 1959 miles") == []


def test_the_attacks_are_told_by_their_day() -> None:
    assert ("9/11", "2001-09-11") in _read("Travel changed after 9/11 for good.")
    assert ("9/11", "2019-09-11") in _read("They met on 9/11 in Lyon.")
    for told in ("the {} attacks", "the {} terrorist attacks", "the attacks of {}", "the {} hijackers"):
        text = told.format("September 11")
        assert [time.value for time in find_times(f"After {text} she left.", "2008-05-15")] == ["2001-09-11"]


@pytest.mark.parametrize(
    ("text", "written", "value"),
    [
        ("The meeting of September 11 failed.", "2008-05-15", "2007-09-11"),
        ("The attacks of September 11 failed.", "1995-05-15", "1994-09-11"),
        ("In 1944 the siege began. The attacks of September 11 failed.", "2008-05-15", "1944-09-11"),
        ("The attacks of September 10 failed.", "2008-05-15", "2007-09-10"),
    ],
)
def test_other_attacks_and_days_are_of_their_own_year(text: str, written: str, value: str) -> None:
    assert find_times(text, written)[-1].value == value


def test_a_tale_goes_on_in_its_year_behind_the_attacks() -> None:
    text = "She moved to Lyon in 1998. Since the September 11 attacks nobody had called. In May she left."
    assert find_times(text)[-1].value == "1998-05"


def test_an_article_stands_before_an_apostrophe_too() -> None:
    assert _read("songs of the '60s")[0][0] == "the '60s"


def test_years_after_one_before_christ_count_down_with_it() -> None:
    text = "In 490 BC the fleet landed. In 480 it came again, and in 479 was beaten. By AD 14 all was forgotten."
    assert [value for _, value in _read(text)] == ["BC0490", "BC0480", "BC0479", "0014"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Founded in 753 BC, it fell in 476.", "0476"),
        ("Built in 210 BC and dug up in 1960.", "1960"),
        ("Begun in 480 BC, ended in 490.", "0490"),
        ("In 30 BC he won. In AD 26 she died. In 120, all was quiet.", "0120"),
    ],
)
def test_a_year_that_does_not_count_down_is_of_our_era(text: str, value: str) -> None:
    assert _read(text)[-1][1] == value


def test_what_somebody_is_coming_off_is_over() -> None:
    text = "Stocks are coming off a strong performance in September, and the market will need time."
    assert find_times(text, "2010-10-07")[0].value == "2010-09"
