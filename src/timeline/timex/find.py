"""Find time expressions: recognise, then resolve from left to right."""

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from timeline.errors import TextTypeError
from timeline.model.anchors import Anchor, AnchorLike
from timeline.model.conventions import Conventions
from timeline.model.expressions import (
    At,
    CalendarDate,
    Clock,
    Counts,
    DayPart,
    Expression,
    FiscalYear,
    Frame,
    Length,
    Nth,
    Offset,
    Qualified,
    Range,
    Recurrence,
    Shifted,
    Stretch,
    TheUnit,
    Vague,
    Weekpart,
)
from timeline.model.intervals import Granularity
from timeline.model.spans import Span, Words
from timeline.model.timexes import EventOffset, RangeEnd, Reading, Timex, TimexMod, TimexType
from timeline.temporal.anchors import read_anchor
from timeline.temporal.calendar import shift
from timeline.temporal.edtf import format_edtf
from timeline.temporal.values import CalendarValue, Duration, calendar_value, format_value
from timeline.timex.anchoring import tells_a_story
from timeline.timex.direction import direction_at
from timeline.timex.places import Context, Place
from timeline.timex.recognise import Mention, recognise
from timeline.timex.resolve import place
from timeline.timex.resolvers.lengths import place_stretch
from timeline.timex.resolvers.ranges import range_ends, reach_of
from timeline.timex.tense import direction_in_parse, is_another_word

if TYPE_CHECKING:
    from timeline.text.document import Document

_TIME_UNITS = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR, Granularity.DAY_PART)
# Words for the very moment: with a clock as anchor they have a place.
_INSTANTS = ("now", "the moment")
_DEFAULT = Conventions()


def find_times(
    text: str, anchor: AnchorLike = None, *, conventions: Conventions | None = None, language: str = "en"
) -> tuple[Timex, ...]:
    """Every time expression of a text, in order, not overlapping, resolved against ``anchor``.

    No model is loaded: direction comes from the words around an expression. Without an anchor, what is relative
    keeps its value open and has no interval. ``language`` is "en", or one of "de", "es", "fr", "it", "nl" and "pt",
    in which absolute dates and the common relatives are read. Raises ``TextTypeError`` for anything but a ``str``,
    ``AnchorError`` for an anchor that is no date and ``LanguageError`` for another language.
    """
    if not isinstance(text, str):
        raise TextTypeError(text)
    return resolve_all(text, _recognise(text, language), read_anchor(anchor), conventions or _DEFAULT)


def _recognise(text: str, language: str) -> Iterable[Mention]:
    if language == "en":
        return recognise(text)
    from timeline.timex.languages import recognise_in  # its tables are no part of English

    return recognise_in(language, text)


@frozen(kw_only=True)
class TimeFinder:
    """Time expressions of a document, resolved against its anchor."""

    conventions: Conventions = _DEFAULT

    def __call__(self, document: "Document") -> tuple[Timex, ...]:
        mentions = list(recognise(document.text))
        if document.doc is None:
            return resolve_all(document.text, mentions, document.dct, self.conventions)
        from timeline.timex.fallback import read_unclaimed  # bare text never needs it

        tokens = document.tokens
        mentions = [mention for mention in mentions if not is_another_word(tokens, mention)]
        mentions = sorted([*mentions, *read_unclaimed(document, mentions)], key=lambda mention: mention.start)

        def look(start: int, end: int) -> int:
            return direction_in_parse(tokens, start, end) or direction_at(document.text, start, end)

        return resolve_all(document.text, mentions, document.dct, self.conventions, look)


def resolve_all(
    text: str,
    mentions: Iterable[Mention],
    anchor: Anchor | None,
    conventions: Conventions,
    look: Callable[[int, int], int] | None = None,
) -> tuple[Timex, ...]:
    """Resolve mentions in order, carrying the time last told along.

    ``look`` says which side the text looks to at a span (-1, 0, 1); without it the words around tell.
    """
    read = tuple(mentions)
    narrative = tells_a_story([mention.expression for mention in read], anchor)
    found: list[Timex] = []
    told: Place | None = None
    quarter: Place | None = None
    for mention in read:
        span = (mention.start, mention.end)
        direction = 0
        if _is_open(mention.expression):
            direction = look(*span) if look else direction_at(text, *span)
        context = Context(
            anchor=anchor,
            told=told,
            quarter=quarter,
            direction=direction,
            narrative=narrative,
            conventions=conventions,
        )
        timex, placed = _resolve(text, mention, context, f"t{len(found) + 1}")
        found.append(timex)
        if placed is not None and timex.type is not TimexType.DURATION:
            told = placed
            if placed.unit is Granularity.QUARTER and _is_quarter_told(mention.expression):
                quarter = placed
    return tuple(found)


