"""The same time of another day or year: "this time tomorrow", "the same period last year"."""

from decimal import Decimal

from timeline.model.expressions import (
    Around,
    CalendarDate,
    Expression,
    FiscalYear,
    Offset,
    Qualified,
    Shifted,
    TheUnit,
    Vague,
)
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.openness import TODAY
from timeline.timex.recognisers.units import PERIODS

_NOW = Vague("PRESENT_REF", now=True)


def this_time(chart: Chart, index: int) -> Node | None:
    """ "This time tomorrow", "this time next week": as far from now as the words say."""
    return _of_another(chart, index)


def same_time(chart: Chart, index: int) -> Node | None:
    """ "The same time last year"; "the same time tomorrow" is an hour that was told."""
    found = _of_another(chart, index)
    is_long = found is not None and isinstance(found.expression, Qualified)
    return found if is_long and chart.before(index).text == "the" else None


def _of_another(chart: Chart, index: int) -> Node | None:
    match chart.read(index + 2) if chart.tokens[index + 1].gap == chart.tokens[index + 2].gap == " " else None:
        case Node(expression=Shifted(unit=unit, shift=shift, side=0), last=last) if shift:
            moved = _moved(unit, shift)
            return None if moved is None else Node(moved, index, last, "same-time", article=True)
    return None


def _moved(unit: Granularity, shift: int) -> Expression | None:
    """The same hour of another day, the same day of another week, and about the same time of another month or year."""
    counts, side = ((unit, Decimal(abs(shift))),), 1 if shift > 0 else -1
    match unit:
        case Granularity.DAY:
            return Offset(counts, side, of=_NOW)
        case Granularity.WEEK:
            return Offset(counts, side, of=TODAY)
        case Granularity.MONTH:
            return Qualified(TimexMod.APPROX, Offset(counts, side, of=TODAY))
        case Granularity.YEAR:
            return Qualified(TimexMod.APPROX, Around(Granularity.MONTH, Offset(counts, side, of=TODAY)))
    return None


_LINKS = ("of", "in", "from", "for")


def same_period(chart: Chart, index: int) -> Node | None:
    """ "The same quarter a year ago", "the corresponding period of 2018", "the comparable year-ago quarter"."""
    period, at = chart.tokens[index + 1], index + 2
    if chart.before(index).text != "the" or period.gap != " ":
        return None
    if period.text not in PERIODS:
        node = chart.read(index + 1)
        is_compared = node is not None and isinstance(node.expression, TheUnit) and node.expression.of is not None
        return Node(node.expression, index, node.last, "same-period", article=True) if node and is_compared else None
    is_linked = chart.tokens[at].text in _LINKS
    at += is_linked
    at += is_linked and chart.tokens[at].text == "the"
    year = chart.read(at) if chart.tokens[at].gap == " " else None
    if year is None or year.first != at or not _is_year(year.expression):
        return None
    return Node(TheUnit(Granularity.QUARTER, of=year.expression), index, year.last, "same-period", article=True)


def _is_year(expression: Expression) -> bool:
    match expression:
        case CalendarDate(year=int(), month=None, weekday=None) | FiscalYear():
            return True
        case Shifted(unit=unit, shift=shift):
            return unit is Granularity.YEAR and shift < 0
        case Offset(counts=((Granularity.YEAR, _),), direction=direction, of=None):
            return direction < 0
    return False
