"""Days that the calendar has not: "31 September", "February 29, 2013"."""

from timeline.model.expressions import CalendarDate, Expression
from timeline.temporal.calendar import month_length
from timeline.timex.nesting import parts_of

_LEAP_YEAR = 2000
_SHORTEST_MONTH, _MONTHS = 28, 12


def holds_no_day(expression: Expression) -> bool:
    """A day that its month has not in any year, or not in the year told: "31 September", "February 29, 2013"."""
    return any(isinstance(part, CalendarDate) and _is_no_day(part) for part in parts_of(expression))


def _is_no_day(date: CalendarDate) -> bool:
    if date.month is None or date.day is None or max(date.day, date.month) <= _SHORTEST_MONTH:
        return False
    year = _LEAP_YEAR if date.year is None else date.year
    orders = [(date.month, date.day), (date.day, date.month)] if date.numeric else [(date.month, date.day)]
    return not any(month <= _MONTHS and day <= month_length(year, month) for month, day in orders)
