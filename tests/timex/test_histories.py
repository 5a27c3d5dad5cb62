"""Times as histories and lives give them, which tell of years and seldom of the day of their writing."""

import pytest

from timeline import find_times


def values(text: str, anchor: str | None = None) -> list[str]:
    return [time.value for time in find_times(text, anchor=anchor)]


@pytest.mark.parametrize(
    "told",
    ["Lee (1942–2018) was a botanist", "From 1914 to 1918 she nursed", "In the 1850s and 1860s she wrote"],
)
def test_of_several_years_told_none_is_that_of_a_month(told: str) -> None:
    assert values(f"{told}. She died in March. Lind was born in 1901 and left in 1925.")[-3] == "XXXX-03"


def test_a_range_inside_a_year_gives_its_year() -> None:
    assert values("July–August 1809\n\nThe men landed on 3 July.") == ["1809-07/1809-08", "1809-07-03"]


def test_the_second_of_two_decades_is_of_the_century_of_the_first() -> None:
    assert values("It grew in the 1850s and 60s.") == ["185", "186"]
    assert values("It grew in the 1960s and 70s.", "2013-03-22") == ["196", "197"]


def test_a_decade_of_an_old_tale_is_near_what_was_told() -> None:
    assert values("Born in 1795, he left for Rome in the '30s.") == ["1795", "183"]
    assert values("Born in 1885, he left for Rome in the twenties.") == ["1885", "192"]
    assert values("Born in 1925, he left for Rome in the '60s.") == ["1925", "196"]


def test_decades_without_a_text_around_them_are_of_the_century_past() -> None:
    assert values("She left in the '30s.") == ["193"]
    assert values("She left in the '30s.", "2013-03-22") == ["193"]


def test_a_part_of_a_month_shares_the_year_behind_the_next() -> None:
    text = "In 1917 it stood. In late May and early June 1940 it fell."
    assert values(text) == ["1917", "1940-05", "1940-06"]


def test_a_short_year_may_stand_behind_a_month_cut_short() -> None:
    assert values("Jul. '83 - Jun. '84: Fellow; Sept. ’91") == ["1983-07/1984-06", "1991-09"]


def test_a_day_at_the_end_of_a_line_has_no_year_of_the_next_line() -> None:
    assert values("1135 The king died, Dec. 29.\n1137 The bishop died.\n1139 A war began.\n") == [
        "1135",
        "1135-12-29",
        "1137",
        "1139",
    ]
    assert values("It fell on 29 Dec.\n1998 in Rome.") == ["1998-12-29"]


def test_the_dash_of_a_list_makes_no_span_of_years() -> None:
    assert values("2012\n- 31 Dec: Left.\n") == ["2012", "2012-12-31"]
    assert values("from 2012 –\n2014") == ["2012/2014"]


def test_the_night_before_is_that_of_the_day_before() -> None:
    sailed = "On 3 May 1812 the fleet sailed."
    assert values(f"{sailed} The night before, it had rained.")[-1] == "1812-05-02TNI"
    assert values(f"{sailed} They left Rome the morning after.")[-1] == "1812-05-04TMO"
    assert values("It rained the night before last.", "2013-03-22") == ["2013-03-20TNI"]


@pytest.mark.parametrize("text", ["He wrote the night before the battle.", "He wrote the night before he died."])
def test_the_night_before_an_event_is_of_no_known_day(text: str) -> None:
    (time,) = find_times(text, anchor="2013-03-22")
    assert (time.interval, time.offset is not None) == (None, True)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Three days after that, all was lost.", "1812-05-06"),
        ("A month after this they left.", "1812-06"),
        ("Two years before that he had come.", "1810"),
        ("Nine months on, the town fell.", "1813-02"),
    ],
)
def test_a_length_hung_on_what_was_told(text: str, value: str) -> None:
    assert values(f"On 3 May 1812 the fleet sailed. {text}")[-1] == value


@pytest.mark.parametrize("text", ["Nine months on the road were enough.", "He had nine months on, nine months off."])
def test_months_on_something_are_a_length(text: str) -> None:
    assert values(f"On 3 May 1812 the fleet sailed. {text}")[1] == "P9M"


