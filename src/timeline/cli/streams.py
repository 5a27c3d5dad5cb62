"""Standard input, output and error, and the files that stand in their place."""

import argparse
import contextlib
import errno
import io
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import IO, TextIO

from timeline.documents import files_of, read_documents, read_stream
from timeline.pipeline import TextInput

STANDARD = "-"
CLEAR_LINE = "\r\x1b[K"
"""Takes away what stands on the terminal's line, such as the progress of a long run."""


def say(message: str) -> None:
    """One line on standard error, whatever the message holds."""
    line = " ".join(message.split())
    shown = "".join(char if char.isprintable() else ascii(char)[1:-1] for char in line)
    clear = CLEAR_LINE if sys.stderr.isatty() else ""
    sys.stderr.write(f"{clear}timeline: {shown}\n")


NO_TEXTS = "warning: {}: no .txt or .md file in this folder"


class Failures:
    """The documents that could not be read: each said at once, and counted."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, error: Exception) -> None:
        self.count += 1
        say(str(error))

    def exit_code(self, done: int) -> int:
        """0: none failed; 3: some did; 1: all did."""
        if not self.count:
            return 0
        return 3 if done else 1


def read_inputs(args: argparse.Namespace, failures: Failures) -> Iterator[TextInput]:
    """The documents of the files named on the command line, or of standard input, one at a time."""
    for name in args.files or [STANDARD]:
        if name == STANDARD:
            documents = read_stream(
                sys.stdin.buffer, "standard input", lines=args.lines, anchor=args.anchor, on_error=failures
            )
        else:
            if not args.quiet and not files_of(name):
                say(NO_TEXTS.format(name))
            documents = read_documents(
                name, anchor=args.anchor, anchor_from_name=args.anchor_from_name, on_error=failures
            )
        for document in documents:
            if not args.quiet:
                _warn_of(document, is_named=name != STANDARD or args.lines)
            yield document


def _warn_of(document: TextInput, *, is_named: bool) -> None:
    if not document.text.strip():
        say(f"warning: {document.id}: no text")
    elif not is_named and document.text.lstrip().startswith('{"'):
        say(f"warning: {document.id}: read as prose, and looks like JSON Lines: give --lines")


def open_bytes(name: str) -> contextlib.AbstractContextManager[IO[bytes]]:
    """A file to read, or standard input. Raises ``OSError``."""
    return contextlib.nullcontext(sys.stdin.buffer) if name == STANDARD else Path(name).open("rb")


def check_output(name: str | None) -> None:
    """Raises ``OSError`` for a file that cannot be there, before the work that it is to hold is done."""
    if name is None or name == STANDARD:
        return
    path = Path(name)
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), name)
    if not path.parent.is_dir():
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), name)


@contextlib.contextmanager
def open_output(name: str | None) -> Iterator[TextIO]:
    """A file to write, or standard output: UTF-8 with plain line ends on every system. Raises ``OSError``."""
    if name is not None and name != STANDARD:
        with Path(name).open("w", encoding="utf-8", errors="backslashreplace", newline="\n") as file:
            yield file
        return
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")
    yield sys.stdout
