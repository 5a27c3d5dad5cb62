"""Dates that complete each other: a weekday and a date, a day and its year, the nth of a whole."""

from attrs import evolve

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
    Nth,
    Offset,
    Qualified,
    Season,
    Shifted,
    TheUnit,
    Weekpart,
    Within,
)
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_day, read_year

WHOLES = (CalendarDate, Shifted, Season, Holiday, FiscalYear, Era, Nth, Qualified, TheUnit, Offset, Around, Weekpart)


def weekday_with_date(chart: Chart, node: Node) -> Node | None:
    """ "Monday, March 3", "Mon 3/12", "March 3 (Monday)", "Friday the 13th"."""
    date = node.expression
    if isinstance(date, Within) and isinstance(date.of, Shifted) and isinstance(date.part, CalendarDate):
        date = date.part  # "this coming Sunday, March 8"
    if not isinstance(date, CalendarDate):
        return None
    token = chart.after(node)
    if date.weekday is not None and date.day is None:
        at = node.last + (token.text == "the")
        if token.gap not in (" ", ",", ".", ".,", "-", "/", "(") and token.sep != "":
            return None
        other = None if _opens_line_below(chart, node) else chart.read(at)
        merged = None if other is None else _on_weekday(other.expression, date.weekday)
        if other is not None and merged is not None:
            return Node(merged, node.first, other.last, "weekday-date", tail=other.tail)
        return _ordinal_day(chart, node, date, at)
    if (
        date.day is not None
        and date.weekday is None
        and "weekday" in token.senses
        and token.gap in ("(", ",", " ")
        and not token.text.endswith("days")
    ):
        if token.gap == " " and not chart.text[token.start].isupper():
            return None
        closing = chart.text[token.end : token.end + 1] == ")"
        if token.gap == "," and date.year is None and not _ends_date(chart, node.last + 1):
            return None
        return Node(
            evolve(date, weekday=token.senses["weekday"]), node.first, node.last + 1, "date-weekday", tail=int(closing)
        )
    return None


def _opens_line_below(chart: Chart, node: Node) -> bool:
    """Figures at the head of the next line stamp it: "until Friday", and below "12/3/2024, 18:45 - Ana: no"."""
    token, start = chart.after(node), chart.tokens[node.first].start
    if "\n" not in token.sep or token.gap != " " or chart.text[token.end : token.end + 1] not in ("/", "-", "."):
        return False
    return chart.text[max(0, start - 1) : start].strip("\n") != ""


def _on_weekday(expression: Expression, weekday: int) -> Expression | None:
    """The date, or the time on it, with its weekday; ``None`` where it has none to complete."""
    match expression:
        case CalendarDate(day=int(), weekday=None):
            return evolve(expression, weekday=weekday)
        case At(date=date):
            inner = _on_weekday(date, weekday)
            return None if inner is None else evolve(expression, date=inner)
        case Qualified(of=of):
            inner = _on_weekday(of, weekday)
            return None if inner is None else evolve(expression, of=inner)
    return None


def deictic_with_date(chart: Chart, node: Node) -> Node | None:
    """ "tomorrow, 18th November": the date says which day the word means."""
    word = node.expression
    if not isinstance(word, Shifted) or word.unit is not Granularity.DAY or node.last - node.first > 1:
        return None
    if chart.after(node).gap not in (" ", ",", "("):
        return None
    other = chart.read(node.last)
    if other is None or _on_weekday(other.expression, 0) is None:
        return None
    return Node(other.expression, node.first, other.last, "deictic-date", tail=other.tail)


def _ordinal_day(chart: Chart, node: Node, date: CalendarDate, at: int) -> Node | None:
    """ "Friday the 13th", "Wed 13th", "Monday 21", "Tuesday the eleventh at six"."""
    token = chart.tokens[at]
    day = read_day(chart, at)
    if day is None or token.gap != " ":
        return None
    suffixed = token.is_number and day[1] == at + 2
    if not suffixed and not _ends_date(chart, day[1]):
        return None
    if not suffixed and not token.is_number and at == node.last:
        return None  # "Monday second"
    return Node(evolve(date, day=day[0]), node.first, day[1], "weekday-day")


_AFTER_DATE = ("at", "around", "about", "from", "between", "by", "before", "after", "until")


