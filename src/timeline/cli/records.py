"""Timelines read back from what ``extract`` and ``merge`` wrote."""

import argparse
from collections.abc import Callable, Iterator
from itertools import chain
from typing import IO

from timeline.cli.streams import STANDARD, open_bytes
from timeline.errors import DocumentError, RecordError
from timeline.export import json
from timeline.model.timelines import Timeline

OnError = Callable[[DocumentError], None]


def read_timelines(args: argparse.Namespace, on_error: OnError) -> Iterator[Timeline]:
    """The timelines of the files named on the command line, or of standard input, one at a time.

    A file holds one JSON object, or one a line; which of the two, its first line tells.
    """
    for name in args.files or [STANDARD]:
        shown = "standard input" if name == STANDARD else name
        try:
            with open_bytes(name) as file:
                yield from _read(file, shown, on_error)
        except OSError as error:
            on_error(DocumentError(shown, (error.strerror or str(error)).lower()))


def _read(file: IO[bytes], name: str, on_error: OnError) -> Iterator[Timeline]:
    first = file.readline()
    packed = first.rstrip().endswith(b"}")
    parts = enumerate(chain([first], file), start=1) if packed else [(None, first + file.read())]
    for line, part in parts:
        if packed and not part.strip():
            continue
        try:
            yield json.read(part)
        except RecordError as error:
            hint = "; 'timeline extract' makes one of a text" if error.path in ("", "version") else ""
            on_error(DocumentError(name, f"no saved timeline: {error.path or 'it'} {error.problem}{hint}", line))
