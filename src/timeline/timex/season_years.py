"""A page on a season that runs over New Year has months of two years: "The 2014–15 season", and "on 7 October"."""

import re
from collections.abc import Iterable, Sequence
from functools import cache

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_words
from timeline.model.anchors import Anchor
from timeline.model.expressions import At, CalendarDate, Expression, Holiday, Qualified, Range
from timeline.timex.framed_years import carry_years, in_year
from timeline.timex.mentions import Mention

_HEAD = 200
_FIRST_MONTH = 7  # seasons that run over New Year open in late summer or autumn
_NEW_YEAR = "new_year"


@cache
def _names() -> re.Pattern[str]:
    """ "The 2014–15 season", "2014–15 Tarn F.C. season": in the title or at the beginning of the text."""
    words = any_of(read_words("times", "over_new_year"))
    return re.compile(
        rf"(?P<first>(?:1[89]|20)\d\d)\s?[-–—/]\s?(?:\d\d)?(?P<last>\d\d)\s(?:[^\s.!?]+\s){{0,5}}(?i:{words})\b"
    )


def frame_years(text: str, mentions: Iterable[Mention], anchor: Anchor | None) -> Sequence[Mention]:
    """The mentions, those without a year given that of their sentence, or of the season which the text opens with."""
    return _place_in_season(text, tuple(carry_years(text, mentions)), anchor)


def _place_in_season(text: str, mentions: Sequence[Mention], anchor: Anchor | None) -> Sequence[Mention]:
    match = _names().search(text, 0, _HEAD)
    if match is None or (int(match["first"]) + 1) % 100 != int(match["last"]):
        return mentions
    first = int(match["first"])
    if anchor is not None and anchor.moment.year <= first + 1:
        return mentions  # still on, or not long over: the days may be of any year near
    return [_placed(mention, first) for mention in mentions]


def _placed(mention: Mention, first: int) -> Mention:
    month = _month(mention.expression)
    dated = None if month is None else in_year(mention.expression, first + (month < _FIRST_MONTH))
    if dated is None:
        return mention
    return mention._replace(expression=dated, ends=tuple([_placed(end, first) for end in mention.ends]))


def _month(expression: Expression) -> int | None:
    """The month that a date without a year names first."""
    match expression:
        case CalendarDate(year=None, month=int(month)):
            return month
        case Holiday(name=name):
            return 1 if name == _NEW_YEAR else None
        case Qualified(of=inner) | At(date=inner) | Range(first=CalendarDate() as inner):
            return _month(inner)
    return None
