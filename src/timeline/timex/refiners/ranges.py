"""From one time to another: "March to May", "between 1998 and 2001", "9 to 11 am", "1914-18", "since Monday"."""

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Era,
    Expression,
    Holiday,
    IsoWeek,
    Length,
    Nth,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
    Vague,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.clock_times import hour_and_minute
from timeline.timex.recognisers.spelt_clocks import half_of_part, hour_at

_TO = ("to", "through", "thru", "until", "till", "til")
_DASHES = ("-", "–", "—", "−", "--", "~")
_PLACED = (CalendarDate, At, Clock, Season, Holiday, Nth, Shifted, Era, Offset, Qualified, IsoWeek, Within)


def through(chart: Chart, node: Node) -> Node | None:
    """ "X to Y", "X - Y", and "between X and Y"."""
    first = node.expression
    if not _is_placed(first):
        return None
    token, at = chart.after(node), node.last
    before = chart.before(node.first)
    opened = before.text if before.text != "the" else chart.before(node.first - 1).text
    if (token.text in _TO and token.gap in (" ", ".")) or (token.text == "and" and opened == "between"):
        at += 1
    elif token.gap not in _DASHES or token.text in ("long", "old"):
        return None
    if chart.tokens[at].text == "the":
        at += 1
    short = (
        _short_year(chart, first, at, node)
        or _early_year(chart, first, at, node)
        or _to_present(chart, first, at, node)
    )
    if short is not None:
        return short
    other = _other_end(chart, node, at, opened=opened in ("from", "between"))
    if other is None or not _is_placed(other.expression):
        return None
    if isinstance(first, Clock) and isinstance(other.expression, At) and _goes_with_date_before(chart, node):
        return None
    joined = _join(first, other.expression)
    if joined is None or (isinstance(first, Shifted) and opened not in ("from", "between")):
        return None
    found = Node(joined, node.first, other.last, "range", article=node.article, tail=other.tail)
    found.ends = (node, other)
    return found


def _other_end(chart: Chart, node: Node, at: int, *, opened: bool) -> Node | None:
    """The time at a place, or the number that the clock time before makes an hour: "0930 - 1045", "11 am to 3"."""
    other, before = chart.read(at), chart.tokens[node.last - 1]
    if not _is_clock(node.expression):
        return other
    if before.is_number and len(before.text) == 4:
        other = hour_and_minute(chart, at) or other
    return other if other is not None and _is_placed(other.expression) else _bare_end(chart, at, opened=opened)


def _is_placed(expression: Expression) -> bool:
    return isinstance(expression, _PLACED) or (isinstance(expression, Vague) and expression.now)


def _is_clock(expression: Expression) -> bool:
    return isinstance(expression, Clock) or (isinstance(expression, At) and isinstance(expression.time, Clock))


def _bare_end(chart: Chart, at: int, *, opened: bool) -> Node | None:
    """The bare hour that ends a range: "from 11 am to 3", "1:30 p.m. to 4"; nothing that it could count may follow."""
    hour = hour_at(chart, at) or _late_hour(chart, at)
    if hour is None or not (opened or chart.tokens[at - 1].text in _TO):
        return None
    return hour if ends_hours(chart, hour) else None


def _late_hour(chart: Chart, at: int) -> Node | None:
    """An hour of the 24: "23"."""
    token = chart.tokens[at]
    if not token.is_number or len(token.text) != 2 or not 12 < int(token.text) <= 24:
        return None
    return Node(Clock(int(token.text)), at, at + 1, "bare-hour")


def ends_hours(chart: Chart, hour: Node) -> bool:
    last, after = chart.tokens[hour.last - 1], chart.tokens[hour.last]
    follows = chart.text[last.end + hour.tail : last.end + hour.tail + 2]
    if follows[:1] in ("%", "-", "/", ":", "°", "$") or (follows[:1] in (".", ",") and follows[1:].isdigit()):
        return False
    goes_on = after.senses.keys() & {"deictic", "weekday", "day_part", "relation", "month"}
    return not follows.strip()[:1].isalnum() or after.text in ("on", "of", "in", "at", "and", "or") or bool(goes_on)


