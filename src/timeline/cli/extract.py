"""``timeline extract``: texts in, timelines out."""

import argparse
from collections.abc import Iterator

from timeline.api import extract_many
from timeline.assembly.assemble import UNANCHORED
from timeline.cli import options
from timeline.cli.outputs import add_writing, write_timelines
from timeline.cli.pipelines import add_pipeline, pipeline_of
from timeline.cli.progress import track
from timeline.cli.streams import Failures, read_inputs, say
from timeline.cli.unanchored import HINT
from timeline.model.timelines import Timeline
from timeline.text.nlp import load_pipeline

_DESCRIPTION = """The timeline of each text. 'jsonl' writes one timeline a line as the texts are read, in constant
memory; every other format holds one timeline, so several texts are merged into one."""
_HINTS = {UNANCHORED: HINT}


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser("extract", help="make timelines from texts", description=_DESCRIPTION)
    options.add_inputs(parser)
    add_writing(parser, default="json")
    add_pipeline(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Every document in order; those that cannot be read are named and passed over."""
    failures = Failures()
    return failures.exit_code(write_timelines(extract(args, failures), args))


def extract(args: argparse.Namespace, failures: Failures) -> Iterator[Timeline]:
    """The timelines of the texts named on the command line, as they are parsed; each new remark is said once."""
    said: set[str] = set()
    timelines = extract_many(
        read_inputs(args, failures),
        nlp=load_pipeline(args.model),
        n_process=args.n_process,
        pipeline=pipeline_of(args),
    )
    for timeline in track(timelines, quiet=args.quiet):
        for note in timeline.notes:
            if note not in said and not args.quiet:
                said.add(note)
                say(f"warning: {timeline.documents[0].id}: {note}{_HINTS.get(note, '')}")
        yield timeline
