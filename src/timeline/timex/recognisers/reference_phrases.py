"""References in several words: "at present", "long ago", "the other day"."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from timeline.lexicon.tables import read_section
from timeline.model.expressions import Vague
from timeline.timex.chart import Chart, Node

_CLAUSE_STARTS = frozenset(
    ["", "i", "he", "she", "it", "we", "you", "they", "there", "the", "this", "his", "her", "our", "and", "but"]
)


def reference_phrase(chart: Chart, index: int) -> Node | None:
    """The longest phrase of the table that starts at a word."""
    tokens = chart.tokens
    for words, value in _by_first().get(tokens[index].text, ()):
        last = index + len(words)
        if last > chart.size or any(tokens[index + n].text != word for n, word in enumerate(words)):
            continue
        if words[-1] in ("present", "minute") and chart.word_after(last - 1) not in _CLAUSE_STARTS:
            return None  # "at present prices"
        if words[0] == "long" and chart.word_before(index) in ("how", "that", "this", "so", "as"):
            return None  # "how long ago"
        if words[0] == "other" and chart.before(index).text != "the":
            return None  # "every other day"
        return Node(
            Vague(value, now=value == "PRESENT_REF"), index, last, "reference-phrase", article=words[0] == "other"
        )
    return None


@cache
def _by_first() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """The phrases as words, longest first, by their first word."""
    rows = [(tuple(phrase.split()), value) for phrase, value in read_section("times", "reference_phrases").items()]
    found: dict[str, tuple[tuple[tuple[str, ...], str], ...]] = {}
    for words, value in sorted(rows, key=lambda row: -len(row[0])):
        found[words[0]] = (*found.get(words[0], ()), (words, value))
    return MappingProxyType(found)
