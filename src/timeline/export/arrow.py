"""Arrow: the flat table of ``rows`` as a ``pyarrow.Table`` (extra ``arrow``).

Contract
    One row an entry, the columns of ``rows.COLUMNS`` in order: text is ``string``, lists ``list<string>``, offsets
    ``int64``, numbers ``double``, dates ``date32``. Every column may be null but none of a list's items is. The
    schema's metadata gives the version (``timeline.schema``); each field's gives its ``meaning``. Text is UTF-8, so
    a lone surrogate becomes U+FFFD; offsets count code points still.
"""

import re
from collections.abc import Iterator
from importlib import import_module
from typing import TYPE_CHECKING, Any

from timeline.errors import MissingExtraError
from timeline.export.rows import COLUMNS, SCHEMA_VERSION, Cell, Column, ColumnType, Row, rows
from timeline.model.timelines import Timeline

if TYPE_CHECKING:
    import pyarrow as pa

_SURROGATES = re.compile("[\ud800-\udfff]")


def table(timeline: Timeline) -> "pa.Table":
    """The timeline as an Arrow table. Raises ``MissingExtraError``."""
    library = _library()
    return library.Table.from_pylist(list(stored_rows(timeline)), schema=schema())


def stored_rows(timeline: Timeline) -> Iterator[Row]:
    """The rows of the table, with text that Arrow can hold."""
    for row in rows(timeline):
        yield {name: _storable(cell) for name, cell in row.items()}


def schema() -> "pa.Schema":
    """The schema of every table, whatever is in it. Raises ``MissingExtraError``."""
    library = _library()
    fields = [_field(library, column) for column in COLUMNS]
    return library.schema(fields, metadata={"timeline.schema": str(SCHEMA_VERSION)})


def _library() -> Any:
    try:
        return import_module("pyarrow")
    except ImportError:
        raise MissingExtraError("pyarrow", "arrow") from None


def _field(library: Any, column: Column) -> Any:
    types = {
        ColumnType.TEXT: library.string(),
        ColumnType.TEXTS: library.list_(library.field("item", library.string(), nullable=False)),
        ColumnType.INTEGER: library.int64(),
        ColumnType.NUMBER: library.float64(),
        ColumnType.DATE: library.date32(),
    }
    return library.field(column.name, types[column.type], metadata={"meaning": column.meaning})


def _storable(cell: Cell) -> Cell:
    if isinstance(cell, list):
        return [_SURROGATES.sub("\ufffd", item) for item in cell]
    return _SURROGATES.sub("\ufffd", cell) if isinstance(cell, str) else cell