def _is_quarter_told(expression: Expression) -> bool:
    """The text is about this quarter; one that it is compared with is not told of."""
    match expression:
        case Nth(unit=Granularity.QUARTER, of=None):
            return True
        case Nth(unit=Granularity.QUARTER, of=Shifted(shift=0) | CalendarDate() | FiscalYear()):
            return True
        case TheUnit(of=None):
            return True
    return False


def _is_open(expression: Expression) -> bool:
    """The words leave open on which side of the anchor they lie."""
    match expression:
        case Qualified(of=inner):
            return _is_open(inner)
        case At(date=date):
            return _is_open(date)
        case Range(first=first, last=last):
            return (first is not None and _is_open(first)) or (last is not None and _is_open(last))
        case CalendarDate(year=None, short_year=None):
            return True
        case Nth() | Weekpart() | TheUnit():
            return True
        case Offset(of=of) | Stretch(of=of):
            return of is not None and _is_open(of)
        case Shifted() | Length() | Vague() | Recurrence() | CalendarDate() | Clock():
            return False
    return True


def _resolve(text: str, mention: Mention, context: Context, ident: str) -> tuple[Timex, Place | None]:
    expression = mention.expression
    words = Words(Span(mention.start, mention.end), text[mention.start : mention.end])
    match expression:
        case Vague(value="PRESENT_REF") if (
            context.is_exact and words.text.lower() in _INSTANTS and context.here is not None
        ):
            timex = _placed(expression, context.here, words, ident, mention.rule, context)
            return evolve(timex, type=TimexType.DATE, edtf=None), None
        case Vague(value=value):
            return Timex(id=ident, words=words, type=TimexType.DATE, value=value, rule=mention.rule), None
        case Recurrence():
            return _set(expression, words, ident, mention.rule), None
        case Length(counts=counts, mod=mod):
            value = _duration(counts)
            return Timex(id=ident, words=words, type=TimexType.DURATION, value=value, mod=mod, rule=mention.rule), None
        case Stretch(counts=counts, direction=direction, frame=frame):  # noqa: F841
            return _stretch(expression, words, ident, mention.rule, context), None
        case Offset(event=Span() as event):
            offset = EventOffset(event=event, direction=expression.direction, duration=_duration(expression.counts))
            return Timex(
                id=ident, words=words, type=TimexType.DURATION, value=_duration(expression.counts),
                mod=expression.mod, offset=offset, rule=mention.rule,
            ), None  # fmt: skip
        case Offset() if any(count is None for _, count in expression.counts):
            value = "PAST_REF" if expression.direction < 0 else "FUTURE_REF"
            return Timex(
                id=ident, words=words, type=TimexType.DATE, value=value, mod=expression.mod, rule=mention.rule
            ), None
    placed = place(expression, context)
    timex = _timex(expression, placed, words, ident, mention.rule, context)
    if mention.ends and isinstance(expression, Range):
        timex = evolve(timex, ends=_ends(text, mention, expression, context))
    if mention.signal is not None and placed is not None:
        signal = Words.at(text, *mention.signal)
        timex = evolve(timex, signal=signal, reach=reach_of(signal.text.lower(), placed))
    return timex, placed


def _ends(text: str, mention: Mention, span: Range, context: Context) -> tuple[RangeEnd, ...]:
    # Ends that make no range in order are still two times.
    places = range_ends(span, context, place) or [place(end.expression, context) for end in mention.ends]
    return tuple(
        _range_end(_timex(end.expression, placed, Words.at(text, end.start, end.end), "", end.rule, context))
        for end, placed in zip(mention.ends, places, strict=True)
    )


