"""Sets with their day told after them: "weekly on Tuesdays", "every year on May 5", "every month on the 5th"."""

from timeline.model.expressions import CalendarDate, Recurrence
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node


def day_of_each(chart: Chart, node: Node) -> Node | None:
    """ "May 5 every year", "25 December in each year": the day comes round with the year."""
    linked = chart.after(node).text in ("in", "of")
    at = node.last + linked
    if chart.tokens[at].text not in ("each", "every") or chart.after(node).gap != " ":
        return None
    whole = chart.read(at)
    match node.expression, None if whole is None else whole.expression:
        case CalendarDate(month=int(month), day=int(day), year=None, weekday=None), Recurrence(value="P1Y") as every:
            found = _yearly(month, day, every)
            return None if whole is None else Node(found, node.first, whole.last, "day-of-each", article=node.article)
    return None


def _yearly(month: int, day: int, every: Recurrence) -> Recurrence:
    rule = f"FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"
    return Recurrence(f"XXXX-{month:02}-{day:02}", Granularity.DAY, every.quant, rrule=rule)


def on_day(chart: Chart, node: Node) -> Node | None:
    """The day says when in its week, month or year the set falls."""
    whole = node.expression
    if not isinstance(whole, Recurrence) or chart.after(node).text != "on" or chart.after(node).gap not in (" ", ","):
        return None
    at = node.last + 1
    day = chart.read(at + (chart.tokens[at].text == "the"))
    match whole, None if day is None else day.expression:
        case Recurrence(unit=Granularity.WEEK, value="P1W"), Recurrence(unit=Granularity.DAY) as found:
            pass
        case Recurrence(unit=Granularity.YEAR, value="P1Y"), CalendarDate(month=int(month), day=int(date), year=None):
            found = _yearly(month, date, whole)
        case Recurrence(unit=Granularity.MONTH, value="P1M"), CalendarDate(month=None, day=int(date), weekday=None):
            rule = f"FREQ=MONTHLY;BYMONTHDAY={date}"
            found = Recurrence(f"XXXX-XX-{date:02}", Granularity.DAY, whole.quant, rrule=rule)
        case _:
            return None
    return Node(found, node.first, day.last, "set-on-day", tail=day.tail) if day is not None else None
