"""Readings: where else an expression could lie, and why it lies where it was placed."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from attrs import evolve

from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.conventions import DateOrder, Direction
from timeline.model.expressions import CalendarDate, Expression
from timeline.model.timexes import Reading
from timeline.timex.nesting import parts_of
from timeline.timex.openness import has_a_side, is_bare_date, is_told_from_text, says_all
from timeline.timex.places import Context, Place, preferring
from timeline.timex.resolve import place
from timeline.timex.values import value_of

_TOLD = "it is reckoned from the time last told"


class _Other(NamedTuple):
    """What the expression would be resolved against in another reading, and how that reads."""

    context: Context
    reason: str


class _Choice(NamedTuple):
    """A choice that the words leave: why it fell as it did, and the other ways."""

    reason: str
    others: tuple[_Other, ...]


def anchor_of(
    expression: Expression,
    found: object,
    context: Context,
    find: Callable[[Expression, Context], object] = place,
) -> Anchor | None:
    """What the words were reckoned from: nothing where they say all, else the time last told or the document's.

    ``found`` is what ``find`` gave for the expression in its context.
    """
    if says_all(expression) or find(expression, context.without_anchor()) == found:
        return None
    told = context.told
    if told is None or told.interval.start is None or not _leans_on_told(expression, context):
        return context.anchor
    if find(expression, context.from_document()) == found:
        return context.anchor
    return Anchor(kind=AnchorKind.NARRATIVE, interval=told.interval, granularity=told.unit)


def readings_of(
    expression: Expression, placed: Place, value: str, context: Context, anchor: Anchor | None
) -> tuple[Reading, ...]:
    """Every reading weighed, the chosen one first; most words leave no choice and have one."""
    reasons: list[str] = []
    passed_over: list[Reading] = []
    seen = {placed.interval}
    choices = () if says_all(expression) else _choices(expression, placed, context)
    for choice in choices:
        before = len(passed_over)
        for other in choice.others:
            instead = place(expression, other.context)
            if instead is not None and instead.interval not in seen:
                seen.add(instead.interval)
                value_instead = value_of(expression, instead, other.context)
                passed_over.append(Reading(value=value_instead, interval=instead.interval, reason=other.reason))
        if len(passed_over) > before:
            reasons.append(choice.reason)
    if not reasons:
        is_told = anchor is not None and anchor.kind is AnchorKind.NARRATIVE
        reasons.append(_TOLD if is_told else "the words leave no choice")
    chosen = Reading(value=value, interval=placed.interval, reason="; ".join(reasons))
    return (chosen, *passed_over)


def _choices(expression: Expression, placed: Place, context: Context) -> Iterator[_Choice]:
    if context.anchor is not None and has_a_side(expression):
        yield _side(placed, context)
    if any(isinstance(part, CalendarDate) and part.numeric for part in parts_of(expression)):
        yield _order(context)
    if context.told is not None and context.anchor is not None:
        yield from _frame(expression, context.told, context)


def _side(placed: Place, context: Context) -> _Choice:
    here = context.here
    others = []
    if here is None or placed.start >= here.start:
        others.append(_Other(_looking(Direction.PAST, context), "it may lie before the anchor"))
    if here is None or placed.start <= here.start:
        others.append(_Other(_looking(Direction.FUTURE, context), "it may lie after the anchor"))
    return _Choice(_why_this_side(placed, context), tuple(others))


def _looking(side: Direction, context: Context) -> Context:
    direction = -1 if side is Direction.PAST else 1
    return context.looking(direction, preferring(side, context.conventions))


def _why_this_side(placed: Place, context: Context) -> str:
    prefer, here = context.conventions.prefer, context.here
    if prefer is not None:
        return f"the conventions prefer the {prefer}"
    is_ahead = here is not None and placed.interval.end is not None and placed.start > here.start
    if context.direction and (context.direction > 0) == is_ahead:
        return "the text looks ahead" if is_ahead else "the text looks back"
    return "it is by far the nearest" if context.direction else "no word shows the tense"


def _order(context: Context) -> _Choice:
    day_first = context.conventions.date_order is DateOrder.DAY_FIRST
    here, there = ("day", "month") if day_first else ("month", "day")
    swapped = evolve(context.conventions, date_order=DateOrder.MONTH_FIRST if day_first else DateOrder.DAY_FIRST)
    other = _Other(evolve(context, conventions=swapped), f"the {there} may stand first")
    return _Choice(f"the {here} stands first by convention", (other,))


def _frame(expression: Expression, told: Place, context: Context) -> Iterator[_Choice]:
    """The document's own date, or the time last told."""
    if _leans_on_told(expression, context):
        other = _Other(context.from_document(), "it may be reckoned from the document's date")
        yield _Choice(_TOLD, (other,))
    elif is_bare_date(expression) and context.here is not None and told.start.year != context.here.start.year:
        other = _Other(evolve(context, narrative=True), "it may be of the year last told")
        yield _Choice("it is reckoned from the document's date", (other,))


def _leans_on_told(expression: Expression, context: Context) -> bool:
    return context.narrative or context.is_near or is_told_from_text(expression)
