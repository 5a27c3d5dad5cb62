"""Resolve: an expression and a context give a place on the calendar, or say why there is none."""

from collections.abc import Callable, Mapping
from typing import Any

from timeline.model.expressions import (
    Around,
    At,
    CalendarDate,
    Clock,
    DayPart,
    Era,
    Expression,
    FiscalYear,
    Holiday,
    IsoWeek,
    Nth,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
    TheUnit,
    Turn,
    Vague,
    Weekpart,
    Within,
)
from timeline.timex.places import Context, Place, Resolver
from timeline.timex.resolvers.clock_times import place_at, place_clock, place_day_part
from timeline.timex.resolvers.dates import place_date, place_fiscal_year
from timeline.timex.resolvers.names import place_era, place_holiday, place_season, place_turn
from timeline.timex.resolvers.offsets import place_offset
from timeline.timex.resolvers.parts import place_nth, place_qualified, place_within
from timeline.timex.resolvers.ranges import place_range
from timeline.timex.resolvers.units import (
    place_around,
    place_iso_week,
    place_shifted,
    place_the_unit,
    place_vague,
    place_weekend,
)

_ALONE: Mapping[type, Callable[[Any, Context], Place | None]] = {
    CalendarDate: place_date,
    Shifted: place_shifted,
    FiscalYear: place_fiscal_year,
    Season: place_season,
    Holiday: place_holiday,
    Era: place_era,
    Clock: place_clock,
    DayPart: place_day_part,
    Weekpart: place_weekend,
    Vague: place_vague,
    Turn: place_turn,
}
# These nest, and have their parts resolved by whoever resolves them.
_NESTING: Mapping[type, Callable[[Any, Context, Resolver], Place | None]] = {
    IsoWeek: place_iso_week,
    TheUnit: place_the_unit,
    Nth: place_nth,
    At: place_at,
    Offset: place_offset,
    Qualified: place_qualified,
    Range: place_range,
    Within: place_within,
    Around: place_around,
}


def place(expression: Expression, context: Context) -> Place | None:
    """Where an expression lies; ``None`` where words and context do not say."""
    kind = type(expression)
    if kind in _ALONE:
        return _ALONE[kind](expression, context)
    if kind in _NESTING:
        return _NESTING[kind](expression, context, place)
    return None
