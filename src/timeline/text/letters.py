"""Letters: from the words that greet the reader to the name that signs them, "Dear Ana, … Yours ever, Ruth"."""

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from timeline.lexicon.patterns import any_of, courtesy_title
from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.message import Message

_WORD = r"[^\W\d_a-z](?:[\w.'’-]*\w)?"
_BLANK = r"\.?[ \t]+"
_LINE = re.compile(r"[^\n]*[^\s][^\n]*")
_POSTSCRIPT = re.compile(r"\s*P\.?[ ]?S\b[^\n]*(?:\n[^\n]+)*")
_LONGEST_CLOSE = 80
# A name behind a line that only ends in a comma signs a letter of which no more than this is left.
_LAST = 120


def find_letters(text: str) -> Iterator[Message]:
    """The letters of a text that are both opened and signed, in order; each ends with its signature or postscript."""
    openings = list(_opening().finditer(text))
    starts = [*(opening.start() for opening in openings), len(text)]
    for opening, end in zip(openings, starts[1:], strict=True):
        author = _signature(text, opening.end(), end)
        if author is not None:
            postscript = _POSTSCRIPT.match(text, author.end, end)
            close = postscript.end() if postscript is not None else author.end
            yield Message(
                head=Span(*opening.span()), span=Span(opening.start(), close), author=author, reader=_reader(opening)
            )


def greets(line: str) -> bool:
    """The line greets the reader of a letter."""
    return _opening().match(line) is not None


def _reader(opening: re.Match[str]) -> Span | None:
    """The name of the reader; ``None`` for "Dear Friends" and "Dear All"."""
    name = opening["reader"]
    is_named = name is not None and all(
        w.rstrip("s") not in _nouns() and w not in _nouns() for w in name.lower().split()
    )
    return Span(*opening.span("reader")) if is_named else None


@cache
def _nouns() -> frozenset[str]:
    roles = read_words("person_roles", "male", "female", "neutral", "plural")
    return roles | read_words("person_nouns", "nouns") | read_words("letters", "unnamed")


def _signature(text: str, start: int, end: int) -> Span | None:
    """The first name that stands where letters are signed: behind a close on its line, or on the line below it."""
    lines = [found.span() for found in _LINE.finditer(text, start, end)]
    for before, line in pairwise([(start, start), *lines]):
        signed = _closed_and_signed().match(text, *line) or _below_close(text, before, line, end)
        if signed is not None:
            return Span(*signed.span("name"))
    return None


def _below_close(text: str, before: tuple[int, int], line: tuple[int, int], end: int) -> re.Match[str] | None:
    """The signature on a line where the one before closes the letter; a comma alone closes it only near its end."""
    signed = _alone_and_signed().match(text, *line)
    if signed is None or before[1] - before[0] > _LONGEST_CLOSE:
        return None
    close = text[slice(*before)].rstrip()
    is_last = end - line[1] <= _LAST or _POSTSCRIPT.match(text, line[1], end) is not None
    return signed if (close.endswith(",") and is_last) or _close().search(close) is not None else None


@cache
def _opening() -> re.Pattern[str]:
    """A line, or the beginning of one, that greets: "Dear Ana,", "My dear Mr Lind:", "Sir,"."""
    greets, alone = _any_of("openings"), _any_of("readers")
    named = rf"(?:{_title()}[ \t]+)?(?P<reader>{_WORD}(?:{_BLANK}{_WORD}){{0,2}})"
    greeting = rf"(?:(?i:my[ ]|very[ ]){{0,2}}(?i:{greets})[ \t]+(?:{named}|[\w'’. \t-]{{2,40}}?)|(?i:{alone}))"
    return re.compile(rf"^[ \t]*{greeting}[ \t]*(?:[,:;!][ \t]*(?:[-–—]+|$|(?=\S))|[-–—]+[ \t]*$)", re.MULTILINE)


@cache
def _close() -> re.Pattern[str]:
    return re.compile(rf"{_closing()}[ \t]*[,.!;:–—-]*$", re.IGNORECASE)


@cache
def _closed_and_signed() -> re.Pattern[str]:
    """Both on a line: "Yours ever, Ruth Keller."."""
    return re.compile(rf"[^\n.!?]{{0,60}}?(?i:{_closing()})[ \t]*[,;:–—-]+{_signed()}")


@cache
def _alone_and_signed() -> re.Pattern[str]:
    """The signature on a line of its own."""
    return re.compile(_signed())


def _signed() -> str:
    """The name of the writer; behind it may stand what he is: "Ana Duarte, Mayor"."""
    name = rf"(?P<name>{_WORD}(?:{_BLANK}(?:{_WORD}|de|van|von|der|da|al|del|la)){{0,3}}?)"
    return rf"[ \t]*[-–—]*[ \t]*(?:{_title()}[ \t]+)?{name}(?:,[^\n]{{1,60}})?[ \t.]*$"


def _title() -> str:
    return rf"\(?{courtesy_title()}\b\.?\)?"


def _closing() -> str:
    """ "Best wishes", "your loving sister"."""
    whose = rf"(?:your|thy|an?)\b[^\n.!?]{{0,50}}\b(?:{_any_of('writers')})"
    return rf"\b(?:{_any_of('closings')}|{whose})"


def _any_of(section: str) -> str:
    return any_of(read_words("letters", section))
