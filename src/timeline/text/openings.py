"""What opens a line and is no part of its sentence: the mark of a list item, and the date or the hour behind it.

Parsers, which read sentences, take "•" for a verb and "1912 –" for what was founded.
"""

import re
from functools import cache

from timeline.lexicon.patterns import any_of, month, weekday
from timeline.lexicon.tables import read_words

_ADDED_NUMBER = r"[ \t]*#?\d{0,2}[ \t]*[-–—,:]?[ \t]*\(?(?:on[ \t]+)?"
ITEM_MARK = r"(?:[-–—*+•·▪◦‣●○■►]|\d{1,3}[.)])[ \t]+"
"""What marks an item of a list: a bullet, a dash or a number."""
_BOLD = r"(?:\*\*|__)?"
_CLOCK = (
    r"(?:(?:[01]?\d|2[0-4])[:.][0-5]\d(?:[:.][0-5]\d)?(?:\s?[AaPp]\.?[Mm]\b\.?)?|1?\d\s?[AaPp]\.?[Mm]\b\.?"
    r"|[Mm]idnight|[Nn]oon)(?: and [0-5]?\d sec(?:onds?|s)?)?"
    r"(?:\s(?:UTC|GMT|Z|[A-Z]{1,4}T|(?:[A-Z][a-z]+\s){1,3}[Tt]ime)\b)?"
)
_ISO = r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?Z|[+-]\d\d:?\d\d)?)?"
_YEAR = r"(?:c(?:irc)?a?\.?\s?)?\d{3,4}s?(?:\s?(?:BCE?|AD|CE))?"
_TO = r"\s?[-–—/]\s?"
# "11:10 p.m. ET (12:10 a.m. AT):" may fill the line over what was then.
_COLON = r"(?:[ \t]*\([^()\n]{1,30}\)(?=:))?[ \t]*:(?:[ \t]*\n)?"
_MARK = rf"(?:{_COLON}|-(?=[ \t]+[A-Z])|[ \t]+[-–—|]|[–—]|\.(?=[ \t]+[\"“‘'(]?[A-Z])|[ \t]*\t)"
_CLOSED = rf"{_MARK}{_BOLD}[ \t]*(?=[\"“‘'(\[]*[^\W\d_])"
_STAMP = r"\[\d[^\]\n]{3,30}\][ \t:]*"
# "Q: When did it open?", "A: In 1931.", as lists of questions have it; "Q12 Chair: Thank you.".
_ASKED = (
    r"(?:(?:[QA]|Question|Answer)\s?\d{0,3}:|Q\d{0,3}[.)]|A\d{1,3}[.)]|Q\d{1,3}(?=[ \t]+[A-Z][^:\n]{1,40}:[ \t]))"
    r"[ \t]+(?=[\"“‘']?[A-Z])"
)
_FOLLOWED = r"[,:]?[ \t]+(?!(?:[A-Z]{1,4}T[ \t]*)?\([^()\n]{1,30}\):)(?=\(|[\"“‘']?[A-Z])"


@cache
def added() -> str:
    """The "Update 2 (" of "Update 2 (May 25): it broke again", as a group without a name."""
    return rf"(?i:(?:{any_of(read_words('datelines', 'added'))})\b{_ADDED_NUMBER})"


def behind_opening(text: str, start: int, end: int) -> int:
    """Where the sentence begins in the paragraph from ``start`` to ``end``; ``start`` where nothing opens it."""
    found = _opening().match(text, start, end)
    return found.end() if found is not None else start


@cache
def _opening() -> re.Pattern[str]:
    """A date without a mark or a clock time behind it opens a sentence like any other: "1912 was a hard year"."""
    days = rf"\d{{1,2}}(?:{_TO}\d{{1,2}})?"
    day = rf"(?:{weekday()}\.?,?\s)?(?:{month()}\.?\s{days}|{days}\s{month()}\.?)(?:,?\s\d{{4}})?"
    numbers = r"\d{1,4}[./-]\d{1,2}[./-]\d{2,4}"
    date = rf"(?:{day}|{_ISO}|{numbers}|{month()}\.?,?\s\d{{4}}|{_YEAR}|{weekday()})"
    dates = rf"{date}(?:{_TO}(?:{date}|\d{{2}}s?|{month()}))?(?:,?\s(?:at\s)?{_CLOCK})?"
    clocks = rf"{_CLOCK}(?:{_TO}{_CLOCK})?"
    followed = rf"(?:{clocks}|{_ISO}){_BOLD}{_FOLLOWED}"
    closed = rf"(?:{added()}?{dates}\)?|{clocks}){_BOLD}{_CLOSED}"
    bare = rf"{_BOLD}(?:{followed}|{closed}|{_STAMP})"
    listed = rf"{ITEM_MARK}(?:{bare}|{_BOLD}{dates}{_BOLD}{_FOLLOWED})?"
    # "Resolved - All is well again.", on pages of status
    statuses = any_of(word.capitalize() for word in read_words("datelines", "statuses"))
    status = rf"(?:{statuses})[ \t]+[-–—][ \t]+(?=[A-Z])"
    label = rf"(?i:{any_of(read_words('meetings', 'labels'))})[ \t]?:{_BOLD}[ \t]+(?=[\"“‘']?[A-Z])"
    return re.compile(rf"\s*(?:{listed}(?:{_BOLD}{label})?|{bare}|{_BOLD}{label}|{_ASKED}|{status})")
