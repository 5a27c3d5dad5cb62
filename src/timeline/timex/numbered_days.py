"""Days by their number are on the calendar where one of them is: "Day 1 – Lisbon (4 May 2019)", and below "Day 3".

Travel logs, reports of trials and of cases head their days so.
"""

import datetime as dt
import re
from collections.abc import Sequence

from timeline.model.expressions import CalendarDate, Nth
from timeline.timex.mentions import Mention

_NUMBERED = "numbered-day"
_LINE_OPENING = re.compile(r"[ \t>#*_•-]*")


def place_numbered_days(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, numbered days as dates where a full date stands on the line that one of them opens."""
    numbered = {at: n for at, mention in enumerate(mentions) if (n := _number(text, mention)) is not None}
    if not numbered:
        return mentions
    before = next((day for at, n in numbered.items() if (day := _day_before_first(text, mentions, at, n))), None)
    if before is None:
        return mentions
    placed = list(mentions)
    for at, n in numbered.items():
        day = before + dt.timedelta(days=n)
        date = CalendarDate(year=day.year, month=day.month, day=day.day)
        placed[at] = mentions[at]._replace(expression=date)
    return placed


def _number(text: str, mention: Mention) -> int | None:
    """The number of "Day 3" and "day three"; the third day of something else has none."""
    if mention.rule != _NUMBERED or text[mention.start : mention.start + 3].casefold() != "day":
        return None
    return mention.expression.n if isinstance(mention.expression, Nth) else None


def _day_before_first(text: str, mentions: Sequence[Mention], at: int, n: int) -> dt.date | None:
    """The day before the first, told by the date on the line that the day ``n`` opens."""
    start = text.rfind("\n", 0, mentions[at].start) + 1
    end = text.find("\n", mentions[at].end)
    if _LINE_OPENING.fullmatch(text, start, mentions[at].start) is None or at + 1 == len(mentions):
        return None
    match mentions[at + 1]:
        case Mention(start=place, expression=CalendarDate(year=int(year), month=int(month), day=int(day))):
            if (0 <= end < place) or not 0 < year < dt.MAXYEAR:
                return None
            try:
                return dt.date(year, month, day) - dt.timedelta(days=n)
            except (ValueError, OverflowError):
                return None
    return None
