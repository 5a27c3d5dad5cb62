"""Resolve from left to right, carrying along the time last told."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from functools import partial

from attrs import define, field

from timeline.model.anchors import Anchor
from timeline.model.conventions import Conventions
from timeline.model.expressions import CalendarDate, Expression, Offset, Qualified, Season, Shifted, Stretch
from timeline.model.intervals import Granularity
from timeline.model.spans import Span
from timeline.model.timexes import Timex, TimexType
from timeline.timex.anchoring import tells_a_story
from timeline.timex.answers import Answers
from timeline.timex.asides import goes_back_in_brackets, is_by_the_way, is_to_come, place_left, stays_where_it_was
from timeline.timex.date_order import in_order_shown
from timeline.timex.direction import direction_at, is_ahead_in_story, is_pluperfect_at
from timeline.timex.eras import carry_eras
from timeline.timex.framed_years import frame_years
from timeline.timex.frames import Frames, find_parts, find_sections
from timeline.timex.general_truths import in_every_year, of_every_year
from timeline.timex.going_on import goes_on
from timeline.timex.habits import in_set, on_listed_day
from timeline.timex.meanings import timex_of
from timeline.timex.mentions import Mention
from timeline.timex.next_told import is_passed_over, next_told
from timeline.timex.openness import Openness, is_hour, openness_of
from timeline.timex.places import Context
from timeline.timex.quoted_days import find_sayings
from timeline.timex.shared_times import share_times
from timeline.timex.tale_signs import is_around, is_compared, is_listed, is_of_one_of_many, names_thing, opens_report
from timeline.timex.yearly_sets import every_such

_MOVED = (Offset, Shifted, Stretch)
_STOP = re.compile(r"[.!?]['\")”’\]]*\s|\n")
_LONGEST_SENTENCE = 1000
_LONGEST_WORD = 24
_LEAD = 4  # "At", "By"
# "In the spring they left", unlike "on summer evenings".
_LED = re.compile(r"\b(?:in|by|until|since|for|during|through|throughout|over) $", re.IGNORECASE)
_CLAUSE = re.compile(
    r"[.,;:)]|\s+(?:he|she|they|we|it|I|you|there|the|an?|his|her|their|our|my|to|and|but|with|when|after|before|at|from"
    r"|[A-Z]\w+)\b"
)
_BREAK = re.compile(r"\n\s*")
_SENTENCE_END = re.compile(r"[.!?\n]\s|['’]s\b")
_POSSESSIVE = re.compile(r"['’]s\b")


def resolve_all(
    text: str,
    mentions: Iterable[Mention],
    anchor: Anchor | None,
    conventions: Conventions,
    look: Callable[[int, int], int] | None = None,
) -> tuple[Timex, ...]:
    """Resolve mentions in order, carrying the time last told along.

    ``look`` says which side the text looks to at a span (-2 to 2); without it the words around tell.
    """
    read: Sequence[Mention] = frame_years(text, share_times(text, tuple(carry_eras(tuple(mentions)))), anchor)
    if any(mention.rule == "numbered-day" for mention in read):
        from timeline.timex.numbered_days import with_numbered_days  # few texts number their days

        read = with_numbered_days(text, read)
    left_open = [openness_of(mention.expression) for mention in read]
    asides = frozenset(n for n, left in enumerate(left_open) if left.says_year and is_by_the_way(text, read[n]))
    conventions = in_order_shown(conventions, {mention.expression for mention in read})
    years = find_sections(text, read, left_open)
    said = Counter([mention.expression for number, mention in enumerate(read) if number not in asides])
    narrative = bool(years) or tells_a_story(said, anchor)
    context = Context(anchor=anchor, direction=0, narrative=narrative, conventions=conventions)
    frames = Frames(Answers(context), find_parts(text, read, left_open, years, context), years)
    look = look or partial(direction_at, text)
    general = of_every_year(text, read, left_open, look)
    telling = _Telling(text, read, anchor, narrative, frames, look, asides, general, find_sayings(text, read))
    for number, mention in enumerate(read):
        telling.tell(number, mention, left_open[number])
    return tuple(telling.found)


@define
class _Telling:
    """What has been told so far: the times ``found``, and where the last stands that others are reckoned from.

    ``asides`` are the numbers of the mentions that are told by the way, and that nothing is reckoned from,
    ``general`` of those that are of every year, and ``quoted`` of those in quotations with that of when it was said.
    """

    text: str
    read: Sequence[Mention]
    anchor: Anchor | None
    narrative: bool
    frames: Frames
    look: Callable[[int, int], int]
    asides: Set[int]
    general: Set[int]
    quoted: Mapping[int, int]
    found: list[Timex] = field(init=False, factory=list)
    _told: Timex | None = field(init=False, default=None)
    _days: set[tuple[int, int | None, int | None]] = field(init=False, factory=set)
    _sides: dict[Expression, int] = field(init=False, factory=dict)  # of weekdays

    def tell(self, number: int, mention: Mention, left_open: Openness) -> None:
        expression = mention.expression
        if left_open.is_time_of_day:
            expression = in_set(self.text, self.found, mention)
        elif left_open.is_weekday or isinstance(expression, _MOVED):
            expression = next_told(self.text, mention, self._told, self.anchor, self.look)
        if expression is not mention.expression:
            left_open = openness_of(expression)
        direction = self._direction(mention, left_open) if left_open.of_side else 0
        every = self._recurring(number, mention, left_open, direction) if left_open.of_side else None
        if every is not None:
            expression, left_open = every, openness_of(every)
        if left_open.hangs_on_told and self._has_left_told(mention):
            self.frames.at(mention.start).leave()
        told_at = None if self._told is None else self._told.span
        is_aside = (
            number in self.quoted
            or (left_open.looks_back and self._is_by_the_way(mention, left_open))
            or (left_open.hangs_on_told and is_around(expression, self._told))
            or stays_where_it_was(self.text, mention, self._told, left_open)
            or (left_open.says_year and self._is_of_other(number, mention))
            or (left_open.tells_quarter and is_compared(self.text, told_at, mention.start))
        )
        if self.frames.is_heading(number):
            answer = self.frames.head(number, mention)
        else:
            answer = self._answers_at(number).to(
                expression,
                left_open,
                direction,
                is_near=self._is_near(mention, left_open, direction),
                is_before=self.narrative
                and (left_open.of_year or left_open.is_part_of_told)
                and is_pluperfect_at(self.text, mention.start, mention.end),
                is_aside=is_aside,
                with_ends=bool(mention.ends),
            )
        timex = timex_of(self.text, mention, answer, f"t{len(self.found) + 1}", told_at)
        self.found.append(timex)
        if answer.is_told and not is_aside:
            self._told = timex
        if self.anchor is None and not (self._days and left_open.is_time_of_day):
            self._keep_day(timex)

    def _answers_at(self, number: int) -> Answers:
        """Who answers for a mention: for what is quoted the day on which it was said."""
        answers = self.frames.at(self.read[number].start)
        if number not in self.quoted:
            is_told = self.narrative and self.anchor is not None and opens_report(self.text, self.read[number])
            return answers.of_writing if is_told else answers
        saying = self.read[self.quoted[number]]
        left_open = openness_of(saying.expression)
        direction = self._direction(saying, left_open) if left_open.of_side else 0
        said = answers.to(
            saying.expression, left_open, direction, is_near=False, is_before=False, is_aside=True, with_ends=False
        )
        return answers.below(said, Span(saying.start, saying.end))

    def _keep_day(self, timex: Timex) -> None:
        if timex.start is not None and timex.granularity is not None and timex.granularity.rank <= Granularity.DAY.rank:
            self._days.add((timex.start.year, timex.start.month, timex.start.day))

    def _recurring(self, number: int, mention: Mention, left_open: Openness, direction: int) -> Expression | None:
        """The set of all that have the name, where the text tells of what recurs."""
        if number in self.general:
            return every_such(mention.expression)
        if left_open.is_weekday:
            return on_listed_day(self.text, self.found, mention)
        return in_every_year(self.text, mention, direction) if left_open.comes_yearly else None

    def _direction(self, mention: Mention, left_open: Openness) -> int:
        direction = self.frames.side(mention.start, self.look(mention.start, mention.end), self.anchor)
        if left_open.is_weekday:
            direction = self._side_of_weekday(mention, direction)
        elif not direction and left_open.of_year and is_listed(self.text, mention) and self._goes_on_ahead(mention):
            return 1
        return 0 if self.narrative and direction > 0 and is_ahead_in_story(self.text, mention.start) else direction

    def _side_of_weekday(self, mention: Mention, direction: int) -> int:
        """What shows no side goes on ahead, or is the day so called before: "to meet on Friday … at Friday's talks"."""
        if direction:
            self._sides[mention.expression] = direction
        elif self._goes_on_ahead(mention):
            return 1
        return direction or self._sides.get(mention.expression, 0)

    def _goes_on_ahead(self, mention: Mention) -> bool:
        """What goes on in a sentence that has told of what lies ahead: "tomorrow at seven, or Saturday"."""
        last = self.found[-1] if self.found else None
        start = None if last is None or last.interval is None else last.interval.start
        if last is None or start is None or self.anchor is None or start <= self.anchor.moment:
            return False
        if _POSSESSIVE.match(self.text, mention.end):
            return False
        return _SENTENCE_END.search(self.text, last.span.end, mention.start) is None

    def _is_by_the_way(self, mention: Mention, left_open: Openness) -> bool:
        """What goes back in the sentence that told a time; and what "had" happened some days before, in its own."""
        if left_open.looks_back and self._is_in_sentence_told(mention):
            return True
        return left_open.goes_back_days and is_pluperfect_at(self.text, mention.start, mention.end)

    def _is_in_sentence_told(self, mention: Mention) -> bool:
        """In a sentence that has told a time a look back is by the way: "in May he replaced Lind, ill since 1990"."""
        end = -_LONGEST_SENTENCE - 1 if self._told is None else self._told.span.end
        return mention.start - end <= _LONGEST_SENTENCE and _STOP.search(self.text, end, mention.start) is None

    def _is_of_other(self, number: int, mention: Mention) -> bool:
        """Its year is that of a thing, of what had been before, or of what was to come."""
        is_back = self._is_before_in_sentence(mention) or goes_back_in_brackets(self.text, mention, self._told)
        if number in self.asides or is_back or is_passed_over(self.read, number, self.anchor, self.look):
            return True
        at = mention.start
        if names_thing(self.text, mention) and (is_of_one_of_many(self.text, at) or self._is_in_sentence_told(mention)):
            return True
        return self.narrative and self._told is not None and is_to_come(self.text, at)

    def _is_before_in_sentence(self, mention: Mention) -> bool:
        """ "He resigned in 1939; he had been elected in 1931", "The mill shut in 1939. It had run since 1931"."""
        start, at = None if self._told is None else self._told.start, mention.start
        match mention.expression:
            case CalendarDate(year=int(year)) if start is not None and year < start.year:
                is_pluperfect = is_pluperfect_at(self.text, mention.start, mention.end)
                return is_pluperfect and (self.text.endswith("since ", 0, at) or self._is_in_sentence_told(mention))
        return False

    def _has_left_told(self, mention: Mention) -> bool:
        """A sentence since then is of an age, or of a day that only its happening tells: the time told is left."""
        told_end = 0 if self._told is None else self._told.span.end
        start = max(told_end, mention.start - _LONGEST_SENTENCE)
        left = place_left(self.text, start, mention.start)
        return left is not None and (not start or _STOP.search(self.text, start, left) is not None)

    def _is_before_told(self, mention: Mention) -> bool:
        """What has happened was on no day that lies ahead: "The vote is on Sunday. He spoke at 5"."""
        start = self.found[-1].start
        is_ahead = self.anchor is not None and start is not None and start > self.anchor.moment
        return is_ahead and self.look(mention.start, mention.end) < 0

    def _is_near(self, mention: Mention, left_open: Openness, direction: int) -> bool:
        """A part of a time told near by, or a day of the year that a tale goes on in."""
        if left_open.is_part_of_told and self._is_near_told(mention, direction):
            return True
        is_past = left_open.of_year and direction < 0
        return is_past and goes_on(self.text, self.found, self._told, mention, self.anchor)

    def _is_near_told(self, mention: Mention, direction: int) -> bool:
        """The time told stands in the same paragraph; of seasons most are every year's: "it is hot in the summer"."""
        if not self._is_in_paragraph_told(mention):
            return is_hour(mention.expression) and self._is_of_day_above(mention)
        if self._is_before_told(mention):
            return False
        match mention.expression:
            case Season() | Qualified(of=Season()):
                led = _LED.search(self.text, max(0, mention.start - _LONGEST_WORD), mention.start)
                ends = _CLAUSE.match(self.text, mention.end)
                return direction < 0 and led is not None and ends is not None and self._is_long_told()
        return True

    def _is_of_day_above(self, mention: Mention) -> bool:
        """An hour of the one day told so far, where nothing says when it was written; or as past below a past day."""
        told, anchor = self._told, self.anchor
        if anchor is None:
            return len(self._days) == 1
        if told is None or told.interval is None or told.interval.end is None or anchor.interval.start is None:
            return False
        if told.type is TimexType.TIME and self.text.find("\n\n", told.span.end, mention.start) < 0:
            return True  # "Ann Lee  4:40 PM", and below it "errors since 4:25"
        if told.interval.end > anchor.interval.start:
            return False
        line = _BREAK.search(self.text, told.span.end, mention.start)
        if line is None or _BREAK.search(self.text, line.end(), mention.start) is not None:
            return False
        return self.look(mention.start, mention.end) < 0

    def _is_long_told(self) -> bool:
        """What is told of is no time of the anchor's own year."""
        start = self.found[-1].start
        return start is not None and (self.narrative or self.anchor is None or start.year < self.anchor.moment.year)

    def _is_in_paragraph_told(self, mention: Mention) -> bool:
        line = self.text.find("\n", self.found[-1].span.end, mention.start) if self.found else None
        return line is not None and (line < 0 or self._goes_on_below(line, mention))

    def _goes_on_below(self, line: int, mention: Mention) -> bool:
        """A time of day that opens the next paragraph of what happened on a day long past: "About 11 a.m. she left"."""
        lead = self.text[line : mention.start].lstrip("\n")
        last = self.found[-1]
        end = None if last.interval is None else last.interval.end
        if len(lead) > _LEAD or "\n" in lead or end is None or self.anchor is None or end > self.anchor.moment:
            return False
        is_day = last.granularity is not None and last.granularity.rank <= Granularity.DAY.rank
        return is_day and self.look(mention.start, mention.end) < 0
