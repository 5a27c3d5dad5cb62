"""Which side of the anchor a text looks to, read from the words around a time where no parse tells."""

import re
from collections.abc import Iterable
from functools import cache

from timeline.lexicon.tables import read_words
from timeline.model.anchors import Anchor
from timeline.model.expressions import (
    At,
    CalendarDate,
    Era,
    Expression,
    Frame,
    Offset,
    Qualified,
    Range,
    Season,
    Shifted,
)

_REACH = 100
_FEWEST_YEARS = 3
_LONG_AGO = 20
_CLAUSE_END = re.compile(r"[.!?;]\s|\n\s*\n|[“”\"]")
_WORD = re.compile(r"[A-Za-z’']+")


@cache
def _signs() -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    return tuple(frozenset(read_words("tense_signs", name)) for name in ("past", "future", "not_past"))  # type: ignore[return-value]


def direction_at(text: str, start: int, end: int) -> int:
    """-1 where the nearest sign of tense is past, 1 where it is future, 0 where there is none.

    A sign before the words counts before one behind them, for English puts times after verbs.
    """
    left = _CLAUSE_END.split(text[max(0, start - _REACH) : start])[-1]
    found = _first_sign(reversed(_WORD.findall(left)))
    if found:
        return found
    right = _CLAUSE_END.split(text[end : end + _REACH], maxsplit=1)[0]
    return _first_sign(_WORD.findall(right))


def tells_a_story(expressions: Iterable[Expression], anchor: Anchor | None) -> bool:
    """The text gives dates by year rather than from its own day, as history and biography do.

    A text that tells nothing from its own day needs but one year, where that is long ago: "In the spring of 1809 … By
    late April …".
    """
    years, long_ago, deictics = 0, 0, 0
    for expression in expressions:
        match expression.of if isinstance(expression, Qualified) else expression:
            case CalendarDate(year=int(year)) | Season(year=int(year)) | Era(year=int(year)):
                years += anchor is None or year < anchor.moment.year - 1
                long_ago += anchor is None or year < anchor.moment.year - _LONG_AGO
            case Range(first=CalendarDate(year=int(year))):
                years += 2 * (anchor is None or year < anchor.moment.year - 1)
            case Shifted(frame=Frame.SPEECH) | Offset(frame=Frame.SPEECH, of=None):
                deictics += 1
            case CalendarDate(weekday=int(), day=None) | At(date=Shifted() | CalendarDate(weekday=int(), day=None)):
                deictics += 1
    return (long_ago > 0 and not deictics) or (years >= _FEWEST_YEARS and deictics * 3 <= years)


def _first_sign(words: Iterable[str]) -> int:
    past, future, not_past = _signs()
    for word in words:
        lower = word.lower().replace("’", "'")
        if lower in future or lower.endswith("'ll"):
            return 1
        if lower in past or (lower.endswith("ed") and len(lower) > 4 and lower not in not_past):
            return -1
    return 0
