"""The sets of what comes round with the year or the month: every July, every spring, the first Monday of the month."""

from functools import lru_cache

from attrs import evolve

from timeline.model.expressions import CalendarDate, Expression, Nth, Qualified, Range, Recurrence, Season, TheUnit
from timeline.model.intervals import Granularity
from timeline.timex.words import RULE_DAYS

_MONTHS = 12


@lru_cache(maxsize=1024)  # lists and tables say the same many times
def every_such(expression: Expression) -> Expression | None:
    """The set of all that have the name of a month or season without a year, or are such a day of a month.

    ``None`` for other times.
    """
    match expression:
        case Qualified(of=inner) if (every := every_such(inner)) is not None:
            return evolve(expression, of=every)
        case CalendarDate(month=int(month), day=None):
            if not _is_bare(expression):
                return None
            return Recurrence(f"XXXX-{month:02}", Granularity.MONTH, rrule=f"FREQ=YEARLY;BYMONTH={month}")
        case CalendarDate(month=int(month), day=int(day), numeric=False):
            if not _is_bare(expression):
                return None
            rule = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"
            return Recurrence(f"XXXX-{month:02}-{day:02}", Granularity.DAY, rrule=rule)
        case Season(code=code, year=None, shift=None):
            return Recurrence(f"XXXX-{code}", Granularity.SEASON, rrule="FREQ=YEARLY")
        case Nth(n=n, unit=Granularity.DAY, weekday=day, count=1, of=TheUnit(unit=Granularity.MONTH, of=None)):
            rule = f"BYMONTHDAY={n}" if day is None else f"BYDAY={n}{RULE_DAYS[day]}"
            return Recurrence("P1M", Granularity.DAY, "EVERY", rrule=f"FREQ=MONTHLY;{rule}")
        case Range(first=first, last=last) if first is not None and last is not None:
            return _every_range(first, last)
    return None


def _is_bare(date: CalendarDate) -> bool:
    return (date.year, date.short_year, date.weekday, date.shift) == (None, None, None, None)


def _every_range(first: Expression, last: Expression) -> Recurrence | None:
    """ "From June to September" of every year."""
    ends = tuple(every for end in (first, last) if (every := every_such(end)) is not None)
    match tuple(map(_whole, ends)):
        case [Recurrence(unit=unit) as opening, Recurrence() as closing] if unit is closing.unit:
            rule = _months(_whole(first), _whole(last)) if unit is Granularity.MONTH else "FREQ=YEARLY"
            return Recurrence(f"{opening.value}/{closing.value}", unit, rrule=rule, ends=ends)
    return None


def _whole(expression: Expression) -> Expression:
    """The month of "mid-August"."""
    return expression.of if isinstance(expression, Qualified) else expression


def _months(first: Expression, last: Expression) -> str:
    """The rule of all months from one to another."""
    match first, last:
        case CalendarDate(month=int(opening)), CalendarDate(month=int(closing)):
            count = (closing - opening) % _MONTHS + 1
            months = sorted((opening + n - 1) % _MONTHS + 1 for n in range(count))
            return f"FREQ=YEARLY;BYMONTH={','.join(map(str, months))}"
    return "FREQ=YEARLY"
