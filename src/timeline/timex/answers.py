"""Answer: what an expression means in its context, whichever words say it."""

from collections.abc import Sequence

from attrs import evolve, frozen

from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.expressions import (
    Expression,
    Length,
    Nth,
    Offset,
    Range,
    Recurrence,
    Shifted,
    Stretch,
    Vague,
)
from timeline.model.intervals import Granularity, Interval
from timeline.model.spans import Span, Words
from timeline.model.timexes import EventOffset, RangeEnd, Reading, Timex, TimexMod, TimexType
from timeline.temporal.edtf import format_edtf
from timeline.timex.openness import TODAY, Openness, is_bare_date, openness_of
from timeline.timex.places import TIME_UNITS, Context, Place, loosened
from timeline.timex.readings import anchor_of, readings_of
from timeline.timex.resolve import place
from timeline.timex.resolvers.lengths import place_stretch
from timeline.timex.resolvers.offsets import bounds_of
from timeline.timex.resolvers.ranges import range_ends
from timeline.timex.stated import stated_in
from timeline.timex.values import duration_value, open_value, value_of


@frozen(kw_only=True)
class Answer:
    """What a ``Timex`` says but for its words.

    ``told`` is the place that it lies at, and ``ends`` are what the two ends of a range say.
    """

    type: TimexType
    value: str
    mod: TimexMod | None = None
    quant: str | None = None
    freq: str | None = None
    rrule: str | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    stated: frozenset[Granularity] = frozenset()
    edtf: str | None = None
    zone: str | None = None
    anchor: Anchor | None = None
    readings: tuple[Reading, ...] = ()
    offset: EventOffset | None = None
    told: Place | None = None
    ends: "tuple[Answer, ...]" = ()

    @property
    def is_told(self) -> bool:
        """Later expressions may be reckoned from it."""
        return self.told is not None and self.type is not TimexType.DURATION

    def in_words(
        self,
        words: Words,
        ident: str,
        rule: str,
        *,
        ends: tuple[RangeEnd, ...] = (),
        signal: Words | None = None,
        reach: Interval | None = None,
        told_at: Span | None = None,
    ) -> Timex:
        """The time expression that says this; ``told_at`` is where the time stands that was told before it."""
        anchor = self.anchor
        if anchor is not None and anchor.kind is AnchorKind.NARRATIVE:
            anchor = evolve(anchor, span=told_at)
        return Timex(
            id=ident,
            words=words,
            type=self.type,
            value=self.value,
            mod=self.mod,
            quant=self.quant,
            freq=self.freq,
            rrule=self.rrule,
            interval=self.interval,
            granularity=self.granularity,
            stated=self.stated,
            edtf=self.edtf,
            zone=self.zone,
            anchor=anchor,
            offset=self.offset,
            ends=ends,
            signal=signal,
            reach=reach,
            readings=self.readings,
            rule=rule,
        )

    def at_end(self, words: Words) -> RangeEnd:
        """The end of a range that says this."""
        return RangeEnd(
            words=words,
            type=self.type,
            value=self.value,
            mod=self.mod,
            interval=self.interval,
            granularity=self.granularity,
            edtf=self.edtf,
            zone=self.zone,
        )


class Answers:
    """Answers in the order of a text, each told from those before it.

    What was asked before in the same context is not worked out again.
    """

    __slots__ = ("_context", "_given", "_places", "_quarter", "_told")

    def __init__(self, context: Context) -> None:
        self._context = context
        self._told: Place | None = None
        self._quarter: Place | None = None
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
            context = self._now.at(direction, is_near=is_near, is_before=is_before)
            answer = self._given[asked] = self._work_out(expression, context, with_ends=with_ends)
        if left_open.moves_on is not None and answer.told is None and self._told is not None:
            self._told = loosened(self._told, left_open.moves_on)
        return answer if is_aside else self._keep(answer, tells_quarter=left_open.tells_quarter)

    @property
    def _now(self) -> Context:
        """The context after all that has been told."""
        return self._context.after(self._told, self._quarter)

    def _hung_on(self, left_open: Openness, *, is_near: bool) -> tuple[Place | None, Place | None]:
        """The time last told and the quarter, where the answer or another reading of it is reckoned from them.

        Most answers hold whatever has been told.
        """
        quarter = self._quarter if left_open.hangs_on_quarter else None
        if is_near or left_open.hangs_on_told or self._context.narrative:
            return self._told, quarter
        return (self._told if left_open.of_year and self._is_of_another_year() else None), quarter

    def _is_of_another_year(self) -> bool:
        here, told = self._context.here, self._told
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
        return self._keep(answer, tells_quarter=openness_of(expression).tells_quarter)

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
    def anchor(self) -> Anchor | None:
        """What these answers are reckoned from."""
        return self._context.anchor

    def _keep(self, answer: Answer, *, tells_quarter: bool) -> Answer:
        told = answer.told
        if told is not None and answer.is_told:
            self._told = told
            if tells_quarter and told.unit is Granularity.QUARTER:
                self._quarter = told
        return answer

    def _work_out(self, expression: Expression, context: Context, *, with_ends: bool) -> Answer:
        answer = answer_to(expression, context)
        if with_ends and isinstance(expression, Range):
            ends = _answers_at_ends(expression, context)
            answer = evolve(answer, ends=ends, edtf=_edtf_of_ends(ends) or answer.edtf)
        # One object for each place, so that to ask again is quick.
        told = answer.told and self._places.setdefault(answer.told, answer.told)
        return answer if told is answer.told else evolve(answer, told=told)


