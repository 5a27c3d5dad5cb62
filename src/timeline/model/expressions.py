"""What a time expression says before any anchor is known: operators over units of the calendar.

Each class is one operator, in the manner of SCATE (Bethard and Parker 2016): a unit shifted, the nth of a whole, a
part, an offset, a stretch, a range. They nest: "the third week of next month" is ``Nth(3, WEEK, of=Shifted(MONTH,
1))``. ``Frame`` says which anchor an expression asks for. They are looked up by what they say, so that each keeps its
hash.
"""

from decimal import Decimal
from enum import StrEnum
from typing import TypeAlias

from attrs import frozen

from timeline.model.intervals import Granularity
from timeline.model.spans import Span
from timeline.model.timexes import TimexMod

Counts: TypeAlias = tuple[tuple[Granularity, Decimal | None], ...]


class Frame(StrEnum):
    """What an expression is reckoned from."""

    SPEECH = "speech"  # the time of writing: "last week", "two days ago"
    TEXT = "text"  # the time last told: "two days later", "that evening"


@frozen(cache_hash=True)
class CalendarDate:
    """Fields of a date that the words give; ``weekday`` 0 is Monday. ``shift`` is that of "last March" (-1), "this
    March" (0), "next March" (1), ``None`` for a bare name. A year is astronomical; ``short_year`` is one of two
    digits. ``numeric`` says that day and month are in an order that only a convention settles ("05/06").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    short_year: int | None = None
    shift: int | None = None
    frame: Frame = Frame.SPEECH
    numeric: bool = False


@frozen(cache_hash=True)
class IsoWeek:
    """ISO 8601's week date ("2024-W05", "2024-W05-2", "week 5"); ``weekday`` 1 is Monday.

    Without ``year`` it is that of the time ``of``, or of the anchor.
    """

    year: int | None
    week: int
    weekday: int | None = None
    of: "Expression | None" = None


@frozen(cache_hash=True)
class Shifted:
    """The anchor's unit, moved: "this year" (0), "yesterday" (DAY, -1), "the following month" (TEXT, 1).

    ``side`` 1 leaves out what lies before the anchor ("the rest of the week", "later this year"), -1 what lies after it
    ("earlier this week").
    """

    unit: Granularity
    shift: int
    frame: Frame = Frame.SPEECH
    side: int = 0


@frozen(cache_hash=True)
class TheUnit:
    """A unit with nothing but an article, the one told of: "the quarter"; ``of`` moves it to another year."""

    unit: Granularity
    of: "Expression | None" = None


@frozen(cache_hash=True)
class Nth:
    """The ``n``-th ``unit`` (or weekday, or day part) of a whole; negative counts from the end. ``count`` units are
    meant together ("the first two weeks of May").
    """

    n: int
    unit: Granularity
    weekday: int | None = None
    count: int = 1
    of: "Expression | None" = None
    fiscal: bool = False


@frozen(cache_hash=True)
class Within:
    """A name inside a whole: "May of last year", "Christmas this year", "Friday of next week"."""

    part: "CalendarDate | Season | Holiday"
    of: "Expression"


@frozen(cache_hash=True)
class FiscalYear:
    """A year of accounts: "fiscal 1998", "fiscal year 1998"; ``None`` takes the anchor's."""

    year: int | None = None
    short_year: int | None = None
    shift: int | None = None


@frozen(cache_hash=True)
class Season:
    """A season by TIMEX3's code, with the year the words give; ``shift`` as for dates."""

    code: str
    year: int | None = None
    shift: int | None = None
    frame: Frame = Frame.SPEECH


@frozen(cache_hash=True)
class Holiday:
    """A holiday by its name in the table, with the year the words give; ``shift`` as for dates."""

    name: str
    year: int | None = None
    shift: int | None = None
    frame: Frame = Frame.SPEECH
    days: int = 0


