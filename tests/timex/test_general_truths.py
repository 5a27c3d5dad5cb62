"""Months, seasons and weekdays of what recurs are of no one year or week."""

import pytest

from timeline import TimexType, find_times


def read(text: str) -> list[tuple[str, str]]:
    return [(time.text, time.value) for time in find_times(text, anchor="2023-07-11")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Temperatures usually soar in July.", [("July", "XXXX-07")]),
        ("The rainy season lasts from June to September.", [("June to September", "XXXX-06/XXXX-09")]),
        ("The rainy season starts in June.", [("June", "XXXX-06")]),
        ("The best time to visit is late May.", [("late May", "XXXX-05")]),
        ("Early spring is the best time to plant.", [("Early spring", "XXXX-SP")]),
        ("The fair was usually held in May.", [("May", "XXXX-05")]),
        ("The terns breed in April.", [("April", "XXXX-04")]),
        ("The lake freezes in March of a typical year.", [("March", "XXXX-03")]),
        ("We are open from 3 May every year.", [("3 May every year", "XXXX-05-03")]),
    ],
)
def test_what_holds_of_every_year_is_a_set(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected
    assert all(time.type is TimexType.SET for time in find_times(text, anchor="2023-07-11"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Temperatures fell in June.", "2023-06"),
        ("Temperatures are expected to soar in August.", "2023-08"),
        ("The rainy season, which began in June, is over.", "2023-06"),
        ("The plant opens in August.", "2023-08"),
        ("Usually calm, he said in May that he was ill.", "2023-05"),
        ("He often came, but in June he fell ill.", "2023-06"),
        ("This is the hottest July on record.", "2023-07"),
        ("The dry season of June 2019 was long.", "2019-06"),
    ],
)
def test_what_happened_once_keeps_its_year(text: str, value: str) -> None:
    assert read(text)[0][1] == value


def test_the_set_of_several_months_names_them_in_its_rule() -> None:
    (time,) = find_times("The dry season lasts from November to February.")
    assert time.rrule == "FREQ=YEARLY;BYMONTH=1,2,11,12"


@pytest.mark.parametrize(
    ("text", "words", "value", "rule"),
    [
        ("Open Mon-Fri 9-5.", "Mon-Fri 9-5", "XXXX-XX-XXT09/XXXX-XX-XXT17", "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"),
        (
            "Open Tue–Sun: 10:00–17:30.",
            "Tue–Sun: 10:00–17:30",
            "XXXX-XX-XXT10:00/XXXX-XX-XXT17:30",
            "FREQ=WEEKLY;BYDAY=TU,WE,TH,FR,SA,SU",
        ),
        (
            "Monday through Thursday from 10 a.m. to 6 p.m. you can ring us.",
            "Monday through Thursday from 10 a.m. to 6 p.m.",
            "XXXX-XX-XXT10/XXXX-XX-XXT18",
            "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH",
        ),
        ("Mondays 9-5.", "Mondays 9-5", "XXXX-WXX-1T09/XXXX-WXX-1T17", "FREQ=WEEKLY;BYDAY=MO"),
    ],
)
def test_weekdays_with_hours_recur(text: str, words: str, value: str, rule: str) -> None:
    (time,) = find_times(text, anchor="2023-07-11")
    assert (time.text, time.type, time.value, time.rrule) == (words, TimexType.SET, value, rule)


def test_a_weekday_listed_behind_them_recurs_too() -> None:
    assert read("Mon-Fri 9-5, Sat 10-4, closed Sunday")[1:] == [("Sat", "XXXX-WXX-6"), ("Sunday", "XXXX-WXX-7")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The talks ran Monday to Friday.", [("Monday to Friday", "2023-07-10/2023-07-14")]),
        ("They won Monday 9-5.", [("Monday", "2023-07-10")]),
        ("The shop, open every day, was shut on Monday.", [("every day", "P1D"), ("Monday", "2023-07-10")]),
    ],
)
def test_weekdays_of_one_week_keep_their_days(text: str, expected: list[tuple[str, str]]) -> None:
    assert read(text) == expected


