"""Days that share their month: "March 3-5", "3 to 5 March", "3rd and 4th of March"."""

from timeline.model.expressions import CalendarDate, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import is_hour, read_day, read_year
from timeline.timex.recognisers.month_dates import day_first


def day_range(chart: Chart, node: Node) -> Node | None:
    """ "March 3-5", "March 3 to 5", "3 to 5 March": the second day shares the month."""
    date = node.expression
    if not isinstance(date, CalendarDate) or date.day is None or date.month is None or date.numeric:
        return None
    at = node.last
    token = chart.tokens[at]
    if token.text in ("to", "through", "thru", "until", "till"):
        at += 1
    elif token.gap not in ("-", "–", "—", "−"):
        return None
    day = read_day(chart, at)
    if day is None or day[0] <= date.day or is_hour(chart, at, day[1]) or "month" in chart.tokens[day[1]].senses:
        return None
    if "unit" in chart.tokens[day[1]].senses:
        return None
    year = read_year(chart, day[1])
    end = year[1] if year else day[1]
    full, short = (year[0].year, year[0].short_year) if year else (date.year, date.short_year)
    first = CalendarDate(year=full, short_year=short, month=date.month, day=date.day)
    last = CalendarDate(year=full, short_year=short, month=date.month, day=day[0])
    return Node(Range(first, last), node.first, end, "day-range", article=node.article)


def days_then_month(chart: Chart, index: int) -> Node | None:
    """ "3-5 March 1998", "3 to 5 March", "3rd and 4th of March"."""
    first = read_day(chart, index)
    if first is None:
        return None
    at = first[1]
    token = chart.tokens[at]
    if token.text in ("to", "through", "until", "till", "and"):
        at += 1
    elif token.gap not in ("-", "–", "—", "−"):
        return None
    if not chart.tokens[at].is_number:
        return None
    last = day_first(chart, at)
    if last is None or not isinstance(last.expression, CalendarDate):
        return None
    date = last.expression
    if date.day is None or date.day <= first[0]:
        return None
    opening = CalendarDate(year=date.year, short_year=date.short_year, month=date.month, day=first[0])
    return Node(Range(opening, date), index, last.last, "day-range", article=True)
