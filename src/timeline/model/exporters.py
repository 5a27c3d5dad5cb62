"""The way from the values that users hold to the formats that write them."""

from importlib import import_module
from typing import Any


def exporter(name: str) -> Any:
    """A module of ``timeline.export``, imported when it is first called for: the model needs none of them."""
    return import_module(f"timeline.export.{name}")
