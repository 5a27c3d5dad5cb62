"""Years of accounts: "fiscal 1998", "FY98", "fiscal first quarter"."""

from timeline.model.expressions import (
    FiscalYear,
    Nth,
    TheUnit,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_ordinal

_OF_ACCOUNTS = ("fiscal", "financial")


def year_of_accounts(chart: Chart, index: int) -> Node | None:
    """ "the 2020 fiscal year", "the 2019-20 financial year", which ends in the second."""
    first = chart.tokens[index]
    if len(first.text) != 4 or not 1900 <= int(first.text) < 2100:
        return None
    year, last = _second_year(chart, index)
    of, unit = chart.tokens[last : last + 2]
    if of.text not in _OF_ACCOUNTS or of.gap != " " or unit.text != "year" or unit.gap != " ":
        return None
    return Node(FiscalYear(year=year), index, last + 2, "fiscal-year", article=True)


def _second_year(chart: Chart, index: int) -> tuple[int, int]:
    """The year in which the accounts of "2019-20" or "2019" end, and where its words do."""
    year, second = int(chart.tokens[index].text), chart.tokens[index + 1]
    is_told = second.is_number and second.gap in ("-", "–", "/") and len(second.text) in (2, 4)
    if is_told and str(year + 1).endswith(second.text):
        return year + 1, index + 2
    return year, index + 1


def fiscal_year(chart: Chart, index: int) -> Node | None:
    """ "fiscal 1998", "fiscal year 1998", "FY98", "the fiscal year"."""
    token, at = chart.tokens[index], index + 1
    if chart.tokens[at].text == "year":
        at += 1
    year = chart.tokens[at]
    if year.is_number and year.gap in (" ", "", "'", ", "):
        if len(year.text) == 4:
            ends_in, last = _second_year(chart, at)
            return Node(FiscalYear(year=ends_in), index, last, "fiscal-year")
        if len(year.text) == 2 and (token.text == "fy" or year.gap != " "):
            return Node(FiscalYear(short_year=int(year.text)), index, at + 1, "fiscal-year")
    ordinal = read_ordinal(chart, index + 1)
    if ordinal is not None and ordinal.value is not None and chart.tokens[ordinal.last].text == "quarter":
        nth = Nth(int(ordinal.value), Granularity.QUARTER, fiscal=True)
        return Node(nth, index, ordinal.last + 1, "fiscal-quarter", article=True)
    if at == index + 2 and chart.before(index).text in ("the", "its", "their", "our", "a"):
        return Node(TheUnit(Granularity.YEAR), index, at, "fiscal-year", article=True)
    return None
