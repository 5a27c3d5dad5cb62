"""What is added to leave a time open: "a week or so", "a year or two", "1994 or later", "1990 and beyond"."""

from attrs import evolve

from timeline.model.expressions import Expression, Length, Qualified, Shifted, Stretch
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.surroundings import word_follows
from timeline.timex.signals import read_trailing

_MODS = {"since": TimexMod.ON_OR_AFTER, "until": TimexMod.ON_OR_BEFORE}


def or_so(chart: Chart, node: Node) -> Node | None:
    """ "a week or so", "the next two years or so", "a month or two"."""
    if not isinstance(node.expression, Length | Stretch | Shifted) or chart.after(node).text != "or":
        return None
    added = chart.tokens[node.last + 1].text
    if added != "so" and not (added in ("two", "2") and chart.tokens[node.first].text in ("a", "an", "another", "one")):
        return None
    return Node(_loosened(node.expression), node.first, node.last + 2, node.rule, article=node.article)


def _loosened(expression: Expression) -> Expression:
    return evolve(expression, mod=TimexMod.APPROX) if isinstance(expression, Length) else expression


def or_later(chart: Chart, node: Node) -> Node | None:
    """ "1994 or later", "1990 and beyond", "6 pm at the latest", "Friday onwards"."""
    token = chart.after(node)
    if token.text not in _FIRST_WORDS or (token.gap != " " and not node.tail):
        return None
    trailing = read_trailing(chart, node.last)
    if trailing is None or word_follows(chart, chart.tokens[trailing.last - 1].end):
        return None  # "before 2010 or after 2018"
    found = Node(
        Qualified(_MODS[trailing.kind], node.expression), node.first, trailing.last, node.rule, article=node.article
    )
    found.signal = (node.last, trailing.last)
    return found


_FIRST_WORDS = ("or", "and", "at", "onward", "onwards")
