"""Citations of reports of cases and of statutes, "500 U.S. 226, 114 L. Ed. 2d 277 (1991)": no times, and no words.

Volume and page look like years, and the year of a case cited is not that of what is told.
"""

import re
from functools import cache

from timeline.lexicon.patterns import longest_first
from timeline.lexicon.tables import read_words


def without_citations(text: str) -> str:
    """The text in the same length, with blanks for citations."""
    return _citation().sub(lambda found: " " * len(found[0]), text) if any(sign in text for sign in _signs()) else text


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
