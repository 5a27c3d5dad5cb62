"""A day told twice: a weekday, a holiday or "tomorrow" and its date."""

from attrs import evolve

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Expression,
    Holiday,
    Qualified,
    Range,
    Shifted,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_day
from timeline.timex.recognisers.surroundings import opens_line_below, word_follows
from timeline.timex.words import THROUGH

_AFTER_DATE = ("at", "around", "about", "from", "between", "by", "before", "after", "until")


def weekday_with_date(chart: Chart, node: Node) -> Node | None:
    """ "Monday, March 3", "Mon 3/12", "March 3 (Monday)", "Friday the 13th"."""
    date = node.expression
    if isinstance(date, Within) and isinstance(date.of, Shifted) and isinstance(date.part, CalendarDate):
        date = date.part  # "this coming Sunday, March 8"
    if not isinstance(date, CalendarDate):
        return None
    token = chart.after(node)
    if date.weekday is not None and date.day is None:
        at = node.last + (token.text == "the")
        if token.gap not in (" ", ",", ".", ".,", "-", "/", "(") and token.sep != "":
            return None
        if token.gap in (".", ".,") and chart.tokens[node.last - 1].text.endswith("day"):
            return None  # a sentence ends: "... next Wednesday. 3/3"
        other = None if opens_line_below(chart, node.first, node.last) else chart.read(at)
        merged = None if other is None else _on_weekday(other.expression, date.weekday)
        if other is not None and merged is not None and token.gap == "(" and isinstance(other.expression, Range):
            return None  # "Friday/Saturday (11/12 Dec)"
        if other is not None and merged is not None:
            found = Node(merged, node.first, other.last, "weekday-date", tail=other.tail)
            found.ends = _ends_on_weekday(node, other, date.weekday)
            return found
        return _ordinal_day(chart, node, date, at)
    return _with_weekday_behind(chart, node, date) if date.day is not None and date.weekday is None else None


def _is_dated(chart: Chart, at: int) -> bool:
    return chart.tokens[at].is_number or "month" in chart.tokens[at].senses


def _with_weekday_behind(chart: Chart, node: Node, date: CalendarDate) -> Node | None:
    """ "March 3 (Monday)", "March 3, a Monday"."""
    token, is_apposed = chart.after(node), False
    if token.text == "a" and token.gap == ",":
        token, is_apposed = chart.tokens[node.last + 1], True
    if "weekday" not in token.senses or token.gap not in ("(", ",", " ") or token.text.endswith("days"):
        return None
    if "\n" in token.sep and _is_dated(chart, node.last + 1):
        return None  # the next line of a list has a day of its own
    if token.gap == " " and not chart.text[token.start].isupper():
        return None
    last, closing = node.last + 1 + is_apposed, chart.text[token.end : token.end + 1] == ")"
    if token.gap == "(" and not closing:
        return None  # "20.1.1647 (Wednesday 20 January 1647)"
    if (is_apposed or (token.gap == "," and date.year is None)) and not _ends_date(chart, last):
        return None
    return Node(evolve(date, weekday=token.senses["weekday"]), node.first, last, "date-weekday", tail=int(closing))


def _on_weekday(expression: Expression, weekday: int) -> Expression | None:
    """The date, or the time on it, with its weekday; ``None`` where it has none to complete."""
    match expression:
        case CalendarDate(day=int(), weekday=None):
            return evolve(expression, weekday=weekday)
        case Within(part=CalendarDate(day=int(), month=int(), weekday=None) as part):
            return evolve(expression, part=evolve(part, weekday=weekday))  # "Friday, May 3 last year"
        case At(date=date):
            inner = _on_weekday(date, weekday)
            return None if inner is None else evolve(expression, date=inner)
        case Qualified(of=of):
            inner = _on_weekday(of, weekday)
            return None if inner is None else evolve(expression, of=inner)
        case Range(first=first) if first is not None:
            inner = _on_weekday(first, weekday)
            return None if inner is None else evolve(expression, first=inner)
    return None


def _ends_on_weekday(node: Node, other: Node, weekday: int) -> tuple[Node, Node] | None:
    """The ends of a range that begins on the weekday: "Sat 18 May 22:00 - Sun 19 May 04:00"."""
    if other.ends is None:
        return None
    first, last = other.ends
    opening = _on_weekday(first.expression, weekday)
    return None if opening is None else (Node(opening, node.first, first.last, first.rule, tail=first.tail), last)


def word_with_date(chart: Chart, node: Node) -> Node | None:
    """ "tomorrow, 18th November", "election day, 29 August": the date says which day the word means."""
    word, gap = node.expression, chart.after(node).gap
    if isinstance(word, Shifted) and (word.unit is not Granularity.DAY or node.last - node.first > 1):
        return None
    if gap not in (",", "(") and (gap != " " or isinstance(word, Holiday)):
        return None
    other = chart.read(node.last)
    if other is None or _on_weekday(other.expression, 0) is None:
        return None
    if isinstance(word, Holiday) and (
        word.year is not None or chart.after(other).text in ("and", "or", "to", "through")
    ):
        return None  # "closed on Christmas Day, 28 December and 1 January"
    rule = "deictic-date" if isinstance(word, Shifted) else "holiday-date"
    return Node(other.expression, node.first, other.last, rule, tail=other.tail)


def _ordinal_day(chart: Chart, node: Node, date: CalendarDate, at: int) -> Node | None:
    """ "Friday the 13th", "Wed 13th", "Monday 21", "Tuesday the eleventh at six"."""
    token = chart.tokens[at]
    day = read_day(chart, at)
    if day is None or token.gap != " " or chart.tokens[day[1]].text == "day":
        return None  # "Thursday, the 13th day of the walkout"
    suffixed = token.is_number and day[1] == at + 2
    if not suffixed and not _ends_date(chart, day[1]):
        return None
    if not suffixed and not token.is_number and at == node.last:
        return None  # "Monday second"
    return Node(evolve(date, day=day[0]), node.first, day[1], "weekday-day")


def _ends_date(chart: Chart, last: int) -> bool:
    """Nothing follows that the number could count, be an hour of or begin: "Monday 8 to 9" gives hours."""
    end, after = chart.tokens[last - 1].end, chart.tokens[last]
    follows = chart.text[end : end + 2]
    if follows[:1] in ("-", "–", "/", ":", "%", "°", "$", "~") or (follows[:1] in (".", ",") and follows[1:].isdigit()):
        return False
    if not word_follows(chart, end):
        return True
    if after.text in (*THROUGH, "and", "or") and "weekday" in chart.tokens[last + 1].senses:
        return True
    node = None if after.text in _AFTER_DATE else chart.read(last)
    return after.text in _AFTER_DATE or (node is not None and isinstance(node.expression, Clock | DayPart))
