"""Years and centuries told by their era: "44 BC", "from 51 to 50 BC", "AD 79", "the 5th century BCE", "1048 AH"."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from attrs import evolve

from timeline.model.expressions import CalendarDate, Era, Expression, Range, Season
from timeline.model.intervals import Granularity
from timeline.temporal.calendar import add_days
from timeline.temporal.moon import islamic_day
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.early_years import ends_year
from timeline.timex.recognisers.surroundings import BEFORE_TIMES
from timeline.timex.words import DASHES, THROUGH

_NAMES = {"bc": True, "bce": True, "ad": False, "ce": False, "be": False}
# The Buddhist era, by which Siam counts: its years are those since the Buddha's death, as told there.
_BUDDHIST, _SINCE_BUDDHA = "be", 543
_BUDDHIST_YEARS = range(2300, 2700)
# Words between two years, and what must stand before the first.
_JOINED = {**dict.fromkeys(THROUGH, ("from",)), "to": ("from", ""), "and": ("between",)}
_LONGEST_YEAR = 7
_YEARS = {Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}


class _Name(NamedTuple):
    """The name of an era: whether years count back from it, the token after it, and its last full stop."""

    is_before: bool
    last: int
    tail: int
    is_buddhist: bool = False


def era(chart: Chart, node: Node) -> Node | None:
    """ "44 BC", "the 5th century BCE", "79 AD", "the spring of 334 B.C."."""
    name = _read_name(chart, node.last)
    expression = None if name is None else _in_era(node.expression, name)
    if name is None or expression is None:
        return None
    return Node(expression, node.first, name.last, "era", article=node.article, tail=name.tail)


def _in_era(expression: Expression, name: _Name) -> Expression | None:
    match expression:
        case Era(year=int(year)) if not name.is_buddhist:
            return evolve(expression, year=1 - year - _YEARS[expression.unit] if name.is_before else year)
        case CalendarDate(year=int(year)) | Season(year=int(year)) if year > 0 and _may_be_of(name, year):
            return evolve(expression, year=_counted(year, name))
    return None


def _may_be_of(name: _Name, year: int) -> bool:
    """ "BE 2010" is a degree, and 1998 a year of ours: what is told in Buddhist years is of the last centuries."""
    return not name.is_buddhist or year in _BUDDHIST_YEARS


def _counted(year: int, name: _Name) -> int:
    """The astronomical number of a year, in which 1 BC is 0."""
    if name.is_buddhist:
        return year - _SINCE_BUDDHA
    return 1 - year if name.is_before else year


def year_before_era(chart: Chart, index: int) -> Node | None:
    """The number of "44 BC", which is no year without it."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    text, last = token.text, index + 1
    if after.is_number and after.sep == "," and len(after.text) == 3:
        text, last = text + after.text, index + 2
    if len(text) > _LONGEST_YEAR:
        return None
    return era(chart, Node(CalendarDate(year=int(text)), index, last, "era"))


def years_before_era(chart: Chart, index: int) -> Node | None:
    """ "300-200 BC", "between 2400 and 2250 B.C.", "1345/44 BC", "98 to 117 AD": both years are of the era."""
    token = chart.tokens[index]
    for last, is_short in _second_years(chart, index, index):
        name = _read_name(chart, last + 1)
        if name is None:
            continue
        first, second = token.text, chart.tokens[last].text
        if is_short and len(second) < len(first):
            second = first[: -len(second)] + second
        return _span(int(first), int(second), index, name, "years-before-era")
    return None


def _second_years(chart: Chart, index: int, opening: int) -> Iterator[tuple[int, bool]]:
    """Where the second year of a span stands, and whether it leaves out figures of the first ("1345/44").

    ``opening`` is where the first begins, with an era before it.
    """
    after = chart.tokens[index + 1]
    if len(chart.tokens[index].text) > 4:
        return
    if after.is_number and after.gap in DASHES | {"/"} and len(after.text) <= 4:
        yield index + 1, after.gap == "/"
    second = chart.tokens[index + 2]
    cues = _JOINED.get(after.text, ())
    is_joined = "" in cues or chart.before(opening).text in cues
    if is_joined and after.gap == second.gap == " " and second.is_number and len(second.text) <= 4:
        yield index + 2, False


def _span(first: int, second: int, index: int, name: _Name, rule: str) -> Node | None:
    years = [_counted(year, name) for year in (first, second)]
    if years[0] >= years[1] or not _may_be_of(name, first):
        return None
    span = Range(CalendarDate(year=years[0]), CalendarDate(year=years[1]))
    return Node(span, index, name.last, rule, tail=name.tail)


def anno_domini(chart: Chart, index: int) -> Node | None:
    """ "AD 79", "A.D. 79", "AD 98–117", "between AD 98 and 117"."""
    at = _after_prefix(chart, index)
    if at is None:
        return None
    for last, _ in _second_years(chart, at, index):
        span = _span(
            int(chart.tokens[at].text), int(chart.tokens[last].text), index, _Name(False, last + 1, 0), "years-of-era"
        )
        if span is not None:
            return span
    return Node(CalendarDate(year=int(chart.tokens[at].text)), index, at + 1, "era")


