"""JSON: the canonical form, complete and versioned.

Contract
    ``write`` gives one JSON object, a timeline's record (see ``records``), that the published schema describes;
    ``read`` gives the equal timeline back. Text is UTF-8 as it is, save characters that could mislead or break a
    reader (controls, line separators, marks that turn the direction of writing, lone surrogates): they are escaped,
    which JSON readers undo. The text ends in a line feed when it is indented, and is one line, without a line
    feed, when it is not. Keys stand in the order of the fields; the same timeline gives the same bytes.
"""

import json
import re
from typing import Any

from timeline.errors import RecordError
from timeline.export.records import read_timeline, timeline_record
from timeline.model.timelines import Timeline

_ESCAPED = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff\ud800-\udfff]")


def write(timeline: Timeline, *, indent: int | None = 2) -> str:
    """The timeline as JSON; ``indent=None`` packs it into one line."""
    return dumps(timeline_record(timeline), indent=indent) + ("" if indent is None else "\n")


def read(text: str | bytes) -> Timeline:
    """The timeline that ``write`` wrote. Raises ``RecordError`` for anything else."""
    return read_timeline(loads(text))


def dumps(value: object, *, indent: int | None = None) -> str:
    """Any record as JSON, with misleading characters escaped."""
    separators = (",", ":") if indent is None else (",", ": ")
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, indent=indent, separators=separators)
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def loads(text: str | bytes) -> Any:
    """The value of a JSON text. Raises ``RecordError`` for what is not JSON, and for an object with a key twice."""
    try:
        return json.loads(text, object_pairs_hook=_object, parse_constant=_refuse)
    except (ValueError, RecursionError) as error:
        raise RecordError("", f"is not JSON: {error}") from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    record = dict(pairs)
    if len(record) < len(pairs):
        raise ValueError("an object has a key twice")
    return record


def _refuse(constant: str) -> Any:
    raise ValueError(f"{constant} is no JSON number")