def _goes_with_date_before(chart: Chart, node: Node) -> bool:
    """ "June 28 5:00 PM – Aug 2 7:00 PM": the first time has its own date."""
    before = chart.before(node.first)
    return node.first > 0 and (before.is_number or bool(before.senses.keys() & {"month", "weekday", "deictic"}))


def bare_hours(chart: Chart, index: int) -> Node | None:
    """ "from 7 to 9", "between 8 and 9": hours without a sign, which a day or a part of day beside them gives."""
    before = chart.before(index).text
    if index == 0 or before not in ("from", "between"):
        return None
    first = hour_at(chart, index) or _late_hour(chart, index)
    if first is None or not isinstance(first.expression, Clock):
        return None
    token, at = chart.tokens[first.last], first.last
    if token.text in _TO or (token.text == "and" and before == "between"):
        at += 1
    elif token.gap not in _DASHES:
        return None
    last = _bare_end(chart, at, opened=True)
    if last is None or not isinstance(last.expression, Clock):
        return None
    return Node(Range(first.expression, _after(first.expression, last.expression)), index, last.last, "bare-hours")


def hours_beside_day(chart: Chart, index: int) -> Node | None:
    """The hours of "Monday 3-8", "tomorrow 8 to 9"; the higher number first is a score."""
    first, token = hour_at(chart, index), chart.tokens[index + 1]
    if first is None or first.rule != "bare-hour" or chart.tokens[index].gap != " ":
        return None
    if token.text not in _TO and token.gap not in ("-", "–"):
        return None
    last = hour_at(chart, first.last + (token.text in _TO))
    if last is None or last.rule != "bare-hour" or not ends_hours(chart, last):
        return None
    match first.expression, last.expression:
        case (Clock() as opening, Clock() as closing) if opening.hour < closing.hour:
            return Node(Range(opening, closing), index, last.last, "bare-hours")
    return None


def hours_of_day(chart: Chart, index: int) -> Node | None:
    """ "between 3 and 5 on Monday", "from 10 to 4 tomorrow": the day makes them hours."""
    hours = bare_hours(chart, index)
    if hours is None or not isinstance(hours.expression, Range):
        return None
    token = chart.tokens[hours.last]
    at = hours.last + (token.text in ("on", "of"))
    day = chart.read(at)
    if day is not None and isinstance(day.expression, DayPart):
        return _hours_of_part(index, hours.expression, day)
    if day is None or not isinstance(day.expression, CalendarDate | Shifted | Holiday):
        return None
    if isinstance(day.expression, CalendarDate) and day.expression.day is None and day.expression.weekday is None:
        return None
    if isinstance(day.expression, Shifted) and day.expression.unit is not Granularity.DAY:
        return None
    return Node(At(day.expression, hours.expression), index, day.last, "hours-of-day", tail=day.tail)


def _hours_of_part(index: int, hours: Range, node: Node) -> Node | None:
    """ "between 7 and 9 last night": the part of day is that of some day, and says which half the hours are in."""
    match node.expression, hours:
        case DayPart(shift=int(shift), frame=frame, part=part), Range(first=Clock() as first, last=Clock() as last):
            first, last = (
                clock if clock.half else evolve(clock, half=half_of_part(part, clock.hour)) for clock in (first, last)
            )
            day = Shifted(Granularity.DAY, shift, frame)
            return Node(At(day, Range(first, last)), index, node.last, "hours-of-part", tail=node.tail)
    return None


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
    start = (clock.hour % 12 + 12 * (clock.half == "pm") if clock.half else clock.hour) * 60 + (clock.minute or 0)
    minutes = start + int(sum(scales[unit] * count for unit, count in length.counts if count is not None))
    hour, minute = minutes // 60 % 24, minutes % 60
    return Clock(hour, minute if minute or clock.minute is not None else None, half="am" if hour < 12 else None)


