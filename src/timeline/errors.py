"""Every error and warning the library raises.

Text never raises: any ``str`` gives a timeline. Misuse does, early. Children also derive from the built-in
they resemble, carry their facts as fields, and say in lower case what to do.
"""

import copyreg
from collections.abc import Iterable, Mapping
from typing import Any


class TimelineError(Exception):
    """Base of all errors of this library. Errors pickle, so that a worker's reaches the process that waits for it."""

    def __reduce__(self) -> tuple[Any, ...]:
        # Not made anew from its facts, as an exception is by default: its arguments are the message.
        return copyreg.__newobj__, (type(self), *self.args), self.__dict__  # type: ignore[attr-defined]


class ArgumentTypeError(TimelineError, TypeError):
    """An argument is of a type that the call has no use for; ``name`` is what it is called there."""

    def __init__(self, name: str, wanted: str, value: object, *, hint: str = "") -> None:
        self.name, self.type_name = name, type(value).__name__
        super().__init__(f"{name} must be {wanted}, not {self.type_name}" + (f"; {hint}" if hint else ""))


class TextTypeError(ArgumentTypeError):
    """The text given is not a ``str``."""

    def __init__(self, value: object) -> None:
        hint = ""
        if isinstance(value, (bytes, bytearray, memoryview)):
            hint = "decode it first"
        elif isinstance(value, (Mapping, tuple)):
            hint = "TextInput(text=…, anchor=…) is a document with its anchor"
        elif hasattr(value, "__fspath__"):
            hint = "read_documents reads files"
        super().__init__("text", "a str", value, hint=hint)


class ChoiceError(TimelineError, ValueError):
    """An option was given a value that it does not have; ``known`` holds those that it has."""

    def __init__(self, option: str, value: object, known: Iterable[str]) -> None:
        self.option, self.value, self.known = option, value, tuple(known)
        super().__init__(f"{option} {value!r} is not one of {', '.join(self.known)}")


class AnchorError(TimelineError, ValueError):
    """The anchor, or another time, that was given is no date that can be read."""

    def __init__(self, value: object, *, called: str = "anchor") -> None:
        self.value = value
        given = (
            repr(value) if isinstance(value, str | bytes | int | float | None) else f"of type {type(value).__name__}"
        )
        super().__init__(f"{called} {given} is not a date; give ISO 8601 such as '2023-07-11', a date or a datetime")


class PeriodError(TimelineError, ValueError):
    """A period that ends before it starts."""

    def __init__(self, first: object, last: object) -> None:
        self.first, self.last = first, last
        super().__init__(f"the period ends with '{last}', before it starts with '{first}'")


class ModelNotFoundError(TimelineError, LookupError):
    """No spaCy pipeline of that name, or none of the default names, is installed."""

    def __init__(self, names: Iterable[str]) -> None:
        self.names = tuple(names)
        wanted = " or ".join(repr(name) for name in self.names)
        super().__init__(
            f"no spaCy pipeline {wanted} is installed; type: pip install 'timeline-nlp[en]' "
            f"or: python -m spacy download {self.names[0] if self.names else 'en_core_web_sm'}"
        )


class MissingAnnotationError(TimelineError, ValueError):
    """A parsed document lacks something that a stage needs."""

    def __init__(self, missing: Iterable[str]) -> None:
        self.missing = tuple(missing)
        super().__init__(f"the document has no {', '.join(self.missing)}; use a pipeline that adds them")


class LexiconError(TimelineError, ValueError):
    """A table of the lexicon is malformed."""

    def __init__(self, table: str, key: str, problem: str) -> None:
        self.table, self.key, self.problem = table, key, problem
        super().__init__(f"lexicon {table}, {key}: {problem}")


class LanguageError(TimelineError, ValueError):
    """There are no tables of time words for that language."""

    def __init__(self, language: object, known: Iterable[str]) -> None:
        self.language, self.known = language, tuple(known)
        super().__init__(f"language {language!r} is not one of {', '.join(self.known)}")


class GazetteerError(TimelineError, ValueError):
    """A gazetteer has rows that cannot be read; ``problems`` are the number of each (from 1; 0: the file) and why."""

    def __init__(self, source: str, problems: Iterable[tuple[int, str]]) -> None:
        self.source, self.problems = source, tuple(problems)
        told = "; ".join(f"row {number}: {problem}" if number else problem for number, problem in self.problems)
        super().__init__(f"gazetteer {source}: {told}")


class RecordError(TimelineError, ValueError):
    """A record is not what an export wrote; ``path`` is where, "" for the whole."""

    def __init__(self, path: str, problem: str) -> None:
        self.path, self.problem = path, problem
        super().__init__(f"record {path}: {problem}" if path else f"record {problem}")


class UnknownFormatError(TimelineError, LookupError):
    """No exporter has that name; ``known`` holds the names that there are."""

    def __init__(self, name: str, known: Iterable[str]) -> None:
        self.name, self.known = name, tuple(known)
        super().__init__(f"no format is called {name!r}; there are {', '.join(self.known)}")


class DocumentChoiceError(TimelineError, ValueError):
    """A format that holds one document was asked for an unknown one, or for none of several."""

    def __init__(self, wanted: str | None, known: Iterable[str]) -> None:
        self.wanted, self.known = wanted, tuple(known)
        told = "choose a document" if wanted is None else f"no document is called {wanted!r}"
        super().__init__(f"{told}; there are {', '.join(map(repr, self.known))}")


class MissingExtraError(TimelineError, ImportError):
    """A format needs a package that is not installed; ``extra`` brings it."""

    def __init__(self, package: str, extra: str) -> None:
        self.package, self.extra = package, extra
        super().__init__(f"{package} is not installed; type: pip install 'timeline-nlp[{extra}]'")


class DocumentError(TimelineError, ValueError):
    """A document cannot be read; ``line`` is its line in the file, or its place in a list there, from 1;
    ``None`` is the whole file.
    """

    def __init__(self, path: str, problem: str, line: int | None = None) -> None:
        self.path, self.problem, self.line = path, problem, line
        super().__init__(f"{path if line is None else f'{path}:{line}'}: {problem}")


class UnknownActorError(TimelineError, KeyError):
    """No actor of the timeline has that name; ``nearest`` holds names that it does have."""

    def __init__(self, name: str, nearest: Iterable[str]) -> None:
        self.name, self.nearest = name, tuple(nearest)
        hint = f"; the nearest are {', '.join(self.nearest)}" if self.nearest else ""
        self.message = f"no actor is called {name!r}{hint}"
        super().__init__(self.message)

    def __str__(self) -> str:
        return self.message


class OverrideError(TimelineError, ValueError):
    """A correction by hand, or a file of them, that cannot be read."""

    def __init__(self, name: str, problem: str) -> None:
        self.name, self.problem = name, problem
        super().__init__(f"{name}: {problem}")


class TimelineWarning(UserWarning):
    """Base of all warnings of this library."""


class ApproximationWarning(TimelineWarning):
    """A format cannot show some values of the timeline; the nearest true thing stands in their place."""
