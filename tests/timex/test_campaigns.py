"""Dates as histories of campaigns, ships and lifeboats give them."""

import pytest

from timeline import find_times


def values(text: str, anchor: str | None = None) -> list[str]:
    return [time.value for time in find_times(text, anchor=anchor)]


@pytest.mark.parametrize(
    "told",
    ["At 9 a.m. on 24 October 1917", "On 24 October 1917, at 9 am,", "On the night of 24 October 1917"],
)
def test_a_day_with_its_hour_gives_a_tale_its_year(told: str) -> None:
    text = f"{told} the train left. At 5 a.m. on October 25 it came. The camp was reached on 9 November."
    assert values(text)[1:] == ["1917-10-25T05:00", "1917-11-09"]


def test_an_hour_of_a_coming_day_gives_no_tale() -> None:
    assert values("It opened at 9 a.m. on 4 May 2012, and closed on 13 February.", "2013-03-22")[1] == "2013-02-13"


@pytest.mark.parametrize(
    ("told", "month"),
    [
        ("In late 1942", "1943-03"),
        ("In the autumn of 1942", "1943-03"),
        ("In November 1942", "1943-03"),
        ("In early 1942", "1942-03"),
        ("In 1942", "1942-03"),
        ("In the spring of 1942", "1942-03"),
    ],
)
def test_a_month_that_the_time_told_does_not_hold_is_the_nearest(told: str, month: str) -> None:
    assert values(f"{told} the army lay at Holm. In March it moved.")[1] == month


def test_a_month_that_had_come_before_is_of_the_year_told() -> None:
    assert values("In late 1942 the army lay at Holm. It had come in March.")[1] == "1942-03"


def test_a_month_cut_short_may_have_a_comma_behind_its_point() -> None:
    assert values("It blew on the 10th of Feb., 1871. In Oct., 1869, the brig sank.") == ["1871-02-10", "1869-10"]
    assert values("Born on 3 Feb. 1871 was a good year for her.")[0] != "1871"


def test_dotted_hours_are_read_where_the_text_has_one_with_its_half() -> None:
    text = "At 10.30 a.m. on 3 May 1890 she fired. At 12.50 the men came, and by 3.15 the brig was lost."
    assert values(text) == ["1890-05-03T10:30", "1890-05-03T12:50", "1890-05-03T15:15"]


@pytest.mark.parametrize(
    "text",
    [
        "At 12.50 the price was right.",
        "Trade began at 9.30 a.m.; shares stood at 12.50 each, closed at 11.20 each and were sold at 10.40 each.",
        "It opened at 9.30 a.m. and rose by 12.50 per cent.",
    ],
)
def test_a_price_with_a_dot_is_no_hour(text: str) -> None:
    assert not [value for value in values(text) if "T09:30" not in value]


def test_minutes_of_old_print_have_one_figure() -> None:
    assert values("She was launched at 11.5 p.m. on 3 May 1884.") == ["1884-05-03T23:05"]
    assert not values("The radius is 11.5 pm, and 7.5 m more.")


def test_the_next_sentence_begins_with_its_own_day() -> None:
    assert values("She left at 7 p.m. On 3 May 1890 she sank.") == ["XXXX-XX-XXT19", "1890-05-03"]
    assert values("She left at 7 p.m. on 3 May 1890 and sank.") == ["1890-05-03T19:00"]


def test_a_sentence_begins_behind_the_point_of_an_hour() -> None:
    text = "The guns fell silent on 11 November 1918 at 11 a.m. Four days earlier a mutiny had begun."
    assert values(text) == ["1918-11-11T11:00", "1918-11-07"]
    assert values("Meet at 3 p.m. Monday, or at 3 p.m. Eastern on May 4.")[0] == "XXXX-WXX-1T15"


def test_a_tale_that_told_a_late_hour_goes_past_midnight() -> None:
    told = "The mast fell at 10 p.m. on 3 May 1890. "
    assert values(told + "At a quarter past one she struck.")[1] == "1890-05-04T01:15"
    assert values(told + "At half past three he had been seen in Lund.")[1] == "1890-05-03T15:30"
    assert values(told + "Tea is at 3.")[1] == "1890-05-03T15:00"
    assert values("The mast fell at 4 p.m. on 3 May 1890. At a quarter past five she struck.")[1] == "1890-05-03T17:15"


def test_a_week_of_a_month_gives_a_tale_its_year() -> None:
    assert values("In the first week of June 1944 it blew. On 6 June men landed.")[1] == "1944-06-06"