def _short_year(chart: Chart, first: Expression, at: int, node: Node) -> Node | None:
    """ "1914-18", "2003–04"."""
    token = chart.tokens[at]
    if (
        not isinstance(first, CalendarDate)
        or first.year is None
        or (first.month is not None and node.rule != "iso")
        or not token.is_number
    ):
        return None
    if len(token.text) != 2 or token.gap not in _DASHES or first.year < 1000 or chart.tokens[at + 1].sep in (":", "-"):
        return None
    year = first.year // 100 * 100 + int(token.text)
    if year <= first.year:
        return None
    last = CalendarDate(year=year)
    found = Node(Range(first, last), node.first, at + 1, "year-range")
    found.ends = (node, Node(last, at, at + 1, "year"))
    return found


def _to_present(chart: Chart, first: Expression, at: int, node: Node) -> Node | None:
    """ "2013 – present", "from May 1998 to the present"."""
    token = chart.tokens[at]
    if token.text != "present" or not isinstance(first, CalendarDate) or first.year is None:
        return None
    if chart.word_after(at) and chart.word_after(at) != "day":
        return None
    last = Vague("PRESENT_REF", now=True)
    found = Node(Range(first, last), node.first, at + 1, "range", article=node.article)
    found.ends = (node, Node(last, at, at + 1, "reference-noun", article=True))
    return found


def _early_year(chart: Chart, first: Expression, at: int, node: Node) -> Node | None:
    """ "360 - 366": what an early year leads to is a year."""
    token = chart.tokens[at]
    if not (isinstance(first, CalendarDate) and first.year is not None and 100 <= first.year < 1000):
        return None
    if not token.is_number or len(token.text) != 3 or int(token.text) <= first.year or first.month is not None:
        return None
    last = CalendarDate(year=int(token.text))
    found = Node(Range(first, last), node.first, at + 1, "range", article=node.article)
    found.ends = (node, Node(last, at, at + 1, "early-year"))
    return found


def _is_part_of(first: Expression, last: Expression) -> bool:
    """ "on February 6 - this year": what stands behind holds the date."""
    is_year = isinstance(last, Shifted) and last.unit.rank > Granularity.MONTH.rank
    return is_year and isinstance(first, CalendarDate) and first.month is not None


def _join(first: Expression, last: Expression) -> Expression | None:
    """What one side leaves out, the other gives; sides of different kinds are no range."""
    if isinstance(last, Range) or _is_part_of(first, last):
        return None
    match first, last:
        case (Clock(), Clock()):
            opening = _with_half(first, last)
            return Range(opening, _after(opening, last))
        case (At(date=date, time=Clock() as start), Clock()):
            opening = _with_half(start, last)
            return At(date, Range(opening, _after(opening, last)))
        case (Clock(), At(date=date, time=Clock() as end)):
            return At(date, Range(_with_half(first, end), end))
        case (DayPart(), _) | (_, DayPart()):
            return None
        case (At(), At()):
            return Range(first, last)
        case (CalendarDate(), CalendarDate() | Within()):
            return _dates(first, last)
        case (Clock() | At() as timed, other) | (other, Clock() | At() as timed):
            # "now" is as fine as a clock; "Monday to 3 pm" is no range
            return Range(first, last) if isinstance(other, Vague) and timed else None
    return Range(_in_whole_of(first, last), last)


def _in_whole_of(first: Expression, last: Expression) -> Expression:
    """The year that is told once: "spring to autumn 1998", "Q1 to Q3 of 2019"."""
    match first, last:
        case (Season(year=None, shift=None), Season(year=int(year))):
            return evolve(first, year=year)
        case (Nth(of=None), Nth(of=whole)):
            return evolve(first, of=whole)
    return first


def on_weekday_of(expression: Expression, whole: Expression) -> Expression | None:
    """The bare weekday of an expression counted in a whole; ``None`` where it has none."""
    match expression:
        case CalendarDate(weekday=int(), day=None, month=None, shift=None):
            return Within(expression, whole)
        case At(date=date):
            inner = on_weekday_of(date, whole)
            return None if inner is None else evolve(expression, date=inner)
        case Qualified(of=of):
            inner = on_weekday_of(of, whole)
            return None if inner is None else evolve(expression, of=inner)
        case Range(first=CalendarDate() as first, last=CalendarDate() as last):
            opening, closing = on_weekday_of(first, whole), on_weekday_of(last, whole)
            return None if opening is None or closing is None else Range(opening, closing)
    return None


