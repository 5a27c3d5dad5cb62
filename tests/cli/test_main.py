"""The entry point: exit codes, one line an error, and nothing of Python's on the screen."""

import subprocess
import sys
from importlib import metadata
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from timeline.cli import main as entry


@pytest.mark.parametrize(
    ("words", "problem"),
    [
        ((), "the following arguments are required: COMMAND"),
        (("unravel",), "invalid choice: 'unravel'"),
        (("times", "--anchor", "soon"), "anchor 'soon' is not a date"),
        (("extract", "--n-process", "0"), "'0' is not a positive number"),
        (("extract", "--format", "parchment"), "invalid choice: 'parchment'"),
    ],
)
def test_wrong_usage_is_one_line_and_2(run: Run, words: tuple[str, ...], problem: str) -> None:
    ended = run(*words)
    assert (ended.code, ended.out, ended.err.count("\n")) == (2, "", 1)
    assert problem in ended.err


def test_help_names_the_exit_codes(run: Run) -> None:
    ended = run("--help")
    assert ended.code == 0
    assert "some documents failed" in ended.out


def test_an_error_of_ours_is_one_line_and_1(run: Run, tmp_path: Path) -> None:
    ended = run("extract", tmp_path / "a\nb.txt", "--model", "no_such_model")
    assert (ended.code, ended.out, ended.err.count("\n")) == (1, "", 1)
    assert "no spaCy pipeline 'no_such_model' is installed; type: pip install" in ended.err


def test_an_output_that_cannot_be_written_is_one_line_and_1(run: Run, tmp_path: Path) -> None:
    for command in ("times", "extract", "render"):
        ended = run(command, "-o", tmp_path / "none" / "a.out", stdin="Rain on 6 May 2024.")
        assert (ended.code, ended.err) == (1, f"timeline: {tmp_path / 'none' / 'a.out'}: no such file or directory\n")
    assert "is a directory" in run("extract", "-o", tmp_path, stdin="Rain.").err


def test_what_a_format_lacks_is_told_before_anything_is_read(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    ended = run("extract", "none.txt", "-f", "ics")
    assert (ended.code, ended.err.count("\n")) == (1, 1)
    assert "icalendar is not installed" in ended.err


def test_a_fault_of_the_library_is_one_line_that_says_where(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ZeroDivisionError("by nought")

    monkeypatch.setattr(entry.times, "read_inputs", fail)
    ended = run("times")
    assert (ended.code, ended.err.count("\n")) == (1, 1)
    assert "internal error at test_main.py:" in ended.err
    assert "ZeroDivisionError: by nought" in ended.err


def test_a_closed_pipe_ends_quietly() -> None:
    text = "Rain on 6 May 2024. " * 3_000
    reader = "import sys; sys.stdin.readline()"
    with (
        subprocess.Popen([sys.executable, "-c", reader], stdin=subprocess.PIPE) as closed,
        subprocess.Popen(
            [sys.executable, "-m", "timeline", "times"],
            stdin=subprocess.PIPE,
            stdout=closed.stdin,
            stderr=subprocess.PIPE,
        ) as command,
    ):
        closed.stdin.close()
        _, err = command.communicate(text.encode())
    assert (command.returncode, err) == (0, b"")


def test_the_version_names_library_and_model(run: Run) -> None:
    ended = run("--version")
    assert (ended.code, ended.err) == (0, "")
    library, model = ended.out.splitlines()
    assert library == f"timeline {metadata.version('timeline-nlp')}"
    assert model.startswith("model en_core_web_sm")


def test_the_version_is_told_without_a_model(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TIMELINE_MODEL", "no_such_model")
    ended = run("--version")
    assert (ended.code, ended.out.splitlines()[1]) == (0, "model none")


def test_an_option_that_a_command_has_not_is_its_own_misuse(run: Run) -> None:
    ended = run("show", "--colour")
    assert (ended.code, ended.out) == (2, "")
    assert ended.err == "timeline show: unrecognized arguments: --colour; see timeline show --help\n"
