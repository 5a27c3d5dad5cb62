"""Values of the model as plain records and back: the canonical form that JSON holds and the schema describes.

Contract
    A record holds only ``dict``, ``list``, ``str``, ``int``, ``float``, ``bool`` and ``None``, and nothing of a
    timeline is left out: ``read_timeline(timeline_record(t)) == t``.

    ==============  ==================================================================================
    value           record
    ==============  ==================================================================================
    attrs class     an object, one key a field, in the order of the fields; every key is written
    ``Moment``      an ISO 8601 string, ``2023-07-10`` at midnight, else ``2023-07-10T14:30:00``; years beyond
                    0-9999 have a sign and at least six digits, 0 is 1 BC
    ``Interval``    ``{"start": …, "end": …}``, half-open; ``null`` is an open side
    ``Span``        ``[start, end]``, code points, half-open
    ``Words``       ``{"start": …, "end": …, "text": …}``
    enum            its value
    tuple           an array
    frozenset       an array in the order in which the enum lists its members
    ==============  ==================================================================================

    A timeline's record begins with ``"version"``, raised whenever an older reader could misread the new form. A
    reader fills a key that is missing with the field's default, where it has one, and refuses every key it does
    not know.
"""

import math
import re
from collections.abc import Callable, Iterable, Mapping
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

import attrs

from timeline.errors import RecordError
from timeline.model.intervals import Moment
from timeline.model.spans import Span, Words
from timeline.model.timelines import Timeline
from timeline.temporal.calendar import month_length

VERSION = 1

Record = dict[str, Any]
T = TypeVar("T")

_MOMENT = re.compile(r"([+-]\d{6,}|\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d))?", re.ASCII)
_KINDS = {str: "text", int: "an integer", float: "a number", bool: "true or false"}


def timeline_record(timeline: Timeline) -> Record:
    """The whole timeline as a record."""
    return {"version": VERSION, **to_record(timeline)}


def read_timeline(record: Mapping[str, Any]) -> Timeline:
    """The timeline that ``timeline_record`` wrote. Raises ``RecordError``, which says where and what is wrong."""
    if not isinstance(record, Mapping):
        raise RecordError("", f"is {_named(record)}, not an object")
    version = record.get("version")
    if version != VERSION or isinstance(version, bool):
        raise RecordError("version", f"is {version!r}; this library reads version {VERSION}")
    return from_record(Timeline, {key: value for key, value in record.items() if key != "version"})


def to_record(value: Any) -> Any:
    """Any value of the model as a record, without a version."""
    cls: Any = type(value)
    return _writer(cls)(value)


def from_record(cls: type[T], record: object) -> T:
    """The value of that class that ``to_record`` wrote. Raises ``RecordError``."""
    hint: Any = cls
    try:
        value: T = _reader(hint)(record)
    except _MismatchError as mismatch:
        raise RecordError(mismatch.where(), mismatch.problem) from None
    return value


def fields_of(cls: type) -> Mapping[str, Any]:
    """The type of each field that a record of that class has."""
    hints = get_type_hints(cls)
    return {field.name: hints[field.name] for field in attrs.fields(cls)}


def optional(hint: Any) -> Any:
    """``X`` for ``X | None``, else ``None``."""
    if get_origin(hint) not in (Union, UnionType):
        return None
    rest = [arg for arg in get_args(hint) if arg is not NoneType]
    if len(rest) != 1:
        raise TypeError(f"records have no form for {hint}")
    return rest[0]


class _MismatchError(Exception):
    """A problem, and the way down to it, filled in from the inside out."""

    def __init__(self, problem: str) -> None:
        self.problem = problem
        self.path: list[str | int] = []

    def where(self) -> str:
        steps = (f"[{step}]" if isinstance(step, int) else f".{step}" for step in reversed(self.path))
        return "".join(steps).removeprefix(".")


@cache
def _writer(hint: Any) -> Callable[[Any], Any]:
    if inner := optional(hint):
        write = _writer(inner)
        return lambda value: None if value is None else write(value)
    if get_origin(hint) is tuple:
        write = _writer(get_args(hint)[0])
        return lambda values: [write(value) for value in values]
    if get_origin(hint) is frozenset:
        members = tuple(get_args(hint)[0])
        return lambda values: [member.value for member in members if member in values]
    if hint in _KINDS:
        return lambda value: value
    if issubclass(hint, Enum):
        return lambda value: value.value
    special: dict[type, Callable[[Any], Any]] = {
        Moment: Moment.iso,
        Span: lambda span: [span.start, span.end],
        Words: lambda words: {"start": words.span.start, "end": words.span.end, "text": words.text},
    }
    return special.get(hint) or _object_writer(hint)


