"""Answers: what the expressions of a text mean, each told from those before it."""

from attrs import evolve

from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.expressions import Expression, Nth, Range
from timeline.model.intervals import Granularity
from timeline.model.spans import Span
from timeline.timex.meanings import Answer, answer_to, told_by_ends
from timeline.timex.openness import Openness, is_bare_date, openness_of
from timeline.timex.places import Context, Place, calendar_place, loosened

# Looked up once, as the member of an enumeration takes as long as four calls.
_QUARTER = Granularity.QUARTER


class Answers:
    """Answers in the order of a text, each told from those before it.

    What was asked before in the same context is not worked out again.
    """

    __slots__ = ("_context", "_given", "_here", "_places", "_quarter", "_reported", "_told")

    def __init__(self, context: Context) -> None:
        self._context = context
        self._here = context.here
        self._told: Place | None = None
        self._quarter: Place | None = None
        self._reported: Place | None = None  # of which results are told that are compared with another year's
        self._given: dict[tuple[object, ...], Answer] = {}
        self._places: dict[Place, Place] = {}

    def to(
        self,
        expression: Expression,
        left_open: Openness,
        direction: int,
        *,
        is_near: bool,
        is_before: bool,
        is_aside: bool,
        with_ends: bool,
    ) -> Answer:
        """What the next expression means, where the text looks to that side, near the time last told or before it.

        What is said ``is_aside`` is not what later expressions are told from.
        """
        told, quarter = self._hung_on(left_open, is_near=is_near)
        asked = (expression, direction, is_near, is_before, with_ends, told, quarter)
        answer = self._given.get(asked)
        if answer is None:
            context = self._context.after(self._told, quarter).at(direction, is_near=is_near, is_before=is_before)
            answer = self._given[asked] = self._work_out(expression, context, with_ends=with_ends)
        before = self._told or self._here
        if left_open.moves_on is not None and answer.told is None and before is not None:
            self._told = loosened(before, left_open.moves_on)
        if left_open.leaves_quarter and self._quarter is not None:
            self._reported = calendar_place(self._quarter.start.year)
        is_aside = is_aside or (left_open.compares and quarter is not None)
        if is_aside:
            return answer
        self._keep(answer)
        if left_open.tells_quarter:
            self._keep_quarter(answer, has_results=direction < 0 or _is_fiscal(expression))
        return answer

    def leave(self) -> None:
        """The text goes over to a time that nobody knows: of the one last told no more holds than its century."""
        told = self._told or self._here
        if told is not None:
            self._told = loosened(told, Granularity.YEAR)

    @property
    def _now(self) -> Context:
        """The context after all that has been told."""
        return self._context.after(self._told, self._quarter)

    def _hung_on(self, left_open: Openness, *, is_near: bool) -> tuple[Place | None, Place | None]:
        """The time last told and the quarter, where the answer or another reading of it is reckoned from them.

        Most answers hold whatever has been told.
        """
        quarter = (self._reported if left_open.compares else self._quarter) if left_open.hangs_on_quarter else None
        if is_near or left_open.hangs_on_told or self._context.narrative:
            return self._told, quarter
        return (self._told if left_open.of_year and self._is_of_another_year() else None), quarter

    def _is_of_another_year(self) -> bool:
        here, told = self._here, self._told
        return here is not None and told is not None and told.start.year != here.start.year

    def to_heading(self, expression: Expression, before: Anchor | None, year: Place | None = None) -> Answer:
        """What the date over a part means, where ``before`` is that of the part before: the next such day.

        Below the heading of a ``year`` it is of that. Without one before it, and where the text has no anchor, a day
        without its year is of the time last told.
        """
        day = None if before is None else evolve(before, span=None)  # the same day stands over many parts
        asked = (expression, day, year, self._told, self._quarter)
        answer = self._given.get(asked)
        if answer is None:
            context = self._now_below(expression, day, year)
            answer = self._given[asked] = self._work_out(expression, context, with_ends=False)
        if day is not None and answer.anchor == day:
            answer = evolve(answer, anchor=before)
        self._keep(answer)
        if openness_of(expression).tells_quarter:
            self._keep_quarter(answer, has_results=False)
        return answer

    def _now_below(self, expression: Expression, day: Anchor | None, year: Place | None) -> Context:
        """What a heading is told from, below those of that day and year."""
        context, told = self._now, self._told
        if year is not None and is_bare_date(expression):
            return evolve(context, anchor=None, told=year, direction=0, narrative=True)
        if day is not None:
            return Context(anchor=day, direction=1, conventions=context.conventions)
        if context.anchor is not None or told is None:
            return context
        narrated = Anchor(kind=AnchorKind.NARRATIVE, interval=told.interval, granularity=told.unit)
        is_long = told.unit.rank > Granularity.WEEK.rank
        return evolve(context, anchor=None if is_long else narrated, direction=1, narrative=is_long)

    def below(self, heading: Answer, words: Span) -> "Answers":
        """Answers in the part below a heading, which was written on its day."""
        if heading.told is None:
            return self
        anchor = Anchor(
            kind=AnchorKind.DATELINE,
            interval=heading.told.interval,
            granularity=heading.told.unit,
            span=words,
            zone=heading.zone,
        )
        return Answers(Context(anchor=anchor, direction=0, conventions=self._context.conventions))

    @property
    def of_writing(self) -> "Answers":
        """Answers told from the day of writing alone, whatever tale goes on."""
        return Answers(evolve(self._context, narrative=False))

    @property
    def anchor(self) -> Anchor | None:
        """What these answers are reckoned from."""
        return self._context.anchor

    def _keep(self, answer: Answer) -> None:
        if answer.is_told:
            self._told = answer.told

    def _keep_quarter(self, answer: Answer, *, has_results: bool) -> None:
        told = answer.told
        if told is not None and answer.is_told and told.unit is _QUARTER:
            self._quarter = told
            if told is not self._reported and (has_results or self._has_ended(told)):
                self._reported = told

    def _has_ended(self, quarter: Place) -> bool:
        """Of a quarter that goes on there are no results: "it expects a fourth-quarter charge"."""
        here, end = self._here, quarter.interval.end
        return here is None or self._reported is None or (end is not None and end <= here.start)

    def _work_out(self, expression: Expression, context: Context, *, with_ends: bool) -> Answer:
        answer = answer_to(expression, context)
        if with_ends and isinstance(expression, Range):
            answer = told_by_ends(answer, expression, context)
        # One object for each place, so that to ask again is quick.
        told = answer.told and self._places.setdefault(answer.told, answer.told)
        return answer if told is answer.told else evolve(answer, told=told)


def _is_fiscal(expression: Expression) -> bool:
    """A quarter of a firm's own year, which may have ended before the calendar's."""
    return isinstance(expression, Nth) and expression.fiscal
