"""``timeline ground``: texts with the date put after each relative expression, without a model."""

import argparse

from timeline.cli import options
from timeline.cli.progress import track
from timeline.cli.streams import Failures, open_output, read_inputs
from timeline.cli.unanchored import unanchored_warning
from timeline.export.json import dumps
from timeline.timex.ground import ground

_DESCRIPTION = "Each text with the date put after its relative times, found without a model."


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "ground", help="write dates after relative times: yesterday (2026-04-30)", description=_DESCRIPTION
    )
    told = "the bare texts, or a line of JSON with 'id' and 'text' for each"
    options.add_reading(parser, ("text", "jsonl"), told)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """Every document in order."""
    failures, done, warn = Failures(), 0, unanchored_warning(quiet=args.quiet)
    write = _line if args.format == "jsonl" else _text
    ended = ""
    with open_output(args.output) as out:
        for document in track(read_inputs(args, failures), quiet=args.quiet):
            grounded = ground(
                document.text, document.anchor, conventions=options.conventions(args), language=args.language
            )
            written = write(document.id, grounded.text)
            out.write(ended + written)
            ended = "" if written.endswith("\n") else "\n"  # two texts never share a line
            warn(document, grounded.times)
            done += 1
    return failures.exit_code(done)


def _text(_: str, text: str) -> str:
    return text


def _line(document_id: str, text: str) -> str:
    return dumps({"id": document_id, "text": text}) + "\n"
