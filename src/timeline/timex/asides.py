"""Years told by the way, of whoever or whatever a clause is about: "Lind, who was born in 1912, moved to Oslo".

So are years to come, and those by which laws and treaties are called: "the Clean Air Act of 1970". Sentences of an age,
or of a day that only its happening tells, leave the time told.
"""

import re
from functools import cache

from timeline.lexicon.kinds import of_kind
from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_section
from timeline.model.expressions import CalendarDate, Frame, Range, Shifted
from timeline.model.intervals import Granularity
from timeline.model.timexes import Timex, TimexType
from timeline.timex.direction import is_pluperfect_at
from timeline.timex.mentions import Mention
from timeline.timex.named_days import RULE as NAMED_DAY
from timeline.timex.named_wars import RULE as WAR
from timeline.timex.nesting import parts_of
from timeline.timex.openness import Openness

# Behind "where" and "when" a tale goes on.
_RELATIVE = re.compile(r"[,(] ?(?:who|which|whose)\b(?P<clause>[^,;:.!?()\n]*)$")
_VERB = re.compile(r" (?:had|has|was|were|is)\b| \w+ed\b| (?:\w+ ){0,2}\w+ (?:in|on|since|until|from|by) $")
_CLOSED = re.compile(r"[^,;:.!?()\n]*[,)](?! (?:and|but|or)\b)")
# A life that ends in such a clause, also behind "where", is not what the tale goes on with: "the jail where he died".
_ENDED = re.compile(r"[,(] ?(?:who|where)\b[^,;:.!?()\n]*\bdied\b[^,;:.!?()\n]*$")
_PLUPERFECT = re.compile(r"\bhad\b[^.;:!?\n]*$")
_APART = re.compile(r"[.!?\n]\s")
_REACH = 100
# Longer than that is no sentence that is read to its end.
_SENTENCE = 500
_LAW_LENGTH = 24


@cache
def _law() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(word.capitalize() for word in of_kind('laws'))})(?:,| of)? $")


# "He would rule until 1263", "it will become a see in 1219": the tale goes on where it was.
_TO_COME = re.compile(r"w(?<!\w.)(?:ould|ill)(?: [a-z]+ly| later| soon| then)? (?!have\b)[a-z]+\b[^.;:!?\n]*$")


def is_to_come(text: str, start: int) -> bool:
    """The clause before a year tells of what was still to come when the tale was."""
    return _TO_COME.search(text, max(0, start - _REACH), start) is not None


def stays_where_it_was(text: str, mention: Mention, told: Timex | None, left_open: Openness) -> bool:
    """ "The worst storm since 1994", "shut since October 30. At 04:25 she …", "11:10 p.m. ET (12:10 a.m. AT)".

    And "today we went to the inn that we saw yesterday": the tale goes on today.
    """
    match mention.expression:
        case Shifted(unit=Granularity.DAY, shift=shift, frame=Frame.SPEECH) if shift < 0 and told is not None:
            is_near = mention.start - told.span.end < _SENTENCE and _is_today(told)
            if is_near and _APART.search(text, told.span.end, mention.start) is None:
                return True
    if left_open.is_time_of_day:
        return told is not None and told.type is TimexType.TIME and text[told.span.end : mention.start].strip() == "("
    return (left_open.of_year or left_open.is_weekday) and is_counted_from(text, mention)


def _is_today(told: Timex) -> bool:
    """It is the very day that the text is of."""
    if told.granularity is not Granularity.DAY or told.anchor is None:
        return False
    return told.interval == told.anchor.interval


def is_counted_from(text: str, mention: Mention) -> bool:
    """ "Since 1994"."""
    return text.endswith("since ", 0, mention.start)


def is_by_the_way(text: str, mention: Mention) -> bool:
    """A year in a relative clause that its sentence goes on from, or one in the pluperfect, or the year of a law.

    So is one that is counted from, unless the tale had come from there: "he had taught since 1912". Behind a war or
    a day that attacks are called by the tale goes on in the year that it had come to.
    """
    if is_counted_from(text, mention):
        return _PLUPERFECT.search(text, max(0, mention.start - _REACH), mention.start) is None
    if mention.rule in (WAR, NAMED_DAY) or _law().search(text, max(0, mention.start - _LAW_LENGTH), mention.start):
        return True
    if _ENDED.search(text, max(0, mention.start - _REACH), mention.start):
        return True
    left = _RELATIVE.search(text, max(0, mention.start - _REACH), mention.start)
    if left is None or not _VERB.search(left["clause"]) or _opens_course(left, mention):
        return False
    is_closed = _CLOSED.match(text, mention.end, mention.end + _REACH) is not None
    return is_closed or is_pluperfect_at(text, mention.start, mention.end)


def _opens_course(left: re.Match[str], mention: Mention) -> bool:
    """ "The revolt, which began in May 1381, reached London on 13 June": what is told of goes on from there."""
    if "which" not in left[0][: -len(left["clause"])] or left["clause"].split()[0] not in _beginnings():
        return False
    return any(isinstance(part, CalendarDate) and part.month is not None for part in parts_of(mention.expression))


@cache
def _beginnings() -> frozenset[str]:
    return frozenset(read_section("times", "courses")["beginnings"])


_OPEN_BRACKET, _CLOSED_BRACKET = re.compile(r"\([^()\n]*$"), re.compile(r"[^()\n]*\)")


def goes_back_in_brackets(text: str, mention: Mention, told: Timex | None) -> bool:
    """A year in brackets before the one told: "in 1958 he read her novel The Quay (1940). The next year …".

    So is a range of them: "In 1958 Norvik (the largest bank from 1930 to 1958) failed. In May …".
    """
    match mention.expression:
        case CalendarDate(year=int(year)) if told is not None and told.start is not None and year < told.start.year:
            return text[mention.start - 1 : mention.start] == "(" and text[mention.end : mention.end + 1] == ")"
        case Range() if told is not None:
            opened = _OPEN_BRACKET.search(text, max(0, mention.start - _REACH), mention.start)
            return opened is not None and _CLOSED_BRACKET.match(text, mention.end, mention.end + _REACH) is not None
    return False


_YOUNGEST = 4  # "when he was one of them", "when they were two"


def place_left(text: str, start: int, end: int) -> int | None:
    """Where the words end that leave it, between two places; ``None`` where none do."""
    left = _leaving().search(text, start, end)
    return None if left is None else left.end()


@cache
def _leaving() -> re.Pattern[str]:
    """ "At the age of seven", "when she was 12", "in the third year of his reign"; "The day I met her it rained."

    Each begins with its letter, which is looked for fast; what may not stand before it is asked behind it.
    """
    ages = [word for word, number in read_section("times", "numbers").items() if number >= _YOUNGEST]
    return re.compile(
        rf"[Aa]t (?<!\w...)(?:(?:the )?age (?:of )?\w|(?:{any_of(word for word in ages if word.endswith('teen'))})\b)"
        rf"|[Ww]hen (?<!\w.....)(?:he|she|I) was (?:only |just )?(?:\d|(?:{any_of(ages)})\b)"
        r"|[Ii]n the (?<!\w.......)\w+ year of (?:his|her|their|the) (?:reign|rule)\b"
        r"|The (?<!\w ....)(?:day|night|morning|week|month|year|spring|summer|autumn|fall|winter)"
        r" (?:when |that |after |before )?(?:I|he|she|we|they|it) [a-z]"
    )
