"""``timeline ground``: texts with the date put after each relative expression, without a model."""

import argparse

from timeline.cli import options
from timeline.cli.progress import track
from timeline.cli.streams import Failures, open_output, read_inputs
from timeline.export.json import dumps
from timeline.pipeline import TextInput
from timeline.timex.ground import ground


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "ground", help="write dates after relative times: yesterday (2026-04-30)", description=__doc__
    )
    options.add_inputs(parser)
    parser.add_argument(
        "-f",
        "--format",
        choices=("text", "jsonl"),
        default="text",
        help="the bare texts, or a line of JSON with 'id' and 'text' for each (default: text)",
    )
    options.add_output(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Every document in order."""
    failures, done = Failures(), 0
    write = _line if args.format == "jsonl" else _text
    with open_output(args.output) as out:
        for document in track(read_inputs(args, failures), quiet=args.quiet):
            out.write(write(document))
            done += 1
    return failures.exit_code(done)


def _text(document: TextInput) -> str:
    return ground(document.text, document.anchor).text


def _line(document: TextInput) -> str:
    return dumps({"id": document.id, "text": _text(document)}) + "\n"
