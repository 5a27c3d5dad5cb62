"""CSV: the flat table of ``rows``, one line an entry.

Contract
    RFC 4180 with a header and line feeds; every reader of CSV gives the cells back. Lists are joined with "; ".
    What is not known is an empty cell. A cell that a spreadsheet would run as a formula (it begins with ``=``,
    ``+``, ``-``, ``@``, a tab or a carriage return) has an apostrophe put before it, years before 1 BC among them; for
    unchanged values read JSON or Arrow. NUL and lone surrogates, which no table holds, become U+FFFD.
"""

import re
from collections.abc import Iterable

from timeline.export.rows import COLUMNS, Cell, rows
from timeline.model.timelines import Timeline

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")
_SPECIAL = re.compile(r'[",\r\n]')
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


def write(timeline: Timeline) -> str:
    """The timeline as CSV."""
    header = [column.name for column in COLUMNS]
    table = [[_cell(row[name]) for name in header] for row in rows(timeline)]
    return "".join(map(_line, (header, *table)))


def _cell(value: Cell) -> str:
    if value is None:
        return ""
    text = "; ".join(value) if isinstance(value, list) else str(value)
    text = _UNSTORABLE.sub("\ufffd", text)
    return f"'{text}" if _FORMULA.match(text) else text


def _line(cells: Iterable[str]) -> str:
    return ",".join(map(_quoted, cells)) + "\n"


def _quoted(cell: str) -> str:
    # The standard library's writer leaves a carriage return bare, which readers take for the end of the line.
    return '"' + cell.replace('"', '""') + '"' if _SPECIAL.search(cell) else cell
