"""What the two ends of a range give each other: the month, the year, the half of the day that is told once."""

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Expression,
    Nth,
    Qualified,
    Range,
    Season,
    Shifted,
    Vague,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import month_length
from timeline.timex.date_order import settled

_MONTHS = 12
_LEAP_YEAR = 2000


def join(first: Expression, last: Expression) -> Expression | None:
    """What one side leaves out, the other gives; sides of different kinds are no range."""
    if isinstance(last, Range) or _is_part_of(first, last):
        return None
    first, last = _exactly(first), _exactly(last)
    match first, last:
        case (Clock(), Clock()):
            opening = with_half(first, last)
            return Range(opening, next_after(opening, last))
        case (At(date=date, time=Clock() as start), Clock()):
            opening = with_half(start, last)
            return At(date, Range(opening, next_after(opening, last)))
        case (Clock(), At(date=date, time=Clock() as end)):
            return At(date, Range(with_half(first, end), end))
        case (DayPart(), _) | (_, DayPart()):
            return None
        case (At(), At()):
            return _timed(first, last)
        case (CalendarDate(), CalendarDate() | Within()):
            return _dates(first, last)
        case (Clock() | At() as timed, other) | (other, Clock() | At() as timed):
            # "now" is as fine as a clock; "Monday to 3 pm" is no range
            return Range(first, last) if isinstance(other, Vague) and timed else None
    return Range(_in_whole_of(first, last), last)


def _timed(first: At, last: At) -> Range:
    """ "From noon on 31 May to dusk on 1 June 1916": the year is told once."""
    if isinstance(first.date, CalendarDate) and isinstance(last.date, CalendarDate):
        match _dates(first.date, last.date):
            case Range(first=CalendarDate() as begun, last=CalendarDate() as ended):
                return Range(evolve(first, date=begun), evolve(last, date=ended))
    return Range(first, last)


def _exactly(end: Expression) -> Expression:
    """ "From 6 am to around 8 am" is a range of clock times like any other."""
    match end:
        case Qualified(mod=TimexMod.APPROX, of=Clock() | At(time=Clock()) as time):
            return time
    return end


def _is_part_of(first: Expression, last: Expression) -> bool:
    """ "on February 6 - this year": what stands behind holds the date."""
    is_year = isinstance(last, Shifted) and last.unit.rank > Granularity.MONTH.rank
    return is_year and isinstance(first, CalendarDate) and first.month is not None


def _in_whole_of(first: Expression, last: Expression) -> Expression:
    """The year that is told once: "spring to autumn 1998", "Q1 to Q3 of 2019"."""
    match first, last:
        case (Season(year=None, shift=None), Season(year=int(year))):
            return evolve(first, year=year)
        case (Nth(of=None), Nth(of=whole)):
            return evolve(first, of=whole)
    return first


def on_weekday_of(expression: Expression, whole: Expression) -> Expression | None:
    """The bare weekday of an expression counted in a whole; ``None`` where it has none."""
    match expression:
        case CalendarDate(weekday=int(), day=None, month=None, shift=None):
            return Within(expression, whole)
        case At(date=date):
            inner = on_weekday_of(date, whole)
            return None if inner is None else evolve(expression, date=inner)
        case Qualified(of=of):
            inner = on_weekday_of(of, whole)
            return None if inner is None else evolve(expression, of=inner)
        case Range(first=CalendarDate() as first, last=CalendarDate() as last):
            opening, closing = on_weekday_of(first, whole), on_weekday_of(last, whole)
            return None if opening is None or closing is None else Range(opening, closing)
    return None


def _dates(first: CalendarDate, last: CalendarDate | Within) -> Expression | None:
    if isinstance(last, Within) and first.month is not None and first.year is None and first.short_year is None:
        return Range(Within(first, last.of), last)  # "March and May of this year"
    if isinstance(last, Within):
        within = on_weekday_of(first, last.of)  # "Monday to Thursday next week"
        return None if within is None else Range(within, last)
    if first.day is not None and first.month is None:
        first = evolve(first, month=_month_before(first.day, settled(last)))
    if first.year is None and first.short_year is None and first.month is not None:
        before = last.year is not None and last.month is not None and first.month > last.month
        year = last.year - 1 if before and last.year is not None else last.year
        first = evolve(first, year=year, short_year=last.short_year)
    is_year = first.month is None and first.weekday is None and first.day is None
    if is_year and last.day is not None and (first.year is None or last.year is None):
        return None
    if (first.weekday is not None and first.day is None) and last.day is None and last.weekday is None:
        return None  # "a revision Friday to December's figures"
    are_years = first.month is None and last.month is None
    if are_years and first.year is not None and last.year is not None and 0 < last.year < first.year:
        return None
    if last.day is not None and last.month is None and last.weekday is None:
        behind = _behind(settled(first), last)
        return None if behind is None else Range(first, behind)
    return Range(first, last)


def _behind(first: CalendarDate, last: CalendarDate) -> CalendarDate | None:
    """ "22 January 1927 until the 13th": of the month after, where the day is no later in its own and is one of it."""
    month, is_next = first.month, first.day is not None and last.day is not None and last.day <= first.day
    if month is None or not is_next:
        return evolve(last, month=month, year=first.year, short_year=first.short_year)
    year, short = first.year, first.short_year
    if month == _MONTHS:
        year, short = None if year is None else year + 1, None if short is None else (short + 1) % 100
    month = month % _MONTHS + 1
    if last.day is not None and last.day > month_length(_LEAP_YEAR if year is None else year, month):
        return None
    return evolve(last, month=month, year=year, short_year=short)


def _month_before(day: int, last: CalendarDate) -> int | None:
    """ "The 3rd to the 9th of May" begin in May, "the 25th to the 9th of May" in April."""
    if last.month is None or last.day is None or day <= last.day:
        return last.month
    return (last.month - 2) % _MONTHS + 1


def with_half(first: Clock, last: Clock) -> Clock:
    """ "9 to 11 am": both before noon; "11 to 1 pm" is not."""
    if first.half is None and last.half is not None and first.hour <= 12:
        same = first.hour % 12 <= last.hour % 12
        other = "am" if last.half == "pm" else "pm"
        first = evolve(first, half=last.half if same else other)
    if first.zone is None and last.zone is not None:
        first = evolve(first, zone=last.zone)
    return first


def next_after(first: Clock, last: Clock) -> Clock:
    """The next time that the clock shows an hour told without its half: "11 am to 3" ends in the afternoon."""
    if last.half is not None or last.hour > 12:
        return last
    if first.half is None and first.hour <= 12:
        is_earlier = (last.hour, last.minute or 0) <= (first.hour, first.minute or 0)
        return evolve(last, half="pm") if is_earlier else last
    start = (first.hour % 12 + 12 * (first.half == "pm") if first.half else first.hour) * 60 + (first.minute or 0)
    minutes = last.hour % 12 * 60 + (last.minute or 0)
    if start < minutes:
        return evolve(last, half="am")
    return evolve(last, half="pm" if start < minutes + 720 else "am")
