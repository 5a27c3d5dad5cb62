"""Timelines written: one a line as they come, or all of them as one."""

from collections.abc import Callable, Iterable

from timeline.assembly.merge import merge
from timeline.cli.streams import open_output
from timeline.export.registry import exporter
from timeline.model.timelines import Timeline

STREAMED = "jsonl"


def write_timelines(
    timelines: Iterable[Timeline], format_name: str, output: str | None, correct: Callable[[Timeline], Timeline]
) -> int:
    """How many were written, each corrected as it is written.

    ``jsonl`` holds nothing back; other formats hold one timeline, so many are merged.
    """
    if format_name == STREAMED:
        return _stream(map(correct, timelines), output)
    held = tuple(timelines)
    if held:
        text = exporter(format_name)(correct(held[0] if len(held) == 1 else merge(held)))
        with open_output(output) as out:
            out.write(text)
    return len(held)


def _stream(timelines: Iterable[Timeline], output: str | None) -> int:
    write, done = exporter(STREAMED), 0
    with open_output(output) as out:
        for timeline in timelines:
            out.write(write(timeline))
            done += 1
    return done
