"""``timeline schema``: the JSON Schema of a saved timeline."""

import argparse

from timeline.cli import options
from timeline.cli.streams import open_output
from timeline.export.json import dumps
from timeline.export.schema import json_schema


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "schema", help="print the JSON Schema of a saved timeline", description="The JSON Schema of a saved timeline."
    )
    options.add_output(parser)
    parser.set_defaults(run=run, quiet=False)


def run(args: argparse.Namespace) -> int:
    """Print the schema."""
    with open_output(args.output) as out:
        out.write(dumps(json_schema(), indent=2) + "\n")
    return 0
