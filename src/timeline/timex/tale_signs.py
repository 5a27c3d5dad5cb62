"""Words around a time that say how it stands to what was told: compared with it, or the name of a thing."""

import re

from timeline.model.expressions import CalendarDate, Expression, TheUnit
from timeline.model.intervals import Granularity
from timeline.model.spans import Span
from timeline.model.timexes import Timex
from timeline.timex.mentions import Mention
from timeline.timex.openness import openness_of
from timeline.timex.recognisers.surroundings import BEFORE_TIMES

_LONGEST_LEAD, _LONGEST_WORD = 40, 24
_SHORTEST_LEAD = 4  # lists have a mark or a blank between their times
_LONGEST_SENTENCE = 1000
_FULL_STOP = re.compile(r"[a-z]{3}[.!?]['\")”’\]]*\s")
_LAST_WORD = re.compile(r"([^\W\d_]+|[,;:(–—-]) ?$")
_WORD = re.compile(r" [A-Za-z]")
# "Up from the second quarter", "after a flat second quarter": what results are compared with, not what they are of.
_COMPARED = re.compile(r"\b(?i:from|than|after|since|before|against)(?: in| for)?(?: (?:the|an?|its))?(?: [a-z]+)? $")


def is_compared(text: str, told: Span | None, start: int) -> bool:
    """A quarter beside the one told before it: "sales rose from the second quarter"."""
    if told is None:
        return False
    first = max(told.end, start - _LONGEST_LEAD)
    return start - first > _SHORTEST_LEAD and _COMPARED.search(text, first, start) is not None


def is_around(expression: Expression, told: Timex | None) -> bool:
    """After a day "the year" is what that was the best day of: the day is still what is told of."""
    match expression:
        case TheUnit(unit=unit, of=None) if unit is not Granularity.QUARTER and told is not None:
            return told.granularity is not None and told.granularity.rank < unit.rank
    return False


# "A silver 2019 Honda Civic": one of many is of some year, whatever that of the tale is; "in a 1936 speech" tells when.
_ONE_OF_MANY = re.compile(r"(?<!\b[Ii]n )(?<!\b[Aa]t )(?<!\b[Aa]fter )(?<!uring )\b[Aa]n?(?: [a-z][a-z-]+){0,2} $")
_LONGEST_PHRASE = 40


def is_of_one_of_many(text: str, start: int) -> bool:
    """A year in a phrase behind an indefinite article, which says no more than what kind of thing is meant."""
    return _ONE_OF_MANY.search(text, max(0, start - _LONGEST_PHRASE), start) is not None


# "Rome in November, Oslo in March", "25 October and 6 May".
_LISTED = re.compile(r"(?:,|\band)(?: [\w’'-]+){0,6} in $|(?:,|\w (?:and|or)) $")


def is_listed(text: str, mention: Mention) -> bool:
    """A date in a list; not "the first since March"."""
    return _LISTED.search(text, max(0, mention.start - _LONGEST_LEAD), mention.start) is not None


def names_thing(text: str, mention: Mention) -> bool:
    """A year before a noun that it names: "his 1985 film"."""
    match mention.expression:
        case CalendarDate(year=int(), month=None, day=None) if _WORD.match(text, mention.end):
            before = _LAST_WORD.search(text, max(0, mention.start - _LONGEST_WORD), mention.start)
            return before is not None and before[1].lower() not in BEFORE_TIMES
    return False


def opens_report(text: str, mention: Mention) -> bool:
    """ "Ann Holm, who in 1964 climbed it, died on Sunday": the first sentence tells why a text is written."""
    if mention.start > _LONGEST_SENTENCE or not openness_of(mention.expression).is_weekday:
        return False
    return _FULL_STOP.search(text, 0, mention.start) is None
