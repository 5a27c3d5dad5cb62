"""Units by their number in a whole: "third quarter", "the last Friday of May", "the first two weeks of 1998"."""

import re

from attrs import evolve

from timeline.model.expressions import (
    CalendarDate,
    Era,
    Expression,
    FiscalYear,
    Length,
    Nth,
    Offset,
    Qualified,
    Range,
    Recurrence,
    Season,
    Shifted,
    TheUnit,
)
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node, spanning
from timeline.timex.recognisers.counted_days import day_of_course
from timeline.timex.recognisers.date_fields import read_day
from timeline.timex.recognisers.lengths import unit_counts
from timeline.timex.recognisers.nth_weekdays import nth_weekday
from timeline.timex.recognisers.numbers import read_ordinal
from timeline.timex.recognisers.surroundings import is_said_of_now
from timeline.timex.recognisers.wholes import Whole, whole_after

_YEARS = (CalendarDate, Shifted, FiscalYear, TheUnit, Offset)
_LAST = ("last", "final", "latter")
_JOINTS = ("and", "or")
_HYPHENS = ("-", "–", "‐")


def ordinal_unit(chart: Chart, index: int) -> Node | None:
    """ "third quarter", "last Friday of May", "second week of March", "the first two weeks of 1998"."""
    token, ordinal = chart.tokens[index], read_ordinal(chart, index)
    if token.text in _LAST or (token.text == "back" and chart.tokens[index + 1].text == "half"):
        n, at = -1, index + 1
    elif ordinal is not None and ordinal.value is not None:
        n, at = int(ordinal.value), ordinal.last
    else:
        return None
    fiscal = chart.tokens[at].text in ("fiscal", "financial", "calendar")
    at += fiscal
    if chart.tokens[at].gap not in (" ", *_HYPHENS):
        return None
    if chart.tokens[at].text in _JOINTS:
        return _joined_to_next(chart, index, at, n)
    return (
        _joined_to_last(chart, index, at, n)
        or _part_of_year(chart, index, at, n, fiscal)
        or _unit_of_whole(chart, index, at, n)
        or _several(chart, index, at, n)
        or _day_of_now(chart, index, at)
        or day_of_course(chart, index, at, n)
    )


def _joined_to_next(chart: Chart, index: int, joint: int, n: int) -> Node | None:
    """The first of "the first and third quarters of 2010", "the first and last weeks of May"."""
    match chart.read(joint + 1 + (chart.tokens[joint + 1].text == "the")):
        case Node(expression=Nth(n=m, count=1) as nth, rule="joined-nth") if m < 0 or m > n > 0:
            return Node(evolve(nth, n=n), index, joint, "joined-nth", article=True)
    return None


def _joined_to_last(chart: Chart, index: int, at: int, n: int) -> Node | None:
    """The second of "the first and third quarters of 2010"."""
    token, before = chart.tokens[at], chart.before(index)
    is_joined = before.text in _JOINTS or (before.text == "the" and chart.before(index - 1).text in _JOINTS)
    if not is_joined or not token.text.endswith("s") or not token.senses.keys() & {"unit", "weekday"}:
        return None
    whole = whole_after(chart, at + 1)
    if whole is None:
        return None
    weekday = token.senses.get("weekday")
    unit = Granularity.DAY if weekday is not None else token.senses["unit"]
    return Node(Nth(n, unit, weekday=weekday, of=whole.expression), index, whole.last, "joined-nth", article=True)


def _day_of_now(chart: Chart, index: int, at: int) -> Node | None:
    """ "Today is the third day of the strike": whatever the days are of, it is this one."""
    if chart.tokens[at].text != "day" or not is_said_of_now(chart, index):
        return None
    return Node(Shifted(Granularity.DAY, 0), index, at + 1, "nth-day-now", article=True)


_IN_A_ROW = re.compile(r" (?:in (?:a row|succession)|running|straight)\b")  # "for the second quarter in a row"


