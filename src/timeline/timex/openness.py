"""What an expression leaves for the text around it to settle."""

from functools import lru_cache
from typing import NamedTuple

from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    Clock,
    DayPart,
    Expression,
    FiscalYear,
    Frame,
    Holiday,
    Length,
    Nth,
    Offset,
    Qualified,
    Range,
    Recurrence,
    Season,
    Shifted,
    Stretch,
    TheUnit,
    Vague,
    Weekpart,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.nesting import parts_of
from timeline.timex.yearly_sets import every_such

TODAY = Shifted(Granularity.DAY, 0)
_FRAMED = (CalendarDate, Shifted, Season, Holiday, DayPart, Offset, Stretch, Weekpart)


class Openness(NamedTuple):
    """What the words of an expression leave open, wherever they stand.

    ``of_side``: on which side of the anchor it lies. ``of_year``: a month or day of no stated year. ``looks_back``: it
    goes back from the time last told, ``goes_back_days`` by no more than days. ``hangs_on_told``, ``hangs_on_quarter``:
    it is reckoned from the time last told, or from the quarter that a report is about; ``tells_quarter``: it says which
    that is, ``leaves_quarter``: longer accounts follow. ``compares``: with accounts of another time. ``says_year``:
    some part of it brings a year of its own, or moves one; ``comes_yearly``: a month or season without one.
    ``moves_on``: by some number of such units, which nobody tells.
    """

    of_side: bool
    of_year: bool
    looks_back: bool
    goes_back_days: bool
    hangs_on_told: bool
    hangs_on_quarter: bool
    tells_quarter: bool
    leaves_quarter: bool
    compares: bool
    is_day_named: bool
    is_year_named: bool
    is_weekday: bool
    is_time_of_day: bool
    is_part_of_told: bool
    says_year: bool
    comes_yearly: bool
    moves_on: Granularity | None


@lru_cache(maxsize=1024)  # lists and tables say the same many times
def openness_of(expression: Expression) -> Openness:
    parts = parts_of(expression)
    return Openness(
        of_side=is_open(expression),
        of_year=is_bare_date(expression),
        looks_back=any(map(_goes_back, parts)),
        goes_back_days=_goes_back_days(expression),
        hangs_on_told=any(_asks_for_told(part) or _is_of_year_told(part) for part in parts),
        hangs_on_quarter=any(isinstance(part, Offset | TheUnit | Shifted) for part in parts),
        tells_quarter=_is_quarter_told(expression),
        leaves_quarter=_is_of_longer_accounts(expression),
        compares=any(map(_compares, parts)),
        is_day_named=_is_day_named(expression),
        is_year_named=_is_year_named(expression),
        is_weekday=_is_weekday(expression),
        is_time_of_day=isinstance(expression, Clock | DayPart),
        is_part_of_told=_is_part_of_told(expression),
        says_year=any(map(_says_year, parts)),
        comes_yearly=every_such(expression) is not None,
        moves_on=_moves_on(expression),
    )


def _says_year(part: Expression) -> bool:
    """It brings a year of its own, or moves one."""
    if isinstance(part, CalendarDate):
        return part.year is not None or part.short_year is not None
    if isinstance(part, Season | Holiday):
        return part.year is not None
    return isinstance(part, Shifted) and part.unit is Granularity.YEAR


def _moves_on(expression: Expression) -> Granularity | None:
    """ "A few days later", "on day four": from the time last told to one that is not known."""
    match expression:
        case Offset(frame=Frame.TEXT, direction=1, of=None, event=None, counts=counts) if counts[-1][1] is None:
            return counts[-1][0]
        case Nth(unit=Granularity.DAY, of=None, weekday=None, n=n) if n > 0:
            return Granularity.DAY
    return None


def _is_of_year_told(part: Expression) -> bool:
    """ "The third quarter", "the second half": of the year that is told of."""
    return isinstance(part, Nth) and part.of is None


def _is_day_named(expression: Expression) -> bool:
    """A day by its number or its weekday, as a diary and a mail head their parts."""
    date = expression.date if isinstance(expression, At) else expression
    return isinstance(date, CalendarDate) and date.shift is None and (date.day, date.weekday) != (None, None)


def _is_year_named(expression: Expression) -> bool:
    return isinstance(expression, CalendarDate) and expression.year is not None and expression.day is None


def _is_weekday(expression: Expression) -> bool:
    match expression:
        case (
            CalendarDate(weekday=int(), day=None, shift=None)
            | At(date=CalendarDate(weekday=int(), day=None, shift=None))
        ):
            return True
    return False


def _is_part_of_told(expression: Expression) -> bool:
    """An hour of the day told last, a day of its month or a season of its year, where that stands near by."""
    match expression:
        case (
            Clock()
            | Range(first=Clock(), last=Clock())
            | Qualified(of=Clock())
            | CalendarDate(year=None, short_year=None, month=None, weekday=None, day=int())
            | At(date=CalendarDate(year=None, short_year=None, month=None, weekday=None, day=int()))
            | Season(year=None, shift=None)
            | Qualified(of=Season(year=None, shift=None))
            | Weekpart(shift=None)
        ):
            return True
    return False


