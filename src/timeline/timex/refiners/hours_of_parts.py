"""The hours of a part of a day: "8 in the morning", "between 7 and 9 last night", "tonight at 1", after midnight."""

from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import At, CalendarDate, Clock, DayPart, Expression, Offset, Range, Shifted
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart
from timeline.timex.refiners.joins import next_after

_DAWN, _NOON = 6, 12
_ONE_DAY = ((Granularity.DAY, Decimal(1)),)


def part_of_day(expression: Expression) -> tuple[Expression, DayPart] | None:
    """The day and the part of "Friday morning", "last night"."""
    match expression:
        case At(date=date, time=DayPart() as part):
            return date, part
        case DayPart(shift=int(shift), frame=frame) as part:
            return Shifted(Granularity.DAY, shift, frame), part
    return None


def on_part(date: Expression, part: DayPart, time: Expression) -> At | None:
    """The hours in a part of a day; the small hours of its night are those of the next: "at 4 last night"."""
    settled = in_part(time, part.part)
    if settled is None:
        return None
    first = settled.first if isinstance(settled, Range) else settled
    if isinstance(first, Clock) and part.code == "NI" and first.half == "am" and first.hour % 12 < _DAWN:
        date = Offset(_ONE_DAY, 1, of=date)
    return At(date, settled)


def in_part(time: Expression, part: str) -> Clock | Range | None:
    """The clock times, each in the half of the day that the part is in; a bare hour may end a range after midnight."""
    match time:
        case Clock():
            return time if time.half or time.hour > _NOON else evolve(time, half=half_of_part(part, time.hour))
        case Range(first=Clock() as first, last=Clock() as last):
            opening, is_bare = in_part(first, part), first.half is None and last.minute is None
            if is_bare and isinstance(opening, Clock):
                return Range(opening, next_after(opening, evolve(last, half=None)))
            return Range(opening, in_part(last, part))
    return None


def night_between(days: Expression, part: Clock | DayPart | Range) -> At | None:
    """ "The night of 12-13 May" begins on the first of the two days."""
    match days, part:
        case Range(first=CalendarDate(day=int()) as first, last=CalendarDate(day=int())), DayPart(code="NI"):
            return At(first, part)
    return None


def part_after(chart: Chart, at: int) -> tuple[str, int] | None:
    """The part of day that follows a clock time, and where it ends: "in the morning", "at night", "afternoon"."""
    tokens = chart.tokens
    part = tokens[at + 2]
    in_the = tokens[at].text == "in" and tokens[at + 1].text == "the"
    if in_the and "day_part" in part.senses and not part.text.endswith("s"):
        return part.senses["day_part"]["part"], at + 3
    if tokens[at].text == "at" and tokens[at + 1].text == "night":
        return "night", at + 2
    if tokens[at].text in ("afternoon", "lunchtime") and tokens[at].gap == " ":
        return tokens[at].senses["day_part"]["part"], at + 1
    late = at + (tokens[at].text == "very")
    if tokens[late].text in ("early", "late") and "day_part" in tokens[late + 1].senses:
        return tokens[late + 1].senses["day_part"]["part"], late + 2
    return None


def half_of_part(part: str, hour: int) -> str | None:
    """Which half of the day an hour of a part of day is in; midday holds both."""
    if part == "midday":
        return "am" if 9 < hour < 12 else "pm"
    if part in ("morning", "dawn") or (part == "night" and (hour < 5 or hour == 12)):
        return "am"
    return "pm"
