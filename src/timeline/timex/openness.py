"""What an expression leaves for the text around it to settle."""

from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    Clock,
    Expression,
    FiscalYear,
    Length,
    Nth,
    Offset,
    Qualified,
    Range,
    Recurrence,
    Shifted,
    Stretch,
    TheUnit,
    Vague,
    Weekpart,
)
from timeline.model.intervals import Granularity


def is_quarter_told(expression: Expression) -> bool:
    """The text is about this quarter; one that it is compared with is not told of."""
    match expression:
        case Nth(unit=Granularity.QUARTER, of=None):
            return True
        case Nth(unit=Granularity.QUARTER, of=Shifted(shift=0) | CalendarDate() | FiscalYear()):
            return True
        case TheUnit(of=None) | Around(unit=Granularity.QUARTER):
            return True
    return False


def is_open(expression: Expression) -> bool:
    """The words leave open on which side of the anchor they lie."""
    match expression:
        case Qualified(of=inner):
            return is_open(inner)
        case At(date=date):
            return is_open(date)
        case Range(first=first, last=last):
            return (first is not None and is_open(first)) or (last is not None and is_open(last))
        case CalendarDate(year=None, short_year=None):
            return True
        case Nth() | Weekpart() | TheUnit():
            return True
        case Offset(of=of) | Stretch(of=of):
            return of is not None and is_open(of)
        case Shifted() | Length() | Vague() | Recurrence() | CalendarDate() | Clock():
            return False
    return True
