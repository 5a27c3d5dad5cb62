"""ISO 8601 as it is written: dates, weeks, ordinal days, date and time with a zone, the basic forms."""

import re

from timeline.model.expressions import At, CalendarDate, Clock, Expression, IsoWeek
from timeline.model.intervals import Moment
from timeline.temporal.calendar import add_days
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import FIRST_FIGURED

_ISO = re.compile(
    r"""(?P<year>\d{4})
        (?: -?W(?P<week>0[1-9]|[1-4]\d|5[0-3])(?:-?(?P<weekday>[1-7]))?(?![\d-])
          | -(?P<ordinal>[0-3]\d\d)(?![\d-])
          | -(?P<month>0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])
          | (?P<basic_month>0[1-9]|1[0-2])(?P<basic_day>0[1-9]|[12]\d|3[01])(?=T\d|Z|_|\b)
          | -(?P<only_month>0[1-9]|1[0-2])(?![\d-])
        )
        (?: (?:[T\ ]|[_-](?=\d{6}(?!\d)))
            (?P<hour>[01]\d|2[0-4]):?(?P<minute>[0-5]\d)(?::?(?P<second>[0-5]\d)(?:[.,]\d+)?)?
            (?:\s?(?P<zone>Z\b|(?:UTC|GMT)\b|[+\-]\d\d:?\d\d\b))?
        )?
    """,
    re.VERBOSE | re.ASCII,
)

_LONGEST_ISO = 26
_INTERVAL_BEFORE = re.compile(r"(?<!\d)\d{4}-?[01]\d-?[0-3]\d(?:T[\d:.]+(?:Z|[+-][\d:]+)?)?/$", re.ASCII)
_HYPHEN_BEFORE = re.compile(r"(?:^|[^\W\d]|[\s_])-$")


def iso_date(chart: Chart, index: int) -> Node | None:
    """ "2019-03-04", "2019-W10-1", "2019-063", "2019-03-04T10:15:00Z", "20190304T101500Z"."""
    token = chart.tokens[index]
    if len(token.text) not in (4, 8) or _is_behind_mark(chart.text, token.start):
        return None
    match = _ISO.match(chart.text, token.start)
    if match is None or chart.text[match.end() : match.end() + 1].isdecimal():
        return None
    led = chart.text[max(0, token.start - 3) : token.start]
    if led.endswith("-") and not (_HYPHEN_BEFORE.search(led) and (match["day"] or match["basic_day"])):
        return None  # "report-2018-09-23.txt" holds a date, "555-2018-09" none
    date = None if match["only_month"] and _are_two_years(chart.text, match) else _date(match)
    if date is None or (match["basic_month"] and not 1900 <= int(match["year"]) <= 2100):
        return None
    expression: Expression = date
    if match["hour"] is not None:
        hour, second = int(match["hour"]), int(match["second"]) if match["second"] else None
        expression = At(
            date, Clock(hour, int(match["minute"]), second, "am" if hour < 12 else None, _zone(match["zone"]))
        )
    return chart.node_to(match.end(), expression, index, "iso")


_BEFORE_YEARS = re.compile(
    r"\b(?:of|in|the|for|during|since|from|until|till?|through|throughout|by|after|before|winter|season) $",
    re.IGNORECASE,
)
_FIGURES = re.compile(r"(?<!\d)(?P<years>(?:19|20)\d\d-\d\d)(?P<day>-\d\d)?(?!\d)", re.ASCII)
_AROUND = 2000


def _are_two_years(text: str, match: re.Match[str]) -> bool:
    """ "The recession of 2008-09", "Lund (2001-02), Malmo (2004-05)": each ends in the next year.

    The sentence shows it, or several such pairs, and no figures near it are those of a month or day.
    """
    start, end = match.span()
    if not _is_next_year(match.group()):
        return False
    near = list(_FIGURES.finditer(text, max(0, start - _AROUND), end + _AROUND))
    is_shown = _BEFORE_YEARS.search(text, max(0, start - 12), start) is not None
    if not is_shown and len({other["years"] for other in near}) < 2:
        return False
    return all(other["day"] is None and _is_next_year(other["years"]) for other in near)


def _is_next_year(figures: str) -> bool:
    return int(figures[-2:]) == (int(figures[:4]) + 1) % 100


def _is_behind_mark(text: str, start: int) -> bool:
    """An amount, a path or a version; the mark between two dates makes them an interval."""
    before = text[max(0, start - _LONGEST_ISO) : start]
    return before.endswith(("$", ".", "/", "#")) and _INTERVAL_BEFORE.search(before) is None


def _date(match: re.Match[str]) -> CalendarDate | IsoWeek | None:
    year = int(match["year"])
    if match["week"]:
        return IsoWeek(year, int(match["week"]), int(match["weekday"]) if match["weekday"] else None)
    if match["ordinal"]:
        days = int(match["ordinal"])
        if not 1 <= days <= 366:
            return None
        day = add_days(Moment(year), days - 1)
        return CalendarDate(year=day.year, month=day.month, day=day.day)
    if match["only_month"]:
        month = int(match["only_month"])
        if year < FIRST_FIGURED and month > year % 100:
            return None  # "the expedition of 1901-04" lasted for years
        return CalendarDate(year=year, month=month)
    month_of_day, day_of_month = match["month"] or match["basic_month"], match["day"] or match["basic_day"]
    return CalendarDate(year=year, month=int(month_of_day), day=int(day_of_month))


def _zone(text: str | None) -> str | None:
    if text is None:
        return None
    if text[0] not in "+-":
        return "Z"
    return text if ":" in text else f"{text[:3]}:{text[3:]}"
