"""A day and a time of day, in either order: "Monday at 3 pm", "10 a.m. on May 3", "late tomorrow evening"."""

import re
from typing import NamedTuple, TypeGuard

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Expression,
    Qualified,
    Range,
)
from timeline.timex.chart import Chart, Node
from timeline.timex.openness import is_day
from timeline.timex.recognisers.clock_times import ending_at, logged_clock
from timeline.timex.recognisers.compact_clocks import hour_and_minute
from timeline.timex.recognisers.spelt_clocks import hour_and_minute_words, hour_at
from timeline.timex.recognisers.surroundings import opens_line_below, word_follows
from timeline.timex.refiners.hour_ranges import awake, bare_hours, ends_hours, hours_beside_day
from timeline.timex.refiners.hours_of_parts import night_between, on_part
from timeline.timex.refiners.part_and_clock import as_vague_as, time_in_part_of_day
from timeline.timex.signals import read_signal

_BETWEEN = (" ", ",", "-", ".", "@", "/", "(", "|", "–")
_LEADS = ("at", "from", "around", "about", "between", "approximately", "on", "for")
# After these a number with nothing behind it is an hour: "Friday around 5".
_HOUR_LEADS = ("at", "around", "about", "approximately", "before", "after")
_HALVES = {"am": DayPart("MO", "morning"), "pm": DayPart("AF", "afternoon")}


class _Lead(NamedTuple):
    """Where the time after a date begins, and the words between that leave it open on one side ("before")."""

    at: int
    signal: tuple[int, int] | None = None


def is_time(expression: Expression) -> TypeGuard[Clock | DayPart | Range]:
    """The expression names a time of day, or a range of them."""
    if isinstance(expression, Range):
        return isinstance(expression.first, Clock) and isinstance(expression.last, Clock)
    return isinstance(expression, Clock) or (isinstance(expression, DayPart) and expression.shift is None)


_HOUR_BEFORE = re.compile(r"(?:[ap]\.?m\.?|\d:\d\d),? (?:on )?$")


def _has_hour(chart: Chart, day: Node) -> bool:
    """ "At 9 p.m. on Friday (1900 GMT)": the hour of another zone is told again."""
    start = chart.tokens[day.first].start
    return _HOUR_BEFORE.search(chart.text, max(0, start - 12), start) is not None


def date_then_time(chart: Chart, node: Node) -> Node | None:
    """ "Monday night", "May 3 at 10:30", "tomorrow, noon", "Friday before 5 pm", "Tuesday PM"."""
    sep = chart.after(node).sep
    if not is_day(node.expression) or ("\n" in sep and "." in sep) or ("(" in sep and _has_hour(chart, node)):
        return None
    lead = None if opens_line_below(chart, node.first, node.last) else _lead(chart, node) or _behind_colon(chart, node)
    time = None if lead is None else _time_at(chart, node, lead.at)
    joined = None if lead is None or time is None else _date_and_time(chart, node, time)
    if lead is None or time is None or joined is None or _is_heading(chart, node, time):
        return None
    rule = "date-time-range" if isinstance(joined, Range) else "date-time"
    found = Node(
        as_vague_as(chart, node, time, joined), node.first, time.last, rule, article=node.article, tail=time.tail
    )
    found.signal = lead.signal
    return found


def _is_heading(chart: Chart, date: Node, time: Node) -> bool:
    """A heading, and a clock time that opens the first line of what stands below it."""
    start, end = chart.tokens[date.first].start, chart.tokens[time.last - 1].end + time.tail
    is_below = "\n" in chart.after(date).sep and _NAME.match(chart.text, end) is not None
    return is_below and _LINE_START.search(chart.text, max(0, start - _WEEKDAY_LENGTH), start) is not None


