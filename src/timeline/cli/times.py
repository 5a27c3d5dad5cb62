"""``timeline times``: the time expressions of texts, without a model."""

import argparse
from collections.abc import Callable

from timeline.cli import options
from timeline.cli.progress import track
from timeline.cli.streams import Failures, open_output, read_inputs
from timeline.cli.unanchored import unanchored_warning
from timeline.export.json import dumps
from timeline.model.timexes import Timex
from timeline.timex.find import find_times

_DESCRIPTION = "The time expressions of each text, found without a model."
_COLUMNS = ("document", "start", "end", "type", "value", "mod", "edtf", "words")


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "times", help="find time expressions and place them on the calendar", description=_DESCRIPTION
    )
    told = "a table with a line of headings, or the whole of each expression as a line of JSON"
    options.add_reading(parser, ("tsv", "jsonl"), told)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """One line a time expression, in the order of documents and text."""
    failures, done, warn = Failures(), 0, unanchored_warning(quiet=args.quiet)
    conventions = options.conventions(args)
    line: Callable[[str, Timex], str] = _json if args.format == "jsonl" else _row
    with open_output(args.output) as out:
        if args.format == "tsv":
            out.write("\t".join(_COLUMNS) + "\n")
        for document in track(read_inputs(args, failures), quiet=args.quiet):
            times = find_times(document.text, document.anchor, conventions=conventions, language=args.language)
            out.writelines(line(document.id, timex) for timex in times)
            warn(document, times)
            done += 1
    return failures.exit_code(done)


def _json(document_id: str, timex: Timex) -> str:
    return dumps({"document_id": document_id, **timex.to_dict()}) + "\n"


def _row(document_id: str, timex: Timex) -> str:
    cells = (
        document_id,
        timex.span.start,
        timex.span.end,
        timex.type,
        timex.value,
        timex.mod or "",
        timex.edtf or "",
        timex.text,
    )
    return "\t".join(" ".join(str(cell).split()) for cell in cells) + "\n"
