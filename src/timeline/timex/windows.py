"""One pass over a text finds the windows that hold a temporal word; everything else looks inside them only."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping

from timeline.timex.words import Senses, senses, triggers

_WORD = re.compile(r"[^\W\d_]+|\d+")
# Digits that say a time without a temporal word: 10:30, 12/3, 2019-03-04, 12.3.98, '90s, 1990s, 1530-1640.
# The first digit comes before what is asked of the words before it: so a search runs from digit to digit.
_NUMERIC = re.compile(
    r"\d(?:(?<!\d\d)\d{0,7}(?!\d)(?=\s?[:/.\-]\s?\d|['’]?s\b|[apdwyh]\b|h\d|\.[ ,]|\.$|\s?[ap]m\b|"
    r"(?:-?ish|st|nd|rd|th|mons?| h)\b)|(?<=['’‘].)\d\b|(?<=\b(?:on|by) the .)\d?(?=[.,;:!?)]|\s*$))",
    re.ASCII,
)
# Three figures that may be a year: "in 476", "c. 314", "(837–908)".
_EARLY_YEAR = re.compile(
    r"(?:\b(?:in|since|until|till|after|by|circa|ca?\.?) (?:about |around )?|\((?=\d+ ?[-–—] ?\d+\)))(?P<year>\d{3})\b",
    re.ASCII,
)
# What may stand between two words of one expression; a blank line never does.
_GAP = re.compile(r"[^\S\n]*\n?[^\S\n]*(?:[,.\-–—−/:'’‘`(&+~@|]|--)?[^\S\n]*\n?[^\S\n]*(?:['’‘(])?|\.,? ?|,? ['’‘]")
# What makes an hour of the number in "we leave at seven."
_HOUR_AFTER = re.compile(
    r" (?:half )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[1-9]|1[0-2])"
    r"(?: and\b|\s*(?:[,;:!?)\n]|\.(?!\d)|$))"
)
_NO_SENSES: Senses = {}
# No expression is longer, and a bounded window keeps the time linear in the text.
_LONGEST = 48
_LONGEST_CODE = 24


class Token:
    """A word or number of a window: its lower-case text, its place, what it can be, and what stands before it.

    ``gap`` is the punctuation between the last word and this one: " " for blanks alone, "" for nothing at all.
    """

    __slots__ = ("end", "gap", "is_number", "senses", "sep", "start", "text")

    def __init__(self, text: str, start: int, end: int, sep: str, senses: Senses) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.sep = sep
        self.gap = sep.strip() or sep[:1].replace("\n", " ").replace("\t", " ").replace("\xa0", " ")
        self.senses = senses
        self.is_number = text.isdecimal()


# Tokens are looked up a few places ahead, and one behind: index -1 is the last of these.
_PADDING = [Token("", 0, 0, "\n\n", _NO_SENSES)] * 12


class Window:
    """Words of a text, one after another, from ``start`` to ``end``, that together may say a time."""

    __slots__ = ("_first", "_last", "_matches", "end", "size", "start", "text")

    def __init__(self, text: str, matches: list[re.Match[str]], first: int, last: int) -> None:
        self.text = text
        self.size = last - first
        self.start = matches[first].start()
        self.end = matches[last - 1].end()
        self._matches = matches
        self._first = first
        self._last = last

    def tokens(self) -> list[Token]:
        """The words, and empty tokens behind them."""
        known = senses()
        return [_token(self.text, known, self._matches, n) for n in range(self._first, self._last)] + _PADDING


def find_windows(text: str) -> Iterator[Window]:
    """The windows of a text, in order, not overlapping."""
    lower = _lower(text)
    matches = list(_WORD.finditer(lower))
    known, wanted = senses(), triggers()
    hits = [
        index
        for index, match in enumerate(matches)
        if match[0] in wanted and (match[0] != "at" or _HOUR_AFTER.match(lower, match.end()))
    ]
    numeric = [match.start() for match in _NUMERIC.finditer(lower)]
    numeric += [match.start("year") for match in _EARLY_YEAR.finditer(lower)]
    if numeric:
        starts = [match.start() for match in matches]
        hits = sorted({*hits, *(bisect_left(starts, place) for place in numeric)})
    last, done = len(matches), 0

    def joins(word: str, left: re.Match[str], right: re.Match[str]) -> bool:
        return (word in known or word.isdecimal()) and _is_gap(text, left.end(), right.start())

    for hit in hits:
        if hit < done:
            continue
        first, end = hit, hit + 1
        while first > max(done, hit - _LONGEST) and joins(matches[first - 1][0], matches[first - 1], matches[first]):
            first -= 1
        while end < min(last, hit + _LONGEST) and joins(matches[end][0], matches[end - 1], matches[end]):
            end += 1
        done = end
        if end - first >= _LONGEST_CODE and all(
            len(match[0]) <= 2 and match[0].isdecimal() for match in matches[first:end]
        ):
            continue  # so many figures without a word or a year are a table or a code
        yield Window(text, matches, first, end)


def _is_gap(text: str, start: int, end: int) -> bool:
    if end - start <= 1:
        return start == end or text[start] not in '_$%;!?"“”)]'
    if end - start > 12 or text.count("\n", start, end) > 1:
        return False
    return _GAP.fullmatch(text, start, end) is not None


def _token(text: str, known: Mapping[str, Senses], matches: list[re.Match[str]], index: int) -> Token:
    match = matches[index]
    start = match.start()
    before = matches[index - 1].end() if index else 0
    return Token(match[0], start, match.end(), text[before:start][-12:], known.get(match[0], _NO_SENSES))


def _lower(text: str) -> str:
    """Lower case, each code point in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