def _lead(chart: Chart, node: Node) -> _Lead | None:
    token, at = chart.after(node), node.last
    if token.gap in (" ", ",") or (node.tail and token.gap == "."):
        signal = read_signal(chart, at)
        if signal is not None and signal.kind in ("before", "after", "until") and token.text not in _STRETCHES:
            return _Lead(signal.last, (at, signal.last))
        if token.text in _LEADS:
            return _Lead(at + 1 + (chart.tokens[at + 1].text in ("about", "around", "the")))
        if token.text == "in":
            at += 1 + (chart.tokens[at + 1].text == "the")
            return _Lead(at) if "day_part" in chart.tokens[at].senses else None
    return _Lead(at) if token.gap in _BETWEEN else None


def _behind_colon(chart: Chart, node: Node) -> _Lead | None:
    """ "12/Feb/2013:04:30:00", as servers log it."""
    is_full = isinstance(node.expression, CalendarDate) and node.expression.year is not None
    is_stamp = is_full and chart.tokens[node.last - 1].sep == "/" and chart.after(node).sep == ":"
    return _Lead(node.last) if is_stamp else None


# "open Monday until 5" goes on through the day: two times.
_STRETCHES = ("until", "up")


def _time_at(chart: Chart, node: Node, at: int) -> Node | None:
    """The time of day at a place after a date."""
    lead, direct = chart.before(at).text, at == node.last
    token = chart.tokens[at]
    if token.gap == ":":
        return logged_clock(chart, at)
    if direct and token.text in _HALVES and token.gap == " " and not _NAME.match(chart.text, token.end):
        return Node(_HALVES[token.text], at, at + 1, "half-of-day")
    if _is_hour_due(chart, node, at):
        return hour_and_minute(chart, at)
    time = chart.read(at) or awake(bare_hours(chart, at))
    if time is None and direct:
        time = awake(hours_beside_day(chart, at)) or hour_and_minute_words(chart, at)
    if time is None and lead in _HOUR_LEADS:
        hour = hour_at(chart, at)
        return hour if hour is not None and ends_hours(chart, hour) else None
    if time is not None and lead == "on" and not direct and not isinstance(time.expression, Clock):
        return None
    if time is not None and lead == "for" and not direct and not _is_full_clock(time.expression):
        return None
    return time


_NAME, _COLON = re.compile(r" [A-Z]"), re.compile(r"[ \t]*(?::|[-–—|][ \t])")
_LINE_START, _WEEKDAY_LENGTH = re.compile(r"(?:^|\n)(?:[A-Z][a-z]+,? )?$"), 14


def _is_hour_due(chart: Chart, node: Node, at: int) -> bool:
    """Four figures after a weekday, or after "at" or "by" and a day: the year of neither."""
    token, date = chart.tokens[at], node.expression
    if not token.is_number or len(token.text) != 4 or not isinstance(date, CalendarDate):
        return False
    end = chart.text[token.end : token.end + 2]
    if end.strip()[:1].isalnum() or end[:1] in ("-", "–", "/", "%", "'", "’"):
        return False
    if at == node.last:
        return date.day is None and date.weekday is not None and token.gap == " "
    return date.day is not None and chart.before(at).text in ("at", "by")


def _is_full_clock(expression: Expression) -> bool:
    return isinstance(expression, Range) or (
        isinstance(expression, Clock) and (expression.half is not None or expression.minute is not None)
    )


def _date_and_time(chart: Chart, node: Node, time: Node) -> Expression | None:
    """The date with the time of day that was read after it."""
    date = node.expression
    match time.expression:
        case At(date=DayPart()):
            return None
        case Qualified(mod=mod, of=DayPart() as part):
            return Qualified(mod, At(date, part))
        case Qualified(mod=mod, of=Clock() as clock):
            return Qualified(mod, _joined(date, clock))
        case At(date=last_day, time=Range(first=Clock() as start, last=Clock() as end)) if is_day(last_day):
            # "June 28, 5 pm - August 2, 7 pm": the first day was read apart from its time
            return Range(At(date, start), At(last_day, end))
        case DayPart() if chart.after(node).gap == "," or chart.tokens[time.first].text == "lunch":
            return None
    told = chart.tokens[time.first].senses.get("day_part")
    if time.rule == "part-clock" and told and told["code"] == "NI":
        return on_part(date, DayPart(**told), time.expression)  # "Monday night at 2"
    return _joined(date, time.expression) if is_time(time.expression) else None


