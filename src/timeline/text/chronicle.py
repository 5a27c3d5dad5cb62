"""A text as a chronicle: the date that stands over or before each part, for events in sentences without one."""

import bisect
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from timeline.model.spans import Span
from timeline.model.timexes import Timex
from timeline.text.dated_parts import find_dated_parts


@frozen(kw_only=True)
class Part:
    """A stretch of text and the date that stands over it, or before it on its own line."""

    span: Span
    timex: Timex
    is_line: bool


@define
class Chronicle:
    """The parts of a text that a date stands over or before."""

    parts: Sequence[Part]
    _cuts: list[tuple[int, Part | None]] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._cuts = list(_cuts(self.parts))

    @classmethod
    def of(cls, text: str, timexes: Sequence[Timex]) -> "Chronicle":
        """The chronicle that a text is; one without parts for most texts."""
        placed = [timex for timex in timexes if timex.interval is not None]
        found = find_dated_parts(text, [timex.span for timex in placed])
        return cls([Part(span=part.span, timex=placed[part.date], is_line=part.is_line) for part in found])

    def at(self, place: int) -> Part | None:
        """The innermost part that holds a code point: of a section, its lines with dates of their own come out."""
        number = bisect.bisect_right(self._cuts, place, key=lambda cut: cut[0])
        return self._cuts[number - 1][1] if number else None


def _cuts(parts: Sequence[Part]) -> Iterator[tuple[int, Part | None]]:
    """Where the innermost part changes; parts nest or stand apart."""
    around: list[Part] = []
    for part in parts:
        yield from _closed(around, part.span.start)
        yield part.span.start, part
        around.append(part)
    yield from _closed(around, None)


def _closed(around: list[Part], before: int | None) -> Iterator[tuple[int, Part | None]]:
    while around and (before is None or around[-1].span.end <= before):
        end = around.pop().span.end
        yield end, around[-1] if around else None