def _ends_date(chart: Chart, last: int) -> bool:
    """Nothing follows that the number could count, be an hour of or begin: "Monday 8 to 9" gives hours."""
    end, after = chart.tokens[last - 1].end, chart.tokens[last]
    follows = chart.text[end : end + 2]
    if follows[:1] in ("-", "–", "/", ":", "%", "°", "$", "~") or (follows[:1] in (".", ",") and follows[1:].isdigit()):
        return False
    if not follows.strip()[:1].isalnum():
        return True
    if after.text in ("to", "through", "until") and "weekday" in chart.tokens[last + 1].senses:
        return True
    node = None if after.text in _AFTER_DATE else chart.read(last)
    return after.text in _AFTER_DATE or (node is not None and isinstance(node.expression, Clock | DayPart))


def with_year(chart: Chart, node: Node) -> Node | None:
    """ "Christmas 1998", "summer of 1998", "the third quarter of 1998", "May of last year"."""
    expression = node.expression
    if not isinstance(expression, Holiday | Season | CalendarDate):
        return None
    if isinstance(expression, CalendarDate) and (expression.year is not None or expression.short_year is not None):
        return None
    token = chart.after(node)
    at = node.last
    if token.text in ("of", "in") and token.gap == " ":
        at += 1
    elif token.gap not in (" ", ",", ", '", "'", "’", "-"):
        return None
    if isinstance(expression, Holiday | Season | CalendarDate):
        year = read_year(chart, at)
        if year is not None and expression_is_partial(expression):
            last = year[1] + _is_year_after(chart, year[1], expression, year[0])
            return Node(_dated(expression, year[0]), node.first, last, node.rule, article=node.article)
    beside = at == node.last and token.gap in (" ", ",")
    if token.text not in ("of", "in") and not (beside and _leads_to_year(chart, at)):
        return None
    return _of_whole(chart, node, at)


def _leads_to_year(chart: Chart, at: int) -> bool:
    """ "Last year", "that year", "the following year"."""
    token, following = chart.tokens[at], chart.tokens[at + 1]
    if token.text == "the":
        return following.text in ("following", "next", "previous", "same") and chart.tokens[at + 2].text == "year"
    return token.text in ("this", "last", "next") or (token.text == "that" and following.text == "year")


def _is_year_after(chart: Chart, at: int, expression: Expression, year: CalendarDate) -> bool:
    """ "the winter of 1776-77": a winter is told by both of its years."""
    token = chart.tokens[at]
    if not isinstance(expression, Season) or year.year is None or token.gap not in ("-", "–", "/"):
        return False
    return token.is_number and len(token.text) >= 2 and str(year.year + 1).endswith(token.text)


def expression_is_partial(expression: Expression) -> bool:
    return not (isinstance(expression, CalendarDate) and expression.weekday is not None and expression.month is None)


def _dated(expression: Holiday | Season | CalendarDate, year: CalendarDate) -> Expression:
    if isinstance(expression, CalendarDate):
        return evolve(expression, year=year.year, short_year=year.short_year)
    full = (
        year.year
        if year.year is not None
        else 1900 + (year.short_year or 0) + (100 if (year.short_year or 0) < 50 else 0)
    )
    return evolve(expression, year=full)


def _of_whole(chart: Chart, node: Node, at: int) -> Node | None:
    """ "of May", "of last year": the whole that a part is counted in."""
    if chart.tokens[at].text == "the":
        at += 1
    whole = chart.read(at)
    if whole is None or not isinstance(whole.expression, WHOLES) or whole.first != at:
        return None
    part = node.expression
    if not isinstance(part, CalendarDate | Season | Holiday) or part.shift is not None:
        return None
    if not isinstance(part, CalendarDate):
        is_within = _is_year(whole.expression)
    elif part.weekday is not None and part.day is None and part.month is None:
        is_within = isinstance(whole.expression, Shifted) and whole.expression.unit is Granularity.WEEK
    else:
        is_within = _is_year(whole.expression) or (part.month is None and _is_month(whole.expression))
    if not is_within:
        return None
    return Node(Within(part, whole.expression), node.first, whole.last, "within", article=node.article)


def _is_year(expression: Expression) -> bool:
    return isinstance(expression, Shifted) and expression.unit is Granularity.YEAR


def _is_month(expression: Expression) -> bool:
    if isinstance(expression, CalendarDate):
        return expression.month is not None and expression.day is None
    return isinstance(expression, Shifted) and expression.unit is Granularity.MONTH


