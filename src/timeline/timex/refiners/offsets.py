"""Lengths hung on a time: "two days ago", "a week later", "three weeks before Christmas", "two days after it"."""

import re
from decimal import Decimal
from itertools import pairwise

from attrs import evolve

from timeline.lexicon.tables import read_words
from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    Expression,
    Frame,
    Length,
    Offset,
    Range,
    Recurrence,
    Shifted,
    Stretch,
    Vague,
)
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.looking_back import looks_back_on
from timeline.timex.recognisers.numbers import read_number
from timeline.timex.recognisers.surroundings import event_after, is_alone, is_closed
from timeline.timex.refiners.neighbours import coming_day, length_beside
from timeline.timex.signals import read_signal
from timeline.timex.words import WORKDAYS


def hung(chart: Chart, node: Node) -> Node | None:
    """ "two days ago", "a year later", "two weeks from now", "from today"."""
    length = node.expression
    if not isinstance(length, Length):
        return None
    token = chart.after(node)
    if token.gap not in (" ", "-") and not _is_abbreviated(chart, node):
        return None
    if "offset" in token.senses and not (token.text == "back" and token.gap != " "):
        return _from_adverb(chart, node, length)
    if token.text in ("ahead", "in") and read_signal(chart, node.last) is not None:
        return _from_time(chart, node, length)  # "a week ahead of Easter", "in advance of the vote"
    if token.text in ("before", "prior"):
        return _before_it(chart, node, length) or _from_time(chart, node, length)
    if token.text == "from" and chart.tokens[node.last + 1].text in ("now", "today", "tomorrow", "yesterday"):
        return _from_day(chart, node, length)
    if token.text == "on":
        return _later_on(chart, node, length)
    if token.text == "after" and is_closed(chart, token.end):
        # "in 2010, and again two years after"
        return Node(Offset(length.counts, 1, Frame.TEXT, mod=length.mod), node.first, node.last + 1, "offset")
    return _from_time(chart, node, length) if token.text in ("after", "from", "following", "into") else None


_OPENING = re.compile(r"(?:^|\n|[.!?][\"'”’)]*\s+)$")


def _later_on(chart: Chart, node: Node, length: Length) -> Node | None:
    """ "Nine months on, the town fell": what opens a sentence; "six days on the road" is no date."""
    end, start = chart.after(node).end, chart.tokens[node.first].start
    if chart.text[end : end + 2] != ", " or not _OPENING.search(chart.text, max(0, start - 4), start):
        return None
    return Node(Offset(length.counts, 1, Frame.TEXT, mod=length.mod), node.first, node.last + 1, "offset")


_ABBREVIATED = ("mos", "yrs", "wks", "hrs", "mins", "min", "secs", "sec", "mo", "yr", "wk", "hr")


def _is_abbreviated(chart: Chart, node: Node) -> bool:
    """ "3 mos. ago": the full stop ends no sentence."""
    token = chart.after(node)
    return token.gap == "." and chart.text[token.start].islower() and chart.before(node.last).text in _ABBREVIATED


def _from_adverb(chart: Chart, node: Node, length: Length) -> Node | None:
    """ "two days ago", "a year later", "a week ago today"."""
    token, last = chart.after(node), node.last + 1
    after, sense = chart.tokens[last], token.senses["offset"]
    if (token.text == "previously" and after.text) or (sense["frame"] == "text" and after.text in ("than", "this")):
        return None  # "30 minutes later this week" is some time of the week
    if token.text == "ago" and after.gap == " ":
        day = chart.read(last)
        if day is not None and isinstance(day.expression, At) and _day_counted_from(day.expression.date) is not None:
            then = Offset(length.counts, -1, of=_day_counted_from(day.expression.date))
            return Node(evolve(day.expression, date=then), node.first, day.last, "offset-from-time", tail=day.tail)
        anniversary = None if day is None else _day_counted_from(day.expression) or _month_counted_from(day, length)
        if day is not None and anniversary is not None:
            return Node(Offset(length.counts, -1, of=anniversary), node.first, day.last, "offset-from-time")
    offset = Offset(length.counts, sense["direction"], Frame(sense["frame"]), mod=length.mod)
    return Node(offset, node.first, last, "offset")


def _month_counted_from(node: Node, length: Length) -> Expression | None:
    """The month that "ten years ago this month" and "ten years ago this May" count from."""
    match node.expression:
        case Shifted(unit=Granularity.MONTH, shift=0) | CalendarDate(month=int(), day=None, weekday=None, shift=0):
            return node.expression if length.counts[-1][0].rank >= Granularity.YEAR.rank else None
    return None


