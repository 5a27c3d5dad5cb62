"""Timelines written: one a line as they come, or all of them as one, with the entries asked for."""

import argparse
import inspect
from collections.abc import Iterable, Sequence

from timeline.assembly.merge import merge
from timeline.cli import options
from timeline.cli.corrections import add_overrides, corrector
from timeline.cli.selection import Selector, add_selection
from timeline.cli.streams import check_output, open_output, say
from timeline.export.registry import exporter
from timeline.model.timelines import Timeline

STREAMED = "jsonl"


def add_writing(parser: argparse.ArgumentParser, default: str) -> None:
    """What ``write_timelines`` takes."""
    options.add_format(parser, default=default)
    parser.add_argument("--title", metavar="TEXT", help="heads the page, in formats that have a title")
    options.add_output(parser)
    add_overrides(parser)
    add_selection(parser)


def write_timelines(timelines: Iterable[Timeline], args: argparse.Namespace) -> int:
    """How many were written as the options ask, each corrected as it is written.

    ``jsonl`` holds nothing back; other formats hold one timeline, so many are merged.
    """
    correct, select = corrector(args), Selector(args)
    write = exporter(args.format)
    titled = {} if args.title is None else {"title": args.title}
    if titled and "title" not in inspect.signature(write).parameters:
        titled = {}
        if not args.quiet:
            say(f"warning: {args.format} has no title")
    write(Timeline(), **titled)  # what the format lacks is told before the work
    check_output(args.output)
    if args.format == STREAMED:
        done = _stream(map(select, map(correct, timelines)), args.output)
        select.check()
        return done
    held = tuple(timelines)
    if held:
        selected = select(correct(joined(held)))
        select.check()
        with open_output(args.output) as out:
            out.write(write(selected, **titled))
    return len(held)


def joined(timelines: Sequence[Timeline]) -> Timeline:
    """One timeline of all; a single one stays as it is."""
    return timelines[0] if len(timelines) == 1 else merge(timelines)


def _stream(timelines: Iterable[Timeline], output: str | None) -> int:
    write, done = exporter(STREAMED), 0
    with open_output(output) as out:
        for timeline in timelines:
            out.write(write(timeline))
            done += 1
    return done
