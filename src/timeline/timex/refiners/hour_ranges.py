"""Ranges of hours, one end of them bare or both: "9 to 11 am", "3 to 5 on Monday", "10 am for three hours"."""

import re

from attrs import evolve

from timeline.model.expressions import At, CalendarDate, Clock, Expression, Holiday, Length, Offset, Range, Shifted
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.open_hours import hour_of
from timeline.timex.recognisers.spelt_clocks import hour_at
from timeline.timex.recognisers.surroundings import behind_joint, is_alone, word_follows
from timeline.timex.refiners.hours_of_parts import on_part, part_of_day
from timeline.timex.refiners.joins import next_after, with_half
from timeline.timex.windows import Token
from timeline.timex.words import THROUGH, not_times


def number_to_clock(chart: Chart, index: int) -> Node | None:
    """ "9 to 11 am", "2-3pm", "9-10:30": the first hour stands bare."""
    token = chart.tokens[index]
    if len(token.text) > 2 or not token.is_number or not 0 <= int(token.text) <= 24:
        return None
    lead = chart.before(index).text
    at = behind_joint(chart, index + 1, lead)
    other = None if at is None else chart.read(at)
    if other is None or other.first != at or _goes_past_midnight(other):
        return None
    date: Expression | None = None
    expression = other.expression
    if isinstance(expression, At):
        date, expression = expression.date, expression.time
    if not isinstance(expression, Clock):
        return None
    if expression.half is None and (expression.minute is None or lead not in ("from", "between", "at")):
        return None
    if expression.half is not None and int(token.text) > 12 and lead not in ("from", "between"):
        return None
    first = Clock(int(token.text))
    if expression.half is None and expression.hour < first.hour <= 12:
        first = evolve(first, half="pm" if first.hour == 12 else "am")
        expression = evolve(expression, half="pm")  # "from 11 to half 1"
    joined: Expression = Range(with_half(first, expression), expression)
    if date is not None and isinstance(joined, Range):
        joined = At(date, joined)
    return Node(joined, index, other.last, "clock-range", tail=other.tail)


def _goes_past_midnight(hour: Node) -> bool:
    """The "1 last night" of "between 11 and 1 last night": the first hour is of no such day."""
    return isinstance(hour.expression, At) and isinstance(hour.expression.date, Offset)


def either_hour(chart: Chart, index: int) -> Node | None:
    """The 5 of "5 or 6 pm tomorrow", "at 5 and 6 pm": another hour of that half and day."""
    token, joint = chart.tokens[index], chart.tokens[index + 1]
    is_listed = chart.before(index).text == "at" and joint.text == "and"
    other = chart.read(index + 1 + joint.text.isalpha()) if joint.text == "or" or is_listed else None
    if other is None or not token.is_number or not 1 <= int(token.text[:3]) <= 12:
        return None
    day, hour = None, other.expression
    if isinstance(hour, At):
        day, hour = hour.date, hour.time
    if not isinstance(hour, Clock) or hour.half is None:
        return None
    clock = with_half(Clock(int(token.text)), hour)
    return Node(clock if day is None else At(day, clock), index, index + 1, "either-hour")


def bare_hours(chart: Chart, index: int) -> Node | None:
    """ "from 7 to 9", "between 8 and 9": hours without a sign, which a day or a part of day beside them gives."""
    before = chart.before(index).text
    if index == 0 and is_alone(chart, chart.tokens[0].start, chart.tokens[chart.size - 1].end):
        before = "from"  # "9 to 5 tomorrow", with nothing else
    elif index == 0 or before not in ("from", "between"):
        return None
    first = _any_hour(chart, index)
    at = None if first is None else behind_joint(chart, first.last, before)
    match first, None if at is None else bare_end(chart, at, opened=True):
        case Node(expression=Clock() as opening), Node(expression=Clock() as closing, last=last):
            return Node(Range(opening, next_after(opening, closing)), index, last, "bare-hours")
    return None


def hours_of_set(chart: Chart, index: int) -> Node | None:
    """The hours behind days that recur, which no score can be: "weekdays 9-5", "Mon-Fri 8 am to 16:30"."""
    first = _any_hour(chart, index) if chart.tokens[index].gap in (" ", ",", ":", "(") else None
    at = None if first is None else behind_joint(chart, first.last)
    last = None if at is None else _any_hour(chart, at)
    if first is None or last is None or (last.rule == "bare-hour" and not ends_hours(chart, last)):
        return None
    match first.expression, last.expression:
        case (Clock() as opening, Clock() as closing):
            opening = with_half(opening, closing)
            return Node(Range(opening, next_after(opening, closing)), index, last.last, "hours-of-set", tail=last.tail)
    return None


def hours_beside_day(chart: Chart, index: int) -> Node | None:
    """The hours of "Monday 3-8", "tomorrow 8 to 9"; the higher number first is a score."""
    first, token = hour_at(chart, index), chart.tokens[index + 1]
    if first is None or first.rule != "bare-hour" or chart.tokens[index].gap != " " or _is_score(chart, index):
        return None
    if token.text not in THROUGH and token.gap not in ("-", "–"):
        return None
    last = hour_at(chart, first.last + (token.text in THROUGH))
    if last is None or last.rule != "bare-hour" or not ends_hours(chart, last):
        return None
    match first.expression, last.expression:
        case (Clock() as opening, Clock() as closing) if opening.hour < closing.hour or _is_office_day(token, opening):
            return Node(Range(opening, next_after(opening, closing)), index, last.last, "bare-hours")
    return None


