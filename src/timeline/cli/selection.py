"""Options that choose entries: ``--actor``, ``--from``, ``--to`` and ``--main``."""

import argparse

from timeline.cli import options
from timeline.model.timelines import Timeline


def add_selection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--actor", metavar="NAME", help="only entries of this actor, by any of its names")
    parser.add_argument("--from", dest="since", type=options.time, metavar="DATE", help="only from this date on")
    parser.add_argument("--to", dest="until", type=options.time, metavar="DATE", help="only up to this date")
    add_main(parser)


def add_main(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--main", action="store_true", help="only the main happenings")


def select_main(timeline: Timeline, args: argparse.Namespace) -> Timeline:
    """The main happenings, where they alone are asked for."""
    return timeline.where(salience="main") if args.main else timeline


def select(timeline: Timeline, args: argparse.Namespace) -> Timeline:
    """The entries asked for. Raises ``UnknownActorError`` or ``PeriodError``."""
    timeline = select_main(timeline, args)
    if args.actor is not None:
        timeline = timeline.where(actor=args.actor)
    if args.since is not None or args.until is not None:
        timeline = timeline.between(args.since, args.until)
    return timeline
