"""Seasons, holidays, decades and centuries."""

from collections.abc import Callable

from attrs import evolve

from timeline.lexicon.tables import read_table
from timeline.model.conventions import Hemisphere
from timeline.model.expressions import Era, Holiday, Season, Turn
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import add_months, day_number
from timeline.temporal.holidays import holiday_in, read_holiday
from timeline.timex.places import FIRST_YEAR, LAST_YEAR, Context, Place, calendar_place
from timeline.timex.resolvers.candidates import choose
from timeline.timex.resolvers.dates import full_year, spans_years

_LAST_CENTURY = 1900
_FIRST_NAMED = 20  # "the twenties": the first two decades of a century have no such name
# A tale that has come to 1908 may still look back to the turn of its century.
_CENTURY, _AFTER_TURN = 100, 15
_JUST_PASSED = 45  # days
_SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def place_season(season: Season, context: Context) -> Place | None:
    if season.year is not None:
        return season_of(season.code, season.year, context)
    if season.shift is None and context.told is not None and context.is_near:
        return _season_in_story(season.code, context.told, context)
    here = context.base_of(season.frame, season.shift)
    if here is None:
        return None
    year = here.start.year
    return choose([season_of(season.code, y, context) for y in range(year - 2, year + 3)], here, season.shift, context)


def _season_in_story(code: str, told: Place, context: Context) -> Place | None:
    """That of the year told, or the one that follows: "that winter they starved; in the spring they sailed".

    One that has hardly passed may be either.
    """
    same = season_of(code, told.start.year, context)
    if told.unit.rank >= Granularity.YEAR.rank:
        return None if spans_years(told) else same
    end = same.interval.end
    if context.is_before or end is None or end > told.start:
        return same
    has_just_passed = day_number(told.start) - day_number(end) <= _JUST_PASSED
    return None if has_just_passed else season_of(code, told.start.year + 1, context)


def season_of(code: str, year: int, context: Context) -> Place:
    """Meteorological seasons, three months each; a northern winter is named after the year in which it begins."""
    month = _SEASON_MONTHS[code]
    if context.conventions.hemisphere is Hemisphere.SOUTH:
        month = (month + 5) % 12 + 1
    start = Moment(year, month)
    return Place(Interval(start, add_months(start, 3)), Granularity.SEASON, season=code)


def place_holiday(holiday: Holiday, context: Context) -> Place | None:
    rule = read_holiday(read_table("holidays")[holiday.name])

    def of_year(year: int) -> Place:
        return Place(holiday_in(year, rule), Granularity.DAY)

    if holiday.year is not None:
        return of_year(holiday.year)
    if holiday.shift is None and context.told is not None and context.is_in_story:
        return _holiday_in_story(of_year, context.told)
    here = context.base_of(holiday.frame, holiday.shift)
    if here is None:
        return None
    year = here.start.year
    return choose([of_year(y) for y in range(year - 1, year + 2)], here, holiday.shift, context)


def _holiday_in_story(of_year: Callable[[int], Place], told: Place) -> Place | None:
    """That of the year told, or the next one: "in August 1914 … by Christmas"; the years of a span are many."""
    if told.unit.rank >= Granularity.YEAR.rank and spans_years(told):
        return None
    same = of_year(told.start.year)
    is_over = told.unit.rank < Granularity.YEAR.rank and same.start < told.start
    return of_year(told.start.year + 1) if is_over else same


def place_era(era: Era, context: Context) -> Place | None:
    year = era.year
    if year is None and era.short_year is not None:
        year = _in_century_told(era.short_year, context) or _last_such(era.short_year, context)
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    length = {Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}[era.unit]
    return Place(Interval(Moment(year), Moment(year + length)), era.unit)


def place_turn(turn: Turn, context: Context) -> Place | None:
    """About the year in which a century begins: the next one of a tale, else the one nearest to the anchor.

    Before a tale has told any time nobody knows.
    """
    year = turn.year
    if year is None and context.told is not None and context.is_in_story:
        year = _century_from(context.told.start.year - _AFTER_TURN)
    elif year is None and context.here is not None and not (context.narrative and context.told is None):
        here = context.here.start.year
        year = _century_from(here - _CENTURY // 2)
        if context.direction < 0 and year > here:
            year -= _CENTURY
    if year is None or not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    return evolve(calendar_place(year), mod=TimexMod.APPROX)


def _century_from(year: int) -> int:
    """The first year that begins a century, from this one on."""
    return -(-year // _CENTURY) * _CENTURY


def _in_century_told(short: int, context: Context) -> int | None:
    """The '30s of a tale that has come to 1790 are those nearest to it; tales of the last century say which."""
    told = context.told
    if told is None or not context.is_in_story or told.start.year >= _LAST_CENTURY:
        return None
    century = told.start.year // 100 * 100
    return min((century + short, century + 100 + short), key=lambda year: abs(year - told.start.year))


def _last_such(short: int, context: Context) -> int:
    """The last such decade before the anchor; without one, "the thirties" are those of the century past."""
    if context.here is None:
        return _LAST_CENTURY + short if short >= _FIRST_NAMED else _LAST_CENTURY + 100 + short
    return full_year(short, evolve(context, conventions=evolve(context.conventions, two_digit_ahead=-1)))
