"""Minutes of a meeting, which tell without a date what was said and resolved on the day of the meeting."""

import re
from collections.abc import Sequence

from timeline.model.anchors import Anchor
from timeline.model.timexes import Timex

_HEAD = 800
_TITLE = re.compile(
    r"^[^\w\n]{0,4}(?:[\w’'&]+[^\w\n.!?]{1,3}){0,7}?(?:Minutes|MINUTES)\b(?:[^\n.!?]|\.\d){0,120}$", re.MULTILINE
)


def day_of_meeting(text: str, timexes: Sequence[Timex], written: Anchor | None) -> Timex | None:
    """The day over the minutes that a text is, where they are ``written`` of it; ``None`` for any other text."""
    if written is None or ("inutes" not in text[:_HEAD] and "MINUTES" not in text[:_HEAD]):
        return None
    if _TITLE.search(text, 0, _HEAD) is None:
        return None
    head = (timex for timex in timexes if timex.span.start < _HEAD)
    return next((t for t in head if t.interval is not None and written.interval.contains(t.interval)), None)
