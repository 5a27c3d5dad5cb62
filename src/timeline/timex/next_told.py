"""The unit after one told: "they lost it in 1314, and again the next year"."""

from collections.abc import Callable

from attrs import evolve

from timeline.model.anchors import Anchor
from timeline.model.expressions import Expression, Frame, Shifted
from timeline.model.timexes import Timex
from timeline.temporal.calendar import shift
from timeline.timex.mentions import Mention

_LEADS = ("the next", "The next")


def next_told(
    text: str, mention: Mention, told: Timex | None, anchor: Anchor | None, look: Callable[[int, int], int]
) -> Expression:
    """The expression of a mention; what has come about "the next year" came so after the year told."""
    match mention.expression:
        case Shifted(unit=unit, shift=1, frame=Frame.SPEECH) as following if told is not None and anchor is not None:
            start, granularity = told.start, told.granularity
            if start is None or granularity is None or granularity.rank > unit.rank:
                return following
            if shift(start, unit, 1) > anchor.moment or not text.startswith(_LEADS, mention.start):
                return following
            return evolve(following, frame=Frame.TEXT) if look(mention.start, mention.end) < 0 else following
    return mention.expression
