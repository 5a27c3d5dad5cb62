"""What is quoted is reckoned from the day on which it was said: "We start tomorrow," she said on Monday."""

import re
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache

from timeline.lexicon.patterns import any_of
from timeline.model.expressions import CalendarDate, DayPart, Expression, Frame, Offset, Shifted, Stretch, Weekpart
from timeline.timex.mentions import Mention
from timeline.timex.nesting import parts_of
from timeline.timex.verb_signs import signs

_DEICTIC = (CalendarDate, DayPart, Offset, Shifted, Stretch, Weekpart)
# A quotation and the clause beside it hold no more times between the two.
_MOST_BETWEEN = 3
_MARKS = ('"', "“", "”")
_REACH = 400
# "… tomorrow," she told them on -> Monday
_SAID_BEHIND = re.compile(r"[^\"“”\n]*?[,.?!…—-][\"”](?P<clause> [^\"“”.!?;\n]{2,100})$")
# He wrote on 3 June -> to his wife: "I leave …
_SAID_BEFORE = re.compile(r"(?P<clause>[^\"“”.!?;\n]{0,80}?)[:,] [\"“][^\"“”\n]*$")
_SENTENCE_END = re.compile(r"[.!?;\n\"“”]\s*(?=[A-Z\"“])")


def find_sayings(text: str, mentions: Sequence[Mention]) -> Mapping[int, int]:
    """The numbers of mentions that are quoted, and of those that tell when their quotation was said."""
    found: dict[int, int] = {}
    for number, mention in enumerate(mentions) if any(mark in text for mark in _MARKS) else ():
        if not is_reckoned_from_now(mention.expression):
            continue
        saying = _said_behind(text, mentions, number) or _said_before(text, mentions, number)
        if saying is not None:
            found[number] = saying
    return found


@lru_cache(maxsize=1024)  # lists and tables say the same many times
def is_reckoned_from_now(expression: Expression) -> bool:
    """ "Tomorrow", "two days ago", "on Friday"."""
    return any(isinstance(part, _DEICTIC) and _is_from_now(part) for part in parts_of(expression))


def _is_from_now(part: Expression) -> bool:
    match part:
        case CalendarDate(weekday=int(), day=None, frame=Frame.SPEECH):
            return True
        case DayPart(shift=int(), frame=Frame.SPEECH) | Shifted(frame=Frame.SPEECH) | Stretch(frame=Frame.SPEECH):
            return True
        case Offset(frame=Frame.SPEECH, of=None, event=None) | Weekpart(frame=Frame.SPEECH):
            return True
    return False


def _said_behind(text: str, mentions: Sequence[Mention], number: int) -> int | None:
    end = mentions[number].end
    for other in range(number + 1, min(number + 1 + _MOST_BETWEEN, len(mentions))):
        start = mentions[other].start
        if start - end > _REACH:
            return None
        said = _SAID_BEHIND.match(text, end, start)
        if said is not None and _saying().search(said["clause"]):
            return other
    return None


def _said_before(text: str, mentions: Sequence[Mention], number: int) -> int | None:
    start = mentions[number].start
    for other in range(number - 1, max(number - 1 - _MOST_BETWEEN, -1), -1):
        end = mentions[other].end
        if start - end > _REACH:
            return None
        said = _SAID_BEFORE.match(text, end, start)
        if said is None:
            continue
        lead = _SENTENCE_END.split(text[max(0, mentions[other].start - _REACH) : mentions[other].start])[-1]
        return other if _saying().search(f"{lead} {said['clause']}") else None
    return None


@cache
def _saying() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{any_of(signs('quoting'))})\b")