def _after(first: Clock, last: Clock) -> Clock:
    """The next time that the clock shows an hour told without its half: "11 am to 3" ends in the afternoon."""
    if last.half is not None or last.hour > 12:
        return last
    if first.half is None and first.hour <= 12:
        is_earlier = (last.hour, last.minute or 0) <= (first.hour, first.minute or 0)
        return evolve(last, half="pm") if is_earlier else last
    start = (first.hour % 12 + 12 * (first.half == "pm") if first.half else first.hour) * 60 + (first.minute or 0)
    minutes = last.hour % 12 * 60 + (last.minute or 0)
    if start < minutes:
        return evolve(last, half="am")
    return evolve(last, half="pm" if start < minutes + 720 else "am")


def _with_half(first: Clock, last: Clock) -> Clock:
    """ "9 to 11 am": both before noon; "11 to 1 pm" is not."""
    if first.half is None and last.half is not None and first.hour <= 12:
        same = first.hour % 12 <= last.hour % 12
        other = "am" if last.half == "pm" else "pm"
        first = evolve(first, half=last.half if same else other)
    if first.zone is None and last.zone is not None:
        first = evolve(first, zone=last.zone)
    return first


def _dates(first: CalendarDate, last: CalendarDate | Within) -> Expression | None:
    if isinstance(last, Within):
        within = on_weekday_of(first, last.of)  # "Monday to Thursday next week"
        return None if within is None else Range(within, last)
    if first.year is None and first.short_year is None and first.month is not None:
        before = last.year is not None and last.month is not None and first.month > last.month
        year = last.year - 1 if before and last.year is not None else last.year
        first = evolve(first, year=year, short_year=last.short_year)
    if first.day is not None and first.month is None:
        first = evolve(first, month=last.month)
    is_year = first.month is None and first.weekday is None and first.day is None
    if is_year and last.day is not None and (first.year is None or last.year is None):
        return None
    if (first.weekday is not None and first.day is None) and last.day is None and last.weekday is None:
        return None  # "a revision Friday to December's figures"
    if (
        first.year is not None
        and last.year is not None
        and first.month is None
        and last.month is None
        and last.year < first.year
        and first.year > 0
        and last.year > 0
    ):
        return None
    if last.day is not None and last.month is None and last.weekday is None:
        last = evolve(last, month=first.month, year=first.year)
    return Range(first, last)


def number_to_clock(chart: Chart, index: int) -> Node | None:
    """ "9 to 11 am", "2-3pm", "9-10:30": the first hour stands bare."""
    token = chart.tokens[index]
    if len(token.text) > 2 or not token.is_number or not 0 <= int(token.text) <= 24:
        return None
    at = index + 1
    after = chart.tokens[at]
    if after.text in _TO or (after.text == "and" and chart.before(index).text == "between"):
        at += 1
    elif after.gap not in _DASHES:
        return None
    other = chart.read(at)
    if other is None or other.first != at:
        return None
    date: Expression | None = None
    expression = other.expression
    if isinstance(expression, At):
        date, expression = expression.date, expression.time
    if not isinstance(expression, Clock) or (
        expression.half is None
        and (expression.minute is None or chart.before(index).text not in ("from", "between", "at"))
    ):
        return None
    if expression.half is not None and int(token.text) > 12 and chart.before(index).text not in ("from", "between"):
        return None
    first = Clock(int(token.text))
    if expression.half is None and expression.hour < first.hour <= 12:
        first = evolve(first, half="pm" if first.hour == 12 else "am")
        expression = evolve(expression, half="pm")  # "from 11 to half 1"
    joined: Expression = Range(_with_half(first, expression), expression)
    if date is not None and isinstance(joined, Range):
        joined = At(date, joined)
    return Node(joined, index, other.last, "clock-range", tail=other.tail)
