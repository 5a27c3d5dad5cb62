"""``timeline merge``: saved timelines of many documents as one."""

import argparse

from timeline.assembly.merge import merge
from timeline.cli import options
from timeline.cli.corrections import add_overrides, corrector
from timeline.cli.records import read_timelines
from timeline.cli.streams import Failures, check_output, open_output
from timeline.export import json


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "merge",
        help="join saved timelines into one",
        description="The same actor under several names becomes one actor, the same happening told several times one "
        "entry; sources that contradict each other keep both, as a conflict. The order of the files does not matter.",
    )
    options.add_records(parser)
    add_overrides(parser)
    options.add_output(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """One timeline, as JSON."""
    failures, correct = Failures(), corrector(args)
    check_output(args.output)
    timelines = tuple(read_timelines(args, failures))
    if timelines:
        with open_output(args.output) as out:
            out.write(json.write(correct(merge(timelines))))
    return failures.exit_code(len(timelines))
