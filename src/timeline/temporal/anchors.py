"""What a caller may pass as an anchor, turned into an ``Anchor``."""

from timeline.model.anchors import Anchor, AnchorKind, AnchorLike
from timeline.model.periods import StatedTime


def read_anchor(value: AnchorLike) -> Anchor | None:
    """The anchor that the caller means; ``None`` stays ``None``.

    A string is ISO 8601: a date, a date and time with or without an offset, a week ("2023-W28"), a month ("2023-07")
    or a year; or it is the date of a mail or a feed ("Wed, 12 Jul 2023 09:30:00 +0200"). A date and time anchors days
    and hours alike. Raises ``AnchorError`` for anything else.
    """
    if value is None or isinstance(value, Anchor):
        return value
    stated = StatedTime.of(value)
    return Anchor(kind=AnchorKind.GIVEN, interval=stated.interval, granularity=stated.unit, zone=stated.zone)
