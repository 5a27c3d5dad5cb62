"""Options that choose entries: ``--actor``, ``--from``, ``--to`` and ``--main``."""

import argparse

from timeline.cli import options
from timeline.errors import UnknownActorError
from timeline.model.timelines import Timeline


def add_selection(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--actor", metavar="NAME", help="only entries of this actor, by any of its names")
    parser.add_argument("--from", dest="since", type=options.time, metavar="DATE", help="only from this date on")
    parser.add_argument("--to", dest="until", type=options.time, metavar="DATE", help="only up to this date")
    parser.add_argument("--main", action="store_true", help="only the main happenings")


class Selector:
    """The entries asked for, of one timeline or of each of many; of many, one at least must know the actor."""

    def __init__(self, args: argparse.Namespace) -> None:
        self._args = args
        self._is_known = False
        self._unknown: UnknownActorError | None = None

    def __call__(self, timeline: Timeline) -> Timeline:
        """What is asked for of a timeline, nothing of one that has no such actor. Raises ``PeriodError``."""
        args = self._args
        if args.actor is not None:
            try:
                timeline = timeline.where(actor=args.actor)
                self._is_known = True
            except UnknownActorError as error:
                self._unknown = self._unknown or error
                return timeline[:0]
        if args.main:
            timeline = timeline.where(salience="main")
        if args.since is not None or args.until is not None:
            timeline = timeline.between(args.since, args.until)
        return timeline

    def check(self) -> None:
        """Raises ``UnknownActorError`` where there were timelines, and none knew the actor."""
        if self._unknown is not None and not self._is_known:
            raise self._unknown
