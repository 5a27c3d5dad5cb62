"""How many calls of functions a run makes: the same on every machine."""

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from types import FrameType


def calls_of(run: Callable[[], object]) -> int:
    calls = 0

    def count(frame: "FrameType", event: str, argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        run()
    finally:
        sys.setprofile(None)
    return calls