SPRING = "Terns arrive in April and May, leave by late autumn and stay away through winter."


def test_a_paragraph_of_the_seasons_is_of_every_year() -> None:
    assert [value for _, value in read(SPRING)] == ["XXXX-04", "XXXX-05", "XXXX-FA", "XXXX-WI"]


@pytest.mark.parametrize(
    "text",
    [
        "Terns arrived in April and May, left by late autumn and stayed away through winter.",
        "The tour begins in April, goes on in May, rests in June and ends in July.",
        "This year the shop opens in April and May, shuts in autumn and winter.",
    ],
)
def test_a_paragraph_of_one_year_is_none_of_every_year(text: str) -> None:
    assert all(time.type is TimexType.DATE for time in find_times(text, anchor="2023-07-11"))


def test_a_cue_holds_for_its_paragraph() -> None:
    text = "The best time to come is June. Roses can be seen in July.\nThe plant opens in August."
    assert [value for _, value in read(text)] == ["XXXX-06", "XXXX-07", "2023-08"]


def test_several_days_of_each_month_are_all_in_the_rule() -> None:
    (time,) = find_times("It meets on the second and fourth Tuesday of each month.")
    assert (time.text, time.rrule) == ("the second and fourth Tuesday of each month", "FREQ=MONTHLY;BYDAY=2TU,4TU")


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Tuesday to Sunday", "XXXX-WXX-2/XXXX-WXX-7"),
        ("10.30 am – 3.30 pm", "XXXX-XX-XXT10:30/XXXX-XX-XXT15:30"),
    ],
)
def test_a_span_without_an_anchor_keeps_what_its_ends_say(text: str, value: str) -> None:
    assert [time.value for time in find_times(text)] == [value]


def test_what_is_done_daily_in_a_month_may_be_done_in_one_year() -> None:
    (_, july) = find_times("The park is open daily in July.", "2024-05-15")
    assert july.type is TimexType.DATE


def test_the_best_months_are_of_every_year_and_no_length() -> None:
    text = "The prime months are May through October. From March to May whales pass, and towards the end of the year."
    assert [value for _, value in read(text)] == ["XXXX-05/XXXX-10", "XXXX-03/XXXX-05", "2023"]


def test_a_span_of_every_year_has_both_its_ends() -> None:
    (months,) = find_times("The rainy season lasts from the end of January through May.")
    first, last = months.ends
    assert (first.words.text, first.value) == ("the end of January", "XXXX-01")
    assert (last.words.text, last.value) == ("May", "XXXX-05")
    assert months.rrule == "FREQ=YEARLY;BYMONTH=1,2,3,4,5"


def test_months_beside_how_often_in_a_year_are_of_every_year() -> None:
    text = "The board meets twice a year, in May and November.\nIt met in May."
    assert [value for _, value in read(text)] == ["P1Y", "XXXX-05", "XXXX-11", "2023-05"]


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("In winter the lake freezes, and in summer the boats run.", ["XXXX-WI", "XXXX-SU"]),
        ("In winter the lake froze, and in summer the boats ran.", ["2022-WI", "2023-SU"]),
        ("The show returns in autumn after its summer break.", ["2023-FA", "2023-SU"]),
    ],
)
def test_a_season_set_against_another_is_of_every_year(text: str, values: list[str]) -> None:
    assert [value for _, value in read(text)] == values


def test_what_was_done_each_year_in_a_month_was_done_in_every_such_month() -> None:
    assert read("The fair was held annually in May.")[-1] == ("May", "XXXX-05")
    assert read("The fair, held annually, was put off in May.")[-1] == ("May", "2023-05")


def test_what_is_today_so_may_be_so_each_year() -> None:
    times = find_times("The hall is today open each year from April to October.", anchor="2023-07-11")
    assert times[-1].value == "XXXX-04/XXXX-10"


def test_a_feast_day_is_of_every_year() -> None:
    assert read("She was canonized in 1934. Her feast day is March 15th.")[-1] == ("March 15th", "XXXX-03-15")
    assert read("She was canonized in 1834. The feast was held on March 15th.")[-1] == ("March 15th", "1834-03-15")
