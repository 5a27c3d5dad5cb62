"""``timeline show``: a timeline by actor, on the terminal."""

import argparse

from timeline.cli import options
from timeline.cli.corrections import add_overrides, corrector
from timeline.cli.outputs import joined
from timeline.cli.pipelines import add_pipeline
from timeline.cli.selection import Selector, add_selection
from timeline.cli.sources import timelines_of
from timeline.cli.streams import Failures, open_output


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "show", help="show a timeline by actor", description="A timeline by actor, on the terminal; several are merged."
    )
    options.add_sources(parser)
    add_overrides(parser)
    add_selection(parser)
    add_pipeline(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """One table; several timelines are merged."""
    # Loaded here, so that the other commands start without it.
    from timeline.cli.table import show

    failures, correct, select = Failures(), corrector(args), Selector(args)
    held = tuple(timelines_of(args, failures))
    if held:
        selected = select(correct(joined(held)))
        select.check()
        with open_output(None) as out:
            show(selected, out, actor=args.actor)
    return failures.exit_code(len(held))
