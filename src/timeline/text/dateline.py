"""The dateline that opens a report: where and by which agency it was written, which takes no part in what it tells.

News agencies set the place in capitals ("OSLO, March 3 (Reuters) –", "NEWARK, N.J. _"); in mixed case only an agency,
a date or a known region tells it from a name before a dash, or a hyphen between blanks before a whole sentence.
"""

import re
from collections.abc import Iterator
from functools import cache
from itertools import islice

from timeline.lexicon.patterns import month, weekday
from timeline.lexicon.tables import read_table, read_words
from timeline.model.spans import Span

LINE = re.compile(r"[^\s][^\r\n]*")
"""A line that is not blank, from its first word on."""
NAME = r"[^\W\d_a-z][\w.'’-]*"
"""A word of the name of a place."""
AGENCY = r"(?:\([^()\n]{1,40}\)|/[^/\n]{1,40}/)"
"""An agency as datelines name it: "(Reuters)", "/PRNewswire/"."""
DASH = "(?:—|–|--)"
OPENING = r"(?=[\"“‘'`\[(]*[^\W_a-z])"
"""What the first sentence opens with: marks, then a capital or a figure."""

# A dateline stands in one of the first lines, below headline, byline and date.
_LINES = 12
_CAPITALS = r"[^\W\d_a-z]{2,}[^\W\d_a-z.'’-]*(?:[ -][^\W\d_a-z][^\W\d_a-z.'’-]+){0,3}"
_WORDS = rf"{NAME}(?: {NAME}){{0,3}}"
_AGENCY = rf"\s?{AGENCY}"
_BEFORE_DATE = rf"(?:,? |\s?{DASH}\s?(?:{_AGENCY}\s?{DASH}\s?)?)"
_DASH = rf"\s*(?:{DASH}|_|(?<=[\s)/])-)\s*{OPENING}"
# "Lund - The mayor resigned on Monday."
_SPACED = re.compile(rf"{_WORDS} - {OPENING}(?!(?:I|We|You)\b)(?=[^\n]{{60,}}[.!?][\"”’']?\s*$)(?!.* - )", re.MULTILINE)
# "Lund, Oct 29: The", "LUND:- The"; a word before a colon alone may be who speaks.
_COLON = rf":\s*-?\s+{OPENING}"
_MARK = re.compile(r"[—–_:-]")
_OPENS_LINE = re.compile(rf"^[ \t]*(?:[-*•] )?{_WORDS} - ", re.MULTILINE)


def find_dateline(text: str) -> Span | None:
    """Where the dateline stands, its dash included; ``None`` where the text has none."""
    for line in islice(LINE.finditer(text), _LINES):
        if not _MARK.search(line[0]):
            continue
        match = _in_capitals().match(line[0]) or _mixed(line[0]) or _alone(line[0], text)
        if match is not None:
            return Span(line.start(), line.start() + match.end())
    return None


def further_datelines(text: str) -> Iterator[Span]:
    """Those that open the further reports of a digest, below a blank line: in capitals, with a region or a city."""
    for found in _further().finditer(text):
        region = (found["region"] or "").casefold()
        if region in _regions() or region.endswith(".") or found["place"].casefold() in read_words("cities", "names"):
            yield Span(found.start("place"), found.end())


@cache
def _further() -> re.Pattern[str]:
    return re.compile(rf"(?<=\n\n)(?P<place>{_CAPITALS})(?:, (?P<region>{_WORDS}))?(?:{_AGENCY})?\s*{DASH}\s*{OPENING}")


def _alone(line: str, text: str) -> re.Match[str] | None:
    """Words before a hyphen as no other line has them: who speaks in a transcript stands there again and again."""
    match = _SPACED.match(line) if " - " in line else None
    if match is None or len(list(islice(_OPENS_LINE.finditer(text), 2))) > 1:
        return None
    return match


def _mixed(line: str) -> re.Match[str] | None:
    match = _in_mixed_case().match(line)
    if match is None or match["date"] or match["agency"]:
        return match
    region = (match["region"] or "").casefold()
    return match if region in _regions() or region.endswith(".") else None  # "Calif."


@cache
def _regions() -> frozenset[str]:
    """Countries, states and provinces, in lower case."""
    rows = [*read_table("countries").values(), *read_table("former_countries").values()]
    return frozenset(name for row in rows for name in (*row["names"], *row.get("regions", ())))


@cache
def _in_capitals() -> re.Pattern[str]:
    place = rf"{_CAPITALS}(?:, {_WORDS}){{0,2}}"
    dated = rf"(?:{_BEFORE_DATE}{_date()})"
    places = rf"{place}(?:(?:/| and | AND ){place})?"
    return re.compile(rf"{places}(?:{dated}?(?:{_AGENCY})?{_DASH}|{dated}{_COLON}|:-\s*{OPENING})")


@cache
def _in_mixed_case() -> re.Pattern[str]:
    region = rf"(?:, (?!{_date()})(?P<region>{_WORDS}))?"
    place = rf"(?!(?:On )?(?:{weekday()})\b){_WORDS}{region}"
    return re.compile(rf"{place}(?P<date>,? {_date()})?(?:(?P<agency>{_AGENCY})?{_DASH}|(?(date){_COLON}|(?!)))")


def _date() -> str:
    return rf"(?:{month()}\.? \d{{1,2}}|\d{{1,2}} {month()})(?:,? \d{{4}})?"
