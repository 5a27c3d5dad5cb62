"""The calendar agrees with ``datetime`` and ``dateutil`` where they reach, and holds beyond."""

import datetime as dt

import pytest
from dateutil.easter import easter as almanac_easter
from hypothesis import given
from hypothesis import strategies as st

from timeline.model.intervals import Granularity, Moment
from timeline.temporal import calendar

dates = st.dates(min_value=dt.date(1, 1, 8), max_value=dt.date(9999, 12, 24))
years = st.integers(-100_000, 100_000)


def moment_of(date: dt.date) -> Moment:
    return Moment(date.year, date.month, date.day)


@given(dates)
def test_days_weekdays_and_iso_weeks_are_those_of_datetime(date: dt.date) -> None:
    moment = moment_of(date)
    assert calendar.day_number(moment) == date.toordinal()
    assert calendar.weekday(moment) == date.weekday()
    assert calendar.iso_week(moment) == date.isocalendar()[:2]


@given(dates, st.integers(-5000, 5000))
def test_shifted_days_are_those_of_datetime(date: dt.date, days: int) -> None:
    day = calendar.add_days(moment_of(date), days)
    assert calendar.day_number(day) == date.toordinal() + days


@given(st.integers(-60_000_000, 60_000_000))
def test_day_numbers_go_there_and_back(number: int) -> None:
    assert calendar.day_number(calendar.from_day_number(number)) == number


@given(years)
def test_the_calendar_repeats_every_400_years(year: int) -> None:
    assert calendar.weekday(Moment(year, 3, 1)) == calendar.weekday(Moment(year + 400, 3, 1))
    assert calendar.is_leap(year) == calendar.is_leap(year + 400)


@given(st.integers(1583, 4099))
def test_easter_is_that_of_the_almanac(year: int) -> None:
    assert calendar.easter(year) == moment_of(almanac_easter(year))


@given(dates, st.integers(0, 6))
def test_the_weekday_beside_a_day_is_less_than_a_week_away(date: dt.date, weekday: int) -> None:
    moment = moment_of(date)
    after, before = calendar.weekday_on_or_after(moment, weekday), calendar.weekday_on_or_before(moment, weekday)
    assert calendar.weekday(after) == calendar.weekday(before) == weekday
    assert 0 <= calendar.day_number(after) - calendar.day_number(moment) < 7
    assert 0 <= calendar.day_number(moment) - calendar.day_number(before) < 7


@given(years, st.integers(1, 52))
def test_weeks_start_where_they_are_counted(year: int, week: int) -> None:
    monday = calendar.start_of_iso_week(year, week)
    assert calendar.weekday(monday) == 0
    assert calendar.iso_week(monday) == (year, week)


@pytest.mark.parametrize(
    ("start", "unit", "count", "end"),
    [
        (Moment(2024, 1, 31), Granularity.MONTH, 1, Moment(2024, 2, 29)),
        (Moment(2023, 3, 31), Granularity.MONTH, -1, Moment(2023, 2, 28)),
        (Moment(2024, 2, 29), Granularity.YEAR, 1, Moment(2025, 2, 28)),
        (Moment(1, 3, 1), Granularity.YEAR, -2, Moment(-1, 3, 1)),
        (Moment(1999, 12, 31, 23, 59, 59), Granularity.SECOND, 1, Moment(2000)),
        (Moment(2000), Granularity.HOUR, -1, Moment(1999, 12, 31, 23)),
        (Moment(1998, 11), Granularity.QUARTER, 1, Moment(1999, 2)),
        (Moment(1998, 11, 2), Granularity.WEEK, -1, Moment(1998, 10, 26)),
    ],
)
def test_a_shift_keeps_what_the_calendar_allows(start: Moment, unit: Granularity, count: int, end: Moment) -> None:
    assert calendar.shift(start, unit, count) == end


@given(dates, st.integers(-400, 400))
def test_working_days_are_counted_from_monday_to_friday(date: dt.date, days: int) -> None:
    side, day, left = (1 if days >= 0 else -1), date, abs(days)
    while day.weekday() > 4:
        day -= dt.timedelta(side)
    while left:
        day += dt.timedelta(side)
        left -= day.weekday() < 5
    assert calendar.add_workdays(moment_of(date), days) == moment_of(day)
