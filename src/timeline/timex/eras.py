"""Years that count down: after "in 490 BC" a chronicle writes "in 480" and leaves the era out."""

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from timeline.model.expressions import CalendarDate, Expression, Qualified, Range, Season
from timeline.timex.mentions import Mention

# A year farther down than this may as well be one of our era: "founded in 753 BC, it fell in 476".
_FARTHEST = 100
# Rules whose words name the era.
_NAMING = frozenset({"era", "years-before-era", "years-of-era"})


def carry_eras(mentions: Sequence[Mention]) -> Iterable[Mention]:
    """The mentions in order; a year without an era is BC where it counts on from one that says so."""
    years = map(_last_year, {mention.expression for mention in mentions})
    return _carried_on(mentions) if any(year is not None and year <= 0 for year in years) else mentions


def _carried_on(mentions: Iterable[Mention]) -> Iterator[Mention]:
    told = 0
    for mention in mentions:
        carried = _carried(mention, told) if told else mention
        year = _last_year(carried.expression)
        if year is not None:
            told = 1 - year if year <= 0 else 0
        yield carried


def _carried(mention: Mention, told: int) -> Mention:
    """The mention with its years BC, where each is ``told`` or not long after it; one that names its era as it is."""
    if mention.rule in _NAMING:
        return mention
    counted = _counted_down(mention.expression, told)
    if counted is mention.expression:
        return mention
    return mention._replace(expression=counted, ends=tuple([_carried(end, told) for end in mention.ends]))


def _counted_down(expression: Expression, told: int) -> Expression:
    match expression:
        case CalendarDate(year=int(year)) | Season(year=int(year)) if 0 <= told - year <= _FARTHEST and year > 0:
            return evolve(expression, year=1 - year)
        case Qualified(of=CalendarDate(year=int()) | Season(year=int()) as date):
            return evolve(expression, of=_counted_down(date, told))
        case Range(first=CalendarDate(year=int()) as first, last=CalendarDate(year=int()) as last):
            return evolve(expression, first=_counted_down(first, told), last=_counted_down(last, told))
    return expression


def _last_year(expression: Expression) -> int | None:
    match expression:
        case CalendarDate(year=year) | Season(year=year):
            return year
        case Qualified(of=CalendarDate(year=year) | Season(year=year)) | Range(last=CalendarDate(year=year)):
            return year
    return None
