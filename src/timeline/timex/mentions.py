"""Mentions: expressions at their words, and those that stand again elsewhere in a text."""

from typing import NamedTuple

from timeline.model.expressions import Expression
from timeline.timex.windows import Window

# Nothing farther from a window than this says what its words mean.
REACH = 256
_KEPT = 64


class Mention(NamedTuple):
    """An expression and where its words are; ``ends`` are the two of a range, ``signal`` is where the word that opens
    it on one side begins and ends.
    """

    start: int
    end: int
    expression: Expression
    rule: str
    ends: "tuple[Mention, ...]" = ()
    signal: tuple[int, int] | None = None

    def moved(self, by: int) -> "Mention":
        """The same so many characters on."""
        ends = tuple([end.moved(by) for end in self.ends]) if self.ends else ()
        signal = None if self.signal is None else (self.signal[0] + by, self.signal[1] + by)
        return Mention(self.start + by, self.end + by, self.expression, self.rule, ends, signal)


class Repeats:
    """The windows read last: the same words in the same surroundings say the same elsewhere in a text."""

    __slots__ = ("_kept", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._kept: dict[str, tuple[Window, tuple[Mention, ...]]] = {}

    def read_before(self, window: Window) -> tuple[Mention, ...] | None:
        """The mentions of a window that is as one read before; ``None`` where none is."""
        kept = self._kept.get(self._text[window.start : window.end])
        if kept is None:
            return None
        before, mentions = kept
        # Most words stand once in a text, and their surroundings are never asked for.
        if self._surroundings(before) != self._surroundings(window):
            return None
        by = window.start - before.start
        return tuple([mention.moved(by) for mention in mentions])

    def keep(self, window: Window, mentions: tuple[Mention, ...]) -> None:
        if len(self._kept) == _KEPT:
            self._kept.clear()
        self._kept[self._text[window.start : window.end]] = window, mentions

    def _surroundings(self, window: Window) -> tuple[str, str]:
        start, end = window.start, window.end
        return self._text[max(0, start - REACH) : start], self._text[end : end + REACH]
