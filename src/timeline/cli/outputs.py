"""Timelines written: one a line as they come, or all of them as one."""

from collections.abc import Iterable

from timeline.assembly.merge import merge
from timeline.cli.streams import open_output
from timeline.export.registry import exporter
from timeline.model.timelines import Timeline

STREAMED = "jsonl"


def write_timelines(timelines: Iterable[Timeline], format_name: str, output: str | None) -> int:
    """How many were written. ``jsonl`` holds nothing back; other formats hold one timeline, so many are merged."""
    if format_name == STREAMED:
        return _stream(timelines, output)
    held = tuple(timelines)
    if held:
        text = exporter(format_name)(held[0] if len(held) == 1 else merge(held))
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
