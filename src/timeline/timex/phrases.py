"""Phrases of a table, found by their words: the longest that starts, or ends, at a token."""

from collections.abc import Iterable

from timeline.timex.chart import Chart


class Phrases:
    """Phrases of one word or more."""

    __slots__ = ("_by_first", "_lengths")

    def __init__(self, phrases: Iterable[str]) -> None:
        self._by_first: dict[str, list[tuple[str, ...]]] = {}
        self._lengths: dict[str, list[int]] = {}  # of those that end with a word
        for words in sorted((tuple(phrase.split()) for phrase in phrases), key=len, reverse=True):
            self._by_first.setdefault(words[0], []).append(words)
            self._lengths.setdefault(words[-1], []).append(len(words))

    def at(self, chart: Chart, index: int) -> tuple[str, ...] | None:
        """The words of the longest phrase that starts at a token."""
        tokens = chart.tokens
        for words in self._by_first.get(tokens[index].text, ()):
            is_whole = index + len(words) <= chart.size
            if is_whole and all(tokens[index + n].text == word for n, word in enumerate(words)):
                return words
        return None

    def before(self, chart: Chart, index: int) -> tuple[str, ...] | None:
        """The words of the longest phrase that ends where a token begins."""
        for length in self._lengths.get(chart.before(index).text, ()):
            words = self.at(chart, index - length) if length <= index else None
            if words is not None and len(words) == length:
                return words
        return None
