"""Text in, a normalised event timeline keyed by actors out.

The names below are loaded when they are first used, so that ``import timeline`` stays light: spaCy is imported by
the first extraction, never by ``find_times`` or by reading a saved timeline.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.api import extract_events, extract_many
    from timeline.assembly.merge import merge
    from timeline.model.conventions import Conventions
    from timeline.model.timelines import Timeline
    from timeline.pipeline import Pipeline, TextInput, default_pipeline
    from timeline.timex.find import find_times
    from timeline.timex.ground import Grounded, ground

__all__ = [
    "Conventions",
    "Grounded",
    "Pipeline",
    "TextInput",
    "Timeline",
    "default_pipeline",
    "extract_events",
    "extract_many",
    "find_times",
    "ground",
    "merge",
]

_HOMES = {
    "Conventions": "timeline.model.conventions",
    "Grounded": "timeline.timex.ground",
    "Pipeline": "timeline.pipeline",
    "TextInput": "timeline.pipeline",
    "Timeline": "timeline.model.timelines",
    "default_pipeline": "timeline.pipeline",
    "extract_events": "timeline.api",
    "extract_many": "timeline.api",
    "find_times": "timeline.timex.find",
    "ground": "timeline.timex.ground",
    "merge": "timeline.assembly.merge",
}


def __getattr__(name: str) -> object:
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
