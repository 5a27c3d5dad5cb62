"""``timeline doctor``: what is installed, and which model an extraction would use."""

import argparse
import os
import platform
from importlib import metadata

from timeline.cli.streams import open_output
from timeline.errors import TimelineError
from timeline.text.nlp import MODEL_VARIABLE, load_pipeline

_PACKAGES = ("spacy", "dateparser", "attrs", "rich", "pyarrow", "icalendar", "markdown", "sphinx")


def add_to(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    parser = commands.add_parser(
        "doctor",
        help="say what is installed and which model is used",
        description="What is installed, and which model is used.",
    )
    parser.add_argument("--model", metavar="NAME", help="the spaCy pipeline to try")
    parser.set_defaults(run=run, quiet=False)


def run(args: argparse.Namespace) -> int:
    """0 where an extraction would run, else 1."""
    model, works = _model(args.model)
    rows = {
        "timeline": metadata.version("timeline-nlp"),
        "python": f"{platform.python_version()} ({platform.system()}, {platform.machine()})",
        **{name: _version(name) for name in _PACKAGES},
        f"${MODEL_VARIABLE}": os.environ.get(MODEL_VARIABLE, "not set"),
        "model": model,
    }
    width = max(map(len, rows))
    with open_output(None) as out:
        out.writelines(f"{name:<{width}}  {value}\n" for name, value in rows.items())
    return 0 if works else 1


def _version(name: str) -> str:
    try:
        return metadata.version(name)
    except metadata.PackageNotFoundError:
        return "not installed"


def _model(name: str | None) -> tuple[str, bool]:
    try:
        nlp = load_pipeline(name)
    except TimelineError as error:
        return str(error), False
    return f"{nlp.meta['lang']}_{nlp.meta['name']} {nlp.meta['version']}: {', '.join(nlp.pipe_names)}", True
