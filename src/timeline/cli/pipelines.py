"""Options that shape an extraction: ``--actors``, ``--day-first``, ``--model`` and ``--n-process``."""

import argparse
from pathlib import Path

from timeline.actors.gazetteer import Gazetteer
from timeline.cli import options
from timeline.pipeline import Pipeline, default_pipeline


def add_pipeline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--actors", metavar="FILE", help="a gazetteer of known actors: .csv, .json or .toml")
    options.add_day_first(parser)
    parser.add_argument("--model", metavar="NAME", help="the spaCy pipeline: a package name or a folder")
    parser.add_argument(
        "--n-process", type=options.positive, default=1, metavar="N", help="parse in N processes (for many documents)"
    )


def pipeline_of(args: argparse.Namespace) -> Pipeline:
    """The stages asked for. Raises ``GazetteerError`` or ``OSError``."""
    gazetteer = None if args.actors is None else Gazetteer.read(args.actors)
    return default_pipeline(conventions=options.conventions(args), gazetteer=gazetteer)


def settings_of(args: argparse.Namespace) -> str:
    """What else than text, model and library the result depends on. Raises ``OSError``."""
    actors = "" if args.actors is None else Path(args.actors).read_text(encoding="utf-8", errors="replace")
    return f"day first\n{actors}" if args.day_first else actors
