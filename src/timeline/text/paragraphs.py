"""Paragraphs: the stretches of text that a sentence never crosses.

A parser that sees a whole article joins a headline without a full stop to the sentence below it. Cutting at
paragraphs first keeps them apart, and bounds the memory that one piece takes.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from timeline.lexicon.patterns import any_of, month
from timeline.lexicon.tables import read_section, read_words
from timeline.model.spans import Span
from timeline.text.latest import once_a_text

# A line longer than any that a mail program, an editor or a printer wraps: the text is not hard-wrapped.
_WIDEST_WRAP = 120
_LONG_LINE = re.compile(rf"[^\n]{{{_WIDEST_WRAP + 1}}}")
_EACH_LINE = re.compile(r"\n+")
_AT = r"(?:,?[ ](?:at[ ]|-[ ])?\d\d?:\d\d(?:[ ]?[AaPp]\.?[Mm]\.?)?(?:[ ][A-Z]{3,4})?)?"
# What opens a line by a number: "1939–45", "3 May 1912", and no date, "Day 3".
_NUMBERED = r"(?:\d{3,4}s?(?:[-–]\d{2,4})?|\d\d? [A-Z][a-z]{2,8}(?: \d{4})?|[A-Z][a-z]{2,8}\.? \d{1,4}(?:,? \d{4})?)"
# The hour that opens a line of a log or a chat, perhaps behind a day, and what sets it off from the words.
_STAMP = (
    r"[\[(]?(?:\d{1,4}[./-]\d\d?[./-]\d{1,4},?[ T])?\d\d?:\d\d(?::\d\d)?(?:\s?[AaPp]\.?[Mm]\.?)?(?:\s[A-Z]{3,4})?"
    r"(?:[\])]|[ \t]+[-–—|<]|:[ \t]|[ \t]{2,}|\t)[ \t]*\S"
)
# "1912 Founded in Oslo", "c. 1939–45: Closed": a line that opens so among several makes annals, with a paragraph each.
_ANNAL = re.compile(
    r"^(?:[-–]|\*\*|__)?(?:ca?\. ?)?[12]\d{3}s?(?: ?[-–/] ?(?:\d{2,4}|present))?(?:\*\*|__)?"
    r"(?:[ \t]*[:–—|-](?:\*\*|__)?[ \t]*|,?[ \t]+(?:\([^()\n]{1,20}\)[ \t]+)?(?:[•·▪◦●][ \t]+)?)(?=[\"“'‘(]?[A-Z])",
    re.MULTILINE,
)
_ANNALS, _MANY = 3, 5
# "Founded by Lee; 1884 - acquired by Roy; 1897 - began to make traps": a chronicle that runs on in one line.
_RUN_ON = re.compile(r"; (?=[12]\d{3}s?(?:[-–][12]\d{3}s?)? [-–—] [A-Za-z])")
# Lines without a blank one between them.
_BLOCK = re.compile(r"[^\n]*\S[^\n]*(?:\n[^\n]*\S[^\n]*)+")
_NEW = re.compile(r"[ \t>]*[\"“‘'(]?(?:[A-Z]|\d(?!\d?,[ ]\d{4}))")
_LEADS_ON = re.compile(
    r"(?:[,;–—-]|(?:^|\s)(?:an?|and|are|as|at|but|by|for|from|had|has|in|into|is|of|on|or|than|that|the|to|was|were|who|with"
    r"|Capt|Dr|Mr|Mrs|Ms|St)\.?)[ \t]*$"
    r"|^[ \t]*(?:After|Although|As|At|Before|By|From|If|In|On|Since|When|While) "
)
_WRAPPED = re.compile(r"[^\n]{50}[^\n]*[^\s.!?:;)\]\"”’]\n$")
_WIDEST = 160
# A pipeline holds the activations of what it reads; longer paragraphs are cut at a sentence, else at a blank.
_LONGEST = 3_000


@once_a_text
def paragraphs(text: str) -> tuple[Span, ...]:
    """Spans that join to the whole text, each with the line ends that close it; one empty span for an empty text."""
    return tuple(_paragraphs(text))


def _paragraphs(text: str) -> Iterator[Span]:
    breaks = _EACH_LINE if _LONG_LINE.search(text) else _ends()
    ends = [found.end() for found in breaks.finditer(text)]
    if breaks is not _EACH_LINE:
        ends = sorted({*ends, *(date.start for date in annals(text)), *_short_lines(text)} - {0})
    if "; 1" in text or "; 2" in text:
        ends = sorted({*ends, *(found.end() for found in _RUN_ON.finditer(text))})
    start = 0
    for end in ends:
        yield from _bounded(text, start, end)
        start = end
    if start < len(text) or not text:
        yield from _bounded(text, start, len(text))


def _short_lines(text: str) -> Iterator[int]:
    """Where a line ends that is half empty: whoever fills lines ends one there on purpose.

    A next line in lower case goes on all the same, and so does what opens with a preposition and ends no sentence, and
    what ends in a comma or in a word that leads on.
    """
    for block in _BLOCK.finditer(text):
        lines = block[0].split("\n")
        widest = max(map(len, lines)) // 2
        at = block.start()
        for line, following in pairwise(lines):
            at += len(line) + 1
            if len(line.rstrip()) <= widest and _NEW.match(following) and not _LEADS_ON.search(line):
                yield at


@once_a_text
def annals(text: str) -> tuple[Span, ...]:
    """The dates that open the lines of annals, with the mark behind them; none in most texts."""
    dates = [Span(*date.span()) for date in _ANNAL.finditer(text)]
    if len(dates) >= _ANNALS and not are_annals(len(dates), text):
        dates = [date for date in dates if not is_wrapped_at(text, date.start)]
    return tuple(dates) if len(dates) >= _ANNALS else ()


def are_annals(dates: int, text: str) -> bool:
    """So many lines of the text open with a date that no prose happens to be wrapped so, however wide they are."""
    return dates >= _MANY and dates * 2 > text.count("\n") + 1


def is_wrapped_at(text: str, at: int) -> bool:
    """The line before this one is as wide as prose, and does not end a sentence: what begins here goes on with it."""
    return _WRAPPED.search(text, max(0, at - _WIDEST), at) is not None


def fact_lines(text: str) -> list[re.Match[str]]:
    """ "Born: 3 May 1906, Leeds", "Died in Oslo, 1908": lines of a label and a date, which stand alone."""
    return list(re.finditer(rf"^{_fact('(?P<label>')}$", text, re.MULTILINE))


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    while end - start > _LONGEST:
        limit = start + _LONGEST
        cuts = (text.rfind(mark, start + _LONGEST // 2, limit) + len(mark) for mark in (". ", " "))
        cut = next((cut for cut in cuts if cut > start + _LONGEST // 2), limit)
        yield Span(start, cut)
        start = cut
    yield Span(start, end)


@cache
def _fact(group: str = "(?:") -> str:
    """The pattern of a whole line of a fact, whose label is in a group that opens so."""
    labels = any_of(label.capitalize() for label in read_section("milestones", "fields"))
    day = rf"(?:\d\d?(?:st|nd|rd|th)? {month()}|{month()}\.? \d\d?),? [12]\d{{3}}"
    placed = rf"[ \t]+(?:at|in)[ \t][^\n.;]{{2,60}},[ \t]+(?:{day}|[12]\d{{3}})[ \t]*(?!\n[ \t]*[a-z])"
    value = rf":(?:\*\*)?[ \t]*(?=[^\n]{{0,40}}\b[12]\d{{3}}\b)[^\n]{{4,100}}|[ \t]+{day}[^\n.;]{{0,40}}|{placed}"
    return rf"[ \t]*(?:[-*•][ \t]+)?(?:\*\*)?{group}{labels})(?:\*\*)?(?:{value})"


@cache
def _ends() -> re.Pattern[str]:
    """The ends of paragraphs in hard-wrapped text.

    A blank line ends one, and so does a line that ends a sentence. Headings of Markdown, items of a list, rows of a
    table, lines that a date opens, fields of a mail, items of minutes and stamped lines of a log stand alone. A dash
    that opens a line of prose goes on in lower case.
    """
    # A line that is a date and nothing else, over what it dates: "1850:", "3 May 1912", "1939–45".
    date_line = (
        r"[ \t]*(?:[-*•][ ][a-z]{4,14}[ ])?"
        rf"(?:(?:\d\d?(?:st|nd|rd|th)?[ ])?{month()}\.?[ ])?(?:\d\d?,[ ])?(?:c\.[ ]?)?"
        r"\d{4}s?(?:[ ]?[-–][ ]?\d{2,4})?(?:[ ]B?CE?)?"
        rf"{_AT}:?[ \t]*\n(?=[ \t]*[\"'“‘(]?[A-Z])"
    )
    labels = any_of(label.capitalize() for label in read_words("meetings", "labels"))
    return re.compile(
        r"""(?<=[.!?])\n|(?<=[.!?]["')\]])\n|\n(?=[ \t]*\n)\s*"""
        r"""|^#{1,6}[ \t][^\n]*\n+|\n(?=#{1,6}[ \t]|[ \t]*[-*+•][ \t]+\S|[ \t]*\||[^\s][^\t\n]{0,40}\t[ \t]*\S)"""
        rf"""|\n(?=\[?\d{{4}}-\d\d-\d\d[T ]\d\d:|\[\d\d?:\d\d|{_STAMP})"""
        r"""|(?<= wrote:)\n|\n(?=(?:From|To|Cc|Date|Sent|Subject): )"""
        rf"""|\n(?=(?:{labels}):[ \t])"""
        rf"""|\n(?={date_line})|^{date_line}"""
        rf"""|\n(?={_fact()}(?:\n|$))|^{_fact()}\n"""
        rf"""|\n(?=[ \t]*(?:[–—]|{_NUMBERED}(?:[ \t]+[-–—|]|:))[ \t]+[A-Z])""",
        re.MULTILINE,
    )
