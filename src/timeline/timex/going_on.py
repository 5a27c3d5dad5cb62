"""A tale inside a report goes on from the year it gave: "He stood down in January 2011. In May he joined a bank"."""

import re
from collections.abc import Sequence

from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.expressions import At, CalendarDate, Expression, Qualified
from timeline.model.intervals import Granularity
from timeline.model.timexes import Timex, TimexType
from timeline.timex.mentions import Mention

_REACH = 400
_BREAKS = re.compile(r"\n+")
_PARAGRAPHS = 2
_MONTHS, _MOST_MONTHS = 12, 6
# "The law, passed in May 2017, was …": told by the way, and nothing goes on from there.
# "The August 1988 truce" and "the truce of August 1988" are no times that anything is told at.
_LED = re.compile(
    r"(?:^|[.!?]\s+|\n|\b(?:in|on|by|from|until|till|at|and|or|around|about|early|late|mid)[ -]|\bthen, )$",
    re.IGNORECASE,
)
_STOP = re.compile(r"[.!?]['\")”’\]]*\s|\n")
_OPENED, _CLOSED = re.compile(r"[,(–—][^.!?\n]*$"), re.compile(r"\s?[,)–—]")


def goes_on(text: str, found: Sequence[Timex], told: Timex | None, mention: Mention, anchor: Anchor | None) -> bool:
    """A month or day without its year, told as past, soon follows the one ``told`` with a year long past.

    ``found`` are the times up to there: one that is reckoned from the anchor leads out of the tale.
    """
    if anchor is None or told is None or told.start is None or told.granularity is None:
        return False
    start, end = mention.start, max(told.span.end, found[-1].span.end)
    if start - end > _REACH or told.granularity.rank > Granularity.MONTH.rank or told.start.year >= anchor.moment.year:
        return False
    is_tale = told.anchor is not None and told.anchor.kind is AnchorKind.NARRATIVE
    if not is_tale and Granularity.YEAR not in told.stated:
        return False
    at = len(found) - 1
    while at and found[at] is not told and not _leads_out(found[at]):
        at -= 1
    if found[at] is not told or (at and _is_of_day_of_text(text, found[at - 1], told)):
        return False
    date = _date_of(mention.expression)
    breaks = len(_BREAKS.findall(text, end, start))
    is_together = not breaks or (breaks <= _PARAGRAPHS and _is_soon_after(told, date))
    return is_together and (is_tale or not _is_aside(text, told)) and _follows(told, date)


def _leads_out(time: Timex) -> bool:
    """It is not reckoned from what has been told, as "five days later" is."""
    is_of_tale = time.anchor is not None and time.anchor.kind is AnchorKind.NARRATIVE
    return time.type is not TimexType.DURATION and not is_of_tale


def _is_soon_after(told: Timex, date: CalendarDate | None) -> bool:
    """A day of the month of the day told: reports give each step a paragraph of its own."""
    if date is None or date.day is None or told.start is None or told.granularity is not Granularity.DAY:
        return False
    return date.month == told.start.month


def _is_of_day_of_text(text: str, before: Timex, told: Timex) -> bool:
    """ "The court today freed a man held on 4 March 2011": the sentence tells of today."""
    is_of_now = before.anchor is not None and before.anchor.kind is not AnchorKind.NARRATIVE
    return is_of_now and _STOP.search(text, before.span.end, told.span.start) is None


def _is_aside(text: str, told: Timex) -> bool:
    opening = text[max(0, told.span.start - _REACH) : told.span.start]
    if _LED.search(opening) is None:
        return True
    return _CLOSED.match(text, told.span.end) is not None and _OPENED.search(opening) is not None


def _date_of(expression: Expression) -> CalendarDate | None:
    match expression:
        case At(date=inner) | Qualified(of=inner):
            return _date_of(inner)
        case CalendarDate():
            return expression
    return None


def _follows(told: Timex, date: CalendarDate | None) -> bool:
    if date is None or date.month is None or told.start is None:
        return False
    ahead = (date.month - told.start.month) % _MONTHS
    return 0 < ahead <= _MOST_MONTHS or (ahead == 0 and date.day is not None and date.day > told.start.day)
