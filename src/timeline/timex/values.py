"""TIMEX3 values of expressions: where they are placed, how long they are, and with X where nothing places them."""

from decimal import Decimal
from functools import lru_cache

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    Counts,
    DayPart,
    Expression,
    Nth,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
    Vague,
)
from timeline.model.intervals import Granularity, Moment
from timeline.temporal.calendar import add_days, shift, start_of
from timeline.temporal.values import CalendarValue, Duration, calendar_value, format_value
from timeline.timex.date_order import settled
from timeline.timex.open_hours import hour_of
from timeline.timex.places import TIME_UNITS, Context, Place
from timeline.timex.resolve import place

_OF_ACCOUNTS = frozenset({Granularity.YEAR, Granularity.QUARTER})
_UNKNOWN = ("XXXX", "PAST_REF", "FUTURE_REF")


def value_of(expression: Expression, placed: Place, context: Context) -> str:
    """The value of an expression that lies at a place."""
    if isinstance(expression, Vague):
        return expression.value
    if isinstance(expression, Qualified) and isinstance(expression.of, CalendarDate):
        return _written(start_of(placed.start, placed.unit), placed.unit)
    if isinstance(expression, Qualified):
        inner = place(expression.of, context)
        return value_of(expression.of, inner, context) if inner is not None else ""
    is_range = isinstance(expression, Range) or (isinstance(expression, At) and isinstance(expression.time, Range))
    if is_range or placed.is_within:
        return _range_value(placed)
    if isinstance(expression, Nth) and expression.count > 1:
        return duration_value(((expression.unit, Decimal(expression.count)),))
    if placed.unit in _OF_ACCOUNTS and _is_of_accounts(placed):
        return _range_value(evolve(placed, unit=Granularity.MONTH))
    # A clock's hour is written with its minutes, as TimeML does; a zone by name stays out of the value.
    unit = Granularity.MINUTE if placed.unit is Granularity.HOUR else placed.unit
    zone = placed.zone if placed.zone == "Z" else None
    return _written(placed.start, unit, placed.season, placed.day_part, zone)


@lru_cache(maxsize=4096)  # a text comes back to the same days
def _written(
    start: Moment, unit: Granularity, season: str | None = None, day_part: str | None = None, zone: str | None = None
) -> str:
    return format_value(calendar_value(start, unit, season=season, day_part=day_part, zone=zone))


def _is_of_accounts(placed: Place) -> bool:
    """A whole year or quarter, but none of the calendar: a fiscal year that begins in October."""
    start, unit = placed.start, placed.unit
    return start != start_of(start, unit) and shift(start, unit, 1) == placed.interval.end


def _range_value(placed: Place) -> str:
    if placed.unit is Granularity.DAY_PART:
        # "Friday night to Sunday afternoon" begins and ends at hours that no value names.
        placed = evolve(placed, unit=Granularity.MINUTE)
    first = _written(placed.start, placed.unit, placed.season, None, placed.zone)
    end = placed.interval.end
    if end is None:
        return first
    if placed.unit in TIME_UNITS:
        last_start = end
    elif placed.unit is Granularity.SEASON:
        last_start = shift(end, Granularity.QUARTER, -1)
    else:
        last_start = start_of(add_days(end, -1), placed.unit)  # of "to early 2014" too, which ends within its unit
    return f"{first}/{_written(last_start, placed.unit, None, None, placed.zone)}"


def duration_value(counts: Counts) -> str:
    """The value of a length."""
    largest_first = sorted(counts, key=lambda row: -row[0].rank)
    return format_value(Duration(_normal(tuple(_in_years(unit, count) for unit, count in largest_first))))


_YEARS_IN = {Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}


def _in_years(unit: Granularity, count: Decimal | None) -> tuple[Granularity, Decimal | None]:
    """Counted decades and centuries as TimeBank writes them, in years; uncounted ones as themselves."""
    if unit not in _YEARS_IN or count is None:
        return unit, count
    return Granularity.YEAR, count * _YEARS_IN[unit]


