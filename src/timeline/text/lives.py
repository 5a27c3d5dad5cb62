"""Dates of a life behind a name: "Clara Venn (12 March 1871 – 4 November 1949) was a botanist".

Works of reference write birth and death so, with a dash between them or a word before ("b.", "died"). Years alone may
as well be a reign or a term of office: they count only where a definition follows the bracket.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import zip_longest

from attrs import frozen

from timeline.lexicon.tables import read_words
from timeline.model.intervals import Granularity
from timeline.model.spans import Span
from timeline.model.timexes import Timex
from timeline.text.tokens import Tokens

LIFE_DATES = "life dates"
"""The rule of an event that such a date tells of."""

_BEFORE = 250
_BEHIND = 50  # tokens
_DEFINED = 60
# In front of the dates: a name in another script or at birth, then what the first date is of.
_OPENING = re.compile(r"\((?:[^()\d]{0,230}[;,]\s)?(?P<cue>(?:born|b\.|died|d\.|†)\s*)?(?:(?:c\.|ca\.|circa)\s*)?$")
_DASH = re.compile(r"[^()\d]{0,40}(?:[-–—]|[;,]\s*(?:died|d\.|†))\s*(?:(?:c\.|ca\.|circa)\s*)?(?:[^()\d]{1,40},\s)?")
_CLOSING = re.compile(
    r"(?P<open>\s*[-–—]\s*)?(?:,[^()\d]{0,40})?\)(?P<definition>,?\s+(?:was|is)\s+(?:an?|born|the|one)\b)?"
)
_OF_DEATH = ("d", "†")
# In years: of what is a life and no mistake, and of what is hardly a term of office.
_LONGEST, _SHORTEST = 125, 20
_LONGEST_NAME = 5  # words


@frozen(kw_only=True)
class LifeDate:
    """A birth or death: its words, and the bracket that opens or closes around it, the token where rules find it."""

    words: Span
    is_birth: bool
    bracket: int


def find_lives(text: str, tokens: Tokens, timexes: Sequence[Timex]) -> Iterator[LifeDate]:
    """The births and deaths that brackets behind the names of people tell of, in text order."""
    for timex, after in zip_longest(timexes, timexes[1:]):
        opening = _opening(text, timex)
        bearer = _bearer(tokens, opening) if opening is not None else None
        if opening is None or bearer is None:
            continue
        if timex.ends:
            dates = [(timex, end.span) for end in timex.ends]
        elif after is not None and _DASH.fullmatch(text, timex.span.end, after.span.start):
            dates = [(timex, timex.span), (after, after.span)]
        else:
            dates = [(timex, timex.span)]
        if not _is_life(text, opening, [date for date, _ in dates], dates[-1][1].end):
            continue
        is_birth = not (opening["cue"] or "").startswith(_OF_DEATH)
        for (_, words), birth in zip(dates, (is_birth, False), strict=False):
            bracket = bearer + 1 if birth else _closing(tokens, words)
            if bracket is not None:
                yield LifeDate(words=words, is_birth=birth, bracket=bracket)


def bearer_of(tokens: Tokens, bracket: int) -> int:
    """The last word of the name in front of a bracket that opens or closes at a token."""
    return next(i for i in range(bracket, 0, -1) if tokens.words[i] == "(") - 1


def _closing(tokens: Tokens, words: Span) -> int | None:
    """The bracket behind a date; ``None`` where it is glued to a word, so that no token is a bracket."""
    last = tokens.within(words)[-1]
    return next((i for i in range(last, min(len(tokens), last + _BEHIND)) if tokens.words[i] == ")"), None)


def _opening(text: str, timex: Timex) -> re.Match[str] | None:
    start = timex.span.start
    bracket = text.rfind("(", max(0, start - _BEFORE), start)
    return _OPENING.match(text, bracket, start) if bracket >= 0 else None


def _bearer(tokens: Tokens, opening: re.Match[str]) -> int | None:
    """The last word of a person's name right before the bracket, or of what may be one and makes a line with it."""
    bracket = tokens.within(Span(opening.start(), opening.start() + 1))
    name = bracket[0] - 1 if len(bracket) else -1
    if name < 0 or tokens.words[bracket[0]] != "(":
        return None
    if tokens.pos[name] == "PROPN" and (tokens.entities[name] == "PERSON" or opening["cue"]):
        return name
    return name if _heads(tokens, name) or (tokens.pos[name] == "PROPN" and _defines(tokens, opening)) else None


def _defines(tokens: Tokens, opening: re.Match[str]) -> bool:
    """What the bracket stands before says that the name is somebody's: "was a Swedish botanist"."""
    behind = opening.string.find(")", opening.end(), opening.end() + _BEFORE) + 1
    words = tokens.within(Span(behind, behind + _DEFINED)) if behind else range(0)
    verb = next((i for i in words if tokens.lower[i] in ("is", "was")), None)
    noun = None if verb is None else tokens.child(verb, "attr")
    return noun is not None and tokens.lower[noun] in _roles()


@cache
def _roles() -> frozenset[str]:
    return read_words("person_roles", "male", "female", "neutral") | read_words("person_nouns", "nouns")


def _heads(tokens: Tokens, name: int) -> bool:
    """ "RUTH KELLER (17 October 1926 – 3 February 2019)": a name and its bracket alone on a line."""
    line = tokens.line_of(name)
    if name not in line:
        return False  # the bracket opens the line
    words = range(line.start, name + 1)
    is_name = 1 < len(words) <= _LONGEST_NAME and all(tokens.words[i][0].isupper() for i in words)
    is_alone = tokens.words[line[-1]] == ")" and tokens.words[line.start : line.stop].count("(") == 1
    return is_name and is_alone and all(tokens.entities[i] in ("", "PERSON") for i in words)


def _is_life(text: str, opening: re.Match[str], dates: Sequence[Timex], end: int) -> bool:
    closing = _CLOSING.match(text, end)
    if closing is None:
        return False
    starts = [date.interval.start for date in dates if date.interval is not None]
    ends = [date.interval.end for date in dates if date.interval is not None]
    if not starts or starts[0] is None or ends[-1] is None or ends[-1].year - starts[0].year > _LONGEST:
        return False
    if opening["cue"]:
        return True
    if len(dates) == 1 and not dates[0].ends:
        return closing["definition"] is not None and closing["open"] is not None
    if all(date.granularity is Granularity.DAY for date in dates):
        return True
    return closing["definition"] is not None and ends[-1].year - starts[0].year > _SHORTEST