def possessed(chart: Chart, node: Node) -> Node | None:
    """ "this year's third quarter", "last year's Christmas"; otherwise the "'s" is left outside."""
    token, at = chart.after(node), node.last + 1
    if (
        token.text != "s"
        or token.gap not in ("'", "’")
        or not isinstance(node.expression, Shifted | CalendarDate | FiscalYear)
    ):
        return None
    if chart.tokens[at].text in ("quarter", "period") and chart.tokens[at].gap == " ":
        return Node(
            TheUnit(Granularity.QUARTER, of=node.expression), node.first, at + 1, "quarter-of", article=node.article
        )
    part = chart.read(at)
    if part is None or part.first != at or chart.tokens[at].gap != " ":
        return None
    match part.expression:
        case Nth(of=None):
            return Node(
                evolve(part.expression, of=node.expression), node.first, part.last, "nth-of", article=node.article
            )
        case Season(year=None, shift=None) | Holiday(year=None, shift=None) if isinstance(node.expression, Shifted):
            return Node(Within(part.expression, node.expression), node.first, part.last, "within")
    return None


def results_period(chart: Chart, node: Node) -> Node | None:
    """ "the 1988 quarter", "the 1988 third quarter", "the quarter a year ago"."""
    match node.expression:
        case CalendarDate(year=int(), month=None, weekday=None) as year if chart.before(node.first).text == "the":
            token = chart.after(node)
            if token.text in ("quarter", "period") and token.gap == " ":
                return Node(
                    TheUnit(Granularity.QUARTER, of=year), node.first, node.last + 1, "quarter-of", article=True
                )
            part = chart.read(node.last)
            if part is not None and isinstance(part.expression, Nth) and part.expression.of is None:
                return Node(evolve(part.expression, of=year), node.first, part.last, "nth-of-year", article=True)
        case CalendarDate(year=int(), month=None, weekday=None) as year if chart.after(node).text in ("q", "h"):
            part = chart.read(node.last)
            if part is not None and isinstance(part.expression, Nth):
                return Node(evolve(part.expression, of=year), node.first, part.last, "nth-of-year")
        case CalendarDate(month=int(month), day=None, weekday=None, shift=None) if month % 3 == 0:
            return _quarter_of_month(chart, node)
        case TheUnit(unit=Granularity.QUARTER, of=None):
            offset = chart.read(node.last)
            if offset is not None and isinstance(offset.expression, Offset) and chart.after(node).gap == " ":
                return Node(
                    evolve(node.expression, of=offset.expression), node.first, offset.last, "quarter-of", article=True
                )
    return None


def quarter_of_accounts(chart: Chart, node: Node) -> Node | None:
    """ "FY21 Q3"."""
    token = chart.after(node)
    if token.text not in ("q", "h") or token.gap not in (" ", "-") or not isinstance(node.expression, FiscalYear):
        return None
    part = chart.read(node.last)
    if part is None or not isinstance(part.expression, Nth) or part.expression.of is not None:
        return None
    return Node(evolve(part.expression, of=node.expression), node.first, part.last, "nth-of-year")


def _quarter_of_month(chart: Chart, node: Node) -> Node | None:
    """ "the June quarter", "the December quarter of 2023": the one that ends with the month."""
    if (
        chart.after(node).text != "quarter"
        or chart.after(node).gap != " "
        or not isinstance(node.expression, CalendarDate)
    ):
        return None
    month, last = node.expression, node.last + 1
    year = read_year(chart, last + 1) if chart.tokens[last].text in ("of", "in") and month.year is None else None
    if year is not None:
        month, last = evolve(year[0], month=month.month), year[1]
    return Node(Around(Granularity.QUARTER, month), node.first, last, "quarter-of", article=True)


def weekend_of(chart: Chart, node: Node) -> Node | None:
    """ "Labor Day weekend", "Thanksgiving 2023 weekend", "Christmas week"."""
    token, date = chart.after(node), node.expression
    if token.text not in ("weekend", "week") or token.gap != " " or not isinstance(date, Holiday | CalendarDate):
        return None
    if isinstance(date, CalendarDate) and (date.month is None or date.day is None or token.text == "week"):
        return None  # "the July 4th weekend"
    whole = Around(token.senses["unit"], node.expression)
    return Node(whole, node.first, node.last + 1, "holiday-weekend", article=True)
