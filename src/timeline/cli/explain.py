"""``timeline explain``: why an entry stands where it stands: words, rules, anchor, readings refused, links."""

import argparse

from timeline.cli import options
from timeline.cli.corrections import add_overrides, corrector
from timeline.cli.pipelines import add_pipeline
from timeline.cli.sources import timelines_of
from timeline.cli.streams import Failures, open_output, say
from timeline.model.entries import Entry


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "explain",
        help="say why an entry stands where it stands",
        description="Why an entry stands where it stands: words, rules, anchor, readings refused, links.",
    )
    parser.add_argument("entry", metavar="ENTRY", help="its id as 'show' prints it, or words of its headline or quote")
    options.add_sources(parser)
    add_pipeline(parser)
    add_overrides(parser)
    options.add_quiet(parser)
    parser.set_defaults(run=run)


def run(args: argparse.Namespace) -> int:
    """0 where an entry was found, else 1."""
    failures, correct = Failures(), corrector(args)
    named, quoted = [], []
    for timeline in map(correct, timelines_of(args, failures)):
        for entry in timeline:
            if _is_named(entry, args.entry):
                named.append(str(timeline.explain(entry)))
            elif args.entry.casefold() in entry.quote.casefold():
                quoted.append(str(timeline.explain(entry)))
    found = named or quoted
    with open_output(None) as out:
        out.write("\n\n".join(found) + "\n" if found else "")
    if not found:
        say(f"no entry has the id or the words {args.entry!r}")
        return 1
    return failures.exit_code(len(found))


def _is_named(entry: Entry, wanted: str) -> bool:
    by_id = entry.id == wanted or entry.id.rpartition(":")[2] == wanted
    return by_id or wanted.casefold() in entry.headline.casefold()
