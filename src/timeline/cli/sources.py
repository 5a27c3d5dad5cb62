"""Timelines of what a user points at: saved ones are read back, texts are extracted."""

import argparse
from collections.abc import Iterator
from pathlib import Path

from timeline.cli.extract import extract
from timeline.cli.records import read_timelines
from timeline.cli.streams import STANDARD, Failures
from timeline.model.timelines import Timeline

_SAVED = (".json", ".jsonl", ".ndjson")


def timelines_of(args: argparse.Namespace, failures: Failures) -> Iterator[Timeline]:
    """The timelines of the files named, in order; standard input holds saved ones."""
    for name in args.files or [STANDARD]:
        one = argparse.Namespace(**{**vars(args), "files": [name]})
        saved = name == STANDARD or Path(name).suffix in _SAVED
        yield from read_timelines(one, failures) if saved else extract(one, failures)
