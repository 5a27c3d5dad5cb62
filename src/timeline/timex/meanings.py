"""What an expression means in its context, whichever words say it: a place on the calendar, a length, a set."""

from collections.abc import Sequence

from attrs import define, evolve

from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.expressions import (
    CalendarDate,
    Expression,
    Length,
    Nth,
    Offset,
    Qualified,
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
from timeline.timex.mentions import Mention
from timeline.timex.openness import TODAY
from timeline.timex.places import TIME_UNITS, Context, Place
from timeline.timex.readings import anchor_of, readings_of
from timeline.timex.resolve import place
from timeline.timex.resolvers.clock_times import is_night_before
from timeline.timex.resolvers.lengths import place_stretch
from timeline.timex.resolvers.offsets import bounds_of
from timeline.timex.resolvers.ranges import range_ends, reach_of
from timeline.timex.stated import stated_in
from timeline.timex.values import duration_value, open_value, value_of


@define(kw_only=True)
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


def told_by_ends(answer: Answer, span: Range, context: Context) -> Answer:
    """The answer to a range with those to its two ends."""
    ends = _answers_at_ends(span, context)
    return evolve(answer, ends=ends, edtf=_edtf_of_ends(ends) or answer.edtf)


def _answers_at_ends(span: Range, context: Context) -> tuple[Answer, ...]:
    ends = [end for end in (span.first, span.last) if end is not None]
    # Ends that make no range in order are still two times.
    places = range_ends(span, context, place) or [place(end, context) for end in ends]
    return tuple(answer_at(end, placed, context) for end, placed in zip(ends, places, strict=True))


def _edtf_of_ends(ends: Sequence[Answer]) -> str | None:
    """The EDTF of a range of which one end is approximate; ``None`` for others, which the whole interval tells."""
    # EDTF has no intervals between clock times: those of one day are told by it.
    dates = [end.edtf.partition("T")[0] for end in ends if end.edtf is not None and "/" not in end.edtf]
    is_loose = any(end.mod is TimexMod.APPROX for end in ends)
    return "/".join(dict.fromkeys(dates)) if is_loose and len(dates) == 2 else None


def answer_to(expression: Expression, context: Context) -> Answer:
    """What an expression means: a place, a length, a set, or a reference without bounds."""
    match expression:
        case Vague():
            return _reference(expression, context)
        case Shifted() if expression == TODAY and _means_nowadays(context):
            return Answer(type=TimexType.DATE, value="PRESENT_REF")
        case Recurrence() | Qualified(of=Recurrence()):
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
        told=None if is_night_before(expression, placed, context) else placed,
    )


def _type_of(unit: Granularity | None) -> TimexType:
    return TimexType.TIME if unit in TIME_UNITS else TimexType.DATE


def _reference(reference: Vague, context: Context) -> Answer:
    """No bounds, but for "now" where the anchor is a moment."""
    if not (reference.now and context.is_exact):
        is_of_day = reference.value.startswith("XXXX") and "T" in reference.value
        return Answer(type=TimexType.TIME if is_of_day else TimexType.DATE, value=reference.value)
    now = answer_at(reference, context.here, context)
    return evolve(now, type=TimexType.DATE, edtf=None, told=None)


def _set(expression: Expression) -> Answer:
    if isinstance(expression, Qualified):
        return evolve(_set(expression.of), mod=expression.mod)
    assert isinstance(expression, Recurrence)
    return Answer(
        type=TimexType.SET,
        value=expression.value,
        quant=expression.quant,
        freq=expression.freq,
        rrule=expression.rrule,
        granularity=expression.unit,
        ends=tuple(map(_set, expression.ends)),
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
        edtf=format_edtf(interval, _exactness(expression.of)),
        anchor=anchor_of(expression, interval, context, _lie_of),
    )


def _exactness(beside: Expression | None) -> Granularity:
    """To which unit the bounds of a length are known that begins or ends with another time."""
    match beside:
        case CalendarDate(year=int(), month=None, day=None):
            return Granularity.YEAR
        case CalendarDate(month=int(), day=None, weekday=None):
            return Granularity.MONTH
    return Granularity.DAY


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


def timex_of(text: str, mention: Mention, answer: Answer, ident: str, told_at: Span | None) -> Timex:
    """The answer with the words of the mention, those of its ends and of its signal.

    ``told_at`` is where the time stands that was told before it.
    """
    words, anchor, told = Words.at(text, mention.start, mention.end), answer.anchor, answer.told
    if anchor is not None and anchor.kind is AnchorKind.NARRATIVE:
        anchor = evolve(anchor, span=told_at)
    ends: tuple[RangeEnd, ...] = ()
    if mention.ends and answer.ends:
        pairs = zip(mention.ends, answer.ends, strict=True)
        ends = tuple([said.at_end(Words.at(text, end.start, end.end)) for end, said in pairs])
    signal = reach = None
    if mention.signal is not None and told is not None:
        signal = Words.at(text, *mention.signal)
        reach = reach_of(signal.text.lower(), words.text.lower(), told)
    return Timex(
        id=ident,
        words=words,
        type=answer.type,
        value=answer.value,
        mod=answer.mod,
        quant=answer.quant,
        freq=answer.freq,
        rrule=answer.rrule,
        interval=answer.interval,
        granularity=answer.granularity,
        stated=answer.stated,
        edtf=answer.edtf,
        zone=answer.zone,
        anchor=anchor,
        offset=answer.offset,
        ends=ends,
        signal=signal,
        reach=reach,
        readings=answer.readings,
        rule=mention.rule,
    )
