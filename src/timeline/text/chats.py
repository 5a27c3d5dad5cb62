"""Lines of chats, each behind a stamp and the name of its writer: "[09:02] Ana: Morning", "(9:02 AM) ann: hi"."""

import bisect
import re
from collections import Counter
from collections.abc import Iterator

from timeline.lexicon.tables import read_words
from timeline.model.spans import Span
from timeline.text.message import Message

_CLOCK = r"\d\d?[:.]\d\d(?:[:.]\d\d)?(?:[ \u202f]?[AaPp]\.?[Mm]\.?)?"
_DAY = r"(?:\d{1,4}[./-]\d\d?[./-]\d{1,4},?[ T])"
_NAME = r"(?:[^\W\d_a-z][\w.'’-]*(?:[ ][^\W_a-z][\w.'’-]*){0,3}|[\w.|`^-]{2,24}|\+[\d ()-]{6,20})"
_LINE = re.compile(
    rf"^(?P<stamp>[\[(]?{_DAY}?{_CLOCK}[\])]?(?:[ \t]*[-–—][ \t])?)"
    rf"(?:[ \t]*(?:<[@+~]?(?P<nick>[^<>\s]{{1,24}})>[ \t]|(?P<name>{_NAME}):[ \t])"
    rf"|(?:[ \t]{{2,}}|\t)(?P<column>{_NAME})(?:[ \t]{{2,}}|\t)|[^\n])",
    re.MULTILINE,
)
# Two who write, one of them twice, make a chat.
_WRITERS = 2


def find_chat_lines(text: str) -> Iterator[Message]:
    """The lines of a chat, in order; none where fewer than two people write, or nobody twice."""
    lines = list(_LINE.finditer(text)) if ":" in text else []
    named = [(line, name) for line in lines if (name := _named(line)) is not None]
    counts = Counter(line[name] for line, name in named)
    if len(counts) < _WRITERS or max(counts.values()) < _WRITERS:
        return
    starts = [*(line.start() for line in lines), len(text)]
    for line, name in named:
        end = starts[bisect.bisect_right(starts, line.start())]
        yield Message(
            head=Span(line.start(name), line.end()), author=Span(*line.span(name)), span=Span(line.end(), end)
        )


def _named(line: re.Match[str]) -> str | None:
    name = next((group for group in ("nick", "name", "column") if line[group] is not None), None)
    return name if name is not None and line[name].casefold() not in read_words("furniture", "log_levels") else None
