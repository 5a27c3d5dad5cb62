"""Times of day in a sentence of what recurs: "Water it once a day, in the morning", "monthly, at 08:00 and 20:00"."""

import re
from collections.abc import Sequence

from timeline.model.expressions import Clock, DayPart, Expression, Recurrence
from timeline.model.intervals import Granularity
from timeline.model.timexes import Timex, TimexType
from timeline.timex.mentions import Mention

_SENTENCE_END = re.compile(r"[.!?;\n]\s")
# A sentence tells of no more times between the set and the time of day.
_MOST_BETWEEN = 4
_REACH = 160


def in_set(text: str, found: Sequence[Timex], mention: Mention) -> Expression:
    """The expression, or the set that a bare time of day is in a sentence that has told of one and of no day since."""
    recurring = _recurring(mention.expression)
    return recurring if recurring is not None and _follows_set(text, found, mention.start) else mention.expression


def _recurring(expression: Expression) -> Recurrence | None:
    match expression:
        case DayPart(code=code, shift=None):
            return Recurrence(f"XXXX-XX-XXT{code}", Granularity.DAY_PART)
        case Clock(half=half) as clock:
            hour = clock.hour if half is None else clock.hour % 12 + 12 * (half == "pm")
            return Recurrence(f"XXXX-XX-XXT{hour:02}:{clock.minute or 0:02}", Granularity.DAY)
    return None


def _follows_set(text: str, found: Sequence[Timex], start: int) -> bool:
    for timex in reversed(found[-_MOST_BETWEEN:]):
        between = text[timex.span.end : start]
        if len(between) > _REACH or _SENTENCE_END.search(between):
            return False
        if timex.type is TimexType.SET:
            return True
        if timex.interval is not None and timex.granularity is not None and timex.granularity.rank <= _WEEK:
            return False
    return False


_WEEK = Granularity.WEEK.rank
