"""Options that several commands share, each with one meaning everywhere."""

import argparse
from collections.abc import Sequence

from timeline.errors import AnchorError, PeriodError
from timeline.export.registry import formats
from timeline.model.anchors import Anchor
from timeline.model.conventions import Conventions, DateOrder
from timeline.model.questions import interval_of
from timeline.temporal.anchors import read_anchor
from timeline.timex.languages import LANGUAGES


def add_records(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a saved timeline, JSON or JSON Lines; '-' or nothing is standard input",
    )


def add_sources(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="a saved timeline (.json, .jsonl) or a text; '-' or nothing is standard input",
    )
    add_anchor(parser)
    parser.set_defaults(lines=False)


def add_inputs(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help="text, Markdown (its front matter 'date' is the anchor), JSON Lines, JSON or CSV with 'text', 'id' "
        "and 'anchor', a folder, or a pattern ('2024/*.txt'); '-' or nothing is standard input",
    )
    parser.add_argument("--lines", action="store_true", help="standard input is JSON Lines")
    add_anchor(parser)


def add_anchor(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--anchor",
        type=anchor,
        metavar="DATE",
        help="when the texts were written, ISO 8601 (2023-07-11); for documents that do not say themselves",
    )
    parser.add_argument(
        "--anchor-from-name",
        action="store_true",
        help="a day in the name of a file (2023-07-11-flood.txt) goes before --anchor",
    )


def add_day_first(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--day-first", action="store_true", help="05/06/2023 is 5 June, as in Britain, and not May 6")


def add_language(parser: argparse.ArgumentParser) -> None:
    languages = ("en", *LANGUAGES)
    parser.add_argument(
        "--language",
        choices=languages,
        default="en",
        metavar="CODE",
        help=f"what the texts are written in: one of {', '.join(languages)} (default: en)",
    )


def add_reading(parser: argparse.ArgumentParser, formats: Sequence[str], told: str) -> None:
    """What the commands without a model take; the first of ``formats``, of which ``told`` tells, is the default."""
    add_inputs(parser)
    add_day_first(parser)
    add_language(parser)
    parser.add_argument("-f", "--format", choices=formats, default=formats[0], help=f"{told} (default: {formats[0]})")
    add_output(parser)
    add_quiet(parser)


def conventions(args: argparse.Namespace) -> Conventions:
    """How to read what words leave open."""
    return Conventions(date_order=DateOrder.DAY_FIRST) if args.day_first else Conventions()


def add_format(parser: argparse.ArgumentParser, default: str) -> None:
    names = tuple(formats())
    parser.add_argument(
        "-f",
        "--format",
        choices=names,
        default=default,
        metavar="FORMAT",
        help=f"one of {', '.join(names)} (default: {default})",
    )


def add_output(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-o", "--output", metavar="FILE", help="write here and not to standard output")


def add_quiet(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("-q", "--quiet", action="store_true", help="no progress and no warnings")


def anchor(value: str) -> Anchor | None:
    try:
        return read_anchor(value)
    except AnchorError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def time(value: str) -> str:
    """A time to ask for, as written, so that messages show it so."""
    try:
        interval_of(value)
    except (AnchorError, PeriodError) as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return value


def positive(value: str) -> int:
    if not value.isascii() or not value.isdigit() or not int(value):
        raise argparse.ArgumentTypeError(f"{value!r} is not a positive number")
    return int(value)
