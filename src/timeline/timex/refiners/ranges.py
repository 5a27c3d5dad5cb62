"""From one time to another: "March to May", "between 1998 and 2001", "1914-18", "since Monday"."""

from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    DayPart,
    Era,
    Expression,
    Holiday,
    IsoWeek,
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
from timeline.timex.chart import Chart, Node, spanning
from timeline.timex.nesting import parts_of
from timeline.timex.recognisers.compact_clocks import hour_and_minute
from timeline.timex.recognisers.surroundings import is_alone
from timeline.timex.refiners.hour_ranges import bare_end
from timeline.timex.refiners.joins import join
from timeline.timex.words import DASHES, THROUGH

_PLACED = (CalendarDate, At, Clock, Season, Holiday, Nth, Shifted, Era, Offset, Qualified, IsoWeek, Within)


def through(chart: Chart, node: Node) -> Node | None:
    """ "X to Y", "X - Y", and "between X and Y"."""
    first = node.expression
    if not _is_placed(first):
        return None
    token, at = chart.after(node), node.last
    before = chart.before(node.first)
    opened = before.text if before.text != "the" else chart.before(node.first - 1).text
    gaps = (" ", ".", ",") if opened == "from" else (" ", ".")
    if (token.text in THROUGH and token.gap in gaps) or (token.text == "and" and opened == "between"):
        at += 1 + (token.text == "through" and chart.tokens[at + 1].text == "to")
    elif token.gap == "/":
        return _iso_interval(chart, node) or _short_year(chart, first, at, node)
    elif token.gap not in DASHES or token.text in ("long", "old"):
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
    if _is_apart(chart, node, other):
        return None
    joined = join(first, other.expression)
    if joined is None or (isinstance(first, Shifted) and not _is_lasting(chart, node, other, opened)):
        return None
    return spanning(joined, node, other, "range", article=node.article)


def days_in_row(chart: Chart, node: Node) -> Node | None:
    """ "On the 2nd and 3rd": two days in a row are one time."""
    first, at = node.expression, node.last + 1
    if chart.after(node).text != "and" or not isinstance(first, CalendarDate) or first != CalendarDate(day=first.day):
        return None
    other = chart.read(at + (chart.tokens[at].text == "the"))
    if other is None or first.day is None or other.expression != CalendarDate(day=first.day + 1):
        return None
    return spanning(Range(first, other.expression), node, other, "day-range", article=node.article)


def _is_apart(chart: Chart, node: Node, other: Node) -> bool:
    """The two times belong to two dates or to two sentences."""
    first = node.expression
    if node.rule == "numbered-day" != other.rule:
        return True  # "Day 3 - July 3, 2009"
    if isinstance(first, Clock) and isinstance(other.expression, At) and _goes_with_date_before(chart, node):
        return True
    return chart.after(node).gap in DASHES and not isinstance(first, Shifted) and _opens_report(chart, other)


def _opens_report(chart: Chart, node: Node) -> bool:
    """ "OSLO, May 3 - Last night a barn …": the dash is of the dateline, and behind it a sentence begins."""
    if "weekday" in chart.tokens[node.first].senses:
        return False  # "Mon-Wed next week"
    is_deictic = any(isinstance(part, Shifted | DayPart) for part in parts_of(node.expression))
    return is_deictic and chart.text[chart.tokens[node.first].start].isupper()


def _is_lasting(chart: Chart, node: Node, other: Node, opened: str) -> bool:
    """ "From last year to May", "today through Friday"; "came today to May's surprise" is none."""
    if opened in ("from", "between"):
        return True
    is_day = isinstance(node.expression, Shifted) and node.expression.unit is Granularity.DAY
    is_weekday = isinstance(other.expression, CalendarDate) and other.expression.weekday is not None
    if not (is_day and is_weekday):
        return False
    end = chart.tokens[other.last - 1].end
    is_whole = is_alone(chart, chart.tokens[node.first].start, end)
    return chart.after(node).text in THROUGH - {"to"} or is_whole