def _answers_at_ends(span: Range, context: Context) -> tuple[Answer, ...]:
    ends = [end for end in (span.first, span.last) if end is not None]
    # Ends that make no range in order are still two times.
    places = range_ends(span, context, place) or [place(end, context) for end in ends]
    return tuple(answer_at(end, placed, context) for end, placed in zip(ends, places, strict=True))


def _edtf_of_ends(ends: Sequence[Answer]) -> str | None:
    """The EDTF of a range of which one end is approximate; ``None`` for others, which the whole interval tells."""
    dates = [end.edtf for end in ends if end.edtf is not None and "/" not in end.edtf]
    is_loose = any(end.mod is TimexMod.APPROX for end in ends)
    return "/".join(dates) if is_loose and len(dates) == 2 else None


def answer_to(expression: Expression, context: Context) -> Answer:
    """What an expression means: a place, a length, a set, or a reference without bounds."""
    match expression:
        case Vague():
            return _reference(expression, context)
        case Shifted() if expression == TODAY and _means_nowadays(context):
            return Answer(type=TimexType.DATE, value="PRESENT_REF")
        case Recurrence():
            return _set(expression)
        case Length():
            value = duration_value(expression.counts)
            return Answer(type=TimexType.DURATION, value=value, mod=expression.mod)
        case Stretch():
            return _stretch(expression, context)
        case Offset():
            return _offset(expression) or _within_limits(
                expression, answer_at(expression, place(expression, context), context), context
            )
    return answer_at(expression, place(expression, context), context)


def _means_nowadays(context: Context) -> bool:
    """The "today" of a history; one of a past clause is the day of a report."""
    return context.narrative and context.direction >= 0 and not context.is_exact


def answer_at(expression: Expression, placed: Place | None, context: Context) -> Answer:
    """What an expression means that lies at a place, or at none that is known."""
    if placed is None:
        value, unit = open_value(expression)
        return Answer(type=_type_of(unit), value=value, granularity=unit, stated=stated_in(expression))
    value = value_of(expression, placed, context)
    anchor = anchor_of(expression, placed, context)
    several = isinstance(expression, Nth) and expression.count > 1
    return Answer(
        type=TimexType.DURATION if several else _type_of(placed.unit),
        value=value,
        mod=placed.mod,
        interval=placed.interval,
        granularity=placed.unit,
        stated=stated_in(expression),
        edtf=format_edtf(
            placed.interval,
            placed.unit,
            season=placed.season,
            zone=placed.zone,
            approximate=placed.mod is TimexMod.APPROX,
        ),
        zone=placed.zone,
        anchor=anchor,
        readings=readings_of(expression, placed, value, context, anchor),
        told=placed,
    )


def _type_of(unit: Granularity | None) -> TimexType:
    return TimexType.TIME if unit in TIME_UNITS else TimexType.DATE


def _reference(reference: Vague, context: Context) -> Answer:
    """No bounds, but for "now" where the anchor is a moment."""
    if not (reference.now and context.is_exact):
        return Answer(type=TimexType.DATE, value=reference.value)
    now = answer_at(reference, context.here, context)
    return evolve(now, type=TimexType.DATE, edtf=None, told=None)


def _set(recurrence: Recurrence) -> Answer:
    return Answer(
        type=TimexType.SET,
        value=recurrence.value,
        quant=recurrence.quant,
        freq=recurrence.freq,
        rrule=recurrence.rrule,
        granularity=recurrence.unit,
    )


def _stretch(expression: Stretch, context: Context) -> Answer:
    counts, unit = expression.counts, expression.counts[-1][0]
    value = duration_value(counts)
    interval = None
    if all(count is not None for _, count in counts):
        interval = _lie_of(expression, context)
    if interval is None:
        return Answer(type=TimexType.DURATION, value=value)
    return Answer(
        type=TimexType.DURATION,
        value=value,
        interval=interval,
        granularity=unit,
        edtf=format_edtf(interval, Granularity.DAY),
        anchor=anchor_of(expression, interval, context, _lie_of),
    )


def _lie_of(expression: Expression, context: Context) -> Interval | None:
    return place_stretch(expression, context, place) if isinstance(expression, Stretch) else None


def _offset(offset: Offset) -> Answer | None:
    """An offset from an event, or of a length that the words leave open."""
    if offset.event is not None:
        value = duration_value(offset.counts)
        from_event = EventOffset(event=offset.event, direction=offset.direction, duration=value)
        return Answer(type=TimexType.DURATION, value=value, mod=offset.mod, offset=from_event)
    if any(count is None for _, count in offset.counts):
        value = "PAST_REF" if offset.direction < 0 else "FUTURE_REF"
        return Answer(type=TimexType.DATE, value=value, mod=offset.mod, granularity=offset.counts[-1][0])
    return None


def _within_limits(offset: Offset, answer: Answer, context: Context) -> Answer:
    """The value names the limit of "less than a week after May 3", the interval what is on this side of it."""
    if offset.mod is None or offset.of is None or answer.told is None:
        return answer
    bounds = bounds_of(offset, answer.told, context, place)
    if bounds == answer.interval:
        return evolve(answer, mod=offset.mod)
    return evolve(answer, mod=offset.mod, interval=bounds, edtf=format_edtf(bounds, answer.told.unit))
