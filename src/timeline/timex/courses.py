"""Days counted from the first of something: "the siege began on 3 May; on the fourth day the walls fell"."""

import re
from collections.abc import Sequence
from decimal import Decimal
from functools import cache

from timeline.lexicon.tables import read_section
from timeline.model.expressions import CalendarDate, Expression, Nth, Offset
from timeline.model.intervals import Granularity
from timeline.timex.mentions import Mention
from timeline.timex.numbered_days import place_numbered_days
from timeline.timex.words import OWNERS

_NUMBERED = "numbered-day"
_STOP = re.compile(r"[.!?;][\"'”’)]*\s|\n")
_LONGEST_SENTENCE, _REACH = 300, 1500
_BEHIND = re.compile(r" (?P<link>of|after|before|since|following|from|in)\b(?P<words>(?: [\w’'-]+){0,3})")
_SHORTEST_NOUN = 4
_DETERMINERS = OWNERS | {"the", "this", "that"}


def with_numbered_days(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
    """The mentions, days by their number as dates where a heading or a beginning tells which."""
    return place_days_of_courses(text, place_numbered_days(text, mentions))


def place_days_of_courses(text: str, mentions: Sequence[Mention]) -> Sequence[Mention]:
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
