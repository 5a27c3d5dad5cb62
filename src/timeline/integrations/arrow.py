"""Batches of documents in, batches of entries out: one function for Spark, Dask, Ray and plain Arrow (extra ``arrow``).

Spark's ``mapInArrow`` takes ``extract_batches`` as it is, with ``EVENT_SCHEMA_DDL``::

    run = functools.partial(extract_batches, anchor="published", on_error="row")
    articles.select("id", "text", "published").mapInArrow(run, EVENT_SCHEMA_DDL)

A worker loads the spaCy pipeline once, by its name; nothing that is hard to pickle is sent to it. The rows of a
document depend on that document alone.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any, Literal

from timeline.errors import ChoiceError, MissingExtraError
from timeline.export.arrow import schema, stored_rows
from timeline.export.rows import COLUMNS, ColumnType, Row
from timeline.model.arguments import of_type
from timeline.pipeline import Pipeline, TextInput

try:
    import pyarrow as pa
except ImportError:
    raise MissingExtraError("pyarrow", "arrow") from None

EVENT_SCHEMA = schema().append(pa.field("error", pa.string(), metadata={"meaning": "why the document gave no entries"}))
"""The schema of every batch: the columns of ``Timeline.to_arrow`` and ``error``."""

_DDL_TYPES = {
    ColumnType.TEXT: "string",
    ColumnType.TEXTS: "array<string>",
    ColumnType.INTEGER: "bigint",
    ColumnType.NUMBER: "double",
    ColumnType.DATE: "date",
}
EVENT_SCHEMA_DDL = ", ".join([*(f"`{column.name}` {_DDL_TYPES[column.type]}" for column in COLUMNS), "`error` string"])
"""``EVENT_SCHEMA`` as Spark writes it."""


_ON_ERROR = ("raise", "row")


def extract_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    text: str = "text",
    id: str = "id",  # noqa: A002 - named as the column is
    anchor: str | None = None,
    model: str | None = None,
    pipeline: Pipeline | None = None,
    on_error: Literal["raise", "row"] = "raise",
) -> Iterator[pa.RecordBatch]:
    """The entries of each batch of documents, one row an entry, in the order of the documents.

    ``text``, ``id`` and ``anchor`` name the columns; an anchor may be text, a date or a timestamp, and ``None`` takes
    what the text itself says. ``model`` names the spaCy pipeline. A document that fails raises its error, or with
    ``on_error="row"`` gives one row that holds its id and the ``error``.

    Raises ``ChoiceError`` for a column that a batch lacks, and for another ``on_error``; ``ArgumentTypeError`` for what
    is no record batch, such as the columns of a table.
    """
    if on_error not in _ON_ERROR:
        raise ChoiceError("on_error", on_error, _ON_ERROR)
    for batch in batches:
        of_type("each of batches", batch, pa.RecordBatch, hint="table.to_batches() gives those of a table")
        documents = list(_documents(batch, text=text, id=id, anchor=anchor))
        rows = _rows(documents, pipeline or Pipeline(), model, on_error)
        yield pa.RecordBatch.from_pylist(list(rows), schema=EVENT_SCHEMA)


def _documents(batch: pa.RecordBatch, *, text: str, id: str, anchor: str | None) -> Iterator[TextInput]:  # noqa: A002
    columns = {"text": text, "id": id} | ({"anchor": anchor} if anchor is not None else {})
    for name, column in columns.items():
        if column not in batch.schema.names:
            raise ChoiceError(f"column {name}", column, batch.schema.names)
    given: Mapping[str, list[Any]] = {name: batch.column(column).to_pylist() for name, column in columns.items()}
    for values in zip(*given.values(), strict=True):
        document = dict(zip(given, values, strict=True))
        yield TextInput(**document | {"id": "" if document["id"] is None else str(document["id"])})


def _rows(
    documents: list[TextInput], pipeline: Pipeline, model: str | None, on_error: Literal["raise", "row"]
) -> Iterator[Row]:
    if on_error == "raise":
        for timeline in pipeline.extract_many(documents, nlp=model):
            yield from stored_rows(timeline)
        return
    for document in documents:
        try:
            yield from list(stored_rows(next(pipeline.extract_many([document], nlp=model))))
        except Exception as error:  # noqa: BLE001 - whatever is wrong with one document, the others go on
            yield {"document_id": document.id, "error": f"{type(error).__name__}: {error}"}