def _day_counted_from(expression: Expression) -> Expression | None:
    """The day that "three years ago tomorrow" and "a week ago Friday" count from: the last Friday."""
    match expression:
        case Shifted(unit=Granularity.DAY):
            return expression
        case CalendarDate(weekday=int(), day=None, month=None, shift=None):
            return evolve(expression, shift=-1)
        case CalendarDate(weekday=int(), day=None, month=None, shift=0):
            return expression
    return None


def _before_it(chart: Chart, node: Node, length: Length) -> Node | None:
    """ "a week before now", and "a week before." of the time last told."""
    if chart.tokens[node.last + 1].text == "now":
        return Node(Offset(length.counts, -1, mod=length.mod), node.first, node.last + 2, "offset")
    if not is_closed(chart, chart.after(node).end):
        return None
    return Node(Offset(length.counts, -1, Frame.TEXT, mod=length.mod), node.first, node.last + 1, "offset")


def _from_day(chart: Chart, node: Node, length: Length) -> Node | None:
    """ "two weeks from now", "a week from tomorrow"."""
    day = chart.read(node.last + 1)
    if day is None or isinstance(day.expression, Vague):
        return Node(Offset(length.counts, 1, mod=length.mod), node.first, node.last + 2, "offset")
    return Node(Offset(length.counts, 1, of=day.expression), node.first, day.last, "offset-from-time")


_SUBJECT = re.compile(r" (?:he|she|it|they|we|I|you|the|there)\b")


def _ends_phrase(chart: Chart, end: int) -> bool:
    """ "Three days after that, …", "a week after this they left"; not "after that battle"."""
    return is_closed(chart, end) or _SUBJECT.match(chart.text, end) is not None


def _from_time(chart: Chart, node: Node, length: Length) -> Node | None:
    """ "three days before Christmas", "a week after Monday", "two days after the summit"."""
    if chart.after(node).gap != " ":
        return None
    if chart.after(node).text == "into" and chart.word_before(node.first) in read_words("tense_signs", "giving"):
        return None
    signal = read_signal(chart, node.last)
    at, direction = node.last + 1, 1
    if signal is not None and signal.kind == "before":
        at, direction = signal.last, -1
    elif chart.after(node).text not in ("after", "from", "following", "into"):
        return None
    if chart.tokens[at].text in ("that", "this") and _ends_phrase(chart, chart.tokens[at].end):
        offset = Offset(length.counts, direction, Frame.TEXT, mod=length.mod)
        return Node(offset, node.first, at + 1, "offset")
    if chart.tokens[at].text == "the":
        at += 1
    whole = chart.read(at)
    if (
        whole is not None
        and whole.first == at
        and not isinstance(whole.expression, Length | Recurrence | Stretch | Range)
        and not (isinstance(whole.expression, Vague) and not whole.expression.now)
    ):
        start: Expression = whole.expression
        if chart.after(node).text == "from":
            start = coming_day(start) or start
        throughout = length_beside(chart, node.first, length.counts, direction, start)
        moved = throughout or Offset(length.counts, direction, of=start)
        return Node(moved, node.first, whole.last, "offset-from-time", article=throughout is not None)
    if chart.after(node).text == "from":
        return None
    return _from_event(chart, node, length, direction)


def signed(chart: Chart, node: Node) -> Node | None:
    """ "now + 2 hours", "4pm - 3 days": a length added or taken away."""
    start = node.expression
    if not (isinstance(start, Clock | At) or (isinstance(start, Vague) and start.now)):
        return None
    sign = {"+": 1, "-": -1, "−": -1}.get(chart.after(node).gap)
    if sign is None:
        return None
    length = chart.read(node.last)
    if length is None or not isinstance(length.expression, Length):
        return None
    return Node(Offset(length.expression.counts, sign, of=start), node.first, length.last, "signed-offset")


def _from_event(chart: Chart, node: Node, length: Length, direction: int) -> Node | None:
    """The words of the event stay outside the expression's own extent."""
    signal = read_signal(chart, node.last)
    last = node.last + 1 if signal is None else signal.last
    event = event_after(chart, chart.tokens[last - 1].end)
    if event is None:
        return None
    offset = Offset(length.counts, direction, Frame.TEXT, event=event, mod=length.mod)
    return Node(offset, node.first, node.last, "offset-from-event", article=node.article, tail=node.tail)


