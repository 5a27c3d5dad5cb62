"""One pass over a text finds the windows that hold a temporal word; everything else looks inside them only."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

from timeline.timex.words import SPELLINGS, Senses, senses, triggers

_WORD = re.compile(r"([^\W\d_]+|\d+|&)")
_ASCII_WORD = re.compile(r"([a-z]+|[0-9]+|&)")  # the same among lower-case ASCII, in half the time
# Digits that say a time without a temporal word: 10:30, 12/3, 2019-03-04, 12.3.98, '90s, 1990s, 1530-1640, 44 B.C.
_NUMERIC = re.compile(
    r"\d{1,8}(?!\d)(?=\s?[:/.\-]\s?\d|['’]?s\b|[apdwyh]\b|h\d|\.[ ,]|\.$|\s?[ap]m\b| b\.c\.| a\.d\.| b\.?e\b"
    r"|(?:-?ish|st|nd|rd|th|mons?| h)\b)"
    r"|(?<![.,-])[12]\d{3}[01]\d[0-3]\d(?=t\d|_|-\d{6}\b|\b(?![.,-]?\d))"
    r"|(?:(?<=\bb\.e\. )|(?<=\bbe ))\d{4}\b|(?<=['’‘])\d\d\b|(?<=\b(?:on|by) the )\d\d?(?=[.,;:!?)]|\s*$)",
    re.ASCII,
)
# Three figures that may be a year: "in 476", "c. 314", "(837–908)"; and four that may be an hour: "at 0630", "2130Z".
_FIGURES = re.compile(r"0?\d{3}\b|\d{4}z\b", re.ASCII)
_BEFORE_HOUR = re.compile(r"\b(?:at|by|until|till?|before|after|around|about|from|since) $")
_BEFORE_YEAR = re.compile(r"\b(?:in|since|until|till?|after|by|from|during|between|circa|ca?\.?) (?:about |around )?$")
_BEFORE_YEAR_LENGTH, _YEAR_FIGURES = 20, 3
_LIFE = re.compile(r"\d+ ?[-–—] ?\d+\)", re.ASCII)
_BEFORE_LIFE = re.compile(r"\((?:(?:b|r|fl)\. ?|(?:reigned|ruled) )?$")
# What may stand between two words of one expression; a blank line and the dash of a list never do.
_GAP = re.compile(
    r"[^\S\n]*(?:\n(?![^\S\n]*[-–—] ))?[^\S\n]*(?:[,.\-–—−/:'’‘`(+~@|]|--)?[^\S\n]*\n?[^\S\n]*(?:['’‘(])?"
    r"|\.,? ?|,? ['’‘]|\. ?[-–] ?"
)
_TOLD_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
# What makes an hour of the number in "we leave at seven."; figures before a comma may be an age.
_HOUR_AFTER = re.compile(
    rf" (?:half )?(?:{_TOLD_HOUR}(?: (?:oh? )?(?:five|ten))?,?"
    rf"|(?:five|ten|twenty(?:[ -]five)?) (?:to|past|after|before) {_TOLD_HOUR}"
    r"|[1-9]|1[0-2])(?: and\b|\s*(?:[;:!?)\n]|\.(?!\d)|$)|(?<=,))"
)
# "On Friday evening … At 8 the doors opened": after a time of day, and of a thing, which has no age to be at.
_TIME_OF_DAY = re.compile(
    r"\b(?:(?:morning|afternoon|evening|night|noon|midnight|o.clock|[ap]\.?m)\b|\d:\d\d)[^\n]*[.;!?] at$", re.IGNORECASE
)
_HOUR_OF_THING = re.compile(rf" (?:{_TOLD_HOUR}|[1-9]|1[0-2]) the (?!boy|girl|child|young)")
_TOLD_REACH = 140
_NO_SENSES: Senses = {}
# No expression is longer, and a bounded window keeps the time linear in the text.
_LONGEST = 48
_LONGEST_CODE = 24


@lru_cache(maxsize=256)
def _plain(sep: str) -> str:
    mark = sep.strip().replace("’", "'").replace("‘", "'").replace("−", "–")
    return mark or (sep and " ")


class Token:
    """A word or number of a window: its lower-case text, its place, what it can be, and what stands before it.

    ``text`` is spelt as rules ask for it. ``gap`` is the punctuation between the last word and this one, quotes plain:
    " " for blanks alone, "" for nothing at all.
    """

    __slots__ = ("end", "gap", "is_number", "senses", "sep", "start", "text")

    def __init__(self, text: str, end: int, sep: str, senses: Senses) -> None:
        self.text = SPELLINGS.get(text, text)
        self.start = end - len(text)
        self.end = end
        self.sep = sep
        self.gap = " " if sep == " " else _plain(sep)
        self.senses = senses
        self.is_number = text.isdecimal()


# Tokens are looked up a few places ahead, and one behind: index -1 is the last of these.
_PADDING = [Token("", 0, "\n\n", _NO_SENSES)] * 12


class _Words:
    """The words and numbers of a text, where each ends, and what stands before each."""

    __slots__ = ("ends", "gaps", "words")

    def __init__(self, lower: str) -> None:
        word = _ASCII_WORD if lower.isascii() else _WORD
        pieces: list[str] = word.split(lower)  # what stands before a word, the word, what stands before the next …
        self.words = pieces[1::2]
        self.gaps = pieces[0::2]
        self.ends = list(accumulate(map(len, pieces)))[1::2]

    def start(self, index: int) -> int:
        return self.ends[index] - len(self.words[index])


class Window:
    """Words of a text, one after another, from ``start`` to ``end``, that together may say a time."""

    __slots__ = ("_first", "_last", "_words", "end", "size", "start", "text")

    def __init__(self, text: str, words: _Words, first: int, last: int) -> None:
        self.text = text
        self.size = last - first
        self.start = words.start(first)
        self.end = words.ends[last - 1]
        self._words = words
        self._first = first
        self._last = last

    def tokens(self) -> list[Token]:
        """The words, and empty tokens behind them."""
        known, read, here = senses(), self._words, slice(self._first, self._last)
        words = zip(read.words[here], read.ends[here], read.gaps[here], strict=True)
        return [Token(word, end, gap[-12:], known.get(word, _NO_SENSES)) for word, end, gap in words] + _PADDING


def find_windows(text: str) -> Iterator[Window]:
    """The windows of a text, in order, not overlapping."""
    lower = _lower(text)
    read = _Words(lower)
    words, gaps, known = read.words, read.gaps, senses()
    last, done = len(words), 0
    for hit in _hits(lower, read):
        if hit < done:
            continue
        first, end = hit, hit + 1
        lowest, highest = max(done, hit - _LONGEST), min(last, hit + _LONGEST)
        while (
            first > lowest
            and (words[first - 1] in known or words[first - 1].isdecimal())
            and (gaps[first] == " " or _goes_on(text, read, first))
        ):
            first -= 1
        while (
            end < highest
            and (words[end] in known or words[end].isdecimal())
            and (gaps[end] == " " or _goes_on(text, read, end))
        ):
            end += 1
        done = end
        if end - first >= _LONGEST_CODE and all(len(word) <= 2 and word.isdecimal() for word in words[first:end]):
            continue  # so many figures without a word or a year are a table or a code
        yield Window(text, read, first, end)


def _goes_on(text: str, read: _Words, index: int) -> bool:
    """One expression may hold a word and the one before it."""
    gap = read.gaps[index]
    if not _is_gap(gap):
        return _is_behind_figures(read, index)
    return gap[0:2] not in _STOPS or not _ends_sentence(text, read, index)


_STOPS = (". ", ".\n")
# Words are shortened to fewer letters; longer ones, and these, end a sentence with their full stop.
_LONGEST_SHORT = 4
_SHORT_WORDS = frozenset(
    ("ago", "dawn", "day", "days", "dusk", "hour", "july", "june", "may", "noon", "now", "week", "year")
)
_LONG_SHORT = ("thurs", "approx")
_YEAR = 4  # figures


def _ends_sentence(text: str, read: _Words, index: int) -> bool:
    """ "… until morning. Earlier in the day …": a whole word or a year, and a capital or a new line behind its stop.

    Behind a short word it ends too where no name follows: "at 11 a.m. Four days earlier", not "at 11 a.m. Monday".
    """
    before = read.words[index - 1]
    if _opens_sentence(text, read, index):
        return True
    is_whole = len(before) > _LONGEST_SHORT or before in _SHORT_WORDS
    is_word = is_whole and before.isalpha() and before not in _LONG_SHORT
    if not is_word and not (len(before) == _YEAR and before.isdecimal()):
        return False
    return text[read.start(index)].isupper() or "\n" in read.gaps[index]


def _opens_sentence(text: str, read: _Words, index: int) -> bool:
    """A word that is written small elsewhere, with a capital here."""
    start = read.start(index)
    if not (text[start].isupper() and text[start + 1 : start + 2].islower()):
        return False
    word = read.words[index]
    return word not in _OF_ZONES and _NAMES.isdisjoint(senses().get(word, _NO_SENSES))


_NAMES = frozenset({"month", "weekday", "holiday", "season", "closing"})
_OF_ZONES = ("eastern", "central", "mountain", "pacific", "local")  # "3 p.m. Eastern"


def _hits(lower: str, read: _Words) -> list[int]:
    """The words that a time may hang on, in order."""
    wanted, ends = triggers(), read.ends
    if len(lower) <= _QUERY:
        return [index for index, word in enumerate(read.words) if word in wanted or _is_number(word)]
    return [
        index
        for index, word in enumerate(read.words)
        if (word in wanted and (word != "at" or _leads_to_hour(lower, ends[index])))
        or (word < _BEHIND_FIGURES and _says_time(lower, ends[index] - len(word), ends[index]))
    ]


_BEHIND_FIGURES = ":"  # figures sort before letters


def _leads_to_hour(lower: str, end: int) -> bool:
    return _HOUR_AFTER.match(lower, end) is not None or is_hour_told(lower, end)


def _says_time(lower: str, start: int, end: int) -> bool:
    """The figures say a time without a temporal word."""
    if _NUMERIC.match(lower, start):
        return True
    figures = _FIGURES.match(lower, start) if end - start >= _YEAR_FIGURES else None
    return figures is not None and _may_be_time(lower, start, figures.end())


# Nothing shorter is a sentence: what is asked for in so few letters, "ten after 9", is read from its numbers on too.
_QUERY = 20


def _is_number(word: str) -> bool:
    return word.isdecimal() or "number" in senses().get(word, _NO_SENSES)


def is_hour_told(text: str, at: int) -> bool:
    """The number behind an "at" that begins a sentence is an hour of the day that is being told of."""
    return (
        _HOUR_OF_THING.match(text, at) is not None
        and _TIME_OF_DAY.search(text[max(0, at - _TOLD_REACH) : at]) is not None
    )


def _may_be_time(lower: str, start: int, end: int) -> bool:
    before = lower[max(0, start - _BEFORE_YEAR_LENGTH) : start]
    if end - start > _YEAR_FIGURES:
        return lower[end - 1] == "z" or (before.endswith(" ") and _BEFORE_HOUR.search(before) is not None)
    if "(" in before and _BEFORE_LIFE.search(before):
        return _LIFE.match(lower, start) is not None
    return before.endswith(" ") and _BEFORE_YEAR.search(before) is not None


def _is_behind_figures(read: _Words, index: int) -> bool:
    """ "Thirty (30) days": contracts say a number twice, in words and in figures."""
    return (
        read.gaps[index] in (") ", ")-")
        and read.words[index - 1].isdecimal()
        and index > 1
        and read.gaps[index - 1] == " ("
        and "number" in senses().get(read.words[index - 2], _NO_SENSES)
    )


@lru_cache(maxsize=1024)
def _is_gap(gap: str) -> bool:
    """What stands between two words may stand inside an expression."""
    if len(gap) <= 1:
        return gap not in ("_", "$", "%", ";", "!", "?", '"', "“", "”", ")", "]")
    return len(gap) <= 12 and gap.count("\n") <= 1 and _GAP.fullmatch(gap) is not None


def _lower(text: str) -> str:
    """Lower case, each code point in its place."""
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
