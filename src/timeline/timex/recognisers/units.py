"""Units alone or beside a time: "the quarter", "week 36", "the week of May 3", "the day after the vote"."""

import re
from decimal import Decimal

from attrs import evolve

from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    DayPart,
    Frame,
    Holiday,
    Length,
    Nth,
    Offset,
    Shifted,
    TheUnit,
    Vague,
    Weekpart,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.lengths import OF_COMPOUND
from timeline.timex.recognisers.surroundings import event_after
from timeline.timex.refiners.neighbours import beside_time, length_beside
from timeline.timex.windows import Token

PERIODS = ("period", "quarter")


_OF_CLAUSE = re.compile(r" (?:(?:when|that) )?(?:I|he|she|it|we|you|they) [a-z]")
_SENTENCE_START = re.compile(r"(?:^|\n|[.!?][\"'”’)]*\s+)(?:(?:in|by|since|until|till?|from) )?$", re.IGNORECASE)


def _opens_sentence(chart: Chart, article: Token) -> bool:
    """ "The year he was born", "In the week she left": told by what happened; "later in the year he left" is not."""
    return _SENTENCE_START.search(chart.text, max(0, article.start - 12), article.start) is not None


_IS_YEAR = re.compile(r" (?:is|was),? \d{4}\b", re.ASCII)
_COMPOUND = re.compile(r"-[A-Za-z]")  # "the quarter-final", "the day-to-day work"


def the_unit(chart: Chart, index: int) -> Node | None:
    """ "the quarter", "the year", "the day", "the weekend"; only with an article."""
    token, before = chart.tokens[index], chart.before(index)
    if before.text == "my" and token.text in ("week", "weekend") and not chart.word_after(index):
        mine = Weekpart(0) if token.text == "weekend" else Shifted(Granularity.WEEK, 0)
        return Node(mine, index - 1, index + 1, "my-unit")
    if token.text == "weekend" and before.text in ("the", "on", "over") and token.gap == " ":
        return Node(Weekpart(), index, index + 1, "weekend", article=True)
    if before.text != "the" or token.gap != " " or token.text in ("second", "minute", "hour", "min", "sec", "mo"):
        return None
    unit, after = token.senses["unit"], chart.tokens[index + 1]
    if token.text.endswith("s") or _COMPOUND.match(chart.text, token.end):
        return None
    if after.text == "ahead" and after.gap == " " and chart.word_after(index + 1) != "of":
        return Node(Length(((unit, Decimal(1)),)), index, index + 2, "unit-ahead", article=True)
    if after.text in ("before", "after") and _OF_SOMETHING.match(chart.text, after.end):
        return None  # "the year before the long war at sea broke out"
    if unit is Granularity.YEAR and _IS_YEAR.match(chart.text, token.end):
        return None  # "the year was 1978"
    if _OF_CLAUSE.match(chart.text, token.end) and _opens_sentence(chart, before):
        return None
    if unit in (Granularity.DAY, Granularity.DECADE, Granularity.CENTURY, Granularity.MILLENNIUM):
        return None
    return Node(TheUnit(unit), index, index + 1, "the-unit", article=True)


def unit_to_date(chart: Chart, index: int) -> Node | None:
    """ "the year to date": what of it has passed."""
    token, to, date = chart.tokens[index : index + 3]
    if (to.text, date.text) != ("to", "date") or token.text.endswith("s"):
        return None
    return Node(Shifted(token.senses["unit"], 0, side=-1), index, index + 3, "unit-to-date", article=True)


def rest_of(chart: Chart, index: int) -> Node | None:
    """ "the rest of the week": from the anchor to the unit's end."""
    at = index + 1 + (chart.tokens[index + 1].text == "of")
    if chart.tokens[at].text in ("the", "this", "my", "our", "current"):
        at += 1
    unit = Granularity.DAY if chart.tokens[at].text == "today" else chart.tokens[at].senses.get("unit")
    if unit is None or unit.rank < Granularity.DAY.rank or chart.tokens[at].text.endswith("s"):
        return None
    if OF_COMPOUND.match(chart.text, chart.tokens[at].end):
        return None  # "the rest of the day-men"
    return Node(Shifted(unit, 0, side=1), index, at + 1, "rest-of", article=True)


def _counts_to(chart: Chart, index: int) -> bool:
    """The words before "to the day" count units, as exactly as that."""
    return index > 2 and "unit" in chart.before(index - 2).senses


