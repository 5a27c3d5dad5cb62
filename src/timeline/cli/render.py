"""``timeline render``: saved timelines in another format."""

import argparse

from timeline.cli import options
from timeline.cli.outputs import add_writing, write_timelines
from timeline.cli.records import read_timelines
from timeline.cli.streams import Failures


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "render",
        help="write saved timelines in another format",
        description="Saved timelines in another format, perhaps only some of their entries.",
    )
    options.add_records(parser)
    add_writing(parser, default="md")
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Every timeline, with the entries asked for."""
    failures = Failures()
    return failures.exit_code(write_timelines(read_timelines(args, failures), args))
