"""A day that the news calls an event by without its year: "the September 11 attacks" are those of 2001.

A text may tell of attacks on that day of another year: it has to be younger than the event, and to speak of terror
where it tells of years long before.
"""

import re
from collections.abc import Sequence

from timeline.model.anchors import Anchor
from timeline.model.expressions import CalendarDate
from timeline.timex.mentions import Mention

RULE = "day-of-the-attacks"
_YEAR = 2001
DAY_OF_ATTACKS = CalendarDate(year=_YEAR, month=9, day=11)
"""What "9/11" means by itself, too."""
_DAY = CalendarDate(month=9, day=11)
_BEHIND = re.compile(r",? (?:(?P<terror>terror(?:ist)?) )?(?:attacks|hijackings|hijackers)\b")
_BEFORE = re.compile(r"\b(?:(?P<terror>[Tt]error(?:ist)?) )?(?:attacks|hijackings) (?:of|on) (?:the )?$")
_SIGN = re.compile(r"attacks|hijack")  # without which nothing is told by the day
_REACH = 40
_OLD = range(1000, 1990)


def with_named_days(text: str, mentions: Sequence[Mention], anchor: Anchor | None) -> Sequence[Mention]:
    """The mentions, that day with its year where its event is told by it."""
    if _SIGN.search(text) is None:
        return mentions
    dates = (mention.expression for mention in mentions if isinstance(mention.expression, CalendarDate))
    years = {date.year for date in dates if date.year is not None}
    latest = anchor.moment.year if anchor is not None else max(years, default=0)
    if latest < _YEAR:
        return mentions
    is_old = any(year in _OLD for year in years)
    return [
        m._replace(expression=DAY_OF_ATTACKS, rule=RULE) if _is_event(text, m, is_old=is_old) else m for m in mentions
    ]


def _is_event(text: str, mention: Mention, *, is_old: bool) -> bool:
    if mention.expression != _DAY:
        return False
    before = text[max(0, mention.start - _REACH) : mention.start]
    told = _BEHIND.match(text, mention.end) or _BEFORE.search(before)
    return told is not None and (told["terror"] is not None or not is_old)
