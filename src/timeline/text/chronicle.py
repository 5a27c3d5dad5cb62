"""A text as a chronicle: the date that stands over or before each part, for events in sentences without one."""

from collections.abc import Sequence

from attrs import define, field, frozen

from timeline.model.anchors import Anchor
from timeline.model.intervals import Granularity
from timeline.model.spans import Span
from timeline.model.timexes import Timex
from timeline.text.dated_parts import find_dated_parts
from timeline.text.minutes import day_of_meeting
from timeline.text.nesting import Nested
from timeline.text.openings import behind_opening
from timeline.text.tables import find_rows


@frozen(kw_only=True)
class Part:
    """A stretch of text and the date that stands over it, or before it on its own line.

    ``is_ahead``: what the row of a table names was planned for the date.
    """

    span: Span
    timex: Timex
    is_line: bool
    is_ahead: bool = False


@define
class Chronicle:
    """The parts of a text that a date stands over or before; of minutes, the day of the ``meeting``."""

    text: str
    parts: Sequence[Part]
    meeting: Timex | None = None
    _nested: Nested[Part] = field(init=False)

    def __attrs_post_init__(self) -> None:
        self._nested = Nested(self.parts)

    @classmethod
    def of(cls, text: str, timexes: Sequence[Timex], written: Anchor | None = None) -> "Chronicle":
        """The chronicle that a text is, which was ``written`` then; one without parts for most texts."""
        placed = [timex for timex in timexes if timex.interval is not None]
        dates = [timex.span for timex in placed]
        found = find_dated_parts(text, dates)
        parts = [Part(span=part.span, timex=placed[part.date], is_line=part.is_line) for part in found]
        if rows := [
            Part(span=row.span, timex=placed[row.date], is_line=True, is_ahead=row.is_ahead)
            for row in find_rows(text, dates)
        ]:
            parts = sorted([*parts, *rows], key=lambda part: (part.span.start, -part.span.end))
        dateline = _dateline(parts, written) if written is not None else None
        return cls(text, [part for part in parts if part is not dateline], day_of_meeting(text, placed, written))

    def at(self, place: int) -> Part | None:
        """The innermost part that holds a code point: of a section, its lines with dates of their own come out."""
        return self._nested.at(place)

    def at_present(self, place: int) -> Part | None:
        """The part whose date is that of any present tense: a line, an item of a list, what stands below a day.

        In prose below a month or a year the present may last to this day: "the house is a museum".
        """
        part = self.at(place)
        if part is None or part.is_line or part.timex.granularity is Granularity.DAY:
            return part
        line = self.text.rfind("\n", 0, place) + 1
        return part if behind_opening(self.text, line, place) > line else None


def _dateline(parts: Sequence[Part], written: Anchor) -> Part | None:
    """The day of writing, which is no heading where it stands over a story of earlier days."""
    sections = [part for part in parts if not part.is_line][:2]
    if len(sections) < 2 or (first := sections[0]).timex.interval != written.interval:
        return None
    then = sections[1].timex.interval
    return first if then is not None and then.precedes(written.interval) else None
