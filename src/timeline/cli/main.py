"""The entry point: which command, and what its end means to the shell.

Data goes to standard output alone; progress, warnings and errors go to standard error. Every error is one line.
"""

import argparse
import os
import sys
import traceback
import warnings
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import NoReturn

from timeline.cli import completion, docs, doctor, explain, extract, ground, merge, render, schema, show, times
from timeline.cli.streams import say
from timeline.errors import ModelNotFoundError, TimelineError
from timeline.text.nlp import installed_model

DONE, FAILED, MISUSED, INTERRUPTED = 0, 1, 2, 130

_COMMANDS = (extract, times, ground, merge, render, show, explain, docs, schema, doctor, completion)
_EPILOG = """exit codes:
  0  done
  1  an error: nothing could be done
  2  wrong usage
  3  some documents failed, the others are done
"""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(MISUSED, f"{self.prog}: {message}; see {self.prog} --help\n")


class _Version(argparse.Action):
    """What a result depends on: the library, with its tables, and the model that an extraction would load."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> NoReturn:
        try:
            model = " ".join(installed_model())
        except ModelNotFoundError:
            model = "none"
        sys.stdout.write(f"timeline {metadata.version('timeline-nlp')}\nmodel {model}\n")
        parser.exit(DONE)


def build_parser() -> Parser:
    """The parser of every command."""
    parser = Parser(
        prog="timeline",
        description="From text to a timeline keyed by actors.",
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print the versions of library and model, and exit")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True, parser_class=Parser
    )
    for command in _COMMANDS:
        command.add_to(commands)
    return parser


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    try:
        args = _parsed(argv)
    except SystemExit as stop:
        return stop.code if isinstance(stop.code, int) else MISUSED
    with warnings.catch_warnings():
        warnings.showwarning = lambda message, *_: None if args.quiet else say(f"warning: {message}")
        return _guarded(args)


def _parsed(argv: Sequence[str] | None) -> argparse.Namespace:
    """The command and its options; what it has no use for is its own error, not that of the whole."""
    parser = build_parser()
    args, unknown = parser.parse_known_args(argv)
    if unknown:
        parser.prog = f"{parser.prog} {args.command}"
        parser.error(f"unrecognized arguments: {' '.join(unknown)}")
    return args


def _guarded(args: argparse.Namespace) -> int:
    try:
        code: int = args.run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        _forget_stdout()
        return DONE
    except KeyboardInterrupt:
        return INTERRUPTED
    except TimelineError as error:
        say(str(error))
        return FAILED
    except OSError as error:
        say(": ".join(str(part) for part in (error.filename, (error.strerror or str(error)).lower()) if part))
        return FAILED
    except Exception as error:  # noqa: BLE001 - a user gets a line to report, never a traceback
        say(f"internal error at {_place(error)}: {type(error).__name__}: {error}; please report it")
        return FAILED
    return code


def _forget_stdout() -> None:
    """Nobody reads any more: keep the interpreter from complaining of it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _place(error: Exception) -> str:
    frame = traceback.extract_tb(error.__traceback__)[-1]
    return f"{Path(frame.filename).name}:{frame.lineno}"


def run() -> NoReturn:
    """The console script."""
    sys.exit(main())
