"""Expressions inside expressions: "the end of [last May]"."""

from collections.abc import Mapping

from timeline.model.expressions import (
    Around,
    At,
    Expression,
    IsoWeek,
    Nth,
    Offset,
    Qualified,
    Range,
    Stretch,
    TheUnit,
    Within,
)

# Where the expressions stand that nest in one.
_PARTS: Mapping[type, tuple[str, ...]] = {
    Around: ("of",),
    At: ("date", "time"),
    IsoWeek: ("of",),
    Nth: ("of",),
    Offset: ("of",),
    Qualified: ("of",),
    Range: ("first", "last"),
    Stretch: ("of",),
    TheUnit: ("of",),
    Within: ("part", "of"),
}


def parts_of(expression: Expression) -> tuple[Expression, ...]:
    """The expression and all that nest in it."""
    parts: tuple[Expression, ...] = (expression,)
    for name in _PARTS.get(type(expression), ()):
        inner = getattr(expression, name)
        if inner is not None:
            parts += parts_of(inner)
    return parts