def _part_of_year(chart: Chart, index: int, at: int, n: int, fiscal: bool) -> Node | None:
    """Quarters and halves need no whole: the year is understood."""
    word = chart.tokens[at]
    unit = {"quarter": Granularity.QUARTER, "half": Granularity.HALF}.get(word.text)
    if unit is None or n > (4 if unit is Granularity.QUARTER else 2) or _IN_A_ROW.match(chart.text, word.end):
        return None
    whole = whole_after(chart, at + 1)
    if (
        unit is Granularity.HALF
        and whole is not None
        and whole.expression is not None
        and _is_no_year(whole.expression)
    ):
        mod = TimexMod.START if n == 1 else TimexMod.END
        return Node(Qualified(mod, whole.expression), index, whole.last, "half-of-whole", article=True)
    if unit is Granularity.QUARTER and whole is not None and isinstance(whole.expression, Era):
        return Node(Nth(n, unit, of=whole.expression), index, whole.last, "quarter-of-era", article=True)
    if whole is not None and not isinstance(whole.expression, _YEARS) and n != -1:
        whole = None
    if whole is None and (unit is Granularity.HALF or n == -1):
        return None
    expression, last = whole or Whole(None, at + 1)
    # "the third-quarter loss" is the loss's article
    article = word.gap not in _HYPHENS
    return Node(Nth(n, unit, of=expression, fiscal=fiscal), index, last, "nth-of-year", article=article)


def _is_no_year(expression: Expression) -> bool:
    """ "the first half of May", "of the 1990s", "of last week": halves by themselves, without a number."""
    match expression:
        case CalendarDate(month=month):
            return month is not None
        case Shifted(unit=unit):
            return unit is not Granularity.YEAR
    return isinstance(expression, Era | Season | Nth)


def from_the_end(chart: Chart, index: int) -> Node | None:
    """ "the second to last day of May", "the penultimate week of 1998"."""
    at, n = index + 1, -2
    if chart.tokens[index].text != "penultimate":
        ordinal = read_ordinal(chart, index)
        if ordinal is None or ordinal.value is None:
            return None
        n, at = -int(ordinal.value), ordinal.last
        words = [chart.tokens[at + k].text for k in (0, 1)]
        if words not in (["to", "last"], ["from", "last"]) and words[0] != "last":
            return None
        at += 1 if words[0] == "last" else 2
    return _unit_of_whole(chart, index, at, n)


def _unit_of_whole(chart: Chart, index: int, at: int, n: int) -> Node | None:
    word = chart.tokens[at]
    if word.text.endswith("s") and word.text not in ("tues", "weds", "thurs"):
        return None
    whole = whole_after(chart, at + 1)
    if "weekday" in word.senses:
        return nth_weekday(chart, index, at, n, whole)
    if whole is None:
        return None
    unit = word.senses.get("unit")
    if unit is None or unit.rank < Granularity.HOUR.rank or unit in (Granularity.CENTURY, Granularity.MILLENNIUM):
        return None
    if unit is Granularity.YEAR and not isinstance(whole.expression, Era | Qualified):
        return None  # "last year in the October protests"
    return Node(Nth(n, unit, of=whole.expression), index, whole.last, "nth-unit", article=True)


def _several(chart: Chart, index: int, at: int, n: int) -> Node | None:
    """ "the first two weeks of May"; without a whole, "the first nine months" is a length."""
    if chart.tokens[at].text in ("a", "an"):
        return None
    counted = unit_counts(chart, at)
    if counted is None or len(counted[0]) > 1:
        return _open_part(chart, index, at)
    unit, count = counted[0][0]
    if count is None or count != int(count) or unit.rank < Granularity.HOUR.rank:
        return None
    whole = whole_after(chart, counted[1])
    if whole is not None:
        nth = Nth(n, unit, count=int(count), of=whole.expression)
        return Node(nth, index, whole.last, "nth-units", article=True)
    return Node(Length(counted[0]), index, counted[1], "first-length", article=True) if n == 1 else None


def _open_part(chart: Chart, index: int, at: int) -> Node | None:
    """ "the first hours of the war", "the last months of her life": a length that the words leave open."""
    unit = chart.tokens[at]
    if "unit" not in unit.senses or not unit.text.endswith("s") or chart.before(index).text != "the":
        return None
    if unit.gap != " " or unit.text in ("seconds", "quarters"):
        return None
    return Node(Length(((unit.senses["unit"], None),)), index, at + 1, "open-length", article=True)


# How letters once named the month: "yours of the 3rd inst.", "on the 28th ult.".
_OLD_MONTHS = {"inst": 0, "instant": 0, "ult": -1, "ultimo": -1, "prox": 1, "proximo": 1}


