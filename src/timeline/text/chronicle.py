"""Dates over or before what they date: headings of histories and changelogs, lines that open with a date.

Such a date is no part of the sentences that it dates, so grammar does not see it.
"""

import bisect
import re
from collections import Counter
from collections.abc import Iterator, Sequence

from attrs import define, field, frozen

from timeline.model.spans import Span
from timeline.model.timexes import Timex

_MARKED = re.compile(r"^(?P<marks>#{1,6})[ \t]+(?P<title>[^\n]+)$", re.MULTILINE)
_UNDERLINED = re.compile(r"^(?P<title>[^\n]+)\n(?P<marks>={3,}|-{3,})[ \t]*$", re.MULTILINE)
_LINES = ("===", "---")
_UNDERLINES = {"=": 1, "-": 2}
_PLAIN_LEVEL = 7  # a line that holds a date and nothing else stands below all marked headings
_PLAIN_BEFORE, _PLAIN_AFTER = re.compile(r"[ \t]*(?:\*\*|__)?$"), re.compile(r":?(?:\*\*|__)?:?[ \t]*(?:\n|$)")
_BULLET = re.compile(r"[ \t]*(?P<bullet>(?:[-*+•·]|\d{1,3}[.)])[ \t]+)?(?:\*\*|__)?$")
_COLON = re.compile(r"(?:\*\*|__)?(?:[ \t]*:|[ \t]+[-–—|]|[ \t]*\t|[–—])(?:\*\*|__)?[ \t]*(?=\S)")
_SENTENCE = re.compile(r"(?:\*\*|__)?,?[ \t]+(?=[A-Z])")
_DEEPEST = 60
# One dated heading may be the date of the whole text; a chronicle has several.
_SEVERAL = 2


@frozen
class _Heading:
    start: int
    end: int
    level: int
    timex: Timex | None


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
        parts = [*_lines(text, placed), *_sections(text, placed)]
        return cls(sorted(parts, key=lambda part: (part.span.start, -part.span.end)))

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


def _lines(text: str, timexes: Sequence[Timex]) -> Iterator[Part]:
    """Lines that open with a date and a colon or dash; in a list also those whose sentence just follows."""
    for timex in timexes:
        opening = _BULLET.match(text, _line_start(text, timex), timex.span.start)
        if opening is None:
            continue
        rest = _COLON.match(text, timex.span.end) or (
            _SENTENCE.match(text, timex.span.end) if opening["bullet"] else None
        )
        if rest is not None:
            end = text.find("\n", rest.end())
            yield Part(span=Span(rest.end(), len(text) if end < 0 else end), timex=timex, is_line=True)


def _line_start(text: str, timex: Timex) -> int:
    """Where the line begins, but no further back than any bullet and indent reach."""
    nearest = max(0, timex.span.start - _DEEPEST)
    return max(nearest, text.rfind("\n", nearest, timex.span.start) + 1)


def _sections(text: str, timexes: Sequence[Timex]) -> Iterator[Part]:
    """What stands below each dated heading, to the next heading of its level or above it."""
    headings = sorted([*_marked(text, timexes), *_plain(text, timexes)], key=lambda heading: heading.start)
    dated = Counter(heading.level for heading in headings if heading.timex is not None)
    open_: list[_Heading] = []
    for heading in [*headings, _Heading(len(text), len(text), 0, None)]:
        while open_ and open_[-1].level >= heading.level:
            above = open_.pop()
            if above.timex is not None and dated[above.level] >= _SEVERAL:
                yield Part(span=Span(above.end, heading.start), timex=above.timex, is_line=False)
        open_.append(heading)


def _marked(text: str, timexes: Sequence[Timex]) -> Iterator[_Heading]:
    starts = [timex.span.start for timex in timexes]
    marked = _MARKED.finditer(text) if "#" in text else ()
    underlined = _UNDERLINED.finditer(text) if any(line in text for line in _LINES) else ()
    for found in (*marked, *underlined):
        level = _UNDERLINES.get(found["marks"][0]) or len(found["marks"])
        first, last = (bisect.bisect_left(starts, place) for place in found.span("title"))
        yield _Heading(found.start(), found.end(), level, timexes[first] if last - first == 1 else None)


def _plain(text: str, timexes: Sequence[Timex]) -> Iterator[_Heading]:
    for timex in timexes:
        start = _line_start(text, timex)
        after = _PLAIN_AFTER.match(text, timex.span.end)
        if after is not None and _PLAIN_BEFORE.match(text, start, timex.span.start):
            yield _Heading(start, after.end(), _PLAIN_LEVEL, timex)
