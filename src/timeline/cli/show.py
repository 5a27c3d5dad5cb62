"""``timeline show``: a timeline by actor, on the terminal."""

import argparse

from timeline.cli import options
from timeline.cli.corrections import add_overrides, corrector
from timeline.cli.pipelines import add_pipeline
from timeline.cli.selection import add_selection, select
from timeline.cli.sources import timelines_of
from timeline.cli.streams import Failures, open_output


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "show", help="show a timeline by actor", description="A timeline by actor, on the terminal."
    )
    options.add_sources(parser)
    add_overrides(parser)
    add_selection(parser)
    add_pipeline(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """A table for each timeline."""
    # Loaded here, so that the other commands start without it.
    from timeline.cli.table import show

    failures, correct, done = Failures(), corrector(args), 0
    with open_output(None) as out:
        for timeline in timelines_of(args, failures):
            show(select(correct(timeline), args), out, actor=args.actor)
            done += 1
    return failures.exit_code(done)
