"""When each part of a text was written: the entries of a diary or a log on days of their own, a mail that is quoted.

There "yesterday" is the day before that date, whenever the whole was written. Days that stand under a year are of it.
A speaker says which day it is ("Good morning, it's Monday 3 May. Today I have two exams"): a film of some days, or a
letter that is put down and taken up again, tells so when each part of it was said.
"""

import bisect
import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from attrs import evolve

from timeline.model.expressions import Expression
from timeline.model.spans import Span
from timeline.temporal.calendar import day_number
from timeline.text.dated_parts import DatedPart, find_dated_parts, find_dated_sections
from timeline.text.mails import find_mails
from timeline.timex.mentions import Mention
from timeline.timex.openness import Openness
from timeline.timex.places import Context
from timeline.timex.resolve import place


def find_years(text: str, mentions: Sequence[Mention], left_open: Sequence[Openness]) -> list[DatedPart]:
    """The sections below a year or a month of one, by the number of its mention, each of which leaves that open."""
    coarse = [number for number, left in enumerate(left_open) if left.is_year_named]
    sections = find_dated_sections(text, [Span(mentions[number].start, mentions[number].end) for number in coarse])
    return [evolve(section, date=coarse[section.date]) for section in sections]


def find_written_parts(
    text: str,
    mentions: Sequence[Mention],
    left_open: Sequence[Openness],
    years: Sequence[DatedPart],
    *,
    is_anchored: bool,
) -> list[DatedPart]:
    """The parts of a text that have a day of writing, which is the mention of the number that each part gives.

    Parts nest or stand apart, and end before each of the ``years``. The last entry of a diary goes on to the end,
    unless the text ``is_anchored`` as a whole.
    """
    days = [number for number, left in enumerate(left_open) if left.is_day_named]
    spans = [Span(mentions[number].start, mentions[number].end) for number in days]
    parts = [*_entries(text, spans, is_anchored=is_anchored), *_mails(text, spans)]
    parts.sort(key=lambda part: (part.span.start, -part.span.end))
    cuts = [mentions[year.date].start for year in years]
    return [_up_to(evolve(part, date=days[part.date]), cuts) for part in parts]


def _up_to(part: DatedPart, cuts: Sequence[int]) -> DatedPart:
    """The part as far as the next year that stands over others."""
    after = bisect.bisect_right(cuts, part.span.start)
    end = min(part.span.end, cuts[after]) if after < len(cuts) else part.span.end
    return part if end == part.span.end else evolve(part, span=Span(part.span.start, end))


def _entries(text: str, days: Sequence[Span], *, is_anchored: bool) -> Iterator[DatedPart]:
    """Dated sections, and dated lines with the paragraphs below them."""
    parts = find_dated_parts(text, days)
    lines = [part for part in parts if part.is_line]
    sections = [part for part in parts if not part.is_line]
    yield from sections
    ends = sorted({part.span.end for part in sections} | {days[part.date].start for part in parts} | {len(text)})
    for part in lines:
        end = ends[bisect.bisect_left(ends, part.span.end)]
        is_last = is_anchored and end == len(text)
        yield part if is_last else evolve(part, span=Span(part.span.start, end))


def _mails(text: str, days: Sequence[Span]) -> Iterator[DatedPart]:
    starts = [day.start for day in days]
    for mail in find_mails(text):
        date = bisect.bisect_left(starts, mail.head.start)
        if date < len(days) and mail.head.contains(days[date]):
            yield DatedPart(span=mail.span, date=date, is_line=False)


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
