"""Calendar dates, full or with what the anchor or the story supplies, and years of accounts."""

from attrs import evolve

from timeline.model.conventions import Conventions, DateOrder
from timeline.model.expressions import CalendarDate, FiscalYear
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import (
    add_months,
    day_number,
    month_length,
    start_of,
    unit_at,
    weekday,
    weekday_on_or_after,
)
from timeline.timex.date_order import settled
from timeline.timex.places import FIRST_YEAR, LAST_YEAR, Context, Place, calendar_place, day_place
from timeline.timex.resolvers.candidates import choose
from timeline.timex.resolvers.weekdays import bare_weekday


def place_date(date: CalendarDate, context: Context) -> Place | None:
    date = _in_order(date, context.conventions)
    if date.short_year is not None:
        date = evolve(date, year=full_year(date.short_year, context), short_year=None)
    if date.year is not None:
        return full_date(date)
    here = context.base(date.frame)
    is_of_told = context.is_in_story or (context.is_near and date.month is not None)
    if date.shift is None and context.told is not None and is_of_told:
        return _in_story(date, context.told, context)
    if here is None:
        return None
    if date.month is not None:
        return _without_year(date, here, context)
    if date.weekday is not None and date.day is None:
        return bare_weekday(date, here, context) if here.is_known_to(Granularity.WEEK) else None
    carried = _in_month_told(date, here, context)
    if carried is not None:
        return carried
    return _day_of_month(date, here, context) if here.is_known_to(Granularity.MONTH) else None


def _in_month_told(date: CalendarDate, here: Place, context: Context) -> Place | None:
    """A bare day below another: "She left on 3 June. On the 21st she struck a rock", "it opens on 3 June, and closes on
    the 9th" are of that June, where both lie on the same side of the anchor.
    """
    told = context.told
    if told is None or date.day is None or not context.is_near or told.unit.rank > Granularity.MONTH.rank:
        return None
    is_ahead = told.start > here.start
    if context.direction and (context.direction > 0) is not is_ahead:
        return None
    month = start_of(told.start, Granularity.MONTH)
    if told.unit is not Granularity.MONTH and date.day < told.start.day:
        if is_ahead:
            return None  # "the vote is on 3 June, and ballots go out on the 2nd"
        month = add_months(month, 1)
    day = full_date(CalendarDate(month.year, month.month, date.day))
    return day if day is not None and (day.start > here.start) is is_ahead else None


def _in_story(date: CalendarDate, told: Place, context: Context) -> Place | None:
    """A date of a story: of the year last told, or the next such weekday, or the day of the month told or the next."""
    if date.month is not None:
        found = _as_told(date, told, is_before=context.is_before)
        return found if _has_weekday(date, found) else None
    if date.weekday is not None and date.day is None:
        known = told.unit.rank <= Granularity.WEEK.rank
        return day_place(weekday_on_or_after(start_of(told.start, Granularity.DAY), date.weekday)) if known else None
    if told.unit.rank > Granularity.MONTH.rank or date.day is None:
        return None
    first = start_of(told.start, Granularity.MONTH)
    months = [first]
    if told.unit is Granularity.DAY and date.day < told.start.day and not context.is_before:
        months.append(add_months(first, 1))  # "the 30th … on the 2nd": the nearer, of this month or the next
    days = (full_date(CalendarDate(month.year, month.month, date.day)) for month in months)
    at = day_number(told.start)
    return min(filter(None, days), key=lambda day: abs(day_number(day.start) - at), default=None)


def _as_told(date: CalendarDate, told: Place, *, is_before: bool) -> Place | None:
    """A month or day of the year told; "in February" after a November, or after "late 1941", is in the year after,
    which is nearer.

    Of several years, as in "from 1914 to 1918" and "the 1850s", none is known to be meant.
    """
    if told.unit.rank >= Granularity.YEAR.rank and spans_years(told):
        return None
    here = full_date(evolve(date, year=told.start.year))
    if is_before or here is None or here.interval.end is None or told.interval.end is None:
        return here
    following = full_date(evolve(date, year=told.start.year + 1))
    back = day_number(told.start) - day_number(here.interval.end)
    is_nearer = following is not None and day_number(following.start) - day_number(told.interval.end) < back
    return following if is_nearer else here