def before_christ(chart: Chart, index: int) -> Node | None:
    """ "In B.C. 480", "about BC 44", as older books write it; behind a preposition, for a number may stand before."""
    token, at = chart.tokens[index], index + 1
    if token.text == "b" and chart.tokens[at].text == "c" and chart.tokens[at].sep == ".":
        at += 1
    elif token.text != "bc" or not ends_year(chart, at):
        return None  # "in BC 44 homes burned" tells of a land
    year = chart.tokens[at]
    is_led = index > 0 and chart.before(index).text in _LEADING and chart.text[token.start].isupper()
    if not (is_led and year.is_number and len(year.text) <= 4 and year.gap in (" ", ". ", ".")):
        return None
    return Node(CalendarDate(year=1 - int(year.text)), index, at + 1, "era")


def buddhist_era(chart: Chart, index: int) -> Node | None:
    """ "B.E. 2566", "BE 2540": the name in capitals before its year."""
    name = _read_name(chart, index)
    if name is None or not name.is_buddhist:
        return None
    year = chart.tokens[name.last]
    is_year = year.is_number and len(year.text) == 4 and year.gap in (" ", ". ", ".")
    if not is_year or not _may_be_of(name, int(year.text)):
        return None
    return Node(CalendarDate(year=_counted(int(year.text), name)), index, name.last + 1, "era")


_LEADING = frozenset(("in", "about", "around", "by", "from", "until", "to", "since", "after", "before", "year"))


def _after_prefix(chart: Chart, index: int) -> int | None:
    """Where the year stands behind "AD"."""
    token, at = chart.tokens[index], index + 1
    if token.text == "a":
        if chart.tokens[at].text != "d" or chart.tokens[at].sep not in (".", ". "):
            return None
        at += 1
    elif token.text != "ad":
        return None
    year = chart.tokens[at]
    is_year = year.is_number and len(year.text) <= 4 and year.gap in (" ", ". ", ".", "")
    return at if is_year and chart.text[token.start].isupper() else None


def _read_name(chart: Chart, index: int) -> _Name | None:
    """ "BC", "B.C.E.", "AD" at a token, in capitals."""
    token, last, tail = chart.tokens[index], index + 1, 0
    name = token.text
    if token.gap not in (" ", "") or not chart.text[token.start : token.start + 1].isupper():
        return None
    if name in ("b", "a", "c"):
        while last < index + 3 and chart.tokens[last].gap == "." and chart.tokens[last].text in ("c", "d", "e"):
            name, last = name + chart.tokens[last].text, last + 1
        end = chart.tokens[last - 1].end
        tail = int(chart.text[end : end + 1] == ".")
    return _Name(_NAMES[name], last, tail, name == _BUDDHIST) if name in _NAMES else None


_LAST_YEAR = 1600
_DESIGNATED = re.compile(r"[A-Z]? [A-Z]")


def year_of_hegira(chart: Chart, index: int) -> Node | None:
    """ "In 680 AH", "1048 A.H."."""
    if chart.word_before(index).isalpha() and chart.word_before(index) not in BEFORE_TIMES:
        return None  # "a 100 AH battery"
    name = _read_hegira(chart, index + 1)
    expression = None if name is None else _civil(chart.tokens[index].text)
    if name is None or expression is None:
        return None
    return Node(expression, index, name[0], "year-of-hegira", tail=name[1])


def anno_hegirae(chart: Chart, index: int) -> Node | None:
    """ "AH 1048"."""
    name, at = _read_hegira(chart, index), index + 1
    if name is not None:
        at = name[0]
    year = chart.tokens[at]
    if _DESIGNATED.match(chart.text, year.end) and chart.word_before(index) not in BEFORE_TIMES:
        return None  # "an AH 64 Apache"
    expression = _civil(year.text) if name is not None and year.is_number and year.gap in (" ", ".") else None
    return None if expression is None else Node(expression, index, at + 1, "year-of-hegira")


def _read_hegira(chart: Chart, index: int) -> tuple[int, int] | None:
    """The token behind "AH" or "A.H." in capitals, and its last full stop."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if chart.text[token.start : token.end] == "AH" and token.gap in (" ", ""):
        return index + 1, 0
    is_dotted = token.text == "a" and after.text == "h" and after.sep == "."
    if not is_dotted or chart.text[token.start : after.end] != "A.H":
        return None
    return index + 2, int(chart.text[after.end : after.end + 1] == ".")


def _civil(year: str) -> Expression | None:
    """The civil years that it begins and ends in: it is eleven days shorter, and mostly lies in two."""
    if not year.isdecimal() or not 0 < int(year[:5]) <= _LAST_YEAR:
        return None
    first = CalendarDate(year=islamic_day(int(year), 1, 1).year)
    last = CalendarDate(year=add_days(islamic_day(int(year) + 1, 1, 1), -1).year)
    return first if first == last else Range(first, last)
