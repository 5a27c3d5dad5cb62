"""Seconds of ``find_times`` on a megabyte of one pattern over and over: no text may cost more than its length.

Run as ``python -m benchmarks.hostile``; name patterns to time those alone. Words of time in random order follow, for
in them nothing stands again.
"""

import random
import sys
from collections.abc import Iterable
from time import process_time

from timeline import find_times
from timeline.timex.words import senses

_ANCHOR = "2024-05-01"
_SIZE = 1_000_000
PATTERNS = (
    "last ", "next next ", "1/", "1/1/1/", "from to ", "between and ", "March ", "may ", "Monday, ", "mon tue ",
    "at 5 pm ", "1998-", "10-", "12:00 ", "1", "1 ", "1998 ", "1998, ", "two days after ", "May 1, ", "Q1 ",
    "the first of the ", "the end of ", "early late ", "a year and a half ", "every other day ", "twenty ", "fall ",
    "12.3.", "2024-05-01 ", "2024-05-01T", "10:30-11:30 ", "from Monday to ", "the day after ", "(", "'98 ", "in ",
    "last Friday of ", "May 3 to 5 ", "since 1998 until ", "5h 30m ", "1st ", "a ", "x", "Mon 5 pm at in 1/2 last ",
    "week 5 of ", "about ", "half past ", "the 5th of May of ", "now + 2 hours ", "\n", "1,000 ", "midnight ",
    "today and tomorrow or ", "year 2000 AD ", "quarter of the year ", "said in May 1998. ",
)  # fmt: skip
SEEDS = (1, 2, 3)


def mixed(seed: int, size: int) -> str:
    """Words of time in random order."""
    words = sorted(set(senses()) | set(" ".join(PATTERNS).split()))
    return " ".join(random.Random(seed).choices(words, k=size // 2))[:size]


def seconds(text: str) -> float:
    """CPU seconds for a text."""
    start = process_time()
    find_times(text, anchor=_ANCHOR)
    return process_time() - start


def run(patterns: Iterable[str]) -> None:
    """One row a pattern: seconds for a quarter and for the whole, and by how much the whole costs more than four."""
    find_times("tomorrow", anchor=_ANCHOR)  # tables are read once
    print("0.25 MB   1 MB  ratio  pattern")
    for pattern in patterns:
        show(repr(pattern), (pattern * (_SIZE // len(pattern) + 1))[:_SIZE])


def show(label: str, text: str) -> None:
    quarter, whole = seconds(text[: _SIZE // 4]), seconds(text)
    print(f"{quarter:7.2f} {whole:6.2f} {whole / max(quarter, 1e-9) / 4:6.2f}  {label}", flush=True)


if __name__ == "__main__":
    run(sys.argv[1:] or PATTERNS)
    for seed in SEEDS if len(sys.argv) == 1 else ():
        show(f"mixed words, seed {seed}", mixed(seed, _SIZE))
