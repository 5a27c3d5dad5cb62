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


def test_the_next_hour_of_a_ship_is_no_year() -> None:
    assert values("She reached Lisbon at 1900. She left at 2030 to join them.") == [
        "XXXX-XX-XXT19:00",
        "XXXX-XX-XXT20:30",
    ]
    assert "T" not in "".join(values("Rents were kept at 1923 to 1925 prices."))


def test_seasons_count_down_before_our_era() -> None:
    text = "In 490 BC they landed. In the summer of 480 they came again; in September they fled."
    assert values(text)[1:] == ["BC0480-SU", "BC0480-09"]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("During World War II", "1939-09-01/1945-09-02"),
        ("During the First World War,", "1914-07-28/1918-11-11"),
        ("In the Crimean War", "1853/1856"),
        ("Throughout the Thirty Years’ War", "1618/1648"),
    ],
)
def test_what_was_done_in_a_war_of_one_name_has_its_time(words: str, value: str) -> None:
    (war,) = find_times(f"{words} she nursed at Lund.")
    assert (war.value, war.rule) == (value, "named-war")


@pytest.mark.parametrize(
    "text",
    [
        "After World War II broke out, she left.",
        "During World War II films were short.",
        "She wrote a book on women in World War II.",
        "The worst storm since World War II struck.",
        "During the Civil War she nursed at Lund.",
        "During the ſecond World War she nursed at Lund.",
    ],
)
def test_what_tells_of_a_war_or_after_it_has_no_time(text: str) -> None:
    assert not values(text)


def test_a_tale_goes_on_in_its_year_behind_a_war() -> None:
    assert values("In 1943, during World War II, he went to Burma. In March he fell ill.")[2] == "1943-03"
    assert values("During World War II it was a school. It was closed on 13 February.", "2013-03-22")[1] == "2013-02-13"


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("28 January [O.S. 17 January] 1725", "1725-01-28"),
        ("28 January 1725 (17 January, Old Style)", "1725-01-28"),
        ("25 October (7 November) 1917", "1917-10-25"),
        ("5 January 1918 [O.S. 23 December 1917]", "1918-01-05"),
    ],
)
def test_a_day_told_in_two_calendars_is_one_time(told: str, value: str) -> None:
    day, later = find_times(f"She died on {told} in Lund. Two days later they fled.")
    assert (day.text, day.value, later.value[:8]) == (told, value, value[:8])


@pytest.mark.parametrize("told", ["3 May (15 May for members) 1912", "3 May (13 May) 2020", "3 May (4 May) 1912"])
def test_two_days_of_one_calendar_are_two(told: str) -> None:
    assert len(find_times(f"It was shown on {told} in Lund.")) > 1


def test_years_of_three_figures_are_read_where_full_dates_have_them() -> None:
    told = "On 16 December 755 he rose. "
    assert values(told + "The war lasted from 755 to 763.")[1] == "0755/0763"
    assert values(told + "He changed it in 758 after a raid, and during 757 he fled.")[1:] == ["0758", "0757"]
    assert values(told + "The Tang dynasty (618–907) stood.")[1] == "0618/0907"
    assert len(values(told + "It was from 400 to 500 metres long. In 615 villages from 300 to 400 men fell.")) == 1
    assert not values("The war lasted from 755 to 763. It was used in 758 after a raid.")


def test_a_range_from_hour_to_hour_tells_its_year_once() -> None:
    (fight,) = find_times("It lasted from 4 p.m. on 31 May to the early hours of 1 June 1916.")
    assert (fight.edtf, fight.interval is not None) == ("1916-05-31/1916-06-01", True)
    assert values("It ran from 9 pm on 31 December to 3 am on 1 January 2020.")[0][:10] == "2019-12-31"


def test_a_day_following_is_the_next_such_day() -> None:
    told = "He was seized on 3 November 1640 and beheaded on 12 May following"
    assert values(told + ".")[1] == "1641-05-12"
    assert values(told + " the trial.")[1] == "1640-05-12"


def test_what_began_in_a_month_goes_on_from_there() -> None:
    assert values("The revolt, which began in late May 1381, reached Lund by 13 June.")[1] == "1381-06-13"
    assert values("The ship, which was built in May 1381, reached Lund by 13 June.")[1] == "XXXX-06-13"
    assert values("Lind, who began in May 1381, reached Lund by 13 June.")[1] == "XXXX-06-13"
