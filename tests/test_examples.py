"""The examples run, and print something about what they show."""

import runpy
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parent.parent / "examples"
SHOWN = {
    "analyst.py": "Hydrobud",
    "arrow_batches.py": "2021-04-flood",
    "find_dates.py": "late next week",
    "ground_messages.py": "yesterday (2026-04-30)",
    "journalist.py": "Duarte",
    "own_stage.py": "Ana Lopes",
}


def test_every_script_is_tried() -> None:
    assert set(SHOWN) == {path.name for path in EXAMPLES.glob("*.py")}


@pytest.mark.model
@pytest.mark.parametrize("name", SHOWN)
def test_an_example_shows_what_it_is_for(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    runpy.run_path(str(EXAMPLES / name), run_name="__main__")
    assert SHOWN[name] in capsys.readouterr().out