def day_of_whole(chart: Chart, index: int) -> Node | None:
    """ "the 20th of next month", "the 21st this month", "the 19th of every month"."""
    read = read_day(chart, index)
    if read is None or read[1] == index + 1:
        return None
    day, at = read
    if (moved := _OLD_MONTHS.get(chart.tokens[at].text)) is not None and chart.tokens[at].gap == " ":
        return Node(
            Nth(day, Granularity.DAY, of=Shifted(Granularity.MONTH, moved)), index, at + 1, "old-month", article=True
        )
    led = chart.tokens[at].text == "of"
    if not led and chart.tokens[at].text not in ("this", "last", "next"):
        return None
    match chart.read(at + led + (led and chart.tokens[at + 1].text == "the")):
        case Node(expression=Shifted(unit=Granularity.MONTH) | TheUnit(unit=Granularity.MONTH) as month, last=last):
            found: Expression = Nth(day, Granularity.DAY, of=month)
        case Node(expression=Recurrence(unit=Granularity.MONTH, value="P1M"), last=last):
            rule = f"FREQ=MONTHLY;BYMONTHDAY={day}"
            found = Recurrence(f"XXXX-XX-{day:02}", Granularity.DAY, "EVERY", rrule=rule)
        case _:
            return None
    return Node(found, index, last, "day-of-whole", article=True)


def century(chart: Chart, index: int) -> Node | None:
    """ "19th century", "nineteenth-century", "the third millennium"."""
    ordinal = read_ordinal(chart, index)
    if ordinal is None or ordinal.value is None:
        return None
    word = chart.tokens[ordinal.last]
    unit = word.senses.get("unit")
    if unit not in (Granularity.CENTURY, Granularity.MILLENNIUM) or word.gap not in (" ", *_HYPHENS):
        return _centuries(chart, index, ordinal.last, int(ordinal.value))
    years = 100 if unit is Granularity.CENTURY else 1000
    return Node(
        Era(unit, (int(ordinal.value) - 1) * years), index, ordinal.last + 1, "century", article=word.gap == " "
    )


_SHORT_CENTURY = re.compile(r"(?<![\w’'-])C(?P<n>\d{1,2})(?:st|nd|rd|th)\b", re.ASCII)


def short_century(chart: Chart, index: int) -> Node | None:
    """ "C16th", "late C12th", as histories of buildings write it."""
    token = chart.tokens[index]
    found = _SHORT_CENTURY.match(chart.text, token.start)
    if found is None or not 1 <= int(found["n"]) <= _LAST_CENTURY:
        return None
    return Node(Era(Granularity.CENTURY, (int(found["n"]) - 1) * 100), index, index + 3, "century")


def _apart_from_part(chart: Chart, index: int, last: int, n: int) -> Node | None:
    """ "The late 19th and early 20th centuries" are two times."""
    match chart.read(last + 1):
        case Node(expression=Qualified(of=Era(unit=Granularity.CENTURY))):
            return Node(Era(Granularity.CENTURY, (n - 1) * 100), index, last, "century", article=True)
    return None


_LAST_CENTURY = 21


def _centuries(chart: Chart, index: int, last: int, n: int) -> Node | None:
    """ "the 15th to the 19th century", "19th/20th century": the unit stands but once."""
    if chart.tokens[last].text not in ("to", "and", "or", "through") and chart.tokens[last].gap not in ("-", "–", "/"):
        return None
    if chart.tokens[last].text in ("and", "or") and "part" in chart.tokens[last + 1].senses:
        return _apart_from_part(chart, index, last, n)
    at = last + (chart.tokens[last].text in ("to", "and", "or", "through"))
    at += chart.tokens[at].text == "the"
    other = century(chart, at) if read_ordinal(chart, at) is not None else None
    if other is None or not isinstance(other.expression, Era) or other.expression.year is None:
        return None
    first = Era(other.expression.unit, (n - 1) * 100)
    if other.expression.unit is not Granularity.CENTURY or not 0 <= (n - 1) * 100 < other.expression.year:
        return None
    opening = Node(first, index, last, "century", article=True)
    return spanning(Range(first, other.expression), opening, other, "centuries", article=True)
