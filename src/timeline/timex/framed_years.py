"""The year that opens a sentence or a list is that of the months and days in it: "In 1992 … it burned in May"."""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from timeline.model.expressions import At, CalendarDate, Expression, Holiday, Qualified, Range, Season
from timeline.timex.mentions import Mention
from timeline.timex.openness import openness_of

_OPENS = re.compile(r"(?:\A|\n|[.!?][\"”’')\]]*\s+)(?:(?:And|But|So|Then|Later),? )?[Ii]n $")
_OPENING = 24
_LISTS = re.compile(r"(?: (?:is|are|was|were) (?:as follows|listed|these))?:[ \t]+(?=\S)")
_STOP = re.compile(r"[.!?]['\")”’\]]*\s+(?=[A-Z\"“‘'])|\n")
_REACH = 300


def carry_years(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, those without a year given the one that opens their sentence."""
    year, end = None, 0
    for mention in mentions:
        if year is not None and (mention.start - end > _REACH or _STOP.search(text, end, mention.start)):
            year = None
        if (year is not None or mention.rule == "year") and openness_of(mention.expression).says_year:
            opens = mention.rule == "year" and (
                _OPENS.search(text[max(0, mention.start - _OPENING) : mention.start]) or _heads_list(text, mention)
            )
            year = mention.expression.year if opens and isinstance(mention.expression, CalendarDate) else None
            end = mention.end
        yield mention if year is None else _carried(mention, year)


def _heads_list(text: str, mention: Mention) -> bool:
    """ "Meetings for 2021 are as follows: 22 April, 10 May": the dates behind the colon are of the year."""
    is_led = text.endswith((" for ", " in ", " of "), max(0, mention.start - 5), mention.start)
    return is_led and _LISTS.match(text, mention.end) is not None


def _carried(mention: Mention, year: int) -> Mention:
    dated = in_year(mention.expression, year)
    if dated is None:
        return mention
    return mention._replace(expression=dated, ends=tuple([_carried(end, year) for end in mention.ends]))


def in_year(expression: Expression, year: int) -> Expression | None:
    """The expression with its year; ``None`` where it has one, or is none of a year."""
    match expression:
        case CalendarDate(year=None, short_year=None, month=int(), weekday=None, shift=None):
            return evolve(expression, year=year)
        case Season(year=None, shift=None) | Holiday(year=None, shift=None):
            return evolve(expression, year=year)
        case Qualified(of=inner) if (dated := in_year(inner, year)) is not None:
            return evolve(expression, of=dated)
        case At(date=date) if (dated := in_year(date, year)) is not None:
            return evolve(expression, date=dated)
        case Range(first=CalendarDate() as first, last=CalendarDate() as last):
            begun, ended = in_year(first, year), in_year(last, year)
            runs_on = (first.month or 0, first.day or 0) > (last.month or 0, last.day or 32)
            if begun is None or ended is None or runs_on:
                return None  # "from October to March" ends in another
            return evolve(expression, first=begun, last=ended)
    return None
