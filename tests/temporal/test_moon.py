"""New moons against almanacs, and calendars that count by them against themselves."""

import pytest

from timeline.model.intervals import Moment
from timeline.temporal.calendar import day_number
from timeline.temporal.moon import islamic_day, islamic_day_in, new_moon, passover

_MINUTES = 20


@pytest.mark.parametrize(
    ("number", "almanac"),
    [(0, Moment(2000, 1, 6, 18, 14)), (267, Moment(2021, 8, 8, 13, 50)), (298, Moment(2024, 2, 9, 22, 59))],
)
def test_a_new_moon_is_that_of_the_almanac_within_minutes(number: int, almanac: Moment) -> None:
    found = new_moon(number)
    apart = (day_number(found) - day_number(almanac)) * 1440 + (found.hour - almanac.hour) * 60
    assert abs(apart + found.minute - almanac.minute) <= _MINUTES


@pytest.mark.parametrize("year", [-43, 622, 1453, 2024])
def test_an_islamic_year_is_of_twelve_moons(year: int) -> None:
    length = day_number(islamic_day(year + 1, 1, 1)) - day_number(islamic_day(year, 1, 1))
    assert length in (353, 354, 355)


@pytest.mark.parametrize("year", [-43, 1, 1599, 2030, 12_345])
def test_every_civil_year_has_each_day_of_the_islamic_calendar(year: int) -> None:
    assert islamic_day_in(year, 9, 1).year == year


def test_passover_is_never_on_a_monday_wednesday_or_friday() -> None:
    assert {(day_number(passover(year)) - 1) % 7 for year in range(1900, 2100)} == {1, 3, 5, 6}
