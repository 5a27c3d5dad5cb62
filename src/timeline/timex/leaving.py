"""Sentences that leave the time told: of an age, or of a day that only its happening tells."""

import re

# "At the age of seven", "at sixteen", "when she was 12"; "The day I met her it rained."
# Each begins with its letter, which is looked for fast; what may not stand before it is asked behind it.
_LEAVING = re.compile(
    r"[Aa]t (?<!\w...)(?:(?:the )?age (?:of )?\w|(?:four|six|seven|eigh|nine|thir|fif)teen\b)"
    r"|[Ww]hen (?<!\w.....)(?:he|she|I) was (?:only |just )?"
    r"(?:\d|(?:six|seven|eight|nine|four|thir|fif)(?:teen|ty)?\b|(?:five|ten|eleven|twelve|twenty|forty)\b)"
    r"|The (?<!\w ....)(?:day|night|morning|week|month|year|spring|summer|autumn|fall|winter)"
    r" (?:when |that |after |before )?(?:I|he|she|we|they|it) [a-z]"
)


def place_left(text: str, start: int, end: int) -> int | None:
    """Where the words end that leave it, between two places; ``None`` where none do."""
    left = _LEAVING.search(text, start, end)
    return None if left is None else left.end()