def _joined(date: Expression, time: Clock | DayPart | Range) -> Expression:
    """A modifier of the day is one of the whole: "late Monday" and "night"."""
    if isinstance(date, Qualified):
        return Qualified(date.mod, At(date.of, time))
    return At(date, time)


def time_then_date(chart: Chart, node: Node) -> Node | None:
    """ "3 pm on Monday", "10:30, May 3", "the morning of May 3", "noon tomorrow"."""
    inner = node.expression.of if isinstance(node.expression, Qualified) else node.expression
    at = _date_after(chart, node, inner) if is_time(inner) else None
    date = None if at is None else _first_day(chart.read(at))
    if date is None or not is_time(inner) or _heads_line(chart, node, date):
        return None
    joined = time_in_part_of_day(date.expression, inner)
    if joined is not None:
        return Node(joined, node.first, date.last, "time-date-part", article=node.article, tail=date.tail)
    if (night := night_between(date.expression, inner)) is not None:
        return Node(night, node.first, date.last, "time-date", article=node.article, tail=date.tail)
    if not is_day(date.expression):
        return None
    whole = _joined(date.expression, inner)
    if isinstance(node.expression, Qualified):
        whole = Qualified(node.expression.mod, whole)
    return Node(whole, node.first, date.last, "time-date", article=node.article, tail=date.tail)


def _heads_line(chart: Chart, time: Node, date: Node) -> bool:
    """ "Home to Lund, 3 pm", and below it "Sat 9 Sept: at Tarn": the day stands over the line below."""
    end = chart.tokens[date.last - 1].end
    return "\n" in chart.after(time).sep and _COLON.match(chart.text, end) is not None


def _first_day(date: Node | None) -> Node | None:
    """The Monday of "9 pm on Monday to 11 pm on Monday"."""
    if date is None or date.ends is None or not isinstance(date.expression, Range):
        return date
    last = date.expression.last
    ends_in_time = isinstance(last, At) or (isinstance(last, Qualified) and isinstance(last.of, At))
    return date.ends[0] if ends_in_time and is_day(date.ends[0].expression) else date


def _date_after(chart: Chart, node: Node, time: Clock | DayPart | Range) -> int | None:
    """Where the date begins that a time of day may belong to."""
    token, at = chart.after(node), node.last
    if opens_line_below(chart, node.first, at):
        return None
    if token.text == "local" and chart.tokens[at + 1].text == "time" and not isinstance(time, DayPart):
        at += 2 + (chart.tokens[at + 2].text == "on")  # "1:30 a.m. local time Saturday"
    elif token.text in ("on", "of", "at") or (token.text == "in" and isinstance(time, DayPart)):
        if token.text == "of" and not (isinstance(time, DayPart) or _is_full_clock(time)):
            return None
        at += 1
    elif token.gap not in (" ", ",", "(", ".", "-", "/", "") and node.tail == 0:
        return None
    elif token.gap == "(" and isinstance(time, DayPart):
        return None  # "tomorrow night (May 5)" is told twice
    return at + (chart.tokens[at].text == "the")


def year_after_time(chart: Chart, node: Node) -> Node | None:
    """ "Oct 26 15:50:06 2016", "Oct 26 15:50:06 2016 +0200", as computers write it; "May 5 at 5 pm 2014"."""
    match node.expression:
        case At(
            date=CalendarDate(year=None, short_year=None, month=int(), day=int()) as date,
            time=Clock() as clock,
        ):
            token = chart.after(node)
            is_year = token.is_number and len(token.text) == 4 and token.gap == " "
            if is_year and (clock.minute is not None or not word_follows(chart, token.end)):
                time = ending_at(chart, node.last, token.end, clock)
                if isinstance(time.expression, Clock):
                    timed = At(evolve(date, year=int(token.text)), time.expression)
                    return Node(timed, node.first, time.last, "date-time-year", tail=time.tail)
    return None
