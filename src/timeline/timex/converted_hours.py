"""Hours that agencies tell in two zones: "at 6 p.m. (1600 GMT) on Friday", "at 6 p.m. on Friday (1600 GMT)"."""

import re
from collections.abc import Iterable

from attrs import evolve

from timeline.model.expressions import At, CalendarDate, Clock, Expression, Qualified, Shifted
from timeline.model.intervals import Granularity
from timeline.timex.mentions import Mention
from timeline.timex.openness import is_hour

_ENDS_OF_ZONES = ("T)", "C)")  # "GMT)", "EST)", "UTC)"
_BEFORE = re.compile(r" (?:local time )?\(")
_BEHIND = re.compile(r"\),? (?:on )?")


def date_converted_hours(text: str, mentions: Iterable[Mention]) -> Iterable[Mention]:
    """The mentions, where hours in brackets and those before them are of the day told beside them."""
    if not any(end in text for end in _ENDS_OF_ZONES):
        return mentions
    found = list(mentions)
    for place in range(1, len(found)):
        before, hour = found[place - 1 : place + 1]
        if not isinstance(hour.expression, Clock) or _BEFORE.fullmatch(text, before.end, hour.start) is None:
            continue
        if isinstance(before.expression, At):
            found[place] = _on(before.expression.date, hour)
        elif place + 1 < len(found) and is_hour(before.expression) and _is_behind(text, hour, found[place + 1]):
            day = found[place + 1].expression
            found[place - 1 : place + 1] = _on(day, before), _on(day, hour)
    return found


def _is_behind(text: str, hour: Mention, day: Mention) -> bool:
    match day.expression:
        case CalendarDate(weekday=weekday, day=number):
            is_day = weekday is not None or number is not None
        case Shifted(unit=unit):
            is_day = unit is Granularity.DAY
        case _:
            is_day = False
    return is_day and _BEHIND.fullmatch(text, hour.end, day.start) is not None


def _on(day: Expression, hour: Mention) -> Mention:
    match hour.expression:
        case Qualified(of=Clock() as clock):
            return hour._replace(expression=evolve(hour.expression, of=At(day, clock)))
        case Clock() as clock:
            return hour._replace(expression=At(day, clock))
    return hour