def test_a_night_between_two_days_begins_on_the_first() -> None:
    assert values("On the night of 3/4 May 1943 it burned.") == ["1943-05-03TNI"]
    assert values("It burned on 28/29 May 1944.") == ["1944-05-28/1944-05-29"]
    assert values("It scored 23/29 May was good.", "2013-03-22")[0] != "2013-05-23/2013-05-29"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Otto (r. 1325–51) was a king.", "1325/1351"),
        ("Otto (reigned 1199–1216) was a king.", "1199/1216"),
        ("Otto (ruled 936–973) was a king.", "0936/0973"),
        ("Anna (b. 1250) was a nun.", "1250"),
        ("Li (fl. 1120–40) was a poet.", "1120/1140"),
        ("It was built c.1460 in Rome.", "1460"),
        ("In the year 64 Rome burned.", "0064"),
        ("About the year 646 Amr was deprived of it.", "0646"),
    ],
)
def test_early_years_of_lives_and_reigns(text: str, value: str) -> None:
    assert values(text) == [value]


@pytest.mark.parametrize(
    "text", ["Hull ruled 1500 islands.", "It has 20 rooms (d. 1311 mm).", "The war killed 1349 men."]
)
def test_counts_are_no_years_of_a_reign(text: str) -> None:
    assert values(text) == []


@pytest.mark.parametrize(
    ("text", "anchor", "value"),
    [
        ("Built in 1867, it burned at the turn of the century.", None, "1900"),
        ("Built in 1867, it burned at the turn of the century.", "2013-03-22", "1900"),
        ("Built in 1908, it was like those of the turn of the century.", None, "1900"),
        ("It closed at the turn of the 20th century.", None, "1900"),
        ("Sales fell at the turn of the century.", "2013-03-22", "2000"),
        ("Sales fell at the turn of the century.", "1985-03-22", "1900"),
        ("Sales will rise at the turn of the century.", "1985-03-22", "2000"),
        ("Sales fell at the turn of the century.", None, "XXXX"),
    ],
)
def test_the_turn_of_a_century_is_about_its_first_year(text: str, anchor: str | None, value: str) -> None:
    time = find_times(text, anchor=anchor)[-1]
    assert (time.value, time.edtf) == (value, f"{value}~" if time.interval is not None else None)


@pytest.mark.parametrize("day", ["On day four", "On the fourth day", "By our second night", "Day 12:"])
def test_a_numbered_day_of_a_trip_is_not_known_and_nor_is_what_is_told_from_it(day: str) -> None:
    (*_, counted, morning, month) = find_times(f"We slept on 3 April 2014. {day} we fell. The next morning, in May, …")
    assert (counted.interval, counted.value) == (None, "XXXX-XX-XX")
    assert (morning.interval, month.value) == (None, "2014-05")


@pytest.mark.parametrize("text", ["Every day ten men left.", "The day 12 men left.", "On the fourth of May 1912."])
def test_other_days_have_no_number(text: str) -> None:
    assert "numbered-day" not in [time.rule for time in find_times(text)]


def test_some_days_or_years_after_a_day_no_day_and_no_year_is_known() -> None:
    left = "On 3 April 2014 we left."
    assert values(f"{left} A few days later we fell. The next day it rained. In May we came.")[-2:] == [
        "XXXX-XX-XX",
        "2014-05",
    ]
    assert values(f"{left} Years later, in June, she died.")[-1] == "XXXX-06"
    assert values(f"{left} Two days later we fell. The next day it rained.")[-1] == "2014-04-06"


def test_behind_a_birth_and_an_age_the_number_behind_at_is_an_age() -> None:
    assert values("Born on Jan. 27, 1756, he was a boy. He left school at 9.") == ["1756-01-27"]
    assert values("She was born on 27 January 1756. She wrote songs at twelve.") == ["1756-01-27"]
    assert values("He wrote songs at the age of 5 and sang at 9.", "2013-03-22") == []


