"""Sentences that leave the time told: of an age, or of a day that only its happening tells."""

import re
from functools import cache

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_section

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
