"""Minutes of a meeting, which tell without a date what was said and resolved on the day of the meeting."""

import re
from collections.abc import Sequence
from itertools import islice

from timeline.lexicon.tables import read_words
from timeline.model.anchors import Anchor
from timeline.model.timexes import Timex
from timeline.text.openings import ITEM_MARK

_HEAD = 800
_WORD = re.compile(r"[\w-]+")
_LONGEST_TITLE = 120
_TITLE = re.compile(
    r"^[^\w\n]{0,4}(?:[\w’'&]+[^\w\n.!?]{1,3}){0,7}?(?:Minutes|MINUTES)\b(?:[^\n.!?]|\.\d){0,120}$", re.MULTILINE
)


# Notes go from item to item.
_ITEM = re.compile(rf"^[ \t]*{ITEM_MARK}", re.MULTILINE)
_ITEMS = 3


def _are_notes(text: str) -> bool:
    """ "Kickoff call – Tarn (2024-02-06)", and below it items of a list."""
    title = text.lstrip().partition("\n")[0][:_LONGEST_TITLE]
    words = frozenset(_WORD.findall(title.lower()))
    if words.isdisjoint(read_words("meetings", "titles")) or title.rstrip().endswith((".", "!", "?")):
        return False
    return len(list(islice(_ITEM.finditer(text), _ITEMS))) == _ITEMS


def day_of_meeting(text: str, timexes: Sequence[Timex], written: Anchor | None) -> Timex | None:
    """The day over the minutes that a text is, where they are ``written`` of it; ``None`` for any other text."""
    if written is None:
        return None
    head_text = text[:_HEAD]
    is_record = ("inutes" in head_text or "MINUTES" in head_text) and _TITLE.search(head_text) is not None
    if not is_record and not _are_notes(text):
        return None
    head = (timex for timex in timexes if timex.span.start < _HEAD)
    return next((t for t in head if t.interval is not None and written.interval.contains(t.interval)), None)
