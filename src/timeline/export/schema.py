"""The JSON Schema of a timeline's record, made from the model's own types, so that the two cannot part.

Contract
    ``json_schema`` describes exactly what ``records`` writes, in draft 2020-12; each class of the model is a
    definition with the first line of its docstring. A key without a default is required, an unknown key is refused.
"""

import inspect
from collections.abc import Iterator
from enum import Enum
from typing import Any, get_args, get_origin

import attrs

from timeline.export.records import VERSION, Record, fields_of, optional
from timeline.model.intervals import Moment
from timeline.model.spans import Span, Words
from timeline.model.timelines import Timeline

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_PLAIN: dict[Any, Record] = {
    str: {"type": "string"},
    int: {"type": "integer"},
    float: {"type": "number"},
    bool: {"type": "boolean"},
}
_OFFSET: Record = {"type": "integer", "minimum": 0}
_SPECIAL: dict[Any, Record] = {
    Moment: {
        "description": "Civil time, ISO 8601; year 0 is 1 BC.",
        "type": "string",
        "pattern": r"^([+-]\d{6,}|\d{4})-\d\d-\d\d(T\d\d:\d\d:\d\d)?$",
    },
    Span: {
        "description": "Start and end in code points, half-open.",
        "type": "array",
        "prefixItems": [_OFFSET, _OFFSET],
        "items": False,
        "minItems": 2,
    },
    Words: {
        "description": "Words of the text and their place, in code points, half-open.",
        "type": "object",
        "properties": {"start": _OFFSET, "end": _OFFSET, "text": {"type": "string"}},
        "required": ["start", "end", "text"],
        "additionalProperties": False,
    },
}


def json_schema() -> Record:
    """The schema that every timeline's record meets."""
    timeline = _object(Timeline)
    return {
        "$schema": _DIALECT,
        "$id": f"urn:timeline:record:{VERSION}",
        "title": "Timeline",
        **timeline,
        "properties": {"version": {"const": VERSION}, **timeline["properties"]},
        "required": ["version", *timeline["required"]],
        "$defs": {cls.__name__: _definition(cls) for cls in sorted(set(_classes(Timeline)), key=lambda c: c.__name__)},
    }


def _definition(cls: Any) -> Record:
    if cls in _SPECIAL:
        return _SPECIAL[cls]
    if issubclass(cls, Enum):
        return {"description": _first_line(cls), "enum": [member.value for member in cls]}
    return _object(cls)


def _object(cls: type) -> Record:
    return {
        "description": _first_line(cls),
        "type": "object",
        "properties": {name: _type(hint) for name, hint in fields_of(cls).items()},
        "required": [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING],
        "additionalProperties": False,
    }


def _type(hint: Any) -> Record:
    if inner := optional(hint):
        return {"anyOf": [_type(inner), {"type": "null"}]}
    if get_origin(hint) in (tuple, frozenset):
        return {"type": "array", "items": _type(get_args(hint)[0])}
    return _PLAIN.get(hint) or {"$ref": f"#/$defs/{hint.__name__}"}


def _classes(cls: type) -> Iterator[Any]:
    """The classes that a class is built from, at any depth."""
    for hint in fields_of(cls).values():
        part = optional(hint) or hint
        part = get_args(part)[0] if get_origin(part) in (tuple, frozenset) else part
        if part not in _PLAIN:
            yield part
            if attrs.has(part) and part not in _SPECIAL:
                yield from _classes(part)


def _first_line(cls: type) -> str:
    return (inspect.getdoc(cls) or cls.__name__).partition("\n")[0]
