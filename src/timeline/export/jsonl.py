"""JSON Lines: one complete timeline a line, for streams of documents.

Contract
    Each line is the JSON object that ``json`` writes, packed, and ends in a line feed. No other character that any
    reader takes for the end of a line stands in it. ``write`` gives the line of one timeline, so the lines of
    many may be joined as they are made; ``read`` streams them back and passes over blank lines.
"""

from collections.abc import Iterable, Iterator

from timeline.errors import RecordError
from timeline.export import json
from timeline.model.timelines import Timeline


def write(timeline: Timeline) -> str:
    """The line of one timeline."""
    return json.write(timeline, indent=None) + "\n"


def read(lines: Iterable[str | bytes]) -> Iterator[Timeline]:
    """The timelines of lines, such as an open file. Raises ``RecordError``, which says the line, from 1."""
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield json.read(line)
            except RecordError as error:
                where = f"line {number}, {error.path}" if error.path else f"line {number}"
                raise RecordError(where, error.problem) from None
