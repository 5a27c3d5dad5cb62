"""Options that shape an extraction: ``--actors``, ``--model`` and ``--n-process``."""

import argparse
from pathlib import Path

from attrs import evolve

from timeline.actors.find import ActorFinder
from timeline.actors.gazetteer import Gazetteer
from timeline.cli.options import positive
from timeline.pipeline import Pipeline, default_pipeline


def add_pipeline(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--actors", metavar="FILE", help="a gazetteer of known actors: .csv, .json or .toml")
    parser.add_argument("--model", metavar="NAME", help="the spaCy pipeline: a package name or a folder")
    parser.add_argument(
        "--n-process", type=positive, default=1, metavar="N", help="parse in N processes (for many documents)"
    )


def pipeline_of(args: argparse.Namespace) -> Pipeline:
    """The stages asked for. Raises ``GazetteerError`` or ``OSError``."""
    if args.actors is None:
        return default_pipeline()
    return evolve(default_pipeline(), find_actors=ActorFinder(gazetteer=Gazetteer.read(args.actors)))


def settings_of(args: argparse.Namespace) -> str:
    """What else than text, model and library the result depends on. Raises ``OSError``."""
    return "" if args.actors is None else Path(args.actors).read_text(encoding="utf-8", errors="replace")
