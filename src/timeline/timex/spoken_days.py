"""The day that a speaker says it is: "Good morning, it's Monday 3 May. Today I have two exams."

A film of some days, or a letter that is put down and taken up again, tells so when each part of it was said.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from timeline.model.expressions import Expression
from timeline.model.spans import Span
from timeline.temporal.calendar import day_number
from timeline.text.dated_parts import DatedPart
from timeline.timex.mentions import Mention
from timeline.timex.openness import Openness
from timeline.timex.places import Context
from timeline.timex.resolve import place

_LEAD = re.compile(
    r"(?:^|\n|[.!?,]\s)\s*(?:(?:it|today|tonight) is|(?:it|today)['’]s)(?: (?:now|currently|already|only))? $",
    re.IGNORECASE,
)
_LEAD_LENGTH = 32
_NEAR = 100  # days
# "It is Friday that counts", "it is Monday's vote": what is told is not which day it is.
_NO_DAY = re.compile(r"['’]s\b|[\s,]+(?:that|which|who|when|or|if)\b|-")


def find_spoken_days(
    text: str, mentions: Sequence[Mention], left_open: Sequence[Openness], context: Context
) -> list[DatedPart]:
    """What is said on each such day, up to the next or the end, by the number of the mention that names it.

    A story has none. A day far from the anchor is told of, or has a wrong weekday.
    """
    if context.narrative or context.anchor is None:
        return []
    days = [number for number in _spoken(text, mentions, left_open) if _is_near(mentions[number], context)]
    starts = [*(mentions[number].start for number in days), len(text)]
    return [
        DatedPart(span=Span(start, end), date=number, is_line=False)
        for number, (start, end) in zip(days, pairwise(starts), strict=True)
    ]


def _spoken(text: str, mentions: Sequence[Mention], left_open: Sequence[Openness]) -> Iterator[int]:
    before: Expression | None = None
    for number, left in enumerate(left_open):
        if not left.is_day_named or left.says_year:
            continue
        mention = mentions[number]
        lead = text[max(0, mention.start - _LEAD_LENGTH) : mention.start]
        if lead[-1:] != " " or _LEAD.search(lead) is None or _NO_DAY.match(text, mention.end):
            continue
        if mention.expression != before:
            yield number
        before = mention.expression


def _is_near(mention: Mention, context: Context) -> bool:
    day, here = place(mention.expression, context), context.here
    return day is not None and here is not None and abs(day_number(day.start) - day_number(here.start)) <= _NEAR
