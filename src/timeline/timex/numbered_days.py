"""Days by their number are on the calendar where one of them is: "Day 1 – Lisbon (4 May 2019)", and below "Day 3".

Travel logs, reports of trials and of cases head their days so; others are counted from what began on a day: "the siege
began on 3 May; on the fourth day the walls fell".
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from timeline.lexicon.tables import read_section
from timeline.model.expressions import CalendarDate, Expression, Nth, Offset
from timeline.model.intervals import Granularity, Moment
from timeline.temporal.calendar import add_days
from timeline.timex.mentions import Mention
from timeline.timex.words import OWNERS

_NUMBERED = "numbered-day"
_LINE_OPENING = re.compile(r"[ \t>#*_•-]*")


def with_numbered_days(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, days by their number as dates where a heading or a beginning tells which."""
    return _count_from_beginnings(text, _count_from_headings(text, mentions))


def _count_from_headings(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, numbered days as dates where a full date stands on the line that one of them opens."""
    numbered = {at: n for at, mention in enumerate(mentions) if (n := _number(text, mention)) is not None}
    if not numbered:
        return mentions
    before = next((day for at, n in numbered.items() if (day := _day_before_first(text, mentions, at, n))), None)
    if before is None:
        return mentions
    placed = list(mentions)
    for at, n in numbered.items():
        day = add_days(before, n)
        date = CalendarDate(year=day.year, month=day.month, day=day.day)
        placed[at] = mentions[at]._replace(expression=date)
    return placed


def _number(text: str, mention: Mention) -> int | None:
    """The number of "Day 3" and "day three"; the third day of something else has none."""
    if mention.rule != _NUMBERED or text[mention.start : mention.start + 3].casefold() != "day":
        return None
    return mention.expression.n if isinstance(mention.expression, Nth) else None


def _day_before_first(text: str, mentions: Sequence[Mention], at: int, n: int) -> Moment | None:
    """The day before the first, told by the date on the line that the day ``n`` opens."""
    start = text.rfind("\n", 0, mentions[at].start) + 1
    end = text.find("\n", mentions[at].end)
    if _LINE_OPENING.fullmatch(text, start, mentions[at].start) is None or at + 1 == len(mentions):
        return None
    match mentions[at + 1]:
        case Mention(start=place, expression=CalendarDate(year=int(year), month=int(month), day=int(day))):
            return None if 0 <= end < place else add_days(Moment(year, month, day), -n)
    return None


_STOP = re.compile(r"[.!?;][\"'”’)]*\s|\n")
_LONGEST_SENTENCE, _REACH = 300, 1500
_BEHIND = re.compile(r" (?P<link>of|after|before|since|following|from|in)\b(?P<words>(?: [\w’'-]+){0,3})")
_SHORTEST_NOUN = 4
_DETERMINERS = OWNERS | {"the", "this", "that"}


def _count_from_beginnings(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, days by their number as so many after the date on which the text says that something began."""
    placed = list(mentions)
    for at, mention in enumerate(mentions):
        if mention.rule != _NUMBERED or not isinstance(mention.expression, Nth):
            continue
        first = _first_day(text, mentions, at)
        if first is not None:
            counts = ((Granularity.DAY, Decimal(mention.expression.n - 1)),)
            placed[at] = mention._replace(expression=Offset(counts, 1, of=first))
    return placed


def _first_day(text: str, mentions: Sequence[Mention], at: int) -> Expression | None:
    """The date of the last beginning before a numbered day; ``None`` where it is the day of something else."""
    day = mentions[at]
    for mention in (mentions[before] for before in range(at - 1, -1, -1)):
        if mention.start < day.start - _REACH:
            return None
        if not _is_date(mention.expression):
            continue
        words = frozenset(_words(_sentence(text, mention)))
        if not words.isdisjoint(_course_words("beginnings")):
            return mention.expression if _is_of_course(text, day, words) else None
    return None


def _is_date(expression: Expression) -> bool:
    return isinstance(expression, CalendarDate) and expression.month is not None and expression.day is not None


def _is_of_course(text: str, day: Mention, began: frozenset[str]) -> bool:
    """ "On the fourth day" of what began, by its own name or as a journey; not "on the fourth day after the vote"."""
    behind = _BEHIND.match(text, day.end)
    if behind is None:
        return True
    words = _words(behind["words"])
    if behind["link"] == "in":
        return True
    if behind["link"] != "of" or not words or words[0] not in _DETERMINERS:
        return False
    named = {word for word in words[1:] if len(word) >= _SHORTEST_NOUN}  # no "the" of what follows
    is_journey = not began.isdisjoint(_course_words("departures")) and not named.isdisjoint(_course_words("journeys"))
    return is_journey or not named.isdisjoint(began)


def _sentence(text: str, mention: Mention) -> str:
    """The sentence that a mention stands in."""
    opening = max(0, mention.start - _LONGEST_SENTENCE)
    stops = [stop.end() for stop in _STOP.finditer(text, opening, mention.start)]
    closing = _STOP.search(text, mention.end, mention.end + _LONGEST_SENTENCE)
    return text[stops[-1] if stops else opening : len(text) if closing is None else closing.start()]


def _words(text: str) -> list[str]:
    return re.findall(r"[a-z]+", text.lower())


@cache
def _course_words(section: str) -> frozenset[str]:
    words: list[str] = read_section("times", "courses")[section]
    return frozenset(words)
