"""The date a text was written, where its head states one.

A head states it in a header (e-mail, front matter), after a label ("Published:"), on a line of its own, or in the
dateline that opens a report ("PARIS, 3 March 1998 –"). A date in running prose tells of something else.
"""

import re
from collections.abc import Iterator, Mapping
from enum import IntEnum
from itertools import islice, pairwise, takewhile

from attrs import evolve, frozen

from timeline.errors import AnchorError, TextTypeError
from timeline.lexicon.tables import read_section, read_words
from timeline.model.anchors import Anchor, AnchorKind
from timeline.model.intervals import Granularity, Moment
from timeline.model.spans import Span
from timeline.temporal.anchors import read_anchor
from timeline.temporal.calendar import month_length, unit_at
from timeline.text.dateline import LINE
from timeline.text.letters import find_letters, greets
from timeline.text.markup import without_code
from timeline.timex.head_patterns import head_patterns

_HEAD_LINES = 15
_HEAD_LENGTH = 6000
_FRONT_MATTER_LINES = 60
_LINE_LENGTH = 240
# A standfirst may stand between the headline and the date; after a second paragraph the text has begun.
_STANDFIRSTS, _LONGEST_STANDFIRST = 1, 238

_FIELD = re.compile(r"(?P<label>[A-Za-z][\w-]{0,30}):\s")
_REPORT = 20_000
_LABEL = re.compile(r"(?P<label>[A-Za-z][\w-]{0,30}(?:[ /&#]{1,3}[\w-]{1,20}){0,3}?)[.#]?\s?:\s")


class _Rank(IntEnum):
    """How sure each place of a date is to mean the writing of the text, surest first."""

    HEADER = 0
    CREATION = 1
    LINE = 2
    REVISION = 3
    PERIOD = 4


@frozen
class _Line:
    start: int
    text: str

    @property
    def is_prose(self) -> bool:
        words = len(self.text.split())
        return words > 24 or (words > 6 and self.text.rstrip("\"'”’) ")[-1:] in (".", "!", "?"))

    @property
    def is_long(self) -> bool:
        """No standfirst is as long: the text has begun."""
        return len(self.text) >= _LONGEST_STANDFIRST and self.is_prose


# No report in print is older: an earlier day at the head is that of which the text tells.
_FIRST_REPORTS = 1600


@frozen
class _Candidate:
    rank: _Rank
    anchor: Anchor


def find_anchor(text: str, *, name: str = "") -> Anchor | None:
    """The date that a text says it was written: in a dateline, a date line or a header at its head; else ``None``.

    The minutes of a meeting are of its day, and a report on a period that says no more is of its last.
    A date without its year gives none, nor do numbers whose order is open ("05/06/2023"), nor do lines that each open
    with a date of their own (a chronology). A clock time, and its offset from UTC, belong to the anchor.

    ``name`` is that of the text's file, or its address: where the head states no date, the one day that stands there as
    year, month and day ("2024-05-14-flood.txt") is the anchor; its ``span`` is ``None``. Raises ``TextTypeError`` for
    anything but a ``str``.
    """
    if not isinstance(text, str):
        raise TextTypeError(text)
    read = without_code(text)
    return _at_head(read) or _at_foot(read) or anchor_in_name(name)


def _at_head(text: str) -> Anchor | None:
    found = [*_in_front_matter(text), *_in_head(text)]
    if any(candidate.rank is _Rank.LINE for candidate in found) and _is_chronology(text):
        found = [candidate for candidate in found if candidate.rank is not _Rank.LINE]
    found = [candidate for candidate in found if candidate.anchor.moment.year >= _FIRST_REPORTS]
    return min(found, key=lambda candidate: candidate.rank).anchor if found else None


def _at_foot(text: str) -> Anchor | None:
    """The place and the day below the name that signs a letter."""
    end = len(text.rstrip())
    start = text.rfind("\n", max(0, end - _LINE_LENGTH), end) + 1
    line = _Line(end - len(text[start:end].lstrip()), text[start:end].lstrip())
    found = next(_candidates(_Rank.LINE, line, head_patterns().foot), None) if start else None
    if found is None or not any(True for _ in find_letters(text)):
        return None
    return found.anchor if found.anchor.moment.year >= _FIRST_REPORTS else None


def _in_front_matter(text: str) -> Iterator[_Candidate]:
    lines = list(islice(_lines(text), _FRONT_MATTER_LINES))
    if not lines or lines[0].text not in ("---", "+++"):
        return
    fields = list(takewhile(lambda line: line.text != lines[0].text, lines[1:]))
    if len(fields) < len(lines) - 1:
        for line in fields:
            yield from _candidates(_Rank.HEADER, line, head_patterns().front_matter)


def _in_head(text: str) -> Iterator[_Candidate]:
    head = list(_head(text))
    fields = {match["label"].casefold() for line in head if (match := _LABEL.match(line.text))}
    is_record = any(head_patterns().record_title.match(line.text) for line in head)
    is_report = is_record or not fields.isdisjoint(read_words("datelines", "incidents"))
    is_appointment = not is_report and not fields.isdisjoint(read_words("datelines", "appointment"))
    for line, below in pairwise(head):
        if greets(below.text):  # "Camp near Lund, 3 June 1898"
            yield from _candidates(_Rank.LINE, line, head_patterns().above_greeting)
    for line in head:
        if not (is_appointment and line.text[:5].casefold() == "date:"):
            yield from _candidates(_Rank.CREATION, line, head_patterns().creation)
        if not is_appointment:
            occasion = _candidates(_Rank.CREATION, line, head_patterns().occasion)
            yield from (found for found in occasion if not _tells_of_later(text, found.anchor))
        yield from _candidates(_Rank.CREATION, line, head_patterns().record)
        if is_record:
            yield from _candidates(_Rank.CREATION, line, head_patterns().held)
        yield from _candidates(_Rank.REVISION, line, head_patterns().revision)
        if not line.is_prose:
            yield from _candidates(_Rank.CREATION, line, head_patterns().minutes)
            yield from _candidates(_Rank.PERIOD, line, head_patterns().period)
        for pattern in (head_patterns().dateline, head_patterns().dated_line):
            yield from _candidates(_Rank.LINE, line, pattern)


