"""``timeline extract``: texts in, timelines out."""

import argparse
from collections.abc import Iterable, Iterator

from timeline.cli import options
from timeline.cli.outputs import write_timelines
from timeline.cli.progress import track
from timeline.cli.streams import Failures, read_inputs, say
from timeline.model.timelines import Timeline
from timeline.pipeline import Pipeline
from timeline.text.nlp import load_pipeline

_DESCRIPTION = """The timeline of each text. 'jsonl' writes one timeline a line as the texts are read, in constant
memory; every other format holds one timeline, so several texts are merged into one."""


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("extract", help="make timelines from texts", description=_DESCRIPTION)
    options.add_inputs(parser)
    options.add_format(parser, default="json")
    options.add_model(parser)
    options.add_output(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Every document in order; those that cannot be read are named and passed over."""
    failures = Failures()
    nlp = load_pipeline(args.model)
    timelines = Pipeline().extract_many(read_inputs(args, failures), nlp=nlp, n_process=args.n_process)
    done = write_timelines(_told(track(timelines, quiet=args.quiet), quiet=args.quiet), args.format, args.output)
    return failures.exit_code(done)


def _told(timelines: Iterable[Timeline], *, quiet: bool) -> Iterator[Timeline]:
    """The timelines unchanged; each new remark on one of them is said once."""
    said: set[str] = set()
    for timeline in timelines:
        for note in timeline.notes:
            if note not in said and not quiet:
                said.add(note)
                say(f"warning: {timeline.documents[0].id}: {note}")
        yield timeline
