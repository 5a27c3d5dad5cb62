"""A name told by its place beside another time: "the Friday before Christmas", "Monday week", "a week on Tuesday"."""

import re
from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import (
    CalendarDate,
    Counts,
    Expression,
    Frame,
    Holiday,
    Length,
    Offset,
    Season,
    Shifted,
    Stretch,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import is_closed

_YEAR = ((Granularity.YEAR, Decimal(1)),)
_DAY, _WEEK = ((Granularity.DAY, Decimal(1)),), ((Granularity.WEEK, Decimal(1)),)
_SIDES = {"before": -1, "preceding": -1, "after": 1, "following": 1}
_MORE_OF_WEEK = re.compile(r" (?:after|by|in|of|on)\b")
_WEEKS = ("week", "fortnight")


def beside(chart: Chart, node: Node) -> Node | None:
    """ "The Friday before Christmas"; "the Friday before that", "the summer after." and "12 May following." of the time
    last told.
    """
    token, name = chart.after(node), _bare_name(node.expression)
    side = _SIDES.get(token.text)
    match node.expression:
        case CalendarDate(year=None, month=int(), day=int(), shift=None) if token.text == "following":
            told = evolve(node.expression, shift=1, frame=Frame.TEXT)
            ends = token.gap == " " and is_closed(chart, token.end)
            return Node(told, node.first, node.last + 1, "beside-told", article=node.article) if ends else None
    if name is None or side is None or token.gap != " " or chart.before(node.first).text != "the":
        return None
    last = node.last + 1
    if chart.tokens[last].text == "that" and chart.tokens[last].gap == " ":
        return Node(_beside_told(name, side), node.first, last + 1, "beside-told", article=True)
    time = chart.read(last)
    if time is not None and time.first == last and isinstance(name, CalendarDate) and name.weekday is not None:
        if isinstance(time.expression, Length):
            return None
        return Node(beside_time(name, side, time.expression), node.first, time.last, "beside-time", article=True)
    if is_closed(chart, token.end):
        return Node(_beside_told(name, side), node.first, last, "beside-told", article=True)
    return None


def week_later(chart: Chart, node: Node) -> Node | None:
    """ "Monday week", "tomorrow week", "Friday fortnight": so many weeks after the coming one (British)."""
    token, following = chart.after(node), chart.tokens[node.last + 1]
    day = coming_day(node.expression)
    if day is None or token.text not in _WEEKS or token.gap != " " or following.senses or following.is_number:
        return None
    if not (is_closed(chart, token.end) or chart.text[token.end] == " ") or _goes_on(chart, token.end):
        return None
    weeks = Decimal(token.senses.get("unit_count", 1))
    return Node(_weeks_after(day, weeks), node.first, node.last + 1, "week-later")


def a_year_before(chart: Chart, node: Node) -> Node | None:
    """ "The same day last year", "the same week a year ago": as far back as a year."""
    unit, words = node.expression, [token.text for token in chart.tokens[node.last : node.last + 3]]
    if not isinstance(unit, Shifted) or unit.shift or chart.tokens[node.last - 2].text != "same":
        return None
    last = node.last + (2 if words[:2] == ["last", "year"] else 3 if words in _YEAR_AGO else 0)
    if last == node.last or unit.unit.rank >= Granularity.YEAR.rank or chart.after(node).gap != " ":
        return None
    return Node(Offset(_YEAR, -1, of=unit), node.first, last, "year-before", article=True)


_YEAR_AGO = (["a", "year", "ago"], ["a", "year", "earlier"], ["a", "year", "before"])


def after_next(chart: Chart, node: Node) -> Node | None:
    """ "The Monday after next": a week after the coming one; not "the Monday after next week"."""
    day, last = coming_day(node.expression), node.last + 2
    if day is None or [token.text for token in chart.tokens[node.last : last]] != ["after", "next"]:
        return None
    if chart.tokens[last].senses.keys() & {"unit", "weekday", "month", "holiday"}:
        return None
    return Node(_weeks_after(day, Decimal(1)), node.first, last, "after-next", article=True)


def before_last(chart: Chart, node: Node) -> Node | None:
    """ "The Monday before last": a week before the last one; not "the Monday before last Easter"."""
    last = node.last + 2
    if [token.text for token in chart.tokens[node.last : last]] != ["before", "last"]:
        return None
    if chart.tokens[last].senses.keys() & {"unit", "weekday", "month", "holiday", "season"}:
        return None
    match node.expression:
        case CalendarDate(weekday=int(), year=None, month=None, day=None, shift=None):
            then = Offset(_WEEK, -1, of=evolve(node.expression, shift=-1))
            return Node(then, node.first, last, "before-last", article=True)
    return None


def weeks_on(chart: Chart, node: Node) -> Node | None:
    """ "A week on Monday", "a fortnight next Saturday": so many weeks after the coming one, or after that one."""
    match node.expression:
        case Length(counts=((Granularity.WEEK, Decimal() as weeks),)):
            pass
        case _:
            return None
    token = chart.after(node)
    if token.text not in ("on", "next", "this") or token.gap != " ":
        return None
    named = chart.read(node.last + (token.text == "on"))
    if named is None or _behind(chart, named) in ("'", "’"):
        return None
    day = coming_day(named.expression) if token.text == "on" else _moved_day(named.expression)
    if day is None:
        return None
    return Node(_weeks_after(day, weeks), node.first, named.last, "weeks-on", article=node.article)


def _moved_day(day: Expression) -> Expression | None:
    """The day of "next Tuesday"."""
    match day:
        case CalendarDate(weekday=int(), year=None, month=None, day=None, shift=int()):
            return day
    return None


def _goes_on(chart: Chart, end: int) -> bool:
    """ "Week after week", "week in, week out", "week of prayer"."""
    return _MORE_OF_WEEK.match(chart.text, end) is not None


def _behind(chart: Chart, node: Node) -> str:
    end = chart.tokens[node.last - 1].end
    return chart.text[end : end + 1]


def _bare_name(name: Expression) -> CalendarDate | Season | Holiday | None:
    match name:
        case CalendarDate(year=None, short_year=None, day=None, shift=None) | Season(year=None, shift=None):
            return name
        case Holiday(year=None, shift=None):
            return name
    return None


def _beside_told(name: CalendarDate | Season | Holiday, side: int) -> Expression:
    return evolve(name, shift=side, frame=Frame.TEXT)


def beside_time(weekday: CalendarDate, side: int, time: Expression) -> Expression:
    """The first such weekday after the time; before it, the one a week before the first from it on."""
    if side > 0:
        return Within(weekday, Offset(_DAY, 1, of=time))
    return Offset(_WEEK, -1, of=Within(weekday, time))


def coming_day(day: Expression) -> Expression | None:
    """The day ahead that a bare weekday, "today" or "tomorrow" names; ``None`` for anything else."""
    match day:
        case CalendarDate(weekday=int(), year=None, month=None, day=None, shift=None):
            return Within(day, Shifted(Granularity.DAY, 1))
        case Shifted(unit=Granularity.DAY, shift=0 | 1):
            return day
    return None


def _weeks_after(day: Expression, weeks: Decimal) -> Offset:
    return Offset(((Granularity.WEEK, weeks),), 1, of=day)


_THROUGHOUT, _LENGTH = re.compile(r"\b(?:during|in|over|throughout) (?:the )?$", re.IGNORECASE), 16
_ONE_DAY = ((Granularity.DAY, Decimal(1)),)


def length_beside(chart: Chart, index: int, counts: Counts, direction: int, day: Expression) -> Stretch | None:
    """The stretch that ends before (-1) or begins after (+1) the day; ``None`` where the words tell of its far end."""
    start = chart.tokens[index].start
    is_day = isinstance(day, Holiday) or (isinstance(day, CalendarDate) and day.day is not None)
    if not is_day or counts == _ONE_DAY or _THROUGHOUT.search(chart.text[max(0, start - _LENGTH) : start]) is None:
        return None
    return Stretch(counts, direction, of=Offset(_ONE_DAY, direction, of=day))