def day_before(chart: Chart, index: int) -> Node | None:
    """ "the day before yesterday", "the week after next", "the year before", "the day after the elections"."""
    token = chart.tokens[index]
    unit = token.senses["unit"]
    after = chart.tokens[index + 1]
    if after.text == "prior" and chart.before(index).text == "the" and chart.tokens[index + 2].text != "to":
        return Node(Shifted(unit, -1, Frame.TEXT), index, index + 2, "unit-beside", article=True)
    if token.text.endswith("s") or after.text not in ("before", "after", "following", "of"):
        return None
    if chart.before(index).text == "the" and chart.before(index - 1).text == "to" and _counts_to(chart, index):
        return None  # "three years to the day after the fire"
    if after.text == "of":
        return _unit_of(chart, index, unit)
    direction = -1 if after.text == "before" else 1
    counts = ((unit, Decimal(1)),)
    at = index + 2 + (chart.tokens[index + 2].text == "the")
    if chart.tokens[at].text in ("last", "next") and not chart.tokens[at + 1].senses.keys() & {
        "unit",
        "weekday",
        "month",
    }:
        shift = 2 if chart.tokens[at].text == "next" else -2
        beyond = Weekpart(shift) if unit is Granularity.WEEKEND else Shifted(unit, shift)
        return Node(beyond, index, at + 1, "unit-after-next", article=True)
    whole = chart.read(at)
    if unit is Granularity.WEEKEND and whole is not None and not isinstance(whole.expression, Length | Vague):
        beside = Around(unit, beside_time(CalendarDate(weekday=5), direction, whole.expression))
        return Node(beside, index, whole.last, "weekend-beside", article=True)
    if whole is not None and isinstance(whole.expression, At):
        day = Offset(counts, direction, of=whole.expression.date)
        return Node(
            evolve(whole.expression, date=day), index, whole.last, "offset-from-time", article=True, tail=whole.tail
        )
    if whole is not None and not isinstance(whole.expression, Length | Vague):
        throughout = length_beside(chart, index, counts, direction, whole.expression)
        moved = throughout or Offset(counts, direction, of=whole.expression)
        return Node(moved, index, whole.last, "offset-from-time", article=True)
    return _beside_event(chart, index, unit, direction) if chart.before(index).text == "the" else None


def _beside_event(chart: Chart, index: int, unit: Granularity, direction: int) -> Node | None:
    """ "The day before the vote", and "the day before" that the time last told is counted from."""
    after = chart.tokens[index + 1]
    event = event_after(chart, after.end) if after.text in ("before", "after") else None
    if event is not None:
        offset = Offset(((unit, Decimal(1)),), direction, Frame.TEXT, event=event)
        return Node(offset, index, index + 1, "offset-from-event", article=True)
    if _OF_SOMETHING.match(chart.text, after.end):
        return None  # "the year before the long war at sea broke out"
    return Node(Shifted(unit, direction, Frame.TEXT), index, index + 2, "unit-beside", article=True)


_OF_SOMETHING = re.compile(r" (?:the|an?|his|her|its|their|our|my|your) (?!next |following |previous |last |same )\w")


def part_beside(chart: Chart, index: int) -> Node | None:
    """ "The night before, it rained", "she left the morning after", "the night before last"; never without "the"."""
    part, after = chart.tokens[index].senses["day_part"], chart.tokens[index + 1]
    if after.text not in ("before", "after") or after.gap != " " or chart.before(index).text != "the":
        return None
    direction = -1 if after.text == "before" else 1
    if chart.tokens[index + 2].text == "last" and not chart.word_after(index + 2):
        return Node(DayPart(part["code"], part["part"], -2), index, index + 3, "part-beside", article=True)
    if chart.text[after.end : after.end + 1].isalnum() or chart.word_after(index + 1):
        event = event_after(chart, after.end)
        counts = ((Granularity.DAY, Decimal(1)),)
        offset = None if event is None else Offset(counts, direction, Frame.TEXT, event=event)
        return None if offset is None else Node(offset, index, index + 1, "offset-from-event", article=True)
    beside = DayPart(part["code"], part["part"], direction, Frame.TEXT)
    return Node(beside, index, index + 2, "part-beside", article=True)


def _unit_of(chart: Chart, index: int, unit: Granularity) -> Node | None:
    """ "the week of March 6", "the month of May", "the year of 1998"."""
    whole = chart.read(index + 2 + (chart.tokens[index + 2].text == "the"))
    if whole is None or isinstance(whole.expression, Length | Vague):
        return None
    is_dated = isinstance(whole.expression, CalendarDate) and whole.expression.day is not None
    if chart.before(index).text != "the" and not (is_dated and unit in (Granularity.WEEK, Granularity.WEEKEND)):
        return None
    if unit not in (Granularity.WEEK, Granularity.WEEKEND, Granularity.MONTH, Granularity.YEAR):
        return None
    return Node(Around(unit, whole.expression), index, whole.last, "unit-around", article=True)


def year_ago(chart: Chart, index: int) -> Node | None:
    """ "year-ago", "the year-earlier quarter": an adjective of results, the same period a year before."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    is_one_word = after.gap == "-" or (chart.before(index).text == "the" and after.gap == " " and after.text == "ago")
    if token.text.endswith("s") or after.text not in ("ago", "earlier") or not is_one_word:
        return None
    last = index + 2
    offset = Offset(((token.senses["unit"], Decimal(1)),), -1)
    following = chart.tokens[last]
    if following.text in PERIODS and following.gap == " ":
        return Node(TheUnit(Granularity.QUARTER, of=offset), index, last + 1, "year-ago", article=True)
    part = chart.read(last)
    if part is not None and isinstance(part.expression, Nth) and part.expression.of is None:
        return Node(evolve(part.expression, of=offset), index, part.last, "year-ago", article=True)
    if part is not None and isinstance(part.expression, Length) and part.rule == "length":
        return Node(part.expression, index, part.last, "year-ago-length", article=True)
    return Node(offset, index, last, "year-ago")


def eve(chart: Chart, index: int) -> Node | None:
    """ "the eve of Christmas", "on the eve of the summit": the day before."""
    match chart.read(index + 2):
        case Node(expression=Holiday() | CalendarDate() as whole, last=last):
            return Node(Offset(((Granularity.DAY, Decimal(1)),), -1, of=whole), index, last, "eve", article=True)
    return None
