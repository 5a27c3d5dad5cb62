"""Labels of fields, which are nobody's names however they are written: "Date & Time:", "PRESENT:", "Media contact:"."""

from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from timeline.lexicon.tables import read_words
from timeline.text.tokens import Tokens

_LONGEST = 5  # words
_RELEASE = "release"


def labels_of_fields(tokens: Tokens) -> Iterator[int]:
    """The tokens of labels before a colon at the head of a line, and of "FOR IMMEDIATE RELEASE" on one of its own."""
    for colon in tokens.places.get(":", ()):
        words = range(tokens.line_of(colon).start, colon)
        if 0 < len(words) <= _LONGEST and _said(tokens, words) in _labels():
            yield from words
    for noun in tokens.places.get(_RELEASE, ()):
        line = tokens.line_of(noun)
        if len(line) <= _LONGEST and _said(tokens, line) in _labels():
            yield from line


def _said(tokens: Tokens, words: range) -> str:
    """The words as they stand, with a blank wherever one is."""
    gaps = ("" if tokens.ends[i] == tokens.starts[j] else " " for i, j in pairwise(words))
    return "".join(word + gap for word, gap in zip((tokens.lower[i] for i in words), (*gaps, ""), strict=True))


@cache
def _labels() -> frozenset[str]:
    dates = read_words("datelines", "creation", "revision", "occasions", "appointment", "incidents")
    return dates | read_words("speech", "headings") | read_words("meetings", "labels")
