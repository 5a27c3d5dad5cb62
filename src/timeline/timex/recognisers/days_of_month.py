"""Days without a month: "the 17th"."""

from timeline.model.expressions import CalendarDate
from timeline.timex.chart import Chart, Node


def day_of_month(chart: Chart, index: int) -> Node | None:
    """ "the 17th", where nothing that could be counted follows."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if not (token.is_number and after.text in ("st", "nd", "rd", "th") and after.sep == ""):
        return None
    before, article = chart.before(index), chart.before(index - 1) if index else chart.before(0)
    day = int(token.text) if len(token.text) <= 2 else 0
    ends = not chart.text[after.end : after.end + 2].strip()[:1].isalnum()
    named = chart.text[: before.start].rstrip()[-24:].split()[-1:] if before.text == "the" else []
    if before.text == "the" and ends and not (named and named[0][:1].isupper()) and 1 <= day <= 31:
        return Node(CalendarDate(day=day), index, index + 2, "day-of-month", article=True)
    if before.text != "the" or article.text not in (
        "on",
        "by",
        "until",
        "before",
        "after",
        "since",
        "of",
        "from",
        "to",
    ):
        return None
    follow = chart.text[after.end : after.end + 2].strip()
    if not 1 <= day <= 31 or (follow[:1].isalpha() and not chart.tokens[index + 2].text):
        return None
    return Node(CalendarDate(day=day), index, index + 2, "day-of-month", article=True)
