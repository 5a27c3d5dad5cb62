"""References in several words: "at present", "long ago", "the other day"."""

from functools import cache

from timeline.lexicon.tables import read_section
from timeline.model.expressions import Vague
from timeline.timex.chart import Chart, Node
from timeline.timex.phrases import Phrases

_CLAUSE_STARTS = frozenset(
    ["", "i", "he", "she", "it", "we", "you", "they", "there", "the", "this", "his", "her", "our", "and", "but"]
)


def reference_phrase(chart: Chart, index: int) -> Node | None:
    """The longest phrase of the table that starts at a word."""
    words = _phrases().at(chart, index)
    if words is None:
        return None
    last = index + len(words)
    if words[-1] in ("present", "minute") and chart.word_after(last - 1) not in _CLAUSE_STARTS:
        return None  # "at present prices"
    if words[0] == "long" and chart.word_before(index) in ("how", "that", "this", "so", "as"):
        return None  # "how long ago"
    if words[0] == "other" and chart.before(index).text != "the":
        return None  # "every other day"
    value: str = read_section("times", "reference_phrases")[" ".join(words)]
    phrase = Vague(value, now=value == "PRESENT_REF")
    return Node(phrase, index, last, "reference-phrase", article=words[0] == "other")


@cache
def _phrases() -> Phrases:
    return Phrases(read_section("times", "reference_phrases"))
