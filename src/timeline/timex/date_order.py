"""Which number of a date in figures is the month, where other dates of the text show it: one writer has one order."""

from collections.abc import Iterable

from attrs import evolve

from timeline.model.conventions import Conventions, DateOrder
from timeline.model.expressions import CalendarDate, Expression
from timeline.timex.nesting import parts_of

_MONTHS = 12


def settled(date: CalendarDate) -> CalendarDate:
    """A date in figures of which only the second is a month: "22/1"."""
    if not date.numeric or date.month is None or date.month <= _MONTHS:
        return date
    return evolve(date, month=date.day, day=date.month, numeric=False)


def in_order_shown(conventions: Conventions, expressions: Iterable[Expression]) -> Conventions:
    """The conventions with the order that the text shows and nowhere breaks: "13/03/2024" has its day first."""
    shown: set[DateOrder] = set()
    for expression in expressions:
        for date in parts_of(expression):
            if isinstance(date, CalendarDate) and date.numeric and date.month is not None and date.day is not None:
                if date.month > _MONTHS:
                    shown.add(DateOrder.DAY_FIRST)
                elif date.day > _MONTHS:
                    shown.add(DateOrder.MONTH_FIRST)
    return evolve(conventions, date_order=shown.pop()) if len(shown) == 1 else conventions