_STOP, _CLAUSE = re.compile(r"[.;!?\n]"), 60


def _is_score(chart: Chart, index: int) -> bool:
    """ "They lost Friday 8 to 3"."""
    start = chart.tokens[index].start
    clause = _STOP.split(chart.text[max(0, start - _CLAUSE) : start])[-1]
    return not not_times("scored").isdisjoint(clause.lower().split())


def _is_office_day(joint: Token, opening: Clock) -> bool:
    """ "Monday 9 to 5"; with a dash the higher number first may be a score."""
    return joint.text in THROUGH and 6 <= opening.hour <= 12


def hours_of_day(chart: Chart, index: int) -> Node | None:
    """ "between 3 and 5 on Monday", "from 10 to 4 tomorrow": the day makes them hours."""
    hours = bare_hours(chart, index)
    if hours is None or not isinstance(hours.expression, Range):
        return None
    token = chart.tokens[hours.last]
    at = hours.last + (token.text in ("on", "of"))
    day = chart.read(at)
    part = part_of_day(day.expression) if day is not None else None
    if day is not None and part is not None:
        whole = on_part(*part, hours.expression)  # "between 7 and 9 last night"
        return None if whole is None else Node(whole, index, day.last, "hours-of-part", tail=day.tail)
    if day is None or not isinstance(day.expression, CalendarDate | Shifted | Holiday):
        return None
    if isinstance(day.expression, CalendarDate) and day.expression.day is None and day.expression.weekday is None:
        return None
    if isinstance(day.expression, Shifted) and day.expression.unit is not Granularity.DAY:
        return None
    return Node(At(day.expression, _waking(hours.expression)), index, day.last, "hours-of-day", tail=day.tail)


# From one to four people sleep; what begins at five may well be early.
_ASLEEP, _NOON = range(1, 5), 12


def awake(hours: Node | None) -> Node | None:
    """Hours beside a day, those in which people are awake."""
    if hours is not None and isinstance(hours.expression, Range):
        hours.expression = _waking(hours.expression)
    return hours


def _waking(hours: Range) -> Range:
    """ "3 to 5 on Friday": of a day, where no part of it is told."""
    match hours:
        case Range(first=Clock(half=None, minute=None) as first, last=Clock(half=None, minute=None) as last):
            if first.hour in _ASLEEP and first.hour < last.hour < _NOON:
                return Range(evolve(first, half="pm"), evolve(last, half="pm"))
    return hours


def lasting(chart: Chart, node: Node) -> Node | None:
    """ "from 10 am for three hours", "from 9 for 2.5 hours": a clock time and how long from it."""
    first = node.expression.time if isinstance(node.expression, At) else node.expression
    if not isinstance(first, Clock) or chart.after(node).text != "for" or chart.after(node).gap not in (" ", "."):
        return None
    length = chart.read(node.last + 1)
    last = None if length is None else later_clock(first, length.expression)
    if length is None or last is None:
        return None
    hours = Range(first, last)
    whole: Expression = At(node.expression.date, hours) if isinstance(node.expression, At) else hours
    return Node(whole, node.first, length.last, "clock-for", article=node.article)


def hour_lasting(chart: Chart, index: int) -> Node | None:
    """The "9 for 2.5 hours" of "from 9 for 2.5 hours": how long it lasts makes the number an hour."""
    if index == 0 or chart.before(index).text != "from":
        return None
    hour = hour_at(chart, index)
    return lasting(chart, hour) if hour is not None and hour.rule == "bare-hour" else None


def later_clock(clock: Clock, length: Expression) -> Clock | None:
    """The clock time so many hours and minutes on; ``None`` for longer units."""
    scales = {Granularity.HOUR: 60, Granularity.MINUTE: 1}
    if not isinstance(length, Length) or any(unit not in scales or count is None for unit, count in length.counts):
        return None
    start = hour_of(clock) * 60 + (clock.minute or 0)
    minutes = start + int(sum(scales[unit] * count for unit, count in length.counts if count is not None))
    hour, minute = minutes // 60 % 24, minutes % 60
    return Clock(hour, minute if minute or clock.minute is not None else None, half="am" if hour < 12 else None)


def bare_end(chart: Chart, at: int, *, opened: bool) -> Node | None:
    """The bare hour that ends a range: "from 11 am to 3", "1:30 p.m. to 4"; nothing that it could count may follow."""
    hour = _any_hour(chart, at)
    if hour is None or not (opened or chart.tokens[at - 1].text in THROUGH):
        return None
    return hour if ends_hours(chart, hour) else None


def _any_hour(chart: Chart, at: int) -> Node | None:
    """An hour, of the 24 too: "23"."""
    token, hour = chart.tokens[at], hour_at(chart, at)
    if hour is not None:
        return hour
    if not token.is_number or len(token.text) != 2 or not 12 < int(token.text) <= 24:
        return None
    return Node(Clock(int(token.text)), at, at + 1, "bare-hour")


def ends_hours(chart: Chart, hour: Node) -> bool:
    end, after = chart.tokens[hour.last - 1].end + hour.tail, chart.tokens[hour.last]
    follows = chart.text[end : end + 2]
    if follows[:1] in ("%", "-", "/", ":", "°", "$") or (follows[:1] in (".", ",") and follows[1:].isdigit()):
        return False
    goes_on = after.senses.keys() & {"deictic", "weekday", "day_part", "relation", "month"}
    return not word_follows(chart, end) or after.text in ("on", "of", "in", "at", "and", "or") or bool(goes_on)
