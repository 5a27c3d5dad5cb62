"""Days and years as parts of a date: "3", "3rd", "third"; "1998", "'98", "nineteen ninety-eight"."""

import re

from attrs import evolve

from timeline.model.expressions import CalendarDate
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.early_years import is_early_year
from timeline.timex.recognisers.eras import anno_domini, buddhist_era
from timeline.timex.recognisers.numbers import Number, read_cardinal, read_ordinal, read_year_words
from timeline.timex.recognisers.surroundings import word_follows
from timeline.timex.windows import Token
from timeline.timex.words import ORDINAL_ENDS

_YEAR_GAPS = (" ", ",", ".,", ", '", "'", ",'", ". '", "-", "/", ".", "")

# "Restored in 1881-3", "the expedition of 1901-04": no century before the last wrote its months so.
FIRST_FIGURED = 1960
_ANNAL = re.compile(r"\s*[12]\d{3}\b(?!,)", re.ASCII)
# Numbers that are rather the hundreds of a year than a day before another number.
_HUNDREDS = (15, 16, 17, 18, 19)


_MISREAD_FIRST = "lst"  # "May lst", as machines read old print


def read_day(chart: Chart, index: int) -> tuple[int, int] | None:
    """A day of a month in digits or words, and where it ends."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.text == _MISREAD_FIRST and token.gap == " " and "month" in chart.before(index).senses:
        return 1, index + 1
    if token.is_number and len(token.text) <= 2:
        day = int(token.text)
        if not 1 <= day <= 31:
            return None
        is_ordinal = after.sep in ("", "'") and (after.text in ORDINAL_ENDS or is_old_ordinal(token, after))
        is_ordinal = is_ordinal or (after.sep == " " and after.text in ORDINAL_ENDS and _is_beside_month(chart, index))
        return day, index + 1 + is_ordinal
    number = read_ordinal(chart, index) or _spoken_day(chart, index)
    if number is not None and number.value is not None and 1 <= number.value <= 31:
        return int(number.value), number.last
    return None


def _is_beside_month(chart: Chart, index: int) -> bool:
    """ "On 12 th May", as what stood above the line is copied; "St Ives" has another beginning."""
    behind = chart.tokens[index + 2 + (chart.tokens[index + 2].text == "of")]
    if "month" in behind.senses and behind.gap == " ":
        return True
    return "month" in chart.before(index).senses and chart.text[chart.tokens[index + 1].start].islower()


def is_old_ordinal(token: Token, after: Token) -> bool:
    """ "The 2d of May", "January 23d", as print of the nineteenth century shortens them."""
    return after.text == "d" and token.text in ("2", "3", "22", "23")


def _spoken_day(chart: Chart, index: int) -> Number | None:
    """ "May twenty nine", "January five, 1998", where nothing that it could count follows."""
    token = chart.tokens[index]
    if token.is_number or "number" not in token.senses or token.gap != " ":
        return None
    if token.senses["number"] in _HUNDREDS and read_year_words(chart, index) is not None:
        return None  # "January nineteen ninety-seven"
    number = read_cardinal(chart, index)
    if number is None:
        return None
    after, end = chart.tokens[number.last], chart.tokens[number.last - 1].end
    ends = not word_follows(chart, end) or "number" in after.senses or after.is_number
    if "month" in after.senses and chart.text[after.start].isupper():
        return number if read_year(chart, number.last + 1) else None  # "twenty-five January 1986", not "two May polls"
    return number if ends else None


def read_year(chart: Chart, index: int) -> tuple[CalendarDate, int] | None:
    """A year after a month, day or season, and where it ends: "1998", "'98", "nineteen ninety-eight"."""
    token = chart.tokens[index]
    if token.gap not in _YEAR_GAPS or ("\n" in token.sep and _opens_annal(chart.text, token.start)):
        return None
    if "number" in token.senses:
        spoken = read_year_words(chart, index)
        return None if spoken is None or spoken.value is None else (CalendarDate(year=int(spoken.value)), spoken.last)
    if not token.is_number:
        told = anno_domini(chart, index) or buddhist_era(chart, index)
        return (told.expression, told.last) if told and isinstance(told.expression, CalendarDate) else None
    if _is_joined_by_strokes(chart, index):
        year = int(token.text)
        return (CalendarDate(year=year) if len(token.text) == 4 else CalendarDate(short_year=year)), index + 1
    if len(token.text) == 4 and not has_more_digits(chart, index) and not _is_clock_range(chart, index):
        return CalendarDate(year=int(token.text)), index + 1
    era = chart.tokens[index + 1]
    if len(token.text) <= 4 and era.text in ("bc", "bce", "ad", "ce", "be") and chart.text[era.start].isupper():
        return CalendarDate(year=int(token.text)), index + 1
    if len(token.text) == 3 and token.gap == " " and token.text[0] != "0" and is_early_year(chart, index):
        return CalendarDate(year=int(token.text)), index + 1
    if len(token.text) != 2 or chart.tokens[index + 1].text == "s":
        return None
    if token.gap[-1:] == "'" or _is_of_month(chart, index) or _is_before_clock(chart, index):
        return CalendarDate(short_year=int(token.text)), index + 1
    return None


def _opens_annal(text: str, start: int) -> bool:
    """A year that opens a line below another such line: "1908 Returned in December", and "1914 Left for France"."""
    line = text.rfind("\n", 0, max(0, text.rfind("\n", 0, start))) + 1
    return _ANNAL.match(text, line) is not None


def _is_of_month(chart: Chart, index: int) -> bool:
    """ "March of 16"; "a march of 16 miles" tells of no month."""
    month = chart.before(index - 1)
    is_word = month.text in ("may", "march") and chart.text[month.start].islower()
    return chart.before(index).text == "of" and not is_word


def _is_joined_by_strokes(chart: Chart, index: int) -> bool:
    """ "05/Mar/24", "05/Mar/2024:10:02:33", as computers write them."""
    token, month, day = chart.tokens[index], chart.before(index), chart.before(index - 1)
    if token.sep != "/" or month.sep != "/" or "month" not in month.senses or not day.is_number:
        return False
    return len(token.text) in (2, 4) and chart.tokens[index + 1].sep != "/"


def _is_clock_range(chart: Chart, index: int) -> bool:
    """ "7 June 1440-1825" gives hours; a year has no leading nought either."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.text[0] == "0":
        return True
    return (
        after.gap == "-"
        and after.is_number
        and len(after.text) == 4
        and chart.before(index).text != "of"
        and (token.text < "1900" or token.text > "2100")
    )