def _other_end(chart: Chart, node: Node, at: int, *, opened: bool) -> Node | None:
    """The time at a place, or the number that the clock time before makes an hour: "0930 - 1045", "11 am to 3"."""
    other, before = chart.read(at), chart.tokens[node.last - 1]
    if not _is_clock(node.expression):
        return other
    if before.is_number and len(before.text) == 4:
        other = hour_and_minute(chart, at) or other
    if other is not None and _is_placed(other.expression):
        return other
    return bare_end(chart, at, opened=opened or _is_before_day(chart, node, at))


def _is_before_day(chart: Chart, node: Node, at: int) -> bool:
    """ "9:30-11 Thursday": the day makes an hour of the number."""
    is_exact = isinstance(node.expression, Clock) and node.expression.minute is not None
    return is_exact and bool(chart.tokens[at + 1].senses.keys() & {"weekday", "deictic"})


def _is_placed(expression: Expression) -> bool:
    return isinstance(expression, _PLACED) or (isinstance(expression, Vague) and expression.now)


def _is_clock(expression: Expression) -> bool:
    return isinstance(expression, Clock) or (isinstance(expression, At) and isinstance(expression.time, Clock))


def _goes_with_date_before(chart: Chart, node: Node) -> bool:
    """ "June 28 5:00 PM – Aug 2 7:00 PM": the first time has its own date."""
    before = chart.before(node.first)
    return node.first > 0 and (before.is_number or bool(before.senses.keys() & {"month", "weekday", "deictic"}))


def _short_year(chart: Chart, first: Expression, at: int, node: Node) -> Node | None:
    """ "1914-18", "2003–04"; "1931/32" is a year that begins in one and ends in the next."""
    token = chart.tokens[at]
    if not isinstance(first, CalendarDate) or first.year is None or first.year < 1000:
        return None
    if (first.month is not None and node.rule != "iso") or not token.is_number or len(token.text) != 2:
        return None
    if token.gap not in (*DASHES, "/") or chart.tokens[at + 1].sep in (":", "-"):
        return None
    year = first.year // 100 * 100 + int(token.text)
    if year <= first.year or (token.gap == "/" and year != first.year + 1):
        return None
    last = Node(CalendarDate(year=year), at, at + 1, "year")
    return spanning(Range(first, last.expression), node, last, "year-range")


def _to_present(chart: Chart, first: Expression, at: int, node: Node) -> Node | None:
    """ "2013 – present", "from May 1998 to the present"."""
    token = chart.tokens[at]
    if token.text != "present" or not isinstance(first, CalendarDate) or first.year is None:
        return None
    if chart.word_after(at) and chart.word_after(at) != "day":
        return None
    last = Node(Vague("PRESENT_REF", now=True), at, at + 1, "reference-noun", article=True)
    return spanning(Range(first, last.expression), node, last, "range", article=node.article)


def _iso_interval(chart: Chart, node: Node) -> Node | None:
    """ "2024-05-20/2024-05-25": the interval of ISO 8601."""
    other = chart.read(node.last) if node.rule == "iso" else None
    joined = None if other is None or other.rule != "iso" else join(node.expression, other.expression)
    if other is None or joined is None:
        return None
    return spanning(joined, node, other, "range")


def _early_year(chart: Chart, first: Expression, at: int, node: Node) -> Node | None:
    """ "360 - 366": what an early year leads to is a year."""
    token = chart.tokens[at]
    if not (isinstance(first, CalendarDate) and first.year is not None and 100 <= first.year < 1000):
        return None
    if not token.is_number or len(token.text) != 3 or int(token.text) <= first.year or first.month is not None:
        return None
    last = Node(CalendarDate(year=int(token.text)), at, at + 1, "early-year")
    return spanning(Range(first, last.expression), node, last, "range", article=node.article)
