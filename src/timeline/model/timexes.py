"""Time expressions: what TIMEX3 says of them, and where they lie on the calendar.

The attribute names and their values are TimeML's (TimeML 1.2.1, TIMEX3).
"""

from enum import StrEnum
from typing import Any

from attrs import frozen

from timeline.model.anchors import Anchor
from timeline.model.exporters import exporter
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.spans import Span, Words

# Rules of what is any such day, which no anchor tells: "on a Friday".
_OF_ANY = frozenset({"any-weekday"})


class TimexType(StrEnum):
    """TIMEX3 ``type``: a day or longer, a time of day, a length of time, or something that recurs."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class TimexMod(StrEnum):
    """TIMEX3 ``mod``: how the words qualify the value."""

    BEFORE = "BEFORE"
    AFTER = "AFTER"
    ON_OR_BEFORE = "ON_OR_BEFORE"
    ON_OR_AFTER = "ON_OR_AFTER"
    LESS_THAN = "LESS_THAN"
    MORE_THAN = "MORE_THAN"
    EQUAL_OR_LESS = "EQUAL_OR_LESS"
    EQUAL_OR_MORE = "EQUAL_OR_MORE"
    START = "START"
    MID = "MID"
    END = "END"
    APPROX = "APPROX"


@frozen(kw_only=True)
class Reading:
    """One way to place an expression, and why it was chosen or passed over."""

    value: str
    interval: Interval | None
    reason: str


@frozen(kw_only=True)
class EventOffset:
    """An expression hung on an event: "two days after the summit".

    ``event`` is where the event's words are; ``direction`` is -1 for before, 0 for at the time of, +1 for after;
    ``duration`` is the TIMEX3 duration between them ("P2D"), ``None`` where the text gives no length.
    """

    event: Span
    direction: int
    duration: str | None


@frozen(kw_only=True)
class RangeEnd:
    """One of the two times that a range is made of: what TIMEX3 marks, and where it lies."""

    words: Words
    type: TimexType
    value: str
    mod: TimexMod | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    edtf: str | None = None
    zone: str | None = None

    @property
    def span(self) -> Span:
        return self.words.span


@frozen(kw_only=True)
class Timex:
    """A time expression, read and, where the text gives enough, placed on the calendar.

    ``id`` is unique in its text. ``type``, ``value`` and ``mod`` are TIMEX3's. ``interval`` is ``None`` when the text
    gives too little to place it ("soon", a duration, what recurs, or a relative time without an anchor). Calendar units
    not in ``stated`` were supplied by ``anchor``: they set the interval but the text does not say them. ``edtf`` is
    ``None`` where EDTF has no form for the value. ``zone`` is the zone the words state ("UTC", "-05:00"), ``None``
    where they state none: the interval is civil time there. ``quant`` and ``freq`` are TIMEX3's, of what recurs;
    ``rrule`` says it as iCalendar does (RFC 5545), where it can. ``anchor`` is what the words were reckoned from,
    ``None`` where they say all by themselves. ``offset`` is set where that is an event ("two days after the sale"),
    which only a whole extraction places. ``readings`` lists every reading weighed, the chosen one first, each with its
    reason; what has no place has none.

    ``ends`` are the two times that a range is made of ("May 3 to June 1"), as TIMEX3 marks them; empty where the words
    share ("May 3-5"). ``signal`` is the preposition that opens the time on one side ("since", "until", "before",
    "after", "by"), which stands outside ``words``, and ``reach`` the half-open time that it then covers.
    """

    id: str
    words: Words
    type: TimexType
    value: str
    mod: TimexMod | None = None
    quant: str | None = None
    freq: str | None = None
    rrule: str | None = None
    interval: Interval | None = None
    granularity: Granularity | None = None
    stated: frozenset[Granularity] = frozenset()
    edtf: str | None = None
    zone: str | None = None
    anchor: Anchor | None = None
    offset: EventOffset | None = None
    ends: tuple[RangeEnd, ...] = ()
    signal: Words | None = None
    reach: Interval | None = None
    readings: tuple[Reading, ...] = ()
    rule: str

    def __repr__(self) -> str:
        return f"<Timex {self.id}, {self}>"

    def __str__(self) -> str:
        """The words and when that is: in EDTF, as the bare interval, or as the value of what has no place."""
        return f"{self.words}: {self.edtf or self.interval or self.value}"

    @property
    def start(self) -> Moment | None:
        """The first moment of the interval; ``None`` without one, or where it is open."""
        return self.interval.start if self.interval else None

    @property
    def end(self) -> Moment | None:
        """The first moment behind the interval; ``None`` without one, or where it is open."""
        return self.interval.end if self.interval else None

    @property
    def span(self) -> Span:
        """Where its words stand in the text."""
        return self.words.span

    @property
    def lacks_anchor(self) -> bool:
        """A date or a time of day that has no place, and that an anchor might give one."""
        is_point = self.type in (TimexType.DATE, TimexType.TIME)
        is_open = self.interval is None and self.offset is None
        return is_point and is_open and not self.value.endswith("_REF") and self.rule not in _OF_ANY

    def to_dict(self) -> dict[str, Any]:
        """The expression as a plain record: dicts, lists, strings, numbers and ``None``, as JSON holds them."""
        record: dict[str, Any] = exporter("records").to_record(self)
        return record

    @property
    def text(self) -> str:
        """Its words."""
        return self.words.text