def _is_quarter_told(expression: Expression) -> bool:
    """The text is about this quarter; one that it is compared with is not told of."""
    match expression:
        case Nth(unit=Granularity.QUARTER, of=None):
            return True
        case Nth(unit=Granularity.QUARTER, of=Shifted(shift=0) | CalendarDate() | FiscalYear()):
            return True
        case TheUnit(of=None) | Around(unit=Granularity.QUARTER):
            return True
    return False


_MONTHS_OF_ACCOUNTS = (6, 9)  # since the year began


def _is_of_longer_accounts(expression: Expression) -> bool:
    """ "For the nine months", "in the first half": what follows is compared with as long a time, not with a quarter."""
    match expression:
        case Length(counts=((Granularity.MONTH, count),)) | Stretch(counts=((Granularity.MONTH, count),)):
            return count in _MONTHS_OF_ACCOUNTS
        case Nth(unit=unit, count=count):
            return unit is Granularity.HALF or (unit is Granularity.MONTH and count in _MONTHS_OF_ACCOUNTS)
    return False


def _compares(part: Expression) -> bool:
    return isinstance(part, Offset) or (isinstance(part, TheUnit) and part.of is not None)


def is_hour(expression: Expression) -> bool:
    """A time by the clock, however loosely told: "5 pm", "about 5 pm"."""
    return isinstance(expression.of if isinstance(expression, Qualified) else expression, Clock)


def is_day(expression: Expression) -> bool:
    """The expression names a day."""
    match expression:
        case CalendarDate(day=day, weekday=weekday):
            return day is not None or weekday is not None
        case Shifted(unit=unit):
            return unit is Granularity.DAY
        case Holiday():
            return True
        case Nth(unit=unit, of=of):
            return unit is Granularity.DAY and of is not None
        case Offset(counts=counts, event=event):
            return event is None and counts[-1][0].rank >= Granularity.DAY.rank
        case Within():
            return is_day(expression.part)
        case Qualified(of=of):
            return is_day(of)
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
        case CalendarDate(year=None) | Clock(half=None):  # a clock shows two hours the same
            return True
        case Nth() | Weekpart() | TheUnit():
            return True
        case Stretch(at_once=True, of=None) | Stretch(direction=1, of=None):
            return True
        case Offset(of=of) | Stretch(of=of):
            return of is not None and is_open(of)
        case Shifted():
            return expression == TODAY or expression.shift > 0  # the day of a report, or nowadays; next to now or then
        case Length() | Vague() | Recurrence() | CalendarDate() | Clock():
            return False
    return True


def says_all(expression: Expression) -> bool:
    """A date with its year, which needs neither the anchor nor the text around it."""
    return isinstance(expression, CalendarDate) and expression.year is not None and not expression.numeric


def has_a_side(expression: Expression) -> bool:
    """The words name something that comes round: there is one before the anchor and one after it."""
    return any(map(_comes_round, parts_of(expression)))


def _comes_round(expression: Expression) -> bool:
    match expression:
        case CalendarDate(year=None, short_year=None, shift=None) | Season(year=None, shift=None):
            return True
        case Holiday(year=None, shift=None) | Nth(of=None) | Weekpart(shift=None):
            return True
    return False


def is_bare_date(expression: Expression) -> bool:
    """A month or day of no stated year, alone or with a time of day."""
    match expression:
        case At(date=date):
            return is_bare_date(date)
        case Qualified(of=inner):
            return is_bare_date(inner)
        case CalendarDate(year=None, short_year=None, month=int(), shift=None):
            return True
    return False


def is_told_from_text(expression: Expression) -> bool:
    """The words ask for the time last told: "two days later", "that evening", "the quarter"."""
    return any(map(_asks_for_told, parts_of(expression)))


def _asks_for_told(part: Expression) -> bool:
    if isinstance(part, TheUnit) or (isinstance(part, DayPart) and part.shift is None):
        return True
    return isinstance(part, _FRAMED) and part.frame is Frame.TEXT


def _goes_back_days(expression: Expression) -> bool:
    """ "The night before", "two days earlier"; a story that goes back years may well go on from there."""
    match expression:
        case Offset(counts=counts):
            return _goes_back(expression) and counts[-1][0].rank <= Granularity.WEEK.rank
        case Shifted(unit=unit):
            return _goes_back(expression) and unit.rank <= Granularity.WEEK.rank
        case DayPart():
            return _goes_back(expression)
    return False


def _goes_back(part: Expression) -> bool:
    """The words go back from the time last told: "the previous autumn", "two years earlier"."""
    match part:
        case Offset(frame=Frame.TEXT, direction=direction, of=None):
            return direction < 0
        case CalendarDate() | Shifted() | Season() | Holiday() | DayPart() if part.frame is Frame.TEXT:
            return part.shift is not None and part.shift < 0
    return False
