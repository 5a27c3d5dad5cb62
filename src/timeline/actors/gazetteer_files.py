"""The rows of a gazetteer's file: CSV, JSON or TOML to mappings with the same keys."""

import csv
import json
import tomllib
from collections.abc import Callable, Mapping
from os import PathLike
from pathlib import Path
from typing import Any, TypeAlias

from timeline.errors import GazetteerError

Row: TypeAlias = Mapping[str, Any]

_LISTS = ("aliases", "apart_from")


def read_rows(path: str | PathLike[str]) -> list[Row]:
    """The rows of a file, by its suffix. Raises ``GazetteerError`` for a file that is not of that form."""
    source = Path(path)
    readers: dict[str, Callable[[str], Any]] = {".csv": _csv, ".json": json.loads, ".toml": _toml}
    reader = readers.get(source.suffix.lower())
    if reader is None:
        raise GazetteerError(str(path), [(0, f"suffix {source.suffix!r} is none of {', '.join(readers)}")])
    try:
        rows = reader(source.read_text(encoding="utf-8-sig"))
    except (json.JSONDecodeError, tomllib.TOMLDecodeError, UnicodeDecodeError, csv.Error) as problem:
        raise GazetteerError(str(path), [(0, f"cannot be read: {problem}")]) from problem
    if not isinstance(rows, list):
        raise GazetteerError(str(path), [(0, "holds no list of actors")])
    wrong = [(number, "is no table of fields") for number, row in enumerate(rows, 1) if not isinstance(row, dict)]
    if wrong:
        raise GazetteerError(str(path), wrong)
    return rows


def _toml(text: str) -> Any:
    return tomllib.loads(text).get("actors")


def _csv(text: str) -> Any:
    return [_from_cells(row) for row in csv.DictReader(text.splitlines(), strict=True)]


def _from_cells(cells: dict[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {str(name): value for name, value in cells.items() if value}
    for name in _LISTS:
        if name in row:
            row[name] = _parted(row[name])
    if "roles" in row:
        row["roles"] = [_role(cell) for cell in _parted(row["roles"])]
    return row


def _parted(cell: str) -> list[str]:
    return [part.strip() for part in cell.split("|") if part.strip()]


def _role(cell: str) -> dict[str, str]:
    """ "foreign minister@2020-03-04/2024-09-05" """
    title, _, time = cell.partition("@")
    start, _, end = time.partition("/")
    return {"title": title.strip(), "from": start.strip(), "to": end.strip()}
