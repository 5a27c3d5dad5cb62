"""Write resolved dates into a text after the relative expressions that mean them."""

import bisect
import re
from collections.abc import Iterator
from itertools import pairwise

from attrs import evolve, frozen

from timeline.errors import TextTypeError
from timeline.model.anchors import AnchorLike
from timeline.model.arguments import of_type
from timeline.model.conventions import Conventions
from timeline.model.intervals import Granularity
from timeline.model.spans import Span, Words
from timeline.model.timexes import Timex
from timeline.temporal.edtf import format_edtf
from timeline.timex.find import find_times

_DAY = r"(?:[-+]?\d{4,6}|Y-?\d{5,}|\d{2}XX|\d{3}X)(?:-\d\d(?:-\d\d)?)?[~?%]?"
_STAMP = rf"{_DAY}(?:T\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?)?"
_GROUNDING = re.compile(rf" \((?:\.\.|{_STAMP})(?:/(?:\.\.|{_STAMP}))?\)", re.ASCII)
_NOW = "PRESENT_REF"
# A date must not part a word from its possessive or from what a hyphen joins to it.
_REST_OF_WORD = re.compile(r"(?:['’]s\b|(?<=s)['’](?=\s)|(?:[-‐‑]\w+)+)")


@frozen
class Insertion:
    """``text`` put into the original text before the code point ``at``."""

    at: int
    text: str


@frozen(kw_only=True)
class Grounded:
    """A text with resolved dates put in.

    ``times`` are the time expressions of the original text, grounded or not; their spans point into ``original``.
    ``insertions`` are in text order.
    """

    text: str
    original: str
    times: tuple[Timex, ...]
    insertions: tuple[Insertion, ...]

    def __repr__(self) -> str:
        return f"<Grounded: {len(self.times)} times, {len(self.insertions)} insertions>"

    def __str__(self) -> str:
        return self.text

    def span_in_text(self, span: Span) -> Span:
        """Where a span of the original stands in ``text``; one that runs across an insertion takes it in."""
        of_type("span", span, Span)
        return Span(
            span.start + self._added(span.start, at_point=True), span.end + self._added(span.end, at_point=not span)
        )

    def span_in_original(self, span: Span) -> Span:
        """Where a span of ``text`` stands in the original; offsets inside an insertion fall on its place."""
        of_type("span", span, Span)
        return Span(self._original(span.start), self._original(span.end))

    def _added(self, offset: int, *, at_point: bool) -> int:
        side = bisect.bisect_right if at_point else bisect.bisect_left
        before = side([insertion.at for insertion in self.insertions], offset)
        return sum(len(insertion.text) for insertion in self.insertions[:before])

    def _original(self, offset: int) -> int:
        added = 0
        for insertion in self.insertions:
            start = insertion.at + added
            if offset <= start:
                break
            added += min(len(insertion.text), offset - start)
        return offset - added


def ground(
    text: str, anchor: AnchorLike = None, *, conventions: Conventions | None = None, language: str = "en"
) -> Grounded:
    """The text with the date behind each relative expression: "yesterday (2026-04-30)".

    Dates are EDTF, and ISO 8601 intervals between clock times, of which EDTF can tell only the day; a season is told by
    its months, and an early hour that may be of the afternoon ("Thursday at 3") by its day. Expressions that
    need no anchor, or that none resolves, get nothing, nor does "now", nor what brackets behind it explain: "last
    month (April 2026)". A date follows a possessive: "yesterday's (2026-04-30) vote". Grounding is idempotent: dates
    in parentheses such as it writes are passed over as the text is read. ``anchor`` ``None`` takes the date that the
    head of the text states.

    ``conventions`` and ``language`` are those of ``find_times``. Raises as that does.
    """
    if not isinstance(text, str):
        raise TextTypeError(text)
    bare = _GROUNDING.sub(lambda match: " " * len(match[0]), text)
    found = find_times(bare, anchor, conventions=conventions, language=language)
    times = tuple(evolve(t, words=Words(t.span, t.span.of(text))) for t in found)
    insertions = tuple(_insertions(text, times))
    return Grounded(text=_write(text, insertions), original=text, times=times, insertions=insertions)


def _insertions(text: str, times: tuple[Timex, ...]) -> Iterator[Insertion]:
    explained = {one.id for one, other in pairwise(times) if _explains(text, one, other)}
    for timex in times:
        date = None if timex.id in explained else _date_behind(timex)
        rest = _REST_OF_WORD.match(text, timex.span.end)
        at = rest.end() if rest else timex.span.end
        if text[timex.span.start - 1 : timex.span.start] == "(" and text[at : at + 1] == ")":
            at += 1  # "(June 3) (2026-06-03)": no bracket in a bracket
        if date and not _GROUNDING.match(text, at):
            yield Insertion(at, f" ({date})")


def _explains(text: str, timex: Timex, other: Timex) -> bool:
    """The same time in other words, in brackets right behind it: "tomorrow (Friday)", "last month (April 2026)"."""
    is_behind = text[timex.span.end : other.span.start] == " ("
    return is_behind and timex.interval is not None and timex.interval == other.interval


def _date_behind(timex: Timex) -> str | None:
    """The date of a relative expression; ``None`` for any other and for one that is not resolved.

    "Now" has none, for it seldom means the moment.
    """
    if timex.anchor is None or timex.interval is None or timex.value == _NOW:
        return None
    unit, edtf = timex.granularity, timex.edtf
    if unit is Granularity.SEASON and timex.mod is None:
        return format_edtf(timex.interval, Granularity.MONTH)  # months are read by all, the codes of seasons by few
    if _is_of_either_half(timex):
        return format_edtf(timex.interval, Granularity.DAY) if Granularity.DAY in timex.stated else None
    if unit is not None and unit.rank < Granularity.DAY_PART.rank and timex.mod is None and "T" not in (edtf or ""):
        return str(timex.interval)  # EDTF has only the day of a time from nine to eleven
    return edtf or str(timex.interval)


# Few words for an hour before seven mean the night, and what is read as an hour after noon may; those that do say so.
_SAID_HALF = re.compile(
    r"(?<![:.\d])(?:1[3-9]|2[0-4])\b|\d\s?[ap]\b|\b[ap]\.?\s?m\b|night|morn|dawn|noon|evening|tonight|\b0\d|\dh|\bhours\b|z\b|\b[A-Z]{3,4}\b|:\d\d:",
    re.IGNORECASE,
)
_WAKING = 7


def _is_of_either_half(timex: Timex) -> bool:
    """An hour like that of "Thursday at 3", which may well be of the afternoon."""
    if timex.granularity not in (Granularity.HOUR, Granularity.MINUTE) or timex.interval is None:
        return False
    start = timex.interval.start
    is_early = start is not None and 0 < start.hour % 12 < _WAKING and Granularity.HOUR in timex.stated
    return is_early and _SAID_HALF.search(timex.text) is None


def _write(text: str, insertions: tuple[Insertion, ...]) -> str:
    starts = [0, *(insertion.at for insertion in insertions)]
    ends = [*(insertion.at for insertion in insertions), len(text)]
    added = [*(insertion.text for insertion in insertions), ""]
    return "".join(text[start:end] + new for start, end, new in zip(starts, ends, added, strict=True))
