"""Recognise: text in, context-free time expressions out; no anchor in sight."""

import re
from collections.abc import Iterable, Iterator

from timeline.model.expressions import At, CalendarDate, Clock, DayPart, Era, Expression, Qualified, Range, Season
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.grammar import grammar
from timeline.timex.impossible_days import holds_no_day
from timeline.timex.joined_hours import date_converted_hours, read_joined_hours
from timeline.timex.measures import is_measure
from timeline.timex.mentions import REACH, Mention, Repeats
from timeline.timex.named_wars import read_wars
from timeline.timex.signals import signal_before
from timeline.timex.titles import is_title
from timeline.timex.two_calendars import join_calendars
from timeline.timex.windows import Token, find_windows
from timeline.timex.words import OWNERS

_ADDRESS_LENGTH = REACH
_MAIL = re.compile(r"\w@\w[\w-]*\.\w")


def recognise(text: str) -> Iterable[Mention]:
    """The time expressions of a text, in order, not overlapping."""
    found = join_calendars(text, read_joined_hours(text, date_converted_hours(text, _recognise(text))))
    return read_wars(text, found)


def _recognise(text: str) -> Iterator[Mention]:
    repeats = Repeats(text)
    said: dict[Expression, Expression] = {}
    for window in find_windows(text):
        mentions = repeats.read_before(window)
        if mentions is None:
            chart = Chart(window, grammar())
            mentions = tuple(_read(chart, said))
            if not chart.is_bound:
                repeats.keep(window, mentions)
        yield from mentions


def _read(chart: Chart, said: dict[Expression, Expression]) -> Iterator[Mention]:
    """The mentions of a window. What was ``said`` before is one object, so that later stages know it at once."""
    index = 0
    while index < chart.size:
        node = chart.read(index)
        if node is None or not _stands_alone(chart, node):
            index += 1
            continue
        index = node.last
        if holds_no_day(node.expression) or is_measure(chart, node):
            continue
        node.expression = said.setdefault(node.expression, node.expression)
        mention = _mention(chart, node)
        if not _is_address(chart.text, mention.start, mention.end) and not is_title(chart, node):
            yield mention


def _stands_alone(chart: Chart, node: Node) -> bool:
    """Some readings are only parts of others: an hour without a sign, a part of day without a day."""
    expression = node.expression
    if isinstance(expression, DayPart) and expression.shift is None:
        return not _is_somebodys(chart, node)
    if isinstance(expression, Clock):
        return node.rule != "bare-hour" or expression.bare
    if isinstance(expression, CalendarDate) and expression.day is not None and expression.month is None:
        return expression.weekday is not None or node.rule == "day-of-month"
    return not (isinstance(expression, Range) and expression.first is None)


_OWNERS = OWNERS | {"s"}


def _is_somebodys(chart: Chart, node: Node) -> bool:
    """ "Our second morning", "the station's morning show", "parents' evening": of some day that only the tale knows."""
    start = chart.tokens[node.first].start
    if chart.text[max(0, start - 3) : start] in ("s' ", "s’ "):
        return True
    before = chart.before(node.first)
    return node.first > 0 and ("ordinal" in before.senses or before.text in _OWNERS)


def _is_address(text: str, start: int, end: int) -> bool:
    """The expression stands inside a web or e-mail address."""
    around = text[max(0, start - _ADDRESS_LENGTH) : end + _ADDRESS_LENGTH]
    if "://" not in around and "@" not in around and "www." not in around:
        return False
    left = ("." + text[max(0, start - _ADDRESS_LENGTH) : start] + ".").split()[-1].strip(".")
    right = ("." + text[end : end + _ADDRESS_LENGTH] + ".").split()[0]
    address = f"{left}{text[start:end]}{right[1:]}"
    return "://" in address or address.startswith("www.") or ("@" in address and _MAIL.search(address) is not None)


def _mention(chart: Chart, node: Node) -> Mention:
    start = _start(chart, node)
    ends: tuple[Mention, ...] = ()
    if node.ends is not None and isinstance(node.expression, Range):
        ends = tuple(
            Mention(_start(chart, end), _end(chart, end), expression, end.rule)
            for end, expression in zip(node.ends, (node.expression.first, node.expression.last), strict=True)
            if expression is not None
        )
    return Mention(start, _end(chart, node), node.expression, node.rule, ends, _signal(chart, node, start))


def _signal(chart: Chart, node: Node, start: int) -> tuple[int, int] | None:
    """Where the words stand that leave the time open on one side: before its article, or inside it."""
    inside = node.signal or _from_hour(chart, node)
    if inside is None:
        before = chart.tokens[node.first - 1]
        inside = signal_before(chart, node.first - (before.end > start and node.first > 1))
    if inside is None or _has_end(chart, node, inside[0]):
        return None
    return (chart.tokens[inside[0]].start, chart.tokens[inside[1] - 1].end)


_BEGINNINGS = ("starting", "commencing", "effective")


def _has_end(chart: Chart, node: Node, signal: int) -> bool:
    """ "Starting May 3 until May 5", "a week starting May 3"."""
    if chart.tokens[signal].text not in _BEGINNINGS:
        return False
    return isinstance(node.expression, Range) or "unit" in chart.before(signal).senses


def _from_hour(chart: Chart, node: Node) -> tuple[int, int] | None:
    """The "from" of "open from 3 pm"; what is from a day may be of it."""
    if node.first == 0 or chart.before(node.first).text != "from":
        return None
    time = node.expression.time if isinstance(node.expression, At) else node.expression
    return (node.first - 1, node.first) if isinstance(time, Clock) else None


# Blanks, and the apostrophe that opens "'98".
_BLANKS = (" ", "'")


def _start(chart: Chart, node: Node) -> int:
    """Where the words begin: with their article, or the apostrophe of "'98"."""
    tokens = chart.tokens
    first = node.first + _is_preposition(chart, node)
    start, before = tokens[first].start, chart.before(first)
    if node.article and first and before.text in ("the", "these", "those") and tokens[first].gap in _BLANKS:
        start = before.start
    if chart.text[start - 1 : start] in ("'", "’", "‘") and tokens[first].is_number:
        start -= 1
    return start


def _is_preposition(chart: Chart, node: Node) -> bool:
    """The "around" of "around 1900" stands before the year as "in" would; that of a length is its adverb."""
    match node.expression:
        case (
            Qualified(mod=TimexMod.APPROX, of=CalendarDate(month=None) | Era() | Season())
            | Range(first=Qualified(mod=TimexMod.APPROX, of=CalendarDate(month=None) | Era() | Season()))
        ):
            return "approximation" in chart.tokens[node.first].senses
    return False


def _end(chart: Chart, node: Node) -> int:
    last = chart.tokens[node.last - 1]
    return last.end + (node.tail or _has_full_stop(chart, last))


def _has_full_stop(chart: Chart, token: Token) -> bool:
    """The full stop of "Feb." and "Thurs." is of the word, and of the sentence too where that ends."""
    if chart.text[token.end : token.end + 1] != "." or not (2 < len(token.text) < 6):
        return False
    names = token.senses.keys() & {"month", "weekday"}
    return bool(names) and token.text not in ("march", "april", "may", "june", "july")
