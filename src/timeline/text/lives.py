"""Dates of a life behind a name: "Clara Venn (12 March 1871 – 4 November 1949) was a botanist".

Works of reference write birth and death so, with a dash between them or a word before ("b.", "died"). Years alone may
as well be a reign or a term of office: they count only where a definition follows the bracket. A name alone over a text
has them behind a comma ("Clara Venn, 1871–1949"), and a line of a register behind "b." and "d." ("Tom Roy, b. 1702").
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
# "Clara Venn, 1871–1949", and nothing else on the line.
_TITLE, _TITLE_END = re.compile(r"[#*_ \t]*[^\W\d_][^\n,;()]{2,50},[ \t]*$"), re.compile(r"[*_ \t]*(?:\n|$)")
# "Tom Roy, b. 1702 in Hull; d. 9 Jan 1770", and "architect; b. 1823" below a name.
_LISTED = re.compile(r"(?:[;,]|^|\n)[ \t]*(?P<cue>[bd]\.)[ \t]*(?:(?:c\.|ca\.|circa)[ \t]*)?$")
# In years: of what is a life and no mistake, and of what is hardly a term of office.
_LONGEST, _SHORTEST = 125, 20
_LONGEST_NAME = 5  # words
# "Alma Roy, 1986–2013" may head her years at the club, "Otto II, 1952–2022" a reign.
_LONGEST_TERM, _REGNAL = 45, re.compile(r"[IVX]+")
_LISTED_REACH = 80


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
            yield from _listed(text, tokens, timex)
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
    """The last word of the name in front of a bracket that opens or closes at a token, or of that of a line."""
    if tokens.words[bracket] not in ("(", ")"):
        return _named_on_line(tokens, bracket) or bracket
    return next(i for i in range(bracket, 0, -1) if tokens.words[i] == "(") - 1


def _listed(text: str, tokens: Tokens, timex: Timex) -> Iterator[LifeDate]:
    """The dates of a name that is alone over a text, and what "b." and "d." tell of the name of a line."""
    at, start = tokens.within(timex.span), timex.span.start
    if not len(at) or at[0] == 0 or timex.interval is None:
        return
    before = text[max(0, start - _LISTED_REACH) : start]
    cue = _LISTED.search(before)
    if before.rfind("(") > before.rfind(")"):
        return  # a second date in one bracket
    if cue is not None and not timex.ends and _named_on_line(tokens, at[0] - 1) is not None:
        yield LifeDate(words=timex.span, is_birth=cue["cue"] == "b.", bracket=at[0] - 1)
        return
    title = before.rpartition("\n")[2]
    if len(timex.ends) != 2 or not _TITLE.fullmatch(title) or not _TITLE_END.match(text, timex.span.end):
        return
    name, first, last = _named_on_line(tokens, at[0] - 1), timex.interval.start, timex.interval.end
    if name is None or name != at[0] - 2 or tokens.entities[name] != "PERSON" or first is None or last is None:
        return
    if _LONGEST_TERM < last.year - first.year <= _LONGEST and not _rules(tokens, name):
        yield LifeDate(words=timex.ends[0].span, is_birth=True, bracket=at[0] - 1)
        yield LifeDate(words=timex.ends[1].span, is_birth=False, bracket=at[-1])


def _named_on_line(tokens: Tokens, at: int) -> int | None:
    """The last word of the name that opens the line of a token, or is alone on the line above."""
    line = tokens.line_of(at)
    name = _name_opening(tokens, line)
    if name is None and line.start:
        above = tokens.line_of(line.start - 1)
        name = _name_opening(tokens, above)
        is_alone = name is not None and not any(tokens.words[i].strip() for i in range(name + 1, above.stop))
        name = name if is_alone else None
    return name


def _rules(tokens: Tokens, name: int) -> bool:
    """ "Queen Ada", "Otto II": the years over such a name may be those of a reign."""
    first = next(i for i in tokens.line_of(name) if tokens.words[i][0].isalpha())
    return _REGNAL.fullmatch(tokens.words[name]) is not None or tokens.lower[first] in _roles()


def _name_opening(tokens: Tokens, line: range) -> int | None:
    first = next((i for i in line if tokens.words[i][0].isalpha()), line.stop)
    last = next((i for i in range(first, line.stop) if tokens.pos[i] != "PROPN"), line.stop) - 1
    return last if 0 < last - first < _LONGEST_NAME else None


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
    return verb is not None and tokens.word_of(verb, "attr") in _roles()


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
