"""The command line, run in this process."""

import io
import sys
from collections.abc import Callable
from typing import NamedTuple

import pytest

from timeline.cli.main import main


class Ended(NamedTuple):
    """What a command left: its exit code and all it wrote."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command: its words, and perhaps what stands on its standard input."""

    def run(*words: object, stdin: str | bytes = b"") -> Ended:
        content = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BufferedReader(io.BytesIO(content)), encoding="utf-8"))
        code = main([str(word) for word in words])
        out, err = capsys.readouterr()
        return Ended(code, out, err)

    return run