def _timex(
    expression: Expression, placed: Place | None, words: Words, ident: str, rule: str, context: Context
) -> Timex:
    if placed is None:
        return _unplaced(expression, words, ident, rule)
    return _placed(expression, placed, words, ident, rule, context)


def _range_end(timex: Timex) -> RangeEnd:
    return RangeEnd(
        words=timex.words,
        type=timex.type,
        value=timex.value,
        mod=timex.mod,
        interval=timex.interval,
        granularity=timex.granularity,
        edtf=timex.edtf,
        zone=timex.zone,
    )


def _duration(counts: Counts) -> str:
    return format_value(Duration(_normal(tuple(_in_years(unit, count) for unit, count in counts))))


_YEARS_IN = {Granularity.DECADE: 10, Granularity.CENTURY: 100, Granularity.MILLENNIUM: 1000}


def _in_years(unit: Granularity, count: Decimal | None) -> tuple[Granularity, Decimal | None]:
    """Counted decades and centuries as TimeBank writes them, in years; uncounted ones as themselves."""
    if unit not in _YEARS_IN or count is None:
        return unit, count
    return Granularity.YEAR, count * _YEARS_IN[unit]


_SMALLER = {
    Granularity.YEAR: (Granularity.MONTH, 12),
    Granularity.DAY: (Granularity.HOUR, 24),
    Granularity.HOUR: (Granularity.MINUTE, 60),
    Granularity.MINUTE: (Granularity.SECOND, 60),
}


def _normal(counts: Counts) -> Counts:
    """Halves and quarters as whole smaller units ("2.5 hours" is PT2H30M), decades and quarters as they are."""
    done: list[tuple[Granularity, Decimal | None]] = []
    for unit, count in counts:
        if count is None or count == int(count) or unit not in _SMALLER:
            done.append((unit, None if count is None else count.normalize() if count == 0 else _plain(count)))
            continue
        finer, ratio = _SMALLER[unit]
        if int(count):
            done.append((unit, Decimal(int(count))))
        done.append((finer, _plain((count - int(count)) * ratio)))
    return tuple(done)


def _plain(count: Decimal) -> Decimal:
    return Decimal(int(count)) if count == int(count) else count.normalize()


def _set(recurrence: Recurrence, words: Words, ident: str, rule: str) -> Timex:
    return Timex(
        id=ident,
        words=words,
        type=TimexType.SET,
        value=recurrence.value,
        quant=recurrence.quant,
        freq=recurrence.freq,
        rrule=recurrence.rrule,
        granularity=recurrence.unit,
        rule=rule,
    )


def _stretch(expression: Stretch, words: Words, ident: str, rule: str, context: Context) -> Timex:
    counts = expression.counts
    exact = all(count is not None for _, count in counts)
    interval = None
    if exact:
        interval = place_stretch(expression, context, place)
    unit = counts[-1][0]
    return Timex(
        id=ident,
        words=words,
        type=TimexType.DURATION,
        value=_duration(counts),
        interval=interval,
        granularity=unit if interval else None,
        edtf=format_edtf(interval, Granularity.DAY) if interval and unit.rank >= Granularity.DAY.rank else None,
        anchor=context.anchor if interval else None,
        rule=rule,
    )


def _placed(expression: Expression, placed: Place, words: Words, ident: str, rule: str, context: Context) -> Timex:
    kind = TimexType.TIME if placed.unit in _TIME_UNITS else TimexType.DATE
    if isinstance(expression, Nth) and expression.count > 1:
        kind = TimexType.DURATION
    value = expression.value if isinstance(expression, Vague) else _value(expression, placed, context)
    return Timex(
        id=ident,
        words=words,
        type=kind,
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
        anchor=None if place(expression, _without_anchor(context)) == placed else context.anchor,
        readings=(Reading(value=value, interval=placed.interval, reason=rule),),
        rule=rule,
    )


def _without_anchor(context: Context) -> Context:
    return evolve(context, anchor=None, told=None)


