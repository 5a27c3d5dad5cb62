"""The calendar units that the words of an expression give by themselves."""

from collections.abc import Iterator

from timeline.model.expressions import At, CalendarDate, Clock, DayPart, Expression, Nth, Qualified, Range
from timeline.model.intervals import Granularity


def stated_in(expression: Expression) -> frozenset[Granularity]:
    """Every unit that the words state; all others are supplied by the anchor or the text."""
    return frozenset(_stated(expression))


def _stated(expression: Expression | None) -> Iterator[Granularity]:
    match expression:
        case CalendarDate():
            yield from _stated_in_date(expression)
        case Clock():
            yield from _stated_in_clock(expression)
        case DayPart():
            yield Granularity.DAY_PART
        case At(date=first, time=last) | Range(first=first, last=last):
            yield from _stated(first)
            yield from _stated(last)
        case Qualified(of=inner):
            yield from _stated(inner)
        case Nth(unit=unit, of=inner):
            yield unit
            yield from _stated(inner)


def _stated_in_date(date: CalendarDate) -> Iterator[Granularity]:
    if date.year is not None or date.short_year is not None:
        yield Granularity.YEAR
    if date.month is not None:
        yield Granularity.MONTH
    if date.day is not None or date.weekday is not None:
        yield Granularity.DAY


def _stated_in_clock(clock: Clock) -> Iterator[Granularity]:
    yield Granularity.HOUR
    if clock.minute is not None:
        yield Granularity.MINUTE
    if clock.second is not None:
        yield Granularity.SECOND
