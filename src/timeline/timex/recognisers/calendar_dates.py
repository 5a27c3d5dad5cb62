"""Full and partial dates, in every order: "March 3, 1998", "3rd of March", "May 1998", "12/3/98", "the 17th", "1998"."""  # noqa: E501

import re

from attrs import evolve

from timeline.model.expressions import CalendarDate, Clock, Range
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import Number, read_cardinal, read_ordinal, read_year_words
from timeline.timex.windows import Token
from timeline.timex.words import not_times

_YEAR_GAPS = (" ", ",", ", '", "'", "’", ",'", ", ’", "-", "/", ".", "")
# Months that are also other words, or names of people: alone they need a capital and company.
_OTHER_WORDS = frozenset({"may", "march", "mar", "jan", "dec", "sep", "jun", "april", "june", "august"})
_NUMERIC_DATE = re.compile(
    r"(?P<a>\d{1,2})\s?(?P<mark>[/.\-])\s?(?P<b>\d{1,2})\s?(?P=mark)\s?(?P<year>\d{4}|\d{2})(?![\d/]|[.\-]\d)"
    r"|(?P<year_first>\d{4})(?P<mark_2>[/.\-])(?P<month>\d{1,2})(?P=mark_2)(?P<day>\d{1,2})(?![\d/]|[.\-]\d)"
    r"|(?P<spaced>(?:19|20)\d\d) (?P<month_2>0[1-9]|1[0-2]) (?P<day_2>0[1-9]|[12]\d|3[01])(?!\d|[.,:]\d)",
    re.ASCII,
)
_DOTTED_DATE = re.compile(r"(?P<a>\d{1,2})\.(?P<b>\d{1,2})(?P<dot>\.?)(?!\d|[.,]\d|%)", re.ASCII)
_DAYS_OF_DATE = re.compile(
    r"(?P<first>\d{1,2})\.?\s?[-–]\s?(?=(?P<last>\d{1,2})(?P<mark>[./])\d{1,2}(?P=mark)(?:\d{4}|\d{2}|(?=\s|$)))",
    re.ASCII,
)
_CLOCK_RANGE = re.compile(r"(?P<a>[01]\d|2[0-3])(?P<b>[0-5]\d)-(?P<c>[01]\d|2[0-4])(?P<d>[0-5]\d)(?!\d)", re.ASCII)
_SHORT_DATE = re.compile(
    r"(?P<a>\d{1,2})/(?P<b>\d{1,2})(?![\d/]|\.\d|-\d+(?![\d/])|\s*(?:of|inch|in\.|lb|th)\b)", re.ASCII
)
_PUNCTUATION = " \n\t.,;:!?\"'()[]"
# The rest of an address after its number: " Mill Road".
_STREET = re.compile(rf"(?: [A-Z][\w.]*){{1,3}}? (?i:{'|'.join(not_times('streets'))})\b")
# More than two groups of figures are no range of years but a number to call.
_PHONE_BEFORE = re.compile(r"(?:\d-\d+-|\+\d[\d -]*)$", re.ASCII)
_PHONE_AFTER = re.compile(r"-\d+-\d", re.ASCII)
_BAD_BEFORE = "$€£#/.:-+"
# Words before a bare year that make it one.
_YEAR_CUES = frozenset(
    [
        "in",
        "of",
        "since",
        "by",
        "until",
        "till",
        "before",
        "after",
        "during",
        "from",
        "to",
        "through",
        "between",
        "and",
        "or",
        "around",
        "circa",
        "ca",
        "about",
        "early",
        "late",
        "mid",
        "end",
        "year",
        "summer",
        "spring",
        "fall",
        "autumn",
        "winter",
        "for",
        "than",
        "as",
        "the",
    ]
)


def is_alone(chart: Chart, start: int, end: int) -> bool:
    """The text says nothing else, as a form's field or a search does."""
    return not chart.text[max(0, start - 40) : start].strip(_PUNCTUATION) and not chart.text[end : end + 40].strip(
        _PUNCTUATION
    )


