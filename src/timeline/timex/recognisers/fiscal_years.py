"""Years of accounts: "fiscal 1998", "FY98", "fiscal first quarter"."""

from timeline.model.expressions import (
    FiscalYear,
    Nth,
    TheUnit,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_ordinal


def fiscal_year(chart: Chart, index: int) -> Node | None:
    """ "fiscal 1998", "fiscal year 1998", "FY98", "the fiscal year"."""
    token, at = chart.tokens[index], index + 1
    if chart.tokens[at].text == "year":
        at += 1
    year = chart.tokens[at]
    if year.is_number and year.gap in (" ", "", "'", "’", ", "):
        if len(year.text) == 4:
            return Node(FiscalYear(year=int(year.text)), index, at + 1, "fiscal-year")
        if len(year.text) == 2 and (token.text == "fy" or year.gap != " "):
            return Node(FiscalYear(short_year=int(year.text)), index, at + 1, "fiscal-year")
    ordinal = read_ordinal(chart, index + 1)
    if ordinal is not None and ordinal.value is not None and chart.tokens[ordinal.last].text == "quarter":
        nth = Nth(int(ordinal.value), Granularity.QUARTER, fiscal=True)
        return Node(nth, index, ordinal.last + 1, "fiscal-quarter", article=True)
    if at == index + 2 and chart.before(index).text in ("the", "its", "their", "our", "a"):
        return Node(TheUnit(Granularity.YEAR), index, at, "fiscal-year", article=True)
    return None
