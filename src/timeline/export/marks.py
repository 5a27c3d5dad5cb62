"""A text cut at the words to be marked in it, for formats that mark words in place."""

from collections.abc import Iterable, Iterator
from typing import Generic, TypeVar

from attrs import frozen

from timeline.model.spans import Span

T_co = TypeVar("T_co", covariant=True)


@frozen
class Mark(Generic[T_co]):
    """A span to be marked, and what it is marked as."""

    span: Span
    value: T_co


def apart(marks: Iterable[Mark[T_co]], text: str) -> list[Mark[T_co]]:
    """The marks that can stand side by side, in text order: of two that overlap the one given first stays.

    Empty marks and those beyond the text are left out.
    """
    taken = bytearray(len(text))
    kept = []
    for mark in marks:
        start, end = mark.span.start, mark.span.end
        if start < end <= len(text) and not any(taken[start:end]):
            taken[start:end] = b"\1" * (end - start)
            kept.append(mark)
    return sorted(kept, key=lambda mark: mark.span)


def pieces(text: str, marks: Iterable[Mark[T_co]]) -> Iterator[tuple[str, T_co | None]]:
    """The whole text in order, each piece with what it is marked as; ``marks`` are apart and in order."""
    place = 0
    for mark in marks:
        if mark.span.start > place:
            yield text[place : mark.span.start], None
        yield mark.span.of(text), mark.value
        place = mark.span.end
    if place < len(text):
        yield text[place:], None
