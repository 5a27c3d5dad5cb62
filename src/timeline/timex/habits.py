"""Times of day in a sentence of what recurs: "Water it once a day, in the morning", "monthly, at 08:00 and 20:00"."""

import re
from collections.abc import Sequence

from timeline.model.expressions import At, CalendarDate, Clock, DayPart, Expression, Recurrence
from timeline.model.intervals import Granularity
from timeline.model.timexes import Timex, TimexType
from timeline.timex.mentions import Mention
from timeline.timex.open_hours import hour_of
from timeline.timex.words import RULE_DAYS

_SENTENCE_END = re.compile(r"[.!?;\n]\s")
# A sentence tells of no more times between the set and the time of day.
_MOST_BETWEEN = 4
_REACH = 160
_LONGEST_JOINT = 24
# What may stand between the days of a list: "weekdays 9-5, Sat 10-4", "daily except Mondays and Friday".
_LISTED = re.compile(r"(?:[\s,;/|&·•.:\d–—-]|[ap]\.?m\b|(?:and|except|closed|open|not|on|to|from|noon)\b)*")


def on_listed_day(text: str, found: Sequence[Timex], mention: Mention) -> Expression | None:
    """The set that a weekday is of which stands in a list behind one: "Mon-Fri 9-5, Sat 10-4"."""
    before = found[-1] if found else None
    if before is None or before.type is not TimexType.SET or mention.start - before.span.end > _LONGEST_JOINT:
        return None
    if not _LISTED.fullmatch(text, before.span.end, mention.start):
        return None
    date = mention.expression.date if isinstance(mention.expression, At) else mention.expression
    match date:
        case CalendarDate(weekday=int(day)):
            rule = f"FREQ=WEEKLY;BYDAY={RULE_DAYS[day]}"
            return Recurrence(f"XXXX-WXX-{day + 1}", Granularity.DAY, rrule=rule)
    return None


def in_set(text: str, found: Sequence[Timex], mention: Mention) -> Expression:
    """The expression, or the set that a bare time of day is in a sentence that has told of one and of no day since."""
    recurring = _recurring(mention.expression)
    return recurring if recurring is not None and _follows_set(text, found, mention.start) else mention.expression


def _recurring(expression: Expression) -> Recurrence | None:
    match expression:
        case DayPart(code=code, shift=None):
            return Recurrence(f"XXXX-XX-XXT{code}", Granularity.DAY_PART)
        case Clock() as clock:
            return Recurrence(f"XXXX-XX-XXT{hour_of(clock):02}:{clock.minute or 0:02}", Granularity.DAY)
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