def read_day(chart: Chart, index: int) -> tuple[int, int] | None:
    """A day of a month in digits or words, and where it ends."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.is_number and len(token.text) <= 2:
        day = int(token.text)
        if not 1 <= day <= 31:
            return None
        ends = index + 2 if after.sep in ("", "'") and after.text in ("st", "nd", "rd", "th") else index + 1
        return day, ends
    number = read_ordinal(chart, index) or _spoken_day(chart, index)
    if number is not None and number.value is not None and 1 <= number.value <= 31:
        return int(number.value), number.last
    return None


def _spoken_day(chart: Chart, index: int) -> Number | None:
    """ "May twenty nine", "January five, 1998", where nothing that it could count follows."""
    token = chart.tokens[index]
    if token.is_number or "number" not in token.senses or token.gap != " ":
        return None
    number = read_cardinal(chart, index)
    if number is None:
        return None
    after, end = chart.tokens[number.last], chart.tokens[number.last - 1].end
    ends = not chart.text[end : end + 2].strip()[:1].isalnum() or "number" in after.senses or after.is_number
    return number if ends else None


def read_year(chart: Chart, index: int) -> tuple[CalendarDate, int] | None:
    """A year after a month, day or season, and where it ends: "1998", "'98", "nineteen ninety-eight"."""
    token = chart.tokens[index]
    if token.gap not in _YEAR_GAPS:
        return None
    if "number" in token.senses:
        spoken = read_year_words(chart, index)
        return None if spoken is None or spoken.value is None else (CalendarDate(year=int(spoken.value)), spoken.last)
    if not token.is_number:
        return None
    if len(token.text) == 4 and not _has_more_digits(chart, index) and not _is_clock_range(chart, index):
        return CalendarDate(year=int(token.text)), index + 1
    if len(token.text) != 2 or chart.tokens[index + 1].text == "s":
        return None
    if token.gap[-1:] in ("'", "’") or chart.before(index).text == "of" or _is_before_clock(chart, index):
        return CalendarDate(short_year=int(token.text)), index + 1
    return None


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


def _has_more_digits(chart: Chart, index: int) -> bool:
    after = chart.tokens[index + 1]
    if after.is_number and after.sep in (".", ",", ":"):
        return True
    return after.sep == "" and after.text not in ("", "z") and after.text != "t"


def _is_capital(chart: Chart, token: Token) -> bool:
    return chart.text[token.start].isupper()


def month_first(chart: Chart, index: int) -> Node | None:
    """ "March", "March 3", "March 3rd, 1998", "March 1998", "March '98"."""
    token = chart.tokens[index]
    month = token.senses["month"]
    at = index + 1
    if chart.tokens[at].text == "the":
        at += 1
    day = read_day(chart, at)
    following = chart.tokens[at]
    if day is not None and following.gap in (" ", ".", "", "-", ".,", "/", ",") and not _is_clock(chart, at, day[1]):  # noqa: SIM102
        if following.gap != "," or following.text not in ("first", "second"):
            return _with_year(
                chart, Node(CalendarDate(month=month, day=day[0]), index, day[1], "month-day"), month, day[0]
            )
    year = read_year(chart, index + 1 + (chart.tokens[index + 1].text == "of"))
    if year is not None and following.gap != "/":
        return Node(evolve(year[0], month=month), index, year[1], "month-year")
    if not _is_month_alone(chart, index):
        return None
    return Node(CalendarDate(month=month), index, index + 1, "month")


def _is_clock(chart: Chart, at: int, end: int) -> bool:
    """The number after a month is an hour: "March 3:30", "March 3 pm"."""
    after = chart.tokens[end]
    if end != at + 1:
        return False
    if after.sep == ":" and after.is_number:
        return True
    return after.text in ("am", "pm") or (after.text in ("a", "p") and chart.tokens[end + 1].text == "m")


def _with_year(chart: Chart, node: Node, month: int, day: int) -> Node:
    year = read_year(chart, node.last + (chart.tokens[node.last].text == "of"))
    if year is None:
        return node
    return Node(evolve(year[0], month=month, day=day), node.first, year[1], "full-date")


def _is_month_alone(chart: Chart, index: int) -> bool:
    token, before, after = chart.tokens[index], chart.before(index), chart.tokens[index + 1]
    if is_alone(chart, token.start, token.end):
        return True
    if not _is_capital(chart, token):
        return len(token.text) > 3 and token.text not in ("may", "march", "august", "sept")
    if token.text not in _OTHER_WORDS:
        return True
    end = token.end
    following = chart.text[end : end + 2]
    if (after.gap in ("-", "–") and "month" in after.senses) or (token.gap in ("-", "–") and "month" in before.senses):
        return True
    if chart.word_before(index) in not_times("before_names"):
        return False
    if following[:1] == " " and following[1:].isupper() and not after.senses:
        return before.text in _BEFORE_MONTH_ALONE  # "In April Jones left", not "April Jones left"
    if token.text in ("may", "march", "mar", "jan", "dec", "sep", "jun"):
        return _has_cue(before)
    return not _follows_name(chart, token) or _has_cue(before)


_BEFORE_MONTH_ALONE = frozenset(
    {"in", "of", "since", "until", "during", "last", "next", "this", "early", "late", "mid"}
)
_MONTH_CUES = frozenset(
    [
        "in",
        "of",
        "since",
        "by",
        "until",
        "till",
        "before",
        "after",
        "during",
        "from",
        "to",
        "through",
        "between",
        "and",
        "or",
        "last",
        "next",
        "this",
        "early",
        "late",
        "mid",
        "each",
        "every",
        "end",
        "on",
        "for",
        "per",
        "past",
        "coming",
        "previous",
        "following",
        "beginning",
        "start",
        "middle",
        "around",
        "about",
        "as",
        "than",
    ]
)


def _has_cue(before: Token) -> bool:
    return before.text in _MONTH_CUES or "weekday" in before.senses or "month" in before.senses or before.is_number


def _follows_name(chart: Chart, token: Token) -> bool:
    """A capitalised word stands right before, as in "Theresa May"."""
    words = chart.text[max(0, token.start - 30) : token.start]
    last = words.rstrip().rpartition(" ")[2]
    return bool(words[-1:] == " " and last[:1].isupper() and last[-1:].isalpha())


def day_first(chart: Chart, index: int) -> Node | None:
    """ "3 March", "3rd of March 1998", "the third of March", "5-Mar-98"."""
    day = read_day(chart, index)
    if day is None or chart.before(index).sep == "$":
        return None
    at = day[1]
    if chart.tokens[at].text == "day":
        at += 1
    if chart.tokens[at].text == "of":
        at += 1
    month = chart.tokens[at]
    if "month" not in month.senses or month.gap not in (" ", "-", "", ".", "/", ","):
        return None
    if month.text in ("may", "march") and not _is_capital(chart, month):
        return None
    if chart.tokens[at + 1].is_number and not chart.tokens[at + 2].is_number and month.gap == ",":
        return None
    if chart.word_after(at) in not_times("streets") and chart.text[month.end + 1].isupper():
        return None
    node = Node(CalendarDate(month=month.senses["month"], day=day[0]), index, at + 1, "day-month", article=True)
    dated = _with_year(chart, node, month.senses["month"], day[0])
    if dated is node and chart.tokens[at + 1].gap == month.gap == "-" and len(chart.tokens[at + 1].text) == 2:
        short = int(chart.tokens[at + 1].text) if chart.tokens[at + 1].is_number else None
        if short is not None:
            date = CalendarDate(month=month.senses["month"], day=day[0], short_year=short)
            return Node(date, index, at + 2, "full-date")
    dated.article = True
    return dated


def numeric_date(chart: Chart, index: int, *, joined: bool = False) -> Node | None:
    """ "12/3/1998", "3.12.98", "1998/12/03"; which number is the month is for the conventions to say."""
    token = chart.tokens[index]
    if token.start and chart.text[token.start - 1] in _BAD_BEFORE and not joined:
        return None
    match = _NUMERIC_DATE.match(chart.text, token.start)
    if match is None:
        return None
    if match["year_first"] or match["spaced"]:
        month, day = int(match["month"] or match["month_2"]), int(match["day"] or match["day_2"])
        if not (1 <= month <= 12 and 1 <= day <= 31):
            return None
        date = CalendarDate(year=int(match["year_first"] or match["spaced"]), month=month, day=day)
        return Node(date, index, index + 3, "numeric-date")
    a, b, year = int(match["a"]), int(match["b"]), match["year"]
    if not (1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12):
        return None
    full, short = (int(year), None) if len(year) == 4 else (None, int(year))
    date = CalendarDate(year=full, short_year=short, month=a, day=b, numeric=True)
    return Node(date, index, index + 3, "numeric-date")


def short_numeric_date(chart: Chart, index: int) -> Node | None:
    """ "12/3" after "on", "by" or beside a weekday or clock time; a fraction or score elsewhere."""
    token = chart.tokens[index]
    if token.start and chart.text[token.start - 1] in _BAD_BEFORE:
        return None
    match = _SHORT_DATE.match(chart.text, token.start)
    if match is None:
        return None
    a, b = int(match["a"]), int(match["b"])
    if not (1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12):
        return None
    if not (_is_numeric_date_alone(chart, token.start, match.end()) or _is_beside_time(chart, index)):
        return None
    return Node(CalendarDate(month=a, day=b, numeric=True), index, index + 2, "numeric-day-month")


_DATE_CUES = frozenset(
    ["on", "by", "until", "from", "to", "since", "before", "after", "due", "each", "every", "between"]
)


def _is_beside_time(chart: Chart, index: int) -> bool:
    """Something before or after two numbers makes them a day and a month."""
    before, after = chart.before(index), chart.tokens[index + 2]
    if index and (before.text in _DATE_CUES or before.senses.keys() & {"weekday", "day_part", "deictic"}):
        return True
    if after.text in ("at", "from", "around", "between") or "day_part" in after.senses:
        return True
    third = chart.tokens[index + 3]
    return (
        after.is_number and after.gap in (" ", "-", ",") and (third.sep == ":" or third.text in ("am", "pm", "p", "a"))
    )


_NUMERIC_REST = re.compile(
    r"[\d\s./:\-–()\"']*(?:to|from|until|in|at|the|on|[ap]m|day|and|early|late|morning|evening|afternoon|night)?"
)


def _is_numeric_date_alone(chart: Chart, start: int, end: int) -> bool:
    """The text is nothing but numbers and their marks, as in a form or a calendar."""
    left, right = chart.text[max(0, start - 40) : start], chart.text[end : end + 40]
    return all(_NUMERIC_REST.fullmatch(word) for word in (*left.split(), *right.split()))


def dotted_date(chart: Chart, index: int) -> Node | None:
    """ "25.10.", "Wednesday 23.08. at 7", "13.12 - 17.12"; a decimal elsewhere."""
    token = chart.tokens[index]
    if token.start and chart.text[token.start - 1] in _BAD_BEFORE.replace("-", ""):
        return None
    match = _DOTTED_DATE.match(chart.text, token.start)
    if match is None:
        return None
    a, b = int(match["a"]), int(match["b"])
    if not (1 <= a <= 31 and 1 <= b <= 31 and min(a, b) <= 12):
        return None
    weekday = index > 0 and "weekday" in chart.before(index).senses
    if not (
        _is_numeric_date_alone(chart, token.start, match.end())
        or weekday
        or (match["dot"] and _is_beside_time(chart, index))
    ):
        return None
    # Dots are the mark of day-first dates, unless the second number is no month.
    date = CalendarDate(month=b, day=a) if b <= 12 and match["dot"] else CalendarDate(month=a, day=b, numeric=True)
    return Node(date, index, index + 2, "dotted-date", tail=len(match["dot"]))


def days_of_date(chart: Chart, index: int) -> Node | None:
    """ "14-15.11.2017", "05-06.10.17": the first day shares month and year."""
    token = chart.tokens[index]
    match = _DAYS_OF_DATE.match(chart.text, token.start)
    if match is None or (token.start and chart.text[token.start - 1] in _BAD_BEFORE):
        return None
    last = numeric_date(chart, index + 1, joined=True)
    if last is None or not isinstance(last.expression, CalendarDate):
        return None
    date, day = last.expression, int(match["first"])
    if match["mark"] == "." and date.numeric and date.month is not None and (date.day or 0) <= 12:
        date = evolve(date, month=date.day, day=date.month, numeric=False)
    if date.day is None or not 1 <= day < (date.day if not date.numeric else 32):
        return None
    opening = evolve(date, month=day) if date.numeric and (date.month or 0) > 12 else evolve(date, day=day)
    return Node(Range(opening, date), index, last.last, "day-range")


def military_range(chart: Chart, index: int) -> Node | None:
    """ "7 June 1440-1825": hours after a day."""
    match = _CLOCK_RANGE.match(chart.text, chart.tokens[index].start)
    if match is None or chart.tokens[index].gap not in (" ", ",") or _PHONE_AFTER.match(chart.text, match.end()):
        return None
    if _PHONE_BEFORE.search(chart.text[max(0, match.start() - 16) : match.start()]):
        return None
    if not (
        chart.before(index).is_number
        or "month" in chart.before(index).senses
        or chart.before(index).text in ("st", "nd", "rd", "th")
    ):
        return None
    first, last = Clock(int(match["a"]), int(match["b"])), Clock(int(match["c"]), int(match["d"]))
    return Node(Range(first, last), index, index + 2, "clock-range")


def bare_year(chart: Chart, index: int) -> Node | None:
    """A four-digit number that is a year by its size and by what stands around it."""
    token = chart.tokens[index]
    if len(token.text) != 4 or _has_more_digits(chart, index):
        return None
    year = int(token.text)
    if not 1000 <= year <= 2099 or not _reads_as_year(chart, index, year):
        return None
    return Node(CalendarDate(year=year), index, index + 1, "year")


def _reads_as_year(chart: Chart, index: int, year: int) -> bool:
    token = chart.tokens[index]
    text, start, end = chart.text, token.start, token.end
    left = text[start - 1] if start else " "
    right = text[end : end + 1]
    if left in _BAD_BEFORE and not (left in "-–/" and _is_compound(text, start)):
        return False
    if _PHONE_BEFORE.search(text[max(0, start - 16) : start]) or _PHONE_AFTER.match(text, end):
        return False
    if right in ("%", "°", "$", "€", "£") or (right == "." and text[end + 1 : end + 2].isdigit()):
        return False
    if text[end : end + 2] in (":0", ":1", ":2", ":3", ":4", ":5"):
        return False
    before, after = chart.before(index), chart.tokens[index + 1]
    if chart.word_before(index) in not_times("numbered"):
        return False
    if "unit" in after.senses and after.gap in (" ", "-") and after.text not in ("second", "quarter", "year", "day"):
        return False
    cued = (before.text in _YEAR_CUES and index > 0) or "month" in before.senses or "season" in before.senses
    if _STREET.match(text, end) or (
        chart.word_after(index) in not_times("counted") and before.text not in _BEFORE_MONTH_ALONE - {"of"}
    ):
        return False
    if cued or left in "([":
        return year >= 1000
    return 1700 <= year <= 2099


def _is_compound(text: str, start: int) -> bool:
    """A year or a prefix stands before the hyphen: "1998-2001", "mid-1996", "post-1959"."""
    before = text[max(0, start - 6) : start - 1]
    return before[-4:].isdigit() or before.endswith(
        ("mid", "Mid", "post", "Post", "pre", "Pre", "late", "Late", "early", "Early")
    )


def spoken_year(chart: Chart, index: int) -> Node | None:
    """ "nineteen ninety-six", "two thousand five"."""
    number = read_year_words(chart, index)
    if number is None or number.value is None or "unit" in chart.tokens[number.last].senses:
        return None
    if number.value % 100 == 0 or chart.tokens[index + 1].text in ("thousand", "hundred"):
        # "in nineteen hundred", not "nineteen hundred people"
        counts = chart.word_after(number.last - 1) or chart.tokens[number.last - 1].text == chart.tokens[index].text
        if counts or not _has_cue(chart.before(index)):
            return None
    return Node(CalendarDate(year=int(number.value)), index, number.last, "spoken-year")


def the_year(chart: Chart, index: int) -> Node | None:
    """ "the year 2000", "the year two thousand"."""
    if chart.tokens[index].text != "year":
        return None
    after = chart.tokens[index + 1]
    if after.is_number and len(after.text) == 4 and after.gap == " ":
        return Node(CalendarDate(year=int(after.text)), index, index + 2, "the-year", article=True)
    number = read_year_words(chart, index + 1)
    if number is None or number.value is None:
        return None
    return Node(CalendarDate(year=int(number.value)), index, number.last, "the-year", article=True)


def day_of_month(chart: Chart, index: int) -> Node | None:
    """ "the 17th", where nothing that could be counted follows."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if not (token.is_number and after.text in ("st", "nd", "rd", "th") and after.sep == ""):
        return None
    before, article = chart.before(index), chart.before(index - 1) if index else chart.before(0)
    day = int(token.text) if len(token.text) <= 2 else 0
    ends = not chart.text[after.end : after.end + 2].strip()[:1].isalnum()
    named = chart.text[: before.start].rstrip()[-24:].split()[-1:] if before.text == "the" else []
    if before.text == "the" and ends and not (named and named[0][:1].isupper()) and 1 <= day <= 31:
        return Node(CalendarDate(day=day), index, index + 2, "day-of-month", article=True)
    if before.text != "the" or article.text not in (
        "on",
        "by",
        "until",
        "before",
        "after",
        "since",
        "of",
        "from",
        "to",
    ):
        return None
    follow = chart.text[after.end : after.end + 2].strip()
    if not 1 <= day <= 31 or (follow[:1].isalpha() and not chart.tokens[index + 2].text):
        return None
    return Node(CalendarDate(day=day), index, index + 2, "day-of-month", article=True)