def _value(expression: Expression, placed: Place, context: Context) -> str:
    if isinstance(expression, Qualified):
        inner = place(expression.of, context)
        return _value(expression.of, inner, context) if inner is not None else ""
    if isinstance(expression, Range) or (isinstance(expression, At) and isinstance(expression.time, Range)):
        return _range_value(expression, placed)
    if isinstance(expression, Nth) and expression.count > 1:
        return _duration(((expression.unit, Decimal(expression.count)),))
    # A clock's hour is written with its minutes, as TimeML does; a zone by name stays out of the value.
    unit = Granularity.MINUTE if placed.unit is Granularity.HOUR else placed.unit
    zone = placed.zone if placed.zone == "Z" else None
    return format_value(calendar_value(placed.start, unit, season=placed.season, day_part=placed.day_part, zone=zone))


def _range_value(expression: Expression, placed: Place) -> str:
    first = format_value(calendar_value(placed.start, placed.unit, season=placed.season, zone=placed.zone))
    end = placed.interval.end
    if end is None:
        return first
    last_start = (
        end
        if placed.unit in _TIME_UNITS
        else shift(end, placed.unit if placed.unit is not Granularity.SEASON else Granularity.QUARTER, -1)
    )
    return f"{first}/{format_value(calendar_value(last_start, placed.unit, zone=placed.zone))}"


def stated_in(expression: Expression) -> frozenset[Granularity]:  # noqa: C901
    """The calendar units that the words themselves give."""
    match expression:
        case CalendarDate():
            units = set()
            if expression.year is not None or expression.short_year is not None:
                units.add(Granularity.YEAR)
            if expression.month is not None:
                units.add(Granularity.MONTH)
            if expression.day is not None or expression.weekday is not None:
                units.add(Granularity.DAY)
            return frozenset(units)
        case Clock(minute=minute, second=second):
            units = {Granularity.HOUR}
            if minute is not None:
                units.add(Granularity.MINUTE)
            if second is not None:
                units.add(Granularity.SECOND)
            return frozenset(units)
        case DayPart():
            return frozenset({Granularity.DAY_PART})
        case At(date=date, time=time):
            return stated_in(date) | stated_in(time)
        case Qualified(of=inner):
            return stated_in(inner)
        case Range(first=first, last=last):
            return (stated_in(first) if first else frozenset()) | (stated_in(last) if last else frozenset())
        case Nth(unit=unit, of=of):
            return frozenset({unit}) | (stated_in(of) if of else frozenset())
    return frozenset()


def _unplaced(expression: Expression, words: Words, ident: str, rule: str) -> Timex:
    value, unit = _open_value(expression)
    kind = TimexType.TIME if unit in _TIME_UNITS else TimexType.DATE
    return Timex(
        id=ident, words=words, type=kind, value=value, granularity=unit, stated=stated_in(expression), rule=rule
    )


def _open_value(expression: Expression) -> tuple[str, Granularity | None]:  # noqa: C901
    """The value with X for whatever no anchor gave."""
    match expression:
        case CalendarDate(weekday=int(day), day=None, month=None):
            value = CalendarValue(granularity=Granularity.DAY, weekday=day + 1)
        case CalendarDate(year=year, month=month, day=int(day)):
            value = CalendarValue(granularity=Granularity.DAY, year=year, month=month, day=day)
        case CalendarDate(year=year, month=int(month)):
            value = CalendarValue(granularity=Granularity.MONTH, year=year, month=month)
        case Qualified(of=inner):
            return _open_value(inner)
        case Clock(hour=hour, minute=minute, half=half):
            hour = hour % 12 + 12 if half == "pm" else hour
            unit = Granularity.HOUR if minute is None else Granularity.MINUTE
            value = CalendarValue(granularity=unit, hour=hour, minute=minute, zone=expression.zone)
        case DayPart(code=code):
            value = CalendarValue(granularity=Granularity.DAY_PART, day_part=code)
        case At(time=DayPart(code=code)):
            value = CalendarValue(granularity=Granularity.DAY_PART, day_part=code)
        case Nth(unit=Granularity.QUARTER, n=n):
            value = CalendarValue(granularity=Granularity.QUARTER, quarter=n)
        case Offset(counts=counts, direction=direction):  # noqa: F841
            return ("PAST_REF" if direction < 0 else "FUTURE_REF"), None
        case Shifted(unit=unit, frame=Frame()) if unit.rank >= Granularity.DAY.rank and unit is not Granularity.WEEKEND:
            value = CalendarValue(granularity=unit)
        case _:
            return "XXXX", None
    return format_value(value), value.granularity