def _is_before_clock(chart: Chart, index: int) -> bool:
    """ "9 Jan 11 0:00"."""
    after, minutes = chart.tokens[index + 1], chart.tokens[index + 2]
    return after.is_number and after.gap == " " and minutes.sep == ":" and chart.tokens[index].gap == " "


def has_more_digits(chart: Chart, index: int) -> bool:
    after = chart.tokens[index + 1]
    if after.is_number and after.sep in (".", ",", ":"):
        return True
    return after.sep == "" and after.text not in ("", "z", "t") and not _is_quarter_behind(chart, index)


def _is_quarter_behind(chart: Chart, index: int) -> bool:
    """ "2021Q3"."""
    letter, number = chart.tokens[index + 1], chart.tokens[index + 2]
    return letter.text in ("q", "h") and number.is_number and number.sep == "" and len(number.text) == 1


def month_end(chart: Chart, index: int) -> int:
    """The token behind the name of a month, which older print shortens with an apostrophe: "Jan'y", "Sept'r"."""
    after = chart.tokens[index + 1]
    return index + 1 + (after.sep in ("'", "’") and after.text in ("y", "t", "r"))


def with_year(chart: Chart, node: Node, month: int, day: int) -> Node:
    year = read_year(chart, node.last + (chart.tokens[node.last].text == "of"))
    if year is None:
        return node
    date, last = year
    if month <= _LADY_DAY and date.year is not None and _has_two_years(chart, date.year, last):
        date, last = evolve(date, year=date.year + 1), last + 1
    return Node(evolve(date, month=month, day=day), node.first, last, "full-date")


# Until 1752 the year of England began on 25 March, and days before it were often given both years: "11 Feb. 1731/2".
_LADY_DAY, _LAST_OLD_YEAR = 3, 1752


def _has_two_years(chart: Chart, year: int, at: int) -> bool:
    token = chart.tokens[at]
    is_next = token.is_number and token.sep == "/" and str(year + 1).endswith(token.text)
    return is_next and year <= _LAST_OLD_YEAR


def is_hour(chart: Chart, at: int, end: int) -> bool:
    """The number after a month is an hour: "March 3:30", "March 3 pm"."""
    after = chart.tokens[end]
    if end != at + 1:
        return False
    if after.sep == ":" and after.is_number:
        return True
    return after.text in ("am", "pm") or (after.text in ("a", "p") and chart.tokens[end + 1].text == "m")