@pytest.mark.parametrize("text", ["The baby was born at 9.", "She was born on Friday. We meet at 9."])
def test_elsewhere_it_is_an_hour(text: str) -> None:
    assert find_times(text, anchor="2013-03-22")[-1].value.endswith("T09:00")


def test_the_last_figure_of_a_year_ends_a_span_of_old_years() -> None:
    assert values("The church was restored in 1881-3.") == ["1881/1883"]
    assert values("It was closed in 2016-3 and in 1881-12.") == ["2016-03", "1881-12"]


def test_the_century_of_a_building_is_written_with_a_c() -> None:
    assert values("The C16th wall is of the late C12th.") == ["15", "11"]
    assert values("Vitamin C, a C4 plant and C19 are none.") == []


def test_the_year_before_something_is_not_the_year_before_that_told() -> None:
    text = "In 1755, the year before the Seven Years War broke out, he left."
    assert "1754" not in values(text)
    assert values("He came in 1755. The year before, he had left Rome.")[-1] == "1754"


def test_what_had_happened_some_days_before_does_not_carry_the_story_back() -> None:
    sailed = "On 3 May 1812 the fleet sailed."
    assert values(f"{sailed} The night before, it had rained. The next morning it met a storm.")[1:] == [
        "1812-05-02TNI",
        "1812-05-04TMO",
    ]
    assert values(f"{sailed} Two days earlier Otto had left. The next day it rained.")[-1] == "1812-05-04"
    assert values(f"{sailed} Go back two days earlier. The next day it rained.")[-1] == "1812-05-02"


def test_an_era_may_stand_before_its_year() -> None:
    assert values("In B.C. 480 the fleet sailed. He died about BC 44.") == ["BC0480", "BC0044"]
    assert values("He died in 44 BC 30 miles off. Plan B c 44 and in BC 1200 homes burned.") == ["BC0044"]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In 1968 a group met. Six months later they formed a society.", "1968-07/1969-06"),
        ("In the autumn of 1968 a group met. Six months later they formed a society.", "1969-03/1969-05"),
        ("In the 1960s a group met. Two years later they formed a society.", "1962/1971"),
        ("In 1968 a group met. Six months later they grew. Two years later they broke up.", "1970-07/1971-06"),
    ],
)
def test_what_is_so_long_after_some_time_of_a_year_is_as_loosely_known(text: str, edtf: str) -> None:
    assert find_times(text)[-1].edtf == edtf


def test_a_few_days_after_some_time_of_a_year_say_nothing_more() -> None:
    assert find_times("In 1968 he came. Two days later he left.")[-1].interval is None


def test_a_month_that_ends_a_line_of_annals_is_not_of_the_year_of_the_next() -> None:
    text = "1907 Sent to Aden\n1908 Returned in December\n1914 Battalion embarked\n"
    assert [time.value for time in find_times(text)] == ["1907", "1908", "1908-12", "1914"]
    assert [time.value for time in find_times("He said that it was in December\n1914 that they left.")] == ["1914-12"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The mill shut in 1998. It had employed 300 people since 1950. Ten years later the site was sold.", "2008"),
        ("He had worked there since 1950. Two years later he left.", "1952"),
        # In which year a reign began is told nowhere.
        (
            "Orm was crowned in 812 BC. In the third year of his reign he took Tarn. Six years later he fled.",
            "FUTURE_REF",
        ),
    ],
)
def test_a_year_looked_back_to_and_one_of_a_reign_lead_nowhere(text: str, value: str) -> None:
    assert find_times(text)[-1].value == value


def test_the_late_1900s_between_years_of_that_decade_are_ten_years() -> None:
    assert values("He drowned in 1897. She sold it in the late 1900s. In 1912 she left.") == ["1897", "190", "1912"]
    assert values("He drowned in 1897. It grew in the late 1900s. In 1992 it closed.") == ["1897", "19", "1992"]
    assert values("He drowned in 1797. It grew in the early 1800s. In 1815 it closed.") == ["1797", "18", "1815"]
