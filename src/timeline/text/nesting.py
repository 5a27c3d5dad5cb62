"""Parts of a text that hold each other: the innermost at a place."""

import bisect
from collections.abc import Iterable, Iterator
from typing import Generic, Protocol, TypeVar

from attrs import define, field

from timeline.model.spans import Span


class _Part(Protocol):
    @property
    def span(self) -> Span: ...


T = TypeVar("T", bound=_Part)


@define
class Nested(Generic[T]):
    """Parts, in text order, those that hold others first; they nest or stand apart."""

    parts: Iterable[T]
    _cuts: list[tuple[int, T | None]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._cuts = list(_cuts(self.parts))

    def at(self, place: int) -> T | None:
        """The innermost part that holds a code point."""
        number = bisect.bisect_right(self._cuts, place, key=lambda cut: cut[0])
        return self._cuts[number - 1][1] if number else None


def _cuts(parts: Iterable[T]) -> Iterator[tuple[int, T | None]]:
    """Where the innermost part changes."""
    around: list[T] = []
    for part in parts:
        yield from _closed(around, part.span.start)
        yield part.span.start, part
        around.append(part)
    yield from _closed(around, None)


def _closed(around: list[T], before: int | None) -> Iterator[tuple[int, T | None]]:
    while around and (before is None or around[-1].span.end <= before):
        end = around.pop().span.end
        yield end, around[-1] if around else None
