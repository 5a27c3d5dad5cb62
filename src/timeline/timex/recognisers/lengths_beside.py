"""The whole of a length beside a day: "during the week following Christmas Day", "over the two weeks before 3 May"."""

import re
from decimal import Decimal

from timeline.model.expressions import CalendarDate, Counts, Expression, Holiday, Offset, Stretch
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart

_THROUGHOUT, _LENGTH = re.compile(r"\b(?:during|in|over|throughout) (?:the )?$", re.IGNORECASE), 16
_ONE_DAY = ((Granularity.DAY, Decimal(1)),)


def length_beside(chart: Chart, index: int, counts: Counts, direction: int, day: Expression) -> Stretch | None:
    """The stretch that ends before (-1) or begins after (+1) the day; ``None`` where the words tell of its far end."""
    start = chart.tokens[index].start
    is_day = isinstance(day, Holiday) or (isinstance(day, CalendarDate) and day.day is not None)
    if not is_day or counts == _ONE_DAY or _THROUGHOUT.search(chart.text[max(0, start - _LENGTH) : start]) is None:
        return None
    return Stretch(counts, direction, of=Offset(_ONE_DAY, direction, of=day))
