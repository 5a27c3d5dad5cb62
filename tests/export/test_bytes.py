"""The bytes of every format are the same on every machine."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

WRITE_ALL = """
import hashlib, sys, tomllib, warnings
from importlib import import_module
from pathlib import Path
from tests.export.samples import SAMPLE
warnings.simplefilter("ignore")
declared = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))
for name, value in sorted(declared["project"]["entry-points"]["timeline.exporters"].items()):
    text = import_module(value.partition(":")[0]).write(SAMPLE)
    print(name, hashlib.sha256(text.encode("utf-8")).hexdigest())
"""


def digests(**environment: str) -> str:
    root = Path(__file__).parents[2]
    settings = {**os.environ, "PYTHONPATH": f"{root / 'src'}{os.pathsep}{root}", **environment}
    return subprocess.run(
        [sys.executable, "-c", WRITE_ALL], cwd=root, env=settings, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture(scope="module")
def here() -> str:
    return digests(PYTHONHASHSEED="1", TZ="UTC", LC_ALL="C.UTF-8")


@pytest.mark.parametrize(
    "settings",
    [
        {"PYTHONHASHSEED": "2", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "3", "TZ": "America/Los_Angeles", "LANG": "tr_TR.UTF-8"},
    ],
    ids=["east", "west"],
)
def test_the_machine_changes_no_byte(here: str, settings: dict[str, str]) -> None:
    assert digests(**settings) == here