def _has_weekday(date: CalendarDate, found: Place | None) -> bool:
    """Of the weekday that a date gives; "Saturday, 21 February" is of no year in which that is a Friday."""
    return found is None or date.weekday is None or weekday(found.start) == date.weekday


def spans_years(told: Place) -> bool:
    """More years than one are told of."""
    end = told.interval.end
    year = unit_at(told.start, Granularity.YEAR).end
    return end is None or year is None or end > year


def _in_order(date: CalendarDate, conventions: Conventions) -> CalendarDate:
    """Day and month of "05/06" by the convention, unless one is no month."""
    date = settled(date)
    if not date.numeric or date.month is None or date.day is None:
        return date
    swap = conventions.date_order is DateOrder.DAY_FIRST and date.day <= 12
    month, day = (date.day, date.month) if swap else (date.month, date.day)
    return evolve(date, month=month, day=day, numeric=False)


def full_year(short: int, context: Context) -> int:
    """The year that two digits mean: the latest that is not too far ahead of the anchor."""
    here = context.here
    if here is None:
        return (1900 if short >= (30 if context.direction < 0 else 50) else 2000) + short  # "in '43 he was drafted"
    # "They met in the summer of '42" tells of no year to come.
    ahead = 0 if context.direction < 0 else context.conventions.two_digit_ahead
    limit = here.start.year + ahead
    return limit - (limit - short) % 100


def full_date(date: CalendarDate) -> Place | None:
    return _date_in(date.year if date.year is not None else 0, date)


def _date_in(year: int, date: CalendarDate) -> Place | None:
    """The month and day of a date in a year."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if date.month is not None and date.day is not None and date.day > month_length(year, date.month):
        return None
    return calendar_place(year, date.month, date.day if date.month is not None else None)


def _without_year(date: CalendarDate, here: Place, context: Context) -> Place | None:
    year = here.start.year
    # A leap day, or a weekday on a date, may be eight years away.
    reach = 8 if date.weekday is not None or (date.month, date.day) == (2, 29) else 1
    candidates = [p for y in range(year - reach, year + reach + 1) if (p := _date_in(y, date)) is not None]
    if date.weekday is not None:
        matching = [p for p in candidates if weekday(p.start) == date.weekday]
        candidates = matching or candidates
        return min(candidates, key=lambda p: abs(day_number(p.start) - day_number(here.start)), default=None)
    return choose(candidates, here, date.shift, context)


def _day_of_month(date: CalendarDate, here: Place, context: Context) -> Place | None:
    if date.day is None:
        return None
    months = [add_months(start_of(here.start, Granularity.MONTH), count) for count in range(-12, 13)]
    days = [p for m in months if (p := full_date(CalendarDate(m.year, m.month, date.day))) is not None]
    if date.weekday is not None:
        return choose([p for p in days if weekday(p.start) == date.weekday] or days, here, None, context)
    # Some months have no 31st.
    reach = 31 if context.conventions.prefer is None else 62
    near = [p for p in days if abs(day_number(p.start) - day_number(here.start)) <= reach] or days
    if context.conventions.prefer is None and here.is_known_to(Granularity.DAY):
        # "was there on the 4th" is behind, however near the next 4th is; on a 4th it is of that day
        today, side = day_number(here.start), context.direction
        near = [p for p in near if (day_number(p.start) - today) * side >= (side > 0)] or near
    return choose(near, here, None, context)


def fiscal_year_ending(year: int, context: Context) -> Place:
    """The fiscal year that ends in a calendar year."""
    month = context.conventions.fiscal_start
    start = Moment(year, 1) if month == 1 else Moment(year - 1, month)
    return Place(Interval(start, add_months(start, 12)), Granularity.YEAR)


def place_fiscal_year(fiscal: FiscalYear, context: Context) -> Place | None:
    if fiscal.year is not None:
        return fiscal_year_ending(fiscal.year, context)
    if fiscal.short_year is not None:
        return fiscal_year_ending(full_year(fiscal.short_year, context), context)
    if context.here is None:
        return None
    now = context.here.start
    current = now.year + (context.conventions.fiscal_start > 1 and now.month >= context.conventions.fiscal_start)
    return fiscal_year_ending(current + (fiscal.shift or 0), context)
