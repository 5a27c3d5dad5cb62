"""Who answers at each place of a text: the whole of it, or an entry or a mail that was written on a day of its own."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from attrs import define, field

from timeline.model.anchors import Anchor
from timeline.model.spans import Span
from timeline.timex.answers import Answers
from timeline.timex.meanings import Answer
from timeline.timex.mentions import Mention
from timeline.timex.openness import Openness
from timeline.timex.places import Context, Place

if TYPE_CHECKING:
    from timeline.text.dated_parts import DatedPart


@define
class Frames:
    """Who answers at each place of a text: the whole of it, or a part with a day of writing of its own.

    ``years`` are the sections below a year or a month, in which ``parts`` with a day stand.
    """

    whole: Answers
    parts: "Sequence[DatedPart]"
    years: "Sequence[DatedPart]" = ()
    _below: "dict[int, list[DatedPart]]" = field(init=False, factory=lambda: defaultdict(list))
    _ends: Mapping[int, int] = field(init=False)
    _open: list[tuple[int, Answers]] = field(init=False, factory=list)
    _before: Anchor | None = field(init=False, default=None)
    _year: tuple[int, Place] | None = field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self._ends = {year.date: year.span.end for year in self.years}
        for part in self.parts:
            self._below[part.date].append(part)

    def at(self, place: int) -> Answers:
        """Who answers at a code point; places are asked for from left to right."""
        while self._open and self._open[-1][0] <= place:
            self._open.pop()
        return self._open[-1][1] if self._open else self.whole

    def side(self, place: int, direction: int, anchor: Anchor | None) -> int:
        """The side that the text looks to: below a year that was over when it was written nothing lies ahead."""
        if direction <= 0 or self._year is None or anchor is None or place >= self._year[0]:
            return direction
        end = self._year[1].interval.end
        return 0 if end is not None and end <= anchor.moment else direction

    def is_heading(self, number: int) -> bool:
        """The mention of this number is the date of a part."""
        return number in self._below or number in self._ends

    def head(self, number: int, mention: Mention) -> Answer:
        """What the date of a part means; what stands in the part is reckoned from it."""
        answers = self.at(mention.start)
        if number in self._ends:
            answer = answers.to_heading(mention.expression, None)
            self._year = None if answer.told is None else (self._ends[number], answer.told)
            self._before = None
            return answer
        year = self._year[1] if self._year is not None and mention.start < self._year[0] else None
        answer = answers.to_heading(mention.expression, self._before, year)
        below = answers.below(answer, Span(mention.start, mention.end))
        if below is not answers:
            self._before = below.anchor
            self._open += [(part.span.end, below) for part in self._below[number]]
        return answer


# Few texts have dates over their parts: what looks for them is loaded where a year or a day is named.
def find_sections(text: str, mentions: Sequence[Mention], left_open: Sequence[Openness]) -> "Sequence[DatedPart]":
    """The sections below a year or a month of one, by the number of its mention."""
    if not any(left.is_year_named for left in left_open):
        return ()
    from timeline.timex.written import find_years

    return find_years(text, mentions, left_open)


def find_parts(
    text: str,
    mentions: Sequence[Mention],
    left_open: Sequence[Openness],
    years: "Sequence[DatedPart]",
    context: Context,
) -> "Sequence[DatedPart]":
    """The parts that were written, or said, on a day of their own, by the number of the mention that names it."""
    if not any(left.is_day_named for left in left_open):
        return ()
    from timeline.timex.written import find_spoken_days, find_written_parts

    written = find_written_parts(text, mentions, left_open, years, is_anchored=context.anchor is not None)
    return written or find_spoken_days(text, mentions, left_open, context)