def _object_writer(cls: type) -> Callable[[Any], Record]:
    # Looked up at the first value and not before: a class may be built from itself.
    fields = cache(lambda: [(name, _writer(hint)) for name, hint in fields_of(cls).items()])
    return lambda value: {name: write(getattr(value, name)) for name, write in fields()}


@cache
def _reader(hint: Any) -> Callable[[Any], Any]:
    if inner := optional(hint):
        read = _reader(inner)
        return lambda record: None if record is None else read(record)
    if get_origin(hint) is tuple:
        read_items = _array_reader(get_args(hint)[0])
        return lambda record: tuple(read_items(record))
    if get_origin(hint) is frozenset:
        read_items = _array_reader(get_args(hint)[0])
        return lambda record: frozenset(read_items(record))
    if hint in _KINDS:
        return _plain_reader(hint)
    if issubclass(hint, Enum):
        return _enum_reader(hint)
    special: dict[type, Callable[[Any], Any]] = {Moment: _read_moment, Span: _read_span, Words: _read_words}
    return special.get(hint) or _object_reader(hint)


def _plain_reader(kind: type) -> Callable[[Any], Any]:
    def read(record: object) -> Any:
        if kind is float and type(record) in (int, float) and math.isfinite(record):  # type: ignore[arg-type]
            return float(record)  # type: ignore[arg-type]
        if type(record) is not kind or kind is float:
            raise _MismatchError(f"is {_named(record)}, not {_KINDS[kind]}")
        return record

    return read


def _enum_reader(enum: type[Enum]) -> Callable[[Any], Enum]:
    members = {member.value: member for member in enum}

    def read(record: object) -> Enum:
        if not isinstance(record, str) or record not in members:
            raise _MismatchError(f"is {_named(record)}, not one of {', '.join(members)}")
        return members[record]

    return read


def _array_reader(hint: Any) -> Callable[[Any], Iterable[Any]]:
    read_item = _reader(hint)

    def read(record: object) -> Iterable[Any]:
        if not isinstance(record, (list, tuple)):
            raise _MismatchError(f"is {_named(record)}, not an array")
        for number, item in enumerate(record):
            yield _at(number, read_item, item)

    return read


def _object_reader(cls: type) -> Callable[[Any], Any]:
    fields = cache(lambda: {name: _reader(hint) for name, hint in fields_of(cls).items()})
    required = [field.name for field in attrs.fields(cls) if field.default is attrs.NOTHING]

    def read(record: object) -> Any:
        readers = fields()
        given = _object(record, readers, required)
        values = {name: _at(name, readers[name], value) for name, value in given.items()}
        return _built(cls, **values)

    return read


def _read_moment(record: object) -> Moment:
    match = _MOMENT.fullmatch(record) if isinstance(record, str) else None
    if match is None:
        raise _MismatchError(f"is {_named(record)}, not an ISO 8601 date or time")
    moment = Moment(*(int(part or 0) for part in match.groups()))
    on_calendar = 1 <= moment.month <= 12 and 1 <= moment.day <= month_length(moment.year, moment.month)
    if not (on_calendar and moment.hour < 24 and moment.minute < 60 and moment.second < 60):
        raise _MismatchError(f"is {_named(record)}, which no calendar or clock has")
    return moment


def _read_span(record: object) -> Span:
    if not isinstance(record, (list, tuple)) or len(record) != 2:
        raise _MismatchError(f"is {_named(record)}, not [start, end]")
    read = _plain_reader(int)
    return _built(Span, *(_at(number, read, item) for number, item in enumerate(record)))


def _read_words(record: object) -> Words:
    given = _object(record, ("start", "end", "text"), ("start", "end", "text"))
    start, end = (_at(name, _plain_reader(int), given[name]) for name in ("start", "end"))
    return Words(_built(Span, start, end), _at("text", _plain_reader(str), given["text"]))


def _object(record: object, known: Iterable[str], required: Iterable[str]) -> Mapping[str, Any]:
    if not isinstance(record, Mapping):
        raise _MismatchError(f"is {_named(record)}, not an object")
    unknown = [str(name) for name in record if name not in known]
    if unknown:
        raise _MismatchError(f"has unknown keys: {', '.join(sorted(unknown))}")
    missing = [name for name in required if name not in record]
    if missing:
        raise _MismatchError(f"lacks {', '.join(missing)}")
    return record


def _at(step: str | int, read: Callable[[Any], Any], record: object) -> Any:
    try:
        return read(record)
    except _MismatchError as mismatch:
        mismatch.path.append(step)
        raise


def _built(cls: Callable[..., T], *args: object, **values: object) -> T:
    try:
        return cls(*args, **values)
    except ValueError as error:
        raise _MismatchError(str(error)) from None


def _named(record: object) -> str:
    """A record as an error shows it: short, and harmless whatever it holds."""
    shown = ascii(record)
    return shown if len(shown) <= 60 else f"{shown[:57]}..."