def within(chart: Chart, node: Node) -> Node | None:
    """ "within five days": a length that begins now; "within a week of the vote" hangs on the vote."""
    length = node.expression
    if isinstance(length, Offset) and length.direction > 0 and length.of is not None:
        return _no_later(chart, node, length)
    if not isinstance(length, Length) or length.counts[-1][1] is None or chart.before(node.first).text != "within":
        return None
    if node.first == 0 or chart.after(node).text == "of":
        return None
    stretch = Stretch(length.counts, 1, at_once=True)
    return Node(stretch, node.first, node.last, "within-length", article=node.article, tail=node.tail)


def _no_later(chart: Chart, node: Node, offset: Offset) -> Node | None:
    """ "within two weeks from today": from that day to the end of the length."""
    if node.first == 0 or chart.before(node.first).text != "within" or offset.mod is not None:
        return None
    limited = evolve(offset, mod=TimexMod.EQUAL_OR_LESS)
    return Node(limited, node.first, node.last, "within-offset", article=node.article, tail=node.tail)


def placed_length(chart: Chart, node: Node) -> Node | None:
    """ "in three weeks": the preposition makes a length an offset from now; "in 9.58 seconds" is measured."""
    length = node.expression
    if not isinstance(length, Length) or length.counts[-1][1] is None or _is_measured(length):
        return None
    before = chart.before(node.first)
    token = chart.after(node)
    if before.text == "after" and is_alone(chart, before.start, chart.tokens[node.last - 1].end):
        return Node(Offset(length.counts, 1, mod=length.mod), node.first - 1, node.last, "after-length")
    first = chart.tokens[node.first]
    if first.start and is_alone(chart, first.start - 1, chart.tokens[node.last - 1].end + node.tail):
        sign = {"+": 1, "-": -1}.get(chart.text[first.start - 1])
        return None if sign is None else Node(Offset(length.counts, sign), node.first, node.last, "signed-length")
    if before.text != "in" or chart.before(node.first - 1).text in ("once", "times") or token.gap == "-":
        return None
    if chart.tokens[node.first].gap != " " or token.text == "of":
        return None
    end = chart.tokens[node.last - 1].end
    if looks_back_on(chart.text, before.start, end) or (first.text in ("a", "an") and token.text in _OF_SOME_UNIT):
        return None
    last = node.last + 1 if token.text == "time" and token.gap in ("'", " ") else node.last
    return Node(Offset(length.counts, 1, mod=length.mod), node.first, last, "in-length")


_OF_SOME_UNIT = ("that", "when", "which", "where")  # "in a year that saw two storms"
_WORKING = ("business", "working", "trading", "work")


def in_working_days(chart: Chart, node: Node) -> Node | None:
    """ "Five business days ago", "within three working days": weekends are left out."""
    expression = node.expression
    if not isinstance(expression, Offset | Stretch) or expression.working or expression.counts[-1][0] is not _DAY:
        return None
    words = [token.text for token in chart.tokens[node.first : node.last]]
    is_of_work = any(word in _WORKING and after in ("day", "days") for word, after in pairwise(words))
    if not is_of_work and WORKDAYS.isdisjoint(words):
        return None
    counted = evolve(expression, working=True)
    return Node(counted, node.first, node.last, node.rule, article=node.article, tail=node.tail)


_DAY = Granularity.DAY


def _is_measured(length: Length) -> bool:
    """Nobody plans in parts of a second."""
    return any(unit is Granularity.SECOND and count != int(count or 0) for unit, count in length.counts)


def spanned(chart: Chart, node: Node) -> Node | None:
    """From the nearer to the farther of them."""
    offset = node.expression
    if not isinstance(offset, Offset) or offset.of is not None or offset.event is not None or len(offset.counts) > 1:
        return None
    (unit, count), counted = offset.counts[0], _two_counts(chart, node.first)
    if count is None or counted is None:
        return None
    lower, upper = counted
    far = evolve(offset, counts=((unit, count / lower * upper),))
    span = Range(offset, far) if offset.direction > 0 else Range(far, offset)
    return Node(span, node.first, node.last, node.rule, article=node.article, tail=node.tail)


def _two_counts(chart: Chart, index: int) -> tuple[Decimal, Decimal] | None:
    """The numbers of "2-3", "two to three", "two or three"."""
    lower = read_number(chart, index)
    if lower is None or not lower.value:
        return None
    joint = chart.tokens[lower.last]
    linked = joint.text in ("to", "or")
    if not linked and joint.gap not in ("-", "–"):
        return None
    upper = read_number(chart, lower.last + linked)
    return None if upper is None or upper.value is None or upper.value <= lower.value else (lower.value, upper.value)
