"""Times joined to one that says more: "January and March 2012", "at 9 on 3 May and at 10 on 4 May 2019".

The year stands once, behind the last of them, and so does the week of "Monday and Tuesday of next week".
"""

import re
from collections.abc import Sequence

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    Expression,
    Holiday,
    Nth,
    Qualified,
    Range,
    Season,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.framed_years import in_year
from timeline.timex.mentions import Mention

_JOINT = re.compile(
    r" ?/ ?|,? ?(?:and|or|&)(?: again| then| later)?(?: (?:in|on|at|from|the|early|late|mid|by|during))* ?",
    re.IGNORECASE,
)
# Before the last of a list stand commas alone.
_COMMA = re.compile(r", (?:(?:in|on|at|the) )*")
_LONGEST_JOINT = 24
_HALF_YEAR = 6


def share_times(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, each with what the one that it is joined to says of both."""
    shared: list[Mention] | None = None
    is_list = False
    for number in range(len(mentions) - 2, -1, -1):
        mention, other = mentions[number], (shared or mentions)[number + 1]
        length = other.start - mention.end
        if not 0 < length <= _LONGEST_JOINT:
            is_list = False
            continue
        joint = text[mention.end : other.start]
        told = None
        if _JOINT.fullmatch(joint) or (is_list and _COMMA.fullmatch(joint)):
            told = _share(mention, other.expression)
        is_list = told is not None
        if told is not None:
            shared = shared or list(mentions)
            shared[number] = told
    return shared or mentions


def _share(mention: Mention, other: Expression) -> Mention | None:
    match mention.expression, other:
        case CalendarDate(weekday=int(), day=None, month=None, shift=None) as weekday, Within(
            part=CalendarDate(weekday=int()), of=week
        ):
            return mention._replace(expression=Within(weekday, week))
        case Clock() as clock, At(date=date, time=Clock()):
            return mention._replace(expression=At(date, clock))
    said = _dated(other)
    if said is None or said.year is None:
        return None
    return _in_year_of(mention, said)


def _in_year_of(mention: Mention, said: CalendarDate) -> Mention | None:
    expression, year = mention.expression, said.year
    date = _dated(expression)
    if year is None:
        return None
    if date is not None and date.month is None and date.day is not None and said.month is not None:
        whole = evolve(date, month=said.month, year=year)  # "Saturday 4 and Sunday 5 May 2019"
        return mention._replace(expression=whole) if expression == date else None
    if date is not None and date.month is not None and said.month is not None and date.month > said.month:
        if date.month - said.month < _HALF_YEAR:
            return None
        year -= 1  # "December and January 2012"
    dated = _of_year(expression, year)
    if dated is None:
        return None
    ends = tuple(end._replace(expression=_of_year(end.expression, year) or end.expression) for end in mention.ends)
    return mention._replace(expression=dated, ends=ends)


def _of_year(expression: Expression, year: int) -> Expression | None:
    match expression:
        case Nth(unit=Granularity.QUARTER | Granularity.HALF, of=None):
            return evolve(expression, of=CalendarDate(year=year))
    return in_year(expression, year)


def _dated(expression: Expression) -> CalendarDate | None:
    """The date that an expression hangs on, which may lack its year; of what is no date but of a year, that year."""
    match expression:
        case CalendarDate(shift=None, month=month, day=day):
            return expression if month is not None or day is not None else None
        case At(date=inner) | Qualified(of=inner) | Range(first=inner) if inner is not None:
            return _dated(inner)
        case Season(year=int(year)) | Holiday(year=int(year)):
            return CalendarDate(year=year)
        case Nth(unit=Granularity.QUARTER | Granularity.HALF, of=CalendarDate(year=int(), month=None) as whole):
            return whole
    return None