def _tells_of_later(text: str, day: Anchor) -> bool:
    """ "The suspect was arrested on 21 November": the report was written then or later."""
    days = (
        _read_stamp(found["stamp"], Span(*found.span())) for found in head_patterns().day.finditer(text, 0, _REPORT)
    )
    return any(found is not None and day.interval.precedes(found.interval) for found in days)


def _is_chronology(text: str) -> bool:
    """Lines open with more than one date: a log or a diary, of which no day is that of the whole."""
    matches = (head_patterns().dated_line.match(line.text) for line in _lines(text))
    return len({match["stamp"] for match in matches if match}) > 1


def _head(text: str) -> Iterator[_Line]:
    """The lines before the text proper begins, and the line that begins it; fields of a header are not counted."""
    counted = prose = 0
    for line in _lines(text):
        yield line
        counted += not _FIELD.match(line.text)
        prose += line.is_prose
        if counted >= _HEAD_LINES or prose > _STANDFIRSTS or line.is_long or line.start > _HEAD_LENGTH:
            return


def _lines(text: str) -> Iterator[_Line]:
    """Lines that are not blank, cut to the length that patterns look at."""
    for match in LINE.finditer(text):
        yield _Line(match.start(), match[0][:_LINE_LENGTH].rstrip())


def _candidates(rank: _Rank, line: _Line, pattern: re.Pattern[str]) -> Iterator[_Candidate]:
    if match := pattern.match(line.text):
        span = Span(line.start + match.start("stamp"), line.start + match.end("stamp"))
        anchor = _read_stamp(match["stamp"], span)
        if anchor is not None:
            yield _Candidate(rank, anchor)


def _read_stamp(stamp: str, span: Span) -> Anchor | None:
    match = next((match for form in head_patterns().forms if (match := form.fullmatch(stamp))), None)
    if match is None:
        return None
    fields = match.groupdict()
    day = _read_day(fields)
    if day is None:
        return None
    moment, unit = _with_clock(day, fields)
    return Anchor(
        kind=AnchorKind.DATELINE,
        interval=unit_at(moment, unit),
        granularity=unit,
        span=span,
        zone=_zone(fields.get("zone")),
    )


def _read_day(fields: Mapping[str, str | None]) -> Moment | None:
    year, month, day = int(fields["year"] or 0), fields.get("month"), int(fields.get("day") or 1)
    if month:
        number = int(month) if month.isdecimal() else read_section("times", "months").get(month.casefold())
        return _day(year, number, day) if number else None  # "APRİL" is no word in small letters
    one, two = int(fields["one"] or 0), int(fields["two"] or 0)
    # Full stops join day and month; other marks leave the order open but where one number is no month.
    if fields["mark"] == "." or one > 12 or one == two:
        return _day(year, two, one)
    return _day(year, one, two) if two > 12 else None


def _day(year: int, month: int, day: int) -> Moment | None:
    is_day = 1 <= month <= 12 and 1 <= day <= month_length(year, month)
    return Moment(year, month, day) if is_day else None


def _with_clock(day: Moment, fields: Mapping[str, str | None]) -> tuple[Moment, Granularity]:
    hour, minute, second = (int(fields.get(name) or 0) for name in ("hour", "minute", "second"))
    if half := fields.get("half"):
        hour = hour % 12 + (12 if half in "Pp" else 0)
    if not fields.get("minute") or hour > 23:
        return day, Granularity.DAY if fields.get("day") or fields.get("one") else Granularity.MONTH
    unit = Granularity.SECOND if fields["second"] else Granularity.MINUTE
    return evolve(day, hour=hour, minute=minute, second=second), unit


def _zone(written: str | None) -> str | None:
    """ "UTC" or an offset; abbreviations, of which many name several zones, are passed over."""
    if written in ("Z", "UTC", "GMT"):
        return "UTC"
    return f"{written[:3]}:{written[-2:]}" if written and written[0] in "+-" else None


# Year, month and day stand in this order in the names of files and in addresses, as no other order is plain; figures in
# one go are a day of the last or this century only, since numbers of eight figures mostly count something.
_DAY = re.compile(
    r"(?<!\d)(?:(?P<year>[12]\d{3})(?P<mark>[-_./])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
    r"|(?P<run_year>19\d\d|20\d\d)(?P<run_month>\d\d)(?P<run_day>\d\d))(?!\d)",
    re.ASCII,
)


def anchor_in_name(name: str) -> Anchor | None:
    """The one day that a name states; ``None`` where it states none, or several: which is meant is open."""
    days = {"-".join(filter(str.isdecimal, filter(None, match.groups()))) for match in _DAY.finditer(name)}
    anchors = [anchor for day in sorted(days) if (anchor := _anchor(day)) is not None]
    return anchors[0] if len(anchors) == 1 else None


def _anchor(day: str) -> Anchor | None:
    try:
        return read_anchor(day)
    except AnchorError:
        return None  # no such day: a number of some other kind
