"""Timelines written: one a line as they come, or all of them as one."""

import argparse
import inspect
from collections.abc import Callable, Iterable

from timeline.assembly.merge import merge
from timeline.cli import options
from timeline.cli.streams import check_output, open_output, say
from timeline.export.registry import exporter
from timeline.model.timelines import Timeline

STREAMED = "jsonl"


def add_writing(parser: argparse.ArgumentParser, default: str) -> None:
    """What ``write_timelines`` takes."""
    options.add_format(parser, default=default)
    parser.add_argument("--title", metavar="TEXT", help="heads the page, in formats that have a title")
    options.add_output(parser)


def write_timelines(
    timelines: Iterable[Timeline], args: argparse.Namespace, correct: Callable[[Timeline], Timeline]
) -> int:
    """How many were written as the options ask, each corrected as it is written.

    ``jsonl`` holds nothing back; other formats hold one timeline, so many are merged.
    """
    write = exporter(args.format)
    titled = {} if args.title is None else {"title": args.title}
    if titled and "title" not in inspect.signature(write).parameters:
        titled = {}
        if not args.quiet:
            say(f"warning: {args.format} has no title")
    write(Timeline(), **titled)  # what the format lacks is told before the work
    check_output(args.output)
    if args.format == STREAMED:
        return _stream(map(correct, timelines), args.output)
    held = tuple(timelines)
    if held:
        text = write(correct(held[0] if len(held) == 1 else merge(held)), **titled)
        with open_output(args.output) as out:
            out.write(text)
    return len(held)


def _stream(timelines: Iterable[Timeline], output: str | None) -> int:
    write, done = exporter(STREAMED), 0
    with open_output(output) as out:
        for timeline in timelines:
            out.write(write(timeline))
            done += 1
    return done
