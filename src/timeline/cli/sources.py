"""Timelines of what a user points at: saved ones are read back, texts are extracted."""

import argparse
import contextlib
import io
import sys
from collections.abc import Iterator
from pathlib import Path

from timeline.cli.extract import extract
from timeline.cli.records import read_timelines
from timeline.cli.streams import STANDARD, Failures
from timeline.model.timelines import Timeline

_SAVED = (".json", ".jsonl", ".ndjson")


def timelines_of(args: argparse.Namespace, failures: Failures) -> Iterator[Timeline]:
    """The timelines of the files named, in order."""
    for name in args.files or [STANDARD]:
        one = argparse.Namespace(**{**vars(args), "files": [name]})
        yield from read_timelines(one, failures) if _is_saved(name) else extract(one, failures)


def _is_saved(name: str) -> bool:
    """By its name, or because it opens as no prose does."""
    if name == STANDARD:
        held = sys.stdin.buffer
        return isinstance(held, io.BufferedReader) and held.peek(1)[:1] in (b"", b"{")
    if Path(name).suffix in _SAVED:
        return True
    with contextlib.suppress(OSError), Path(name).open("rb") as file:
        return file.read(1) == b"{"
    return False