def day_range(chart: Chart, node: Node) -> Node | None:
    """ "March 3-5", "March 3 to 5", "3 to 5 March": the second day shares the month."""
    date = node.expression
    if not isinstance(date, CalendarDate) or date.day is None or date.month is None or date.numeric:
        return None
    at = node.last
    token = chart.tokens[at]
    if token.text in ("to", "through", "thru", "until", "till"):
        at += 1
    elif token.gap not in ("-", "–", "—", "−"):
        return None
    day = read_day(chart, at)
    if day is None or day[0] <= date.day or _is_clock(chart, at, day[1]) or "month" in chart.tokens[day[1]].senses:
        return None
    if "unit" in chart.tokens[day[1]].senses:
        return None
    year = read_year(chart, day[1])
    end = year[1] if year else day[1]
    full, short = (year[0].year, year[0].short_year) if year else (date.year, date.short_year)
    first = CalendarDate(year=full, short_year=short, month=date.month, day=date.day)
    last = CalendarDate(year=full, short_year=short, month=date.month, day=day[0])
    return Node(Range(first, last), node.first, end, "day-range", article=node.article)


def days_then_month(chart: Chart, index: int) -> Node | None:
    """ "3-5 March 1998", "3 to 5 March", "3rd and 4th of March"."""
    first = read_day(chart, index)
    if first is None:
        return None
    at = first[1]
    token = chart.tokens[at]
    if token.text in ("to", "through", "until", "till", "and"):
        at += 1
    elif token.gap not in ("-", "–", "—", "−"):
        return None
    if not chart.tokens[at].is_number:
        return None
    last = day_first(chart, at)
    if last is None or not isinstance(last.expression, CalendarDate):
        return None
    date = last.expression
    if date.day is None or date.day <= first[0]:
        return None
    opening = CalendarDate(year=date.year, short_year=date.short_year, month=date.month, day=first[0])
    return Node(Range(opening, date), index, last.last, "day-range", article=True)
