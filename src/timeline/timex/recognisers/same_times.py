"""The same time of another day or year: "this time tomorrow", "this time last year"."""

from decimal import Decimal

from timeline.model.expressions import Around, Expression, Offset, Qualified, Shifted, Vague
from timeline.model.intervals import Granularity
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.openness import TODAY

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
    time, at = chart.tokens[index + 1], index + 2
    if time.text != "time" or time.gap != " " or chart.tokens[at].gap != " ":
        return None
    other = chart.read(at)
    if other is None or not isinstance(other.expression, Shifted):
        return None
    shifted = other.expression
    moved = _moved(shifted.unit, shifted.shift) if shifted.shift and not shifted.side else None
    return None if moved is None else Node(moved, index, other.last, "same-time", article=True)


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
