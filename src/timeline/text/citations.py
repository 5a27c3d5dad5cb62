"""Citations of reports of cases and of statutes, "500 U.S. 226, 114 L. Ed. 2d 277 (1991)": no times, and no words.

Volume and page look like years, and the year of a case cited is not that of what is told.
"""

import re
from functools import cache

from timeline.lexicon.patterns import longest_first
from timeline.lexicon.tables import read_words

# "[2012] EWCA Civ 1628", "[2010] 2 FCR 588": the year, perhaps the volume, the court or the report, and the number.
_NEUTRAL = re.compile(
    r"\[(?:1[89]|20)\d\d\] (?:\d{1,2} )?[A-Z][A-Z.]{1,7}(?: [A-Z][a-z]{1,5})? \d{1,5}\b(?: \([A-Z][A-Za-z]{1,6}\))?"
)


def without_citations(text: str) -> str:
    """The text in the same length, with blanks for citations."""
    if "] " in text:
        text = _NEUTRAL.sub(lambda found: ",".ljust(len(found[0])), text)  # it parts the case from what is told of it
    return _citation().sub(_blank, text) if any(sign in text for sign in _signs()) else text


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


@cache
def _signs() -> frozenset[str]:
    return read_words("citations", "signs")


@cache
def _citation() -> re.Pattern[str]:
    """Volume, reporter and page, perhaps the page meant, of one report or several, and the year of the case."""
    reporters = "|".join(
        re.escape(name).replace(r"\ ", " ?") for name in longest_first(read_words("citations", "reporters"))
    )
    page = r"\d{1,4}(?:[-–]\d{1,4})?(?![-–\w])"
    report = rf"\d{{1,3}} (?:{reporters}) {page}(?:, (?:at )?{page}(?! (?:{reporters})))*"
    statutes = r"\d{1,3} (?:U\. ?S\. ?C\.|C\. ?F\. ?R\.)(?: ?§+)? ?[\w.()-]*\w"
    return re.compile(rf"(?<![\w.,$])(?:{statutes}|{report}(?:, {report})*(?: \([^()\n]{{0,40}}\b\d{{4}}\))?)")
