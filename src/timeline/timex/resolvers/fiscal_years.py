"""Years of accounts."""

from timeline.model.expressions import FiscalYear
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.temporal.calendar import add_months
from timeline.timex.places import Context, Place
from timeline.timex.resolvers.dates import full_year


def fiscal_year_ending(year: int, context: Context) -> Place:
    """The fiscal year that ends in a calendar year."""
    month = context.conventions.fiscal_start
    start = Moment(year, 1) if month == 1 else Moment(year - 1, month)
    return Place(Interval(start, add_months(start, 12)), Granularity.YEAR)


def place_fiscal_year(fiscal: FiscalYear, context: Context) -> Place | None:
    if fiscal.year is not None:
        return fiscal_year_ending(fiscal.year, context)
    if fiscal.short_year is not None:
        return fiscal_year_ending(full_year(fiscal.short_year, context), context)
    if context.here is None:
        return None
    now = context.here.start
    current = now.year + (context.conventions.fiscal_start > 1 and now.month >= context.conventions.fiscal_start)
    return fiscal_year_ending(current + (fiscal.shift or 0), context)
