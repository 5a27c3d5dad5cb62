"""When an entry happened, in words for a reader: "late July 2023", "44 BC", "between 1990 and 1994", "undated"."""

from timeline.export.display import one_line
from timeline.model.entries import When
from timeline.model.intervals import Granularity, Interval, Moment
from timeline.model.timexes import TimexMod
from timeline.temporal.calendar import add_days, add_months, add_seconds, unit_at

UNDATED = "undated"

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "AU": "autumn", "WI": "winter"}
_DAY_PARTS = {
    "TMO": "morning",
    "TMI": "midday",
    "TAF": "afternoon",
    "TEV": "evening",
    "TNI": "night",
    "TDT": "daytime",
}
_VAGUE = {"PAST_REF": "in the past", "PRESENT_REF": "at present", "FUTURE_REF": "in the future"}
_MODS = {
    TimexMod.BEFORE: "before ",
    TimexMod.AFTER: "after ",
    TimexMod.ON_OR_BEFORE: "by ",
    TimexMod.ON_OR_AFTER: "from ",
    TimexMod.START: "early ",
    TimexMod.MID: "mid-",
    TimexMod.END: "late ",
    TimexMod.APPROX: "about ",
}
_CLOCKED = (Granularity.SECOND, Granularity.MINUTE, Granularity.HOUR)


def when_in_words(when: When) -> str:
    """The date as a reader would write it, to the unit it is known to; never more exact than the text."""
    if when.interval is not None and (when.interval.start or when.interval.end):
        return _interval_in_words(when, when.interval)
    if when.bounds is not None and (when.bounds.start or when.bounds.end):
        return _bounds_in_words(when.bounds)
    if when.value in _VAGUE:
        return _VAGUE[when.value]
    return f"“{one_line(when.words.text, 60)}”" if when.words else UNDATED


def date_in_words(moment: Moment) -> str:
    """The day of a moment: "10 July 2023"."""
    return f"{moment.day} {MONTHS[moment.month - 1]} {year_in_words(moment.year)}"


def year_in_words(year: int) -> str:
    """An astronomical year as historians write it: 0 is "1 BC", and "AD" stands where the number is short."""
    if year <= 0:
        return f"{1 - year} BC"
    return str(year) if year >= 1000 else f"AD {year}"


def last_day(end: Moment) -> Moment:
    """The last day of an interval that ends (exclusively) at ``end``."""
    return add_days(end, -1) if end.is_midnight else end.midnight


def _interval_in_words(when: When, interval: Interval) -> str:
    unit = when.granularity or Granularity.DAY
    start, end = interval.start, interval.end
    if start is None:
        return f"until {_point(_last(end, unit), unit)}" if end else UNDATED
    if end is None:
        return f"from {_point(start, unit)}"
    mod = _MODS.get(when.mod, "") if when.mod else ""
    if end <= _unit_end(start, unit):
        part = next((name for code, name in _DAY_PARTS.items() if when.value.endswith(code)), None)
        return f"{date_in_words(start)}, {mod}{part}" if part else mod + _unit_in_words(start, unit, when.value)
    return f"{mod}{_point(start, unit)} – {_point(_last(end, unit), unit)}"


def _bounds_in_words(bounds: Interval) -> str:
    if bounds.end is None:
        return f"not before {_edge(bounds.start)}"
    if bounds.start is None:
        return f"before {_edge(bounds.end)}"
    first, last = _edge(bounds.start), _last_edge(bounds.end)
    return f"between {first} and {last}" if first != last else f"within {last}"


def _edge(moment: Moment | None) -> str:
    """Where a unit begins, by its name: "before 1999" is before 1 January 1999."""
    if moment is None:
        return UNDATED
    if not moment.is_midnight:
        return f"{date_in_words(moment)}, {_clock(moment)}"
    return _point(moment, Granularity.DAY if moment.day > 1 else _opened(moment))


def _last_edge(end: Moment) -> str:
    """The last unit before an end: between 1990 and 1998, where 1999 is out of it."""
    if not end.is_midnight:
        return _edge(end)
    return _point(last_day(end), Granularity.DAY if end.day > 1 else _opened(end))


def _opened(moment: Moment) -> Granularity:
    """The longest unit that the first day of a month begins."""
    return Granularity.MONTH if moment.month > 1 else Granularity.YEAR


def _unit_end(start: Moment, unit: Granularity) -> Moment:
    """Where the unit that begins at or holds ``start`` ends; parts of days, weekends and seasons have no fixed edge."""
    match unit:
        case Granularity.DAY_PART:
            return add_days(start, 1)
        case Granularity.WEEKEND:
            return add_days(start, 4)
        case Granularity.WEEK:
            return add_days(start, 7)
        case Granularity.SEASON:
            return add_months(start, 4)
        case _:
            end = unit_at(start, unit).end
            return end or start


def _last(end: Moment | None, unit: Granularity) -> Moment:
    """A moment inside the last unit before ``end``."""
    if end is None:
        return Moment(0)
    return end if unit in _CLOCKED else add_seconds(end, -1)


def _unit_in_words(start: Moment, unit: Granularity, value: str) -> str:
    match unit:
        case Granularity.WEEKEND:
            return f"weekend of {date_in_words(start)}"
        case Granularity.WEEK:
            return f"week of {date_in_words(start)}"
        case Granularity.SEASON:
            season = _SEASONS.get(value[-2:])
            year = value[:-3] if season and value[:-3].isdecimal() else ""
            return f"{season} {year_in_words(int(year))}" if season and year else _point(start, Granularity.MONTH)
        case _:
            return _point(start, unit)


def _point(moment: Moment, unit: Granularity) -> str:
    year = year_in_words(moment.year)
    match unit:
        case Granularity.SECOND | Granularity.MINUTE | Granularity.HOUR:
            return f"{date_in_words(moment)}, {_clock(moment)}"
        case Granularity.MONTH | Granularity.SEASON:
            return f"{MONTHS[moment.month - 1]} {year}"
        case Granularity.QUARTER:
            return f"{_ordinal((moment.month + 2) // 3)} quarter of {year}"
        case Granularity.HALF:
            return f"{_ordinal(1 + (moment.month > 6))} half of {year}"
        case Granularity.YEAR:
            return year
        case Granularity.DECADE if moment.year >= 10:
            return f"{moment.year // 10 * 10}s"
        case Granularity.CENTURY if moment.year >= 0:
            return f"{_ordinal(moment.year // 100 + 1)} century"
        case Granularity.MILLENNIUM if moment.year >= 0:
            return f"{_ordinal(moment.year // 1000 + 1)} millennium"
        case Granularity.DECADE | Granularity.CENTURY | Granularity.MILLENNIUM:
            return f"{unit.value} from {year}"
        case _:
            return date_in_words(moment)


def _clock(moment: Moment) -> str:
    clock = f"{moment.hour:02}:{moment.minute:02}"
    return f"{clock}:{moment.second:02}" if moment.second else clock


def _ordinal(number: int) -> str:
    ending = "th" if 10 <= number % 100 <= 20 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"
