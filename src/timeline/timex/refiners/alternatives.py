"""What is added to leave a time open: "a week or so", "a year or two", "1994 or later", "1990 and beyond"."""

from attrs import evolve

from timeline.model.expressions import CalendarDate, Era, Expression, Length, Qualified, Season, Shifted, Stretch
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node

_OPEN_ENDS = {
    ("or", "later"): TimexMod.ON_OR_AFTER,
    ("or", "after"): TimexMod.ON_OR_AFTER,
    ("and", "later"): TimexMod.ON_OR_AFTER,
    ("and", "beyond"): TimexMod.ON_OR_AFTER,
    ("or", "earlier"): TimexMod.ON_OR_BEFORE,
    ("or", "before"): TimexMod.ON_OR_BEFORE,
}


def or_so(chart: Chart, node: Node) -> Node | None:
    """ "a week or so", "the next two years or so", "a month or two"."""
    if not isinstance(node.expression, Length | Stretch | Shifted) or chart.after(node).text != "or":
        return None
    added = chart.tokens[node.last + 1].text
    if added != "so" and not (added == "two" and chart.tokens[node.first].text in ("a", "an", "another", "one")):
        return None
    return Node(_loosened(node.expression), node.first, node.last + 2, node.rule, article=node.article)


def _loosened(expression: Expression) -> Expression:
    return evolve(expression, mod=TimexMod.APPROX) if isinstance(expression, Length) else expression


def or_later(chart: Chart, node: Node) -> Node | None:
    """ "1994 or later", "1990 and beyond"."""
    if not isinstance(node.expression, CalendarDate | Season | Era):
        return None
    mod = _OPEN_ENDS.get((chart.after(node).text, chart.tokens[node.last + 1].text))
    if mod is None or chart.after(node).gap != " " or chart.word_after(node.last + 1):
        return None
    return Node(Qualified(mod, node.expression), node.first, node.last + 2, node.rule, article=node.article)
