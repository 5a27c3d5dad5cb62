"""Documents from files: plain text, Markdown with front matter, JSON, JSON Lines and CSV."""

import codecs
import csv
import io
import json
from collections.abc import Callable, Iterable, Iterator
from glob import glob, has_magic
from pathlib import Path
from typing import IO, Any

from timeline.errors import AnchorError, DocumentError
from timeline.model.anchors import AnchorLike
from timeline.pipeline import TextInput
from timeline.temporal.anchors import read_anchor
from timeline.text.front_matter import blank_front_matter, read_front_matter
from timeline.timex.dateline import find_anchor

JSON, CSV = ".json", ".csv"
JSON_LINES = (".jsonl", ".ndjson")
MARKDOWN = (".md", ".markdown")
# The names that news archives and other extraction tools use, the first found wins.
_ANCHOR_FIELDS = ("anchor", "published", "date")
_ID_FIELDS = ("id", "doc_id")


def read_documents(
    paths: str | Path | Iterable[str | Path],
    *,
    anchor: AnchorLike = None,
    anchor_from_name: bool = False,
    on_error: Callable[[DocumentError], None] | None = None,
) -> Iterator[TextInput]:
    """The documents in one file or several, in order, one at a time; a folder gives its ``.txt`` and ``.md`` files by
    name, hidden ones apart, and a pattern such as ``"reports/*.md"`` the files and folders that it fits.

    A line of a ``.jsonl`` file is one document: an object with ``text`` and perhaps ``id``, ``title`` and ``anchor``
    (or ``published`` or ``date``); a ``.json`` file is one such object, or a list of them, and a row of a ``.csv`` file
    is one where a column is headed ``text``. Markdown front matter gives ``title`` and, by its ``date``, the anchor; it
    is itself blanked, so that offsets hold in the file. Files are UTF-8, or UTF-16 that opens with its mark.
    ``anchor`` is for documents that bring none; with ``anchor_from_name`` a day in the name of a file
    ("2024-05-14-flood.txt") goes before it, but not before what the head of the text says. A file's id is its path as
    given.

    A file or line that cannot be read raises ``DocumentError``, or is handed to ``on_error`` and passed over.
    """
    for path in [paths] if isinstance(paths, (str, Path)) else paths:
        for file in files_of(path):
            try:
                with file.open("rb") as stream:
                    yield from read_stream(
                        stream,
                        str(file),
                        lines=file.suffix in JSON_LINES,
                        anchor=anchor,
                        anchor_from_name=anchor_from_name,
                        on_error=on_error,
                    )
            except OSError as error:
                _report(DocumentError(str(file), (error.strerror or str(error)).lower()), on_error)


def read_stream(
    stream: IO[bytes],
    name: str,
    *,
    lines: bool = False,
    anchor: AnchorLike = None,
    anchor_from_name: bool = False,
    on_error: Callable[[DocumentError], None] | None = None,
) -> Iterator[TextInput]:
    """The documents in an open file: one a line where ``lines`` is set, else one in all. As ``read_documents``."""
    numbered = enumerate(stream, start=1) if lines else [(None, stream.read())]
    for number, content in numbered:
        try:
            text = _decoded(content, name, number)
            if number is None:
                found = (find_anchor(text, name=Path(name).name) if anchor_from_name else None) or anchor
                parsed = _parsed(text, name, None) if Path(name).suffix == JSON else _rows(text, name)
                if parsed is not None:
                    yield from _from_records(parsed, name, found, on_error)
                else:
                    yield _from_text(text, name, found)
            elif text.strip():
                yield _from_record(_parsed(text, name, number), name, number, anchor)
        except DocumentError as error:
            _report(error, on_error)


def files_of(path: str | Path) -> list[Path]:
    """The files that a path stands for: a folder's texts, what fits a pattern, or itself."""
    if not has_magic(str(path)) or Path(path).exists():
        return _files(Path(path))
    return [file for found in sorted(glob(str(path), recursive=True)) for file in _files(Path(found))] or [Path(path)]


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = (file for file in path.rglob("*") if file.suffix in (".txt", *MARKDOWN) and file.is_file())
    return sorted(file for file in found if not any(part.startswith(".") for part in file.relative_to(path).parts))


def _decoded(content: bytes, name: str, line: int | None) -> str:
    # Windows writes UTF-16 where nobody asks it for another; its lines cannot be told by their bytes.
    is_wide = line is None and content.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    try:
        # A byte order mark is no part of the text.
        return content.decode("utf-16" if is_wide else "utf-8-sig")
    except UnicodeDecodeError as error:
        wanted = "UTF-16" if is_wide else "UTF-8"
        raise DocumentError(name, f"not {wanted} at byte {error.start}; convert it first", line) from None


def _from_text(text: str, name: str, anchor: AnchorLike) -> TextInput:
    fields = read_front_matter(text) if Path(name).suffix in MARKDOWN else {}
    return TextInput(
        text=blank_front_matter(text) if fields else text,
        anchor=_anchor(fields.get("date"), name, None) or anchor,
        id=name,
        title=fields.get("title", ""),
    )


def _rows(text: str, name: str) -> list[dict[str, Any]] | None:
    """The rows of a CSV file that has a column of texts; ``None`` for any other file."""
    if Path(name).suffix != CSV:
        return None
    limit = csv.field_size_limit()
    csv.field_size_limit(max(limit, len(text)))  # a book is longer than a field may be
    try:
        rows = csv.DictReader(io.StringIO(text, newline=""))
        return list(rows) if "text" in (rows.fieldnames or ()) else None
    finally:
        csv.field_size_limit(limit)


def _from_records(
    parsed: Any, name: str, anchor: AnchorLike, on_error: Callable[[DocumentError], None] | None
) -> Iterator[TextInput]:
    """The one that is there, or each of a list, numbered as lines are."""
    for number, record in enumerate(parsed, start=1) if isinstance(parsed, list) else [(None, parsed)]:
        try:
            yield _from_record(record, name, number, anchor)
        except DocumentError as error:
            _report(error, on_error)


def _parsed(text: str, name: str, number: int | None) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise DocumentError(name, "not JSON" if number is None else "not a JSON object", number) from None


def _from_record(record: Any, name: str, number: int | None, anchor: AnchorLike) -> TextInput:
    if isinstance(record, dict) and "entries" in record and "text" not in record:
        raise DocumentError(name, "a saved timeline and no text; 'timeline render' and 'show' read it", number)
    if not isinstance(record, dict) or not isinstance(record.get("text"), str):
        raise DocumentError(name, "an object with a string 'text' is wanted", number)
    return TextInput(
        text=record["text"],
        anchor=_anchor(_first(record, _ANCHOR_FIELDS), name, number) or anchor,
        id=str(_first(record, _ID_FIELDS) or (name if number is None else f"{name}:{number}")),
        title=str(record.get("title") or ""),
    )


def _first(record: dict[str, Any], names: Iterable[str]) -> Any:
    return next((record[name] for name in names if record.get(name) not in (None, "")), None)


def _anchor(value: Any, name: str, line: int | None) -> AnchorLike:
    try:
        return read_anchor(value)
    except AnchorError as error:
        raise DocumentError(name, str(error), line) from None


def _report(error: DocumentError, on_error: Callable[[DocumentError], None] | None) -> None:
    if on_error is None:
        raise error
    on_error(error)