@frozen(cache_hash=True)
class Era:
    """A decade, century or millennium by its first year; ``short_year`` is "the nineties" (90)."""

    unit: Granularity
    year: int | None = None
    short_year: int | None = None


@frozen(cache_hash=True)
class Clock:
    """A time of day. ``half`` is "am" or "pm" where the words say; ``None`` with an hour up to 12 is open. ``bare`` is
    an hour told by its number alone, or with its minutes in words ("at 5", "half past five").
    """

    hour: int
    minute: int | None = None
    second: int | None = None
    half: str | None = None
    zone: str | None = None
    bare: bool = False


@frozen(cache_hash=True)
class DayPart:
    """A part of a day: TIMEX3's code, and the convention's name for its hours."""

    code: str
    part: str
    shift: int | None = None
    frame: Frame = Frame.SPEECH


@frozen(cache_hash=True)
class At:
    """A time of day on a day: "Monday at 3 pm", "tomorrow morning"."""

    date: "Expression"
    time: "Clock | DayPart | Range"


@frozen(cache_hash=True)
class Length:
    """A length of time."""

    counts: Counts
    mod: TimexMod | None = None


@frozen(cache_hash=True)
class Offset:
    """So long before or after something: the frame's anchor, another time, or an event (``event`` is its words).

    ``working`` counts days from Monday to Friday alone: "five business days later".
    """

    counts: Counts
    direction: int
    frame: Frame = Frame.SPEECH
    of: "Expression | None" = None
    event: Span | None = None
    mod: TimexMod | None = None
    working: bool = False


@frozen(cache_hash=True)
class Stretch:
    """A length that ends (-1) or begins (+1) at the anchor: "the past two years", "the next three weeks".

    ``at_once`` counts the anchor's own day: "within three weeks". ``of`` is another time that it begins with ("a week
    starting tomorrow") or ends with ("the year ended March 31"). ``working`` as for offsets.
    """

    counts: Counts
    direction: int
    frame: Frame = Frame.SPEECH
    at_once: bool = False
    of: "Expression | None" = None
    working: bool = False


@frozen(cache_hash=True)
class Qualified:
    """A time with TIMEX3's ``mod``: "early 1998", "the end of May", "about 1900"."""

    mod: TimexMod
    of: "Expression"


@frozen(cache_hash=True)
class Range:
    """From one time through another, the last unit included unless it is a time of day ("until Friday" reaches its
    end); ``None`` is open.
    """

    first: "Expression | None"
    last: "Expression | None"


@frozen(cache_hash=True)
class Recurrence:
    """A set of times: ``value`` is TIMEX3's, ``rrule`` RFC 5545's, ``ends`` the two sets of "every May to July"."""

    value: str
    unit: Granularity
    quant: str | None = None
    freq: str | None = None
    rrule: str | None = None
    ends: "tuple[Expression, ...]" = ()


@frozen(cache_hash=True)
class Vague:
    """A reference without bounds: TIMEX3's PAST_REF and the like, any such day ("on a Friday"); ``now``: the anchor."""

    value: str
    now: bool = False


@frozen(cache_hash=True)
class Weekpart:
    """The weekend of a week; ``shift`` as for dates."""

    shift: int | None = None
    frame: Frame = Frame.SPEECH


@frozen(cache_hash=True)
class Turn:
    """When a century gives way to the next: "the turn of the century"; ``year`` is that in which the next begins."""

    year: int | None = None


@frozen(cache_hash=True)
class Around:
    """The unit that holds another time: "the week of May 3", "the month of March"."""

    unit: Granularity
    of: "Expression"


Expression: TypeAlias = (
    CalendarDate
    | IsoWeek
    | Shifted
    | TheUnit
    | Nth
    | FiscalYear
    | Season
    | Holiday
    | Era
    | Clock
    | DayPart
    | At
    | Length
    | Offset
    | Stretch
    | Qualified
    | Range
    | Recurrence
    | Vague
    | Weekpart
    | Around
    | Within
    | Turn
)
