"""How a text gives its dates: from its own day, as news does, or from the times it has told, as a story does."""

from collections.abc import Mapping

from timeline.model.anchors import Anchor
from timeline.model.expressions import (
    At,
    CalendarDate,
    Era,
    Expression,
    Frame,
    Nth,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
)
from timeline.timex.nesting import parts_of
from timeline.timex.openness import is_hour

_FEWEST_YEARS = 3
_LONG_AGO = 20
_FEWEST_DAYS = 2


def tells_a_story(said: Mapping[Expression, int], anchor: Anchor | None) -> bool:
    """The text gives dates by year rather than from its own day, as history and biography do.

    A text that tells nothing from its own day needs but one year, where that is long ago: "In the spring of 1809 … By
    late April …". One that opens with a time told from its own day is news until many years say otherwise: "A court
    today sentenced …".

    So does one that opens with a day of a past year and goes on with days that need none: "Admitted on 4 March 2021 …
    On 7 March …". Without an anchor weekdays are of the tale that gives a date with its own: "On Monday 3 August 1914 …
    On Tuesday".

    ``said`` counts the expressions, the first of the text first.
    """
    years, long_ago, deictics = 0, 0, 0
    weekdays_told = anchor is None and any(map(_is_whole_with_weekday, said))
    for number, (expression, times) in enumerate(said.items()):
        weight = times if number else times + 1
        match _date_in_year(expression):
            case CalendarDate(year=int(year)) | Season(year=int(year)) | Era(year=int(year)):
                years += times * (anchor is None or year < anchor.moment.year - 1)
                long_ago += anchor is None or year < anchor.moment.year - _LONG_AGO
                deictics += times * (anchor is not None and year > anchor.moment.year)  # "it will open in 2030"
            case Range(first=CalendarDate(year=int(year))):
                years += 2 * times * (anchor is None or year < anchor.moment.year - 1)
                long_ago += anchor is None or year < anchor.moment.year - _LONG_AGO
            case Shifted(frame=Frame.SPEECH) | Offset(frame=Frame.SPEECH, of=None):
                deictics += weight
            case CalendarDate(weekday=int(), day=None) | At(date=CalendarDate(weekday=int(), day=None)):
                deictics += 0 if weekdays_told else weight
            case At(date=Shifted()):
                deictics += weight
    if not deictics and anchor is not None and _opens_with_past_day(said, anchor):
        return True
    return (long_ago > 0 and not deictics) or (years >= _FEWEST_YEARS and deictics * 3 <= years)


def _date_in_year(expression: Expression) -> Expression:
    """The date that gives the year: "9 a.m. on 24 October 1917" and "the last week of May 1917" give it as it does."""
    match expression:
        case Qualified(of=inner):
            return _date_in_year(inner)
        case At(date=CalendarDate(year=int()) as date) | Nth(of=CalendarDate(year=int(), month=int()) as date):
            return date
    return expression


def _is_whole_with_weekday(expression: Expression) -> bool:
    return any(None not in (date.weekday, date.day, date.year) for date in _dates_in(expression))


def _opens_with_past_day(said: Mapping[Expression, int], anchor: Anchor) -> bool:
    """The first time of the text is a month or day of a past year, and those without a year are several.

    So are hours behind a day: "1 August 2019, Lund … At about 1400 … At 1430".
    """
    opening = next((date for first in said for date in _dates_in(first)), None) if said else None
    if opening is None or opening.year is None or opening.month is None or opening.year >= anchor.moment.year:
        return False
    dates = [date for expression in said for date in _dates_in(expression)]
    if any(date.year is not None and date.year >= anchor.moment.year for date in dates):
        return False
    hours = 0 if opening.day is None else sum(map(is_hour, said))
    return hours + sum(date.year is None and date.month is not None for date in dates) >= _FEWEST_DAYS


def _dates_in(expression: Expression) -> list[CalendarDate]:
    return [part for part in parts_of(expression) if isinstance(part, CalendarDate)]
