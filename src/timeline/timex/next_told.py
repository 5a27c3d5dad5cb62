"""What follows a time told: "they lost it in 1314, and again the next year", "away on Friday and back on Monday"."""

import re
from collections.abc import Callable, Sequence

from attrs import evolve

from timeline.model.anchors import Anchor
from timeline.model.expressions import CalendarDate, Expression, Frame, Offset, Shifted, Stretch, Within
from timeline.model.intervals import Granularity
from timeline.model.timexes import Timex
from timeline.temporal.calendar import shift, weekday
from timeline.timex.mentions import Mention
from timeline.timex.openness import openness_of

_APART = re.compile(r"[.!?\n]\s|['’]s\b")
_LEADS = ("the next", "The next")
_WOULD = re.compile(r"(?:\bwould|['’]d)\b")


def next_told(
    text: str, mention: Mention, told: Timex | None, anchor: Anchor | None, look: Callable[[int, int], int]
) -> Expression:
    """The expression of a mention, which may be reckoned from what was told before it."""
    expression = mention.expression
    if told is None or told.start is None:
        return expression
    match expression:
        case Shifted(shift=1, frame=Frame.SPEECH) if anchor is None and text.startswith(_LEADS, mention.start):
            return evolve(expression, frame=Frame.TEXT)
    if anchor is None:
        return expression
    if isinstance(expression, Offset | Stretch):
        return evolve(expression, frame=Frame.TEXT) if _is_promised(text, mention, told, anchor) else expression
    match expression:
        case Shifted(unit=unit, shift=1, frame=Frame.SPEECH) if text.startswith(_LEADS, mention.start):
            # What has come about "the next year" came so after the year told.
            is_known = told.granularity is not None and told.granularity.rank <= unit.rank
            if is_known and shift(told.start, unit, 1) <= anchor.moment and look(mention.start, mention.end) < 0:
                return evolve(expression, frame=Frame.TEXT)
        case CalendarDate(weekday=int(day)) if told.start > anchor.moment and day == weekday(anchor.moment):
            # What goes on behind a later day is not of the weekday that the text itself has.
            if _APART.search(text, told.span.end, mention.start) is None and look(mention.start, mention.end) >= 0:
                return Within(expression, Shifted(Granularity.DAY, 1))
    return expression


def is_passed_over(
    read: Sequence[Mention], number: int, anchor: Anchor | None, look: Callable[[int, int], int]
) -> bool:
    """A year ahead, behind which the text goes on with what has been: "to open in 2027. Three days later he left"."""
    ahead = read[number]
    match ahead.expression:
        case CalendarDate(year=int(year)) if anchor is not None and year > anchor.moment.year:
            if look(ahead.start, ahead.end) < 0:
                return False
            behind = read[number + 1] if number + 1 < len(read) else None
            goes_on = behind is not None and openness_of(behind.expression).hangs_on_told
            return goes_on and behind is not None and look(behind.start, behind.end) < 0
    return False


def _is_promised(text: str, mention: Mention, told: Timex, anchor: Anchor) -> bool:
    """ "On 2 April she said that they would send it within five days": of those behind the day of her promise."""
    match mention.expression:
        case (
            Offset(direction=1, frame=Frame.SPEECH, of=None, event=None)
            | Stretch(direction=1, frame=Frame.SPEECH, of=None)
        ):
            is_past = told.granularity is Granularity.DAY and told.start is not None and told.start < anchor.moment
            end = told.span.end
            is_told = is_past and _WOULD.search(text, end, mention.start) is not None
            return is_told and _APART.search(text, end, mention.start) is None
    return False
