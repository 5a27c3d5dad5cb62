"""Formats by name, found by entry point: the library's own and those that other packages bring.

An exporter is a function from a ``Timeline`` to text. A package adds a format with an entry point in the group
``timeline.exporters``; the name of the entry point is the name of the format.
"""

from collections.abc import Mapping
from functools import cache
from importlib.metadata import EntryPoint, entry_points
from types import MappingProxyType
from typing import Any, Protocol

from timeline.errors import UnknownFormatError
from timeline.model.timelines import Timeline

GROUP = "timeline.exporters"


class Exporter(Protocol):
    """Writes a timeline as text; options are keyword-only and have defaults."""

    def __call__(self, timeline: Timeline, **options: Any) -> str: ...


def exporter(name: str) -> Exporter:
    """The exporter of that name. Raises ``UnknownFormatError``."""
    found = formats()
    if name not in found:
        raise UnknownFormatError(name, found)
    loaded: Exporter = found[name].load()
    return loaded


@cache
def formats() -> Mapping[str, EntryPoint]:
    """Every format by name, in the order of names; nothing is imported."""
    found = {point.name: point for point in entry_points(group=GROUP)}
    return MappingProxyType(dict(sorted(found.items())))
