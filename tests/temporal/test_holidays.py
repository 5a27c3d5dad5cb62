"""Holidays: every row of the table is a rule, and the rules give days that almanacs give."""

from collections import Counter

import pytest

from timeline.lexicon.tables import read_table
from timeline.model.intervals import Interval, Moment
from timeline.temporal.holidays import HolidayRule, holiday_in, read_holiday

ROWS = read_table("holidays")

KNOWN = [
    ("thanksgiving", "2023-11-23"),
    ("thanksgiving", "2018-11-22"),
    ("canadian_thanksgiving", "2023-10-09"),
    ("giving_tuesday", "2022-11-29"),
    ("orthodox_easter", "2021-05-02"),
    ("orthodox_easter", "2023-04-16"),
    ("orthodox_easter", "1700-04-11"),
    ("june_solstice", "2024-06-20"),
    ("december_solstice", "2023-12-22"),
    ("march_equinox", "2019-03-20"),
    ("september_equinox", "2022-09-23"),
    ("lantern_festival", "2024-02-24"),
    ("shemini_atzeret", "2022-10-17"),
    ("trinity_sunday", "2024-05-26"),
    ("black_friday", "2018-11-23"),
    ("cyber_monday", "2018-11-26"),
    ("memorial_day", "2022-05-30"),
    ("labor_day", "2020-09-07"),
    ("martin_luther_king_day", "2019-01-21"),
    ("presidents_day", "2017-02-20"),
    ("columbus_day", "2021-10-11"),
    ("election_day", "2016-11-08"),
    ("election_day", "2020-11-03"),
    ("mothers_day", "2021-05-09"),
    ("fathers_day", "2015-06-21"),
    ("victoria_day", "2019-05-20"),
    ("victoria_day", "2020-05-18"),
    ("easter", "2000-04-23"),
    ("easter", "1818-03-22"),
    ("easter", "1943-04-25"),
    ("easter", "2038-04-25"),
    ("good_friday", "1998-04-10"),
    ("easter_monday", "2017-04-17"),
    ("ash_wednesday", "2018-02-14"),
    ("ascension_day", "2020-05-21"),
    ("pentecost", "2021-05-23"),
    ("advent_sunday", "2022-11-27"),
    ("advent_sunday", "2023-12-03"),
    ("remembrance_sunday", "2019-11-10"),
    ("christmas", "1999-12-25"),
    ("halloween", "2017-10-31"),
    ("bastille_day", "1989-07-14"),
    ("ramadan", "2017-05-27"),
    ("ramadan", "2024-03-11"),
    ("eid_al_fitr", "2023-04-21"),
    ("eid_al_adha", "2021-07-20"),
    ("islamic_new_year", "2022-07-30"),
    ("passover", "2024-04-23"),
    ("passover", "2021-03-28"),
    ("purim", "2023-03-07"),
    ("shavuot", "2022-06-05"),
    ("rosh_hashanah", "2023-09-16"),
    ("yom_kippur", "1973-10-06"),
    ("sukkot", "2020-10-03"),
    ("hanukkah", "2013-11-28"),
    ("hanukkah", "2023-12-08"),
    ("hanukkah", "2024-12-26"),
    ("chinese_new_year", "1966-01-21"),
    ("chinese_new_year", "1985-02-20"),
    ("chinese_new_year", "2015-02-19"),
    ("chinese_new_year", "2034-02-19"),
    ("dragon_boat_festival", "2023-06-22"),
    ("mid_autumn_festival", "2020-10-01"),
    ("mid_autumn_festival", "2014-09-08"),
    ("diwali", "2009-10-17"),
    ("diwali", "2020-11-14"),
    ("diwali", "2023-11-12"),
]


@pytest.mark.parametrize(("name", "day"), KNOWN)
def test_a_holiday_falls_on_its_day(name: str, day: str) -> None:
    year = int(day[:4])
    assert str(holiday_in(year, read_holiday(ROWS[name])).start) == day


@pytest.mark.parametrize("name", ROWS)
def test_every_row_is_a_rule_that_holds_in_any_year(name: str) -> None:
    rule = read_holiday(ROWS[name])
    for year in (-43, 1, 1599, 1900, 2024, 12_345):
        day = holiday_in(year, rule).start
        assert day is not None
        assert day.year == year


def test_no_name_is_given_twice_and_all_are_lower_case() -> None:
    names = Counter(name for row in ROWS.values() for name in row["names"])
    assert [name for name, count in names.items() if count > 1 or name != name.casefold() or "’" in name] == []


def test_a_holiday_of_several_days_lasts_them() -> None:
    assert holiday_in(2019, read_holiday(ROWS["kwanzaa"])) == Interval(Moment(2019, 12, 26), Moment(2020, 1, 2))


@pytest.mark.parametrize("row", [{"month": 13, "day": 1}, {"month": 5}, {"month": 5, "nth": 2}, {"mont": 5}])
def test_a_row_that_fixes_no_day_is_refused(row: dict[str, int]) -> None:
    with pytest.raises((TypeError, ValueError)):
        read_holiday(row)


def test_a_rule_fixes_the_weekday_beside_a_day() -> None:
    after = HolidayRule(month=6, day=20, weekday=5)
    assert holiday_in(2024, after).start == Moment(2024, 6, 22)
    assert holiday_in(2024, HolidayRule(month=6, day=20, weekday=3)).start == Moment(2024, 6, 20)
