"""Words and numbers that look like times and are none."""

import tomllib
from pathlib import Path

import pytest

from timeline.timex.find import find_times

ROWS = tomllib.loads((Path(__file__).parent / "corpus" / "traps.toml").read_text(encoding="utf-8"))["rows"]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row[0][:40])
def test_a_trap_holds_no_time_but_those_told(row: list[str]) -> None:
    text, *expected = row
    assert [time.text for time in find_times(text, "2024-05-15")] == expected
