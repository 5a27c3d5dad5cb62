"""Rows of tables that hold a date in any column: "| Crane collapsed | 8 Aug 2022 |".

What was planned for a day and came on another has a column for either: the day that it came on counts, and where there
is none yet, what the row names is still to come.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from attrs import frozen

from timeline.lexicon.tables import read_words
from timeline.model.spans import Span

_TABLE = re.compile(
    r"^[ \t]*\|(?P<head>[^\n]*)\n[ \t]*\|(?=[^\n]*-)[ \t|:+-]+(?P<rows>(?:\n[ \t]*\|[^\n]*)+)", re.MULTILINE
)
_LINE = re.compile(r"[ \t]*\|([^\n]*)")
_DIGIT = re.compile(r"\d")
_MARKS = " \t*_`~"


@frozen
class Row:
    """A row and the number of the date that it is of; ``is_ahead``: it is planned for that day."""

    span: Span
    date: int
    is_ahead: bool


def find_rows(text: str, dates: Sequence[Span]) -> Iterator[Row]:
    """The rows of tables that one of ``dates``, in text order, fills a cell of, behind the first."""
    if "|" not in text:
        return
    by_start = {date.start: number for number, date in enumerate(dates)}
    for table in _TABLE.finditer(text):
        kinds = [_kind(cell) for cell in table["head"].split("|")]
        for line in _LINE.finditer(text, *table.span("rows")):
            if (row := _row(text, line, kinds, by_start, dates)) is not None:
                yield row


def without_titles(text: str) -> str:
    """The text in the same length, with blanks for the titles of columns and for what only says how a row stands."""
    pieces, at = [], 0
    for table in _TABLE.finditer(text):
        if not _DIGIT.search(table["head"]):
            pieces += [text[at : table.start("head")], " " * len(table["head"])]
            at = table.end("head")
        kinds = [_kind(cell) for cell in table["head"].split("|")]
        if "status" not in kinds:
            continue
        for line in _LINE.finditer(text, *table.span("rows")):
            for kind, cell in zip(kinds, _cells(text, line), strict=False):
                if kind == "status":
                    pieces += [text[at : cell.start], " " * (cell.end - cell.start)]
                    at = cell.end
    return "".join([*pieces, text[at:]])


def _kind(title: str) -> str:
    """What a column tells of its rows: when they were planned or came, how they stand; empty for any other."""
    name = title.strip(_MARKS).casefold()
    return next((kind for kind in ("planned", "actual", "status") if name in read_words("tables", kind)), "")


def _row(
    text: str, line: re.Match[str], kinds: Sequence[str], by_start: Mapping[int, int], dates: Sequence[Span]
) -> Row | None:
    told: dict[str, int] = {}
    is_finished = False
    for place, cell in enumerate(_cells(text, line)):
        kind = kinds[place] if place < len(kinds) else ""
        number = by_start.get(cell.start)
        if kind == "status":
            is_finished = cell.of(text).casefold() in read_words("tables", "finished")
        elif number is not None and dates[number].end == cell.end:
            if not place:
                return None  # a line that opens with its date
            told.setdefault(kind, number)
    span = Span(line.start(1), line.end(1))
    if (came := told.get("actual", told.get(""))) is not None:
        return Row(span, came, is_ahead=False)
    return None if is_finished or "planned" not in told else Row(span, told["planned"], is_ahead=True)


def _cells(text: str, line: re.Match[str]) -> Iterator[Span]:
    """Where the words of each cell stand, without marks and blanks around them; an empty one has no length."""
    start = line.start(1)
    for cell in line[1].split("|"):
        left, words = len(cell) - len(cell.lstrip(_MARKS)), cell.strip(_MARKS)
        yield Span(start + left, start + left + len(words))
        start += len(cell) + 1
