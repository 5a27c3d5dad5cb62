"""How far a long run is: one line on standard error, rewritten in place, on a terminal only."""

import sys
import time
from collections.abc import Iterable, Iterator
from typing import TypeVar

from timeline.cli.streams import CLEAR_LINE

T = TypeVar("T")

_INTERVAL = 0.2  # seconds between two showings


def track(items: Iterable[T], *, quiet: bool) -> Iterator[T]:
    """The items unchanged; while they pass, their number and how many pass a second."""
    if quiet or not sys.stderr.isatty():
        yield from items
        return
    began = shown = time.monotonic()
    try:
        for number, item in enumerate(items, start=1):
            yield item
            now = time.monotonic()
            if now - shown >= _INTERVAL:
                shown = now
                sys.stderr.write(f"{CLEAR_LINE}{number:,} documents, {number / (now - began):.1f} a second")
                sys.stderr.flush()
    finally:
        sys.stderr.write(CLEAR_LINE)
        sys.stderr.flush()