_SMALLER = {
    Granularity.YEAR: (Granularity.MONTH, 12),
    Granularity.DAY: (Granularity.HOUR, 24),
    Granularity.HOUR: (Granularity.MINUTE, 60),
    Granularity.MINUTE: (Granularity.SECOND, 60),
}


def _normal(counts: Counts) -> Counts:
    """Halves and quarters as whole smaller units ("2.5 hours" is PT2H30M), decades and quarters as they are."""
    done: list[tuple[Granularity, Decimal | None]] = []
    for unit, count in counts:
        if count is None or count == int(count) or unit not in _SMALLER or not _breaks_even(unit, count):
            done.append((unit, None if count is None else count.normalize() if count == 0 else _plain(count)))
            continue
        finer, ratio = _SMALLER[unit]
        if int(count):
            done.append((unit, Decimal(int(count))))
        done.append((finer, _plain((count - int(count)) * ratio)))
    return tuple(done)


def _breaks_even(unit: Granularity, count: Decimal) -> bool:
    """ "2.5 years" is two years and six months; "4.2 years" is no whole number of months."""
    parts = count * _SMALLER[unit][1]
    return parts == int(parts)


def _plain(count: Decimal) -> Decimal:
    return Decimal(int(count)) if count == int(count) else count.normalize()


_OPEN_UNITS = tuple(unit for unit in Granularity if unit.rank >= Granularity.DAY.rank and unit != Granularity.WEEKEND)


def open_value(expression: Expression) -> tuple[str, Granularity | None]:
    """The value with X for whatever no anchor gave."""
    if isinstance(expression, Qualified):
        return open_value(expression.of)
    if isinstance(expression, Offset):
        return ("PAST_REF" if expression.direction < 0 else "FUTURE_REF"), None
    if isinstance(expression, Range):
        return _open_range(expression)
    value = _open_calendar_value(expression)
    return ("XXXX", None) if value is None else (format_value(value), value.granularity)


def _open_range(span: Range) -> tuple[str, Granularity | None]:
    """ "Tuesday to Friday", "9 to 5 pm": what both ends say."""
    if span.first is None or span.last is None:
        return "XXXX", None
    ends = [open_value(end) for end in (span.first, span.last)]
    if any(value in _UNKNOWN for value, _ in ends):
        return "XXXX", None
    return "/".join(value for value, _ in ends), ends[0][1]


def _open_calendar_value(expression: Expression) -> CalendarValue | None:
    match expression:
        case CalendarDate():
            return _open_date(expression)
        case Clock():
            unit = Granularity.HOUR if expression.minute is None else Granularity.MINUTE
            return CalendarValue(
                granularity=unit, hour=hour_of(expression), minute=expression.minute, zone=expression.zone
            )
        case At(date=date, time=Clock() | DayPart() as time):
            return _open_time_of(date, time)
        case Season(code=code):
            return CalendarValue(granularity=Granularity.SEASON, season=code)
        case DayPart(code=code):
            return CalendarValue(granularity=Granularity.DAY_PART, day_part=code)
        case Nth(unit=Granularity.QUARTER, n=n):
            return CalendarValue(granularity=Granularity.QUARTER, quarter=n)
        case Shifted(unit=unit) | Nth(unit=unit, of=None) if unit in _OPEN_UNITS:
            return CalendarValue(granularity=unit)
    return None


def _open_time_of(date: Expression, time: Clock | DayPart) -> CalendarValue | None:
    """ "Monday at 3 pm", "June 1 04:12": what the day says, and the time on it."""
    day, clock = _open_calendar_value(date), _open_calendar_value(time)
    if day is None or clock is None or day.granularity is not Granularity.DAY:
        return clock
    return evolve(clock, year=day.year, month=day.month, day=day.day, weekday=day.weekday)


def _open_date(date: CalendarDate) -> CalendarValue | None:
    date = settled(date)
    if date.day is not None:
        return CalendarValue(granularity=Granularity.DAY, year=date.year, month=date.month, day=date.day)
    if date.month is not None:
        return CalendarValue(granularity=Granularity.MONTH, year=date.year, month=date.month)
    if date.weekday is not None:
        return CalendarValue(granularity=Granularity.DAY, weekday=date.weekday + 1)
    return None
