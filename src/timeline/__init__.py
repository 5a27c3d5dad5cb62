"""Text in, a normalised event timeline keyed by actors out.

The names below are loaded when they are first used, so that ``import timeline`` stays light: spaCy is imported by
the first extraction, never by ``find_times`` or by reading a saved timeline.
"""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline.actors.find import ActorFinder
    from timeline.actors.gazetteer import Gazetteer, GazetteerEntry
    from timeline.api import extract_events, extract_many
    from timeline.assembly.merge import merge
    from timeline.assembly.overrides import Override, apply_overrides, read_overrides
    from timeline.documents import read_documents
    from timeline.errors import (
        AnchorError,
        ApproximationWarning,
        ArgumentTypeError,
        ChoiceError,
        DocumentChoiceError,
        DocumentError,
        GazetteerError,
        LanguageError,
        LexiconError,
        MissingAnnotationError,
        MissingExtraError,
        ModelNotFoundError,
        OverrideError,
        PeriodError,
        RecordError,
        TextTypeError,
        TimelineError,
        TimelineWarning,
        UnknownActorError,
        UnknownFormatError,
    )
    from timeline.model.actors import Actor, ActorKind, ActorMention, MentionKind
    from timeline.model.anchors import Anchor, AnchorKind
    from timeline.model.conventions import Conventions
    from timeline.model.entries import Entry, Evidence, Participant, Source, SourceText, When
    from timeline.model.events import Aspect, EventClass, Factuality, Polarity, Status, Tense
    from timeline.model.explanations import Explanation
    from timeline.model.intervals import Granularity, Interval, Moment
    from timeline.model.links import Conflict, EventLink, Role, TemporalRelation
    from timeline.model.spans import Span, Words
    from timeline.model.timelines import Timeline
    from timeline.model.timexes import Timex, TimexMod, TimexType
    from timeline.pipeline import Pipeline, TextInput, default_pipeline
    from timeline.timex.dateline import find_anchor
    from timeline.timex.find import TimeFinder, find_times
    from timeline.timex.ground import Grounded, ground

__all__ = [
    "Actor",
    "ActorFinder",
    "ActorKind",
    "ActorMention",
    "Anchor",
    "AnchorError",
    "AnchorKind",
    "ApproximationWarning",
    "ArgumentTypeError",
    "Aspect",
    "ChoiceError",
    "Conflict",
    "Conventions",
    "DocumentChoiceError",
    "DocumentError",
    "Entry",
    "EventClass",
    "EventLink",
    "Evidence",
    "Explanation",
    "Factuality",
    "Gazetteer",
    "GazetteerEntry",
    "GazetteerError",
    "Granularity",
    "Grounded",
    "Interval",
    "LanguageError",
    "LexiconError",
    "MentionKind",
    "MissingAnnotationError",
    "MissingExtraError",
    "ModelNotFoundError",
    "Moment",
    "Override",
    "OverrideError",
    "Participant",
    "PeriodError",
    "Pipeline",
    "Polarity",
    "RecordError",
    "Role",
    "Source",
    "SourceText",
    "Span",
    "Status",
    "TemporalRelation",
    "Tense",
    "TextInput",
    "TextTypeError",
    "TimeFinder",
    "Timeline",
    "TimelineError",
    "TimelineWarning",
    "Timex",
    "TimexMod",
    "TimexType",
    "UnknownActorError",
    "UnknownFormatError",
    "When",
    "Words",
    "apply_overrides",
    "default_pipeline",
    "extract_events",
    "extract_many",
    "find_anchor",
    "find_times",
    "ground",
    "merge",
    "read_documents",
    "read_overrides",
]

_HOMES = {
    name: module
    for module, names in {
        "timeline.actors.find": ("ActorFinder",),
        "timeline.actors.gazetteer": ("Gazetteer", "GazetteerEntry"),
        "timeline.api": (
            "extract_events",
            "extract_many",
        ),
        "timeline.assembly.merge": ("merge",),
        "timeline.assembly.overrides": ("Override", "apply_overrides", "read_overrides"),
        "timeline.documents": ("read_documents",),
        "timeline.errors": (
            "AnchorError",
            "ApproximationWarning",
            "ArgumentTypeError",
            "ChoiceError",
            "DocumentChoiceError",
            "DocumentError",
            "GazetteerError",
            "LanguageError",
            "LexiconError",
            "MissingAnnotationError",
            "MissingExtraError",
            "ModelNotFoundError",
            "OverrideError",
            "PeriodError",
            "RecordError",
            "TextTypeError",
            "TimelineError",
            "TimelineWarning",
            "UnknownActorError",
            "UnknownFormatError",
        ),
        "timeline.model.actors": (
            "Actor",
            "ActorKind",
            "ActorMention",
            "MentionKind",
        ),
        "timeline.model.anchors": (
            "Anchor",
            "AnchorKind",
        ),
        "timeline.model.conventions": ("Conventions",),
        "timeline.model.entries": (
            "Entry",
            "Evidence",
            "Participant",
            "Source",
            "SourceText",
            "When",
        ),
        "timeline.model.events": (
            "Aspect",
            "EventClass",
            "Factuality",
            "Polarity",
            "Status",
            "Tense",
        ),
        "timeline.model.explanations": ("Explanation",),
        "timeline.model.intervals": (
            "Granularity",
            "Interval",
            "Moment",
        ),
        "timeline.model.links": (
            "Conflict",
            "EventLink",
            "Role",
            "TemporalRelation",
        ),
        "timeline.model.spans": (
            "Span",
            "Words",
        ),
        "timeline.model.timelines": ("Timeline",),
        "timeline.model.timexes": (
            "Timex",
            "TimexMod",
            "TimexType",
        ),
        "timeline.pipeline": (
            "Pipeline",
            "TextInput",
            "default_pipeline",
        ),
        "timeline.timex.dateline": ("find_anchor",),
        "timeline.timex.find": ("TimeFinder", "find_times"),
        "timeline.timex.ground": (
            "Grounded",
            "ground",
        ),
    }.items()
    for name in names
}


def __getattr__(name: str) -> object:
    if name == "__version__":
        return import_module("importlib.metadata").version("timeline-nlp")
    if name not in _HOMES:
        raise AttributeError(f"module 'timeline' has no attribute {name!r}")
    value = getattr(import_module(_HOMES[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted([*globals(), *__all__])
