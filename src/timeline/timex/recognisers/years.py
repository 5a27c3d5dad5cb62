"""Years alone, by their size and by what stands around them: "1998", "nineteen ninety-six", "the year 2000"."""

import re

from timeline.model.expressions import CalendarDate, Qualified
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.bare_months import BEFORE_MONTH_ALONE, has_month_cue
from timeline.timex.recognisers.compact_clocks import is_hour_due
from timeline.timex.recognisers.date_fields import has_more_digits, read_year
from timeline.timex.recognisers.early_years import early_life, is_told_year
from timeline.timex.recognisers.numbers import Number, read_cardinal, read_year_words
from timeline.timex.recognisers.surroundings import BAD_BEFORE, BEFORE_TIMES, PHONE_AFTER, PHONE_BEFORE, is_section
from timeline.timex.words import not_times

# The rest of an address after its number: " Mill Road".
_STREET = re.compile(rf"(?: [A-Z][\w.]*){{1,3}}? (?i:{'|'.join(not_times('streets'))})\b")
# Words before a bare year that make it one.
_YEAR_CUES = BEFORE_TIMES.union(("circa", "ca", "c", "year", "summer", "spring", "fall", "autumn", "winter", "the"))


# "1914-18" is a span of years by itself; "2015-32" only where a word says so.
SHORT_SPAN = 15


def bare_year(chart: Chart, index: int) -> Node | None:
    """A four-digit number that is a year by its size and by what stands around it."""
    token = chart.tokens[index]
    if len(token.text) != 4 or has_more_digits(chart, index):
        return None
    year = int(token.text)
    if not 1000 <= year <= 2099 or not _reads_as_year(chart, index, year):
        return None
    return Node(CalendarDate(year=year), index, index + 1, "year")


_BEFORE_SHORT = re.compile(r"\b(?:in|of|since|until|till?|by|from|to|before|after|circa) ['’‘]$", re.IGNORECASE)


def apostrophe_year(chart: Chart, index: int) -> Node | None:
    """ "the class of '71", "since ’98"."""
    token, text = chart.tokens[index], chart.text
    if len(token.text) != 2 or text[token.end : token.end + 1].isalnum() or chart.tokens[index + 1].text == "s":
        return None
    if not _BEFORE_SHORT.search(text[max(0, token.start - 9) : token.start]):
        return None
    return Node(CalendarDate(short_year=int(token.text)), index, index + 1, "short-year")


# Reports of law are cited by their year in square brackets: "[2017] EWCA Crim 128", "[1932] AC 562", "[2016] 4 WLR 51".
_REPORT = re.compile(r"\] (?:\d{1,2} )?(?:[A-Z]{2,}|[A-Z]\. ?[A-Z]\.)")


def _reads_as_year(chart: Chart, index: int, year: int) -> bool:
    text, start, end = chart.text, chart.tokens[index].start, chart.tokens[index].end
    is_of_life = _is_of_life(text, start, end)
    if _is_part_of_more(text, start, end) or _is_count(chart, index):
        return False
    if _is_in_code(chart, index) and not is_of_life:
        return False
    if is_of_life or text[start - 1 : start] in ("(", "[") or _is_cued(chart, index) or _ends_span(chart, index):
        return year >= 1000
    return year >= 1700 or (year >= 1400 and _is_set_off(text, start, end)) or _is_in_annals(text, year, start, end)


def _is_part_of_more(text: str, start: int, end: int) -> bool:
    """Of a longer number, an amount, a clock time, a citation or a number to call."""
    left, follows = text[start - 1] if start else " ", text[end : end + 2]
    if left in BAD_BEFORE and not _is_circa(text, start):
        is_joined = left in "-–/" and (_is_compound(text, start) or _is_item(text, start, end))
        if not is_joined:
            return True
    if follows[:1] in ("%", "°", "$", "€", "£") or (follows[:1] == "." and follows[1:].isdigit()):
        return True
    if follows in (":0", ":1", ":2", ":3", ":4", ":5"):
        return True
    if (left == "[" and _REPORT.match(text, end)) or is_section(text, start):
        return True
    return bool(PHONE_BEFORE.search(text[max(0, start - 16) : start]) or PHONE_AFTER.match(text, end))


def _is_count(chart: Chart, index: int) -> bool:
    """Of things, of a length, of rooms or houses, or an hour: "1850 people", "1200 metres", "failed at 1923"."""
    before, after = chart.before(index), chart.tokens[index + 1]
    if chart.word_before(index) in not_times("numbered") or _STREET.match(chart.text, chart.tokens[index].end):
        return True
    if before.text == "at" and is_hour_due(chart, index):
        return True  # "the index closed at 1850", "it failed at 1923 and was mended"
    if "unit" in after.senses and after.gap in (" ", "-") and after.text not in ("second", "quarter", "year", "day"):
        return True
    return chart.word_after(index) in not_times("counted") and before.text not in BEFORE_MONTH_ALONE - {"of"}


def _is_cued(chart: Chart, index: int) -> bool:
    """Behind a word that makes it a year, a month or a season."""
    before = chart.before(index)
    return (before.text in _YEAR_CUES and index > 0) or "month" in before.senses or "season" in before.senses


# What is written before the years of a life or a reign, and what stands behind them.
_OF_LIFE = re.compile(
    r"(?:[(;,] ?(?:b|d|m|r|fl)\. ?|\bfl\. ?|\b(?:reigned|ruled|flourished|born|died) )(?:ca?\. ?)?$", re.IGNORECASE
)
_AFTER_LIFE = re.compile(r"\s?[-–—]\s?\d|\s?[,;:.)\]]|\s*$")
_LIFE_CUE_LENGTH = 16


def _is_of_life(text: str, start: int, end: int) -> bool:
    """ "(r. 1325–51)", "(b. 1250; d. 1311)", "fl. c. 1120"."""
    if not _AFTER_LIFE.match(text, end):
        return False
    return _OF_LIFE.search(text, max(0, start - _LIFE_CUE_LENGTH), start) is not None


def _is_circa(text: str, start: int) -> bool:
    """ "c.1460": the full stop is that of the word."""
    return text[max(0, start - 3) : start] in (" c.", "(c.", "ca.")


_NUMBER_BEFORE = re.compile(r"(?<![\d.,/])(?P<number>\d\d) ?[-–] ?$", re.ASCII)
_NUMBER_AFTER = re.compile(r" ?[-–] ?(?P<number>\d\d)(?![\d/:.–-]| ?[-–/])", re.ASCII)
# "Grant 2014/1172", "case 2015/33": behind a stroke a year has a later one, a month or a day.
_STROKE = re.compile(r"/(?P<number>\d{2,})(?![\d/])", re.ASCII)
_LAST_MONTH = 12
# "P2000", "RX2000"; "FY2019" and "AD1066" are years.
_MODEL = re.compile(r"\b(?![ACFS]Y|AD|BC)[A-Z]{1,3}$")


def _is_in_code(chart: Chart, index: int) -> bool:
    """ "32 - 2015", "2015-32", "P2000": a number that is no month and ends no span of years, or a letter beside it."""
    token, text = chart.tokens[index], chart.text
    if _MODEL.search(text, max(0, token.start - 4), token.start) or _is_filed(text, token.end, int(token.text)):
        return True
    before = _NUMBER_BEFORE.search(text[max(0, token.start - 8) : token.start])
    if before is not None:
        return int(before["number"]) > 31
    after = _NUMBER_AFTER.match(text, token.end)
    if after is None or chart.before(index).text in _YEAR_CUES or text[token.start - 1 : token.start] == "(":
        return False
    return int(after["number"]) - int(token.text[2:]) > SHORT_SPAN


def _is_filed(text: str, end: int, year: int) -> bool:
    """The stroke behind a year leads to no other, nor to a month: it is that of a file."""
    found = _STROKE.match(text, end)
    if found is None:
        return False
    number = int(found["number"])
    if len(found["number"]) > 2:
        return not year < number <= year + 100
    return not 1 <= number <= _LAST_MONTH and not 0 < (number - year) % 100 <= SHORT_SPAN


def _ends_span(chart: Chart, index: int) -> bool:
    """ "1580–1660", "837–1008": the first figure shows that the second is a year."""
    token = chart.tokens[index]
    if index == 0 or token.gap not in ("-", "–", "—") or not chart.before(index).is_number:
        return False
    first = bare_year(chart, index - 1) or early_life(chart, index - 1)
    return first is not None and int(chart.before(index).text) < int(token.text)


_SET_OFF_BEFORE = re.compile(r"(?:^|[.,;:)–—-])\s+$")
_SET_OFF_AFTER = re.compile(r"[.,;:)](?!\d)|\s+[(–—-]|\s*$")


def _is_set_off(text: str, start: int, end: int) -> bool:
    """ "Old Bridge. 1602, rebuilt": nothing stands beside it that it could count."""
    return bool(_SET_OFF_BEFORE.search(text[max(0, start - 4) : start]) and _SET_OFF_AFTER.match(text, end))


def _is_compound(text: str, start: int) -> bool:
    """A year or a prefix stands before the hyphen: "1998-2001", "mid-1996", "post-1959"."""
    before = text[max(0, start - 6) : start - 1]
    return before[-4:].isdigit() or before.lower().endswith(("mid", "post", "pre", "late", "early"))


_ITEM = re.compile(r" (?:[A-Z][a-z]|A )")


def _is_item(text: str, start: int, end: int) -> bool:
    """A line that opens with a dash and the year: "-1911 The firms merge"."""
    return text[max(0, start - 2) : start] in ("-", "–", "\n-", "\n–") and _ITEM.match(text, end) is not None


_ENTRY_AFTER = re.compile(r"\n(?P<year>[12]\d{3})[ :.,][^\d]", re.ASCII)
_ENTRY_LENGTH, _FARTHEST_ENTRY = 400, 100


def _is_in_annals(text: str, year: int, start: int, end: int) -> bool:
    """ "1133 The abbey was founded", and soon a line that opens with one of the years after: annals."""
    if (start and text[start - 1] != "\n") or not _ITEM.match(text, end):
        return False
    near = text[max(0, start - _ENTRY_LENGTH) : end + _ENTRY_LENGTH]
    beside = (int(other["year"]) for other in _ENTRY_AFTER.finditer(near if near[:1] == "\n" else f"\n{near}"))
    return any(0 < abs(other - year) <= _FARTHEST_ENTRY for other in beside)


_PREFIXES = {"post": TimexMod.AFTER, "pre": TimexMod.BEFORE}


def prefixed_year(chart: Chart, index: int) -> Node | None:
    """ "post-1959", "pre-2015"."""
    if chart.tokens[index + 1].gap != "-" or not chart.tokens[index + 1].is_number:
        return None
    year = bare_year(chart, index + 1)
    if year is None:
        return None
    return Node(Qualified(_PREFIXES[chart.tokens[index].text], year.expression), index, year.last, "prefixed-year")


_FIRST_SPOKEN = 1700  # earlier ones are rarely told, and loose counts often


def spoken_year(chart: Chart, index: int) -> Node | None:
    """ "nineteen ninety-six", "two thousand five"."""
    number = read_year_words(chart, index)
    if number is None or number.value is None or "unit" in chart.tokens[number.last].senses:
        return None
    if number.value < _FIRST_SPOKEN and chart.word_after(number.last - 1) and chart.before(index).text != "in":
        return None  # "fifteen twenty paintings"
    if number.value % 100 == 0 or chart.tokens[index + 1].text in ("thousand", "hundred"):
        # "in nineteen hundred", not "nineteen hundred people"
        counts = chart.word_after(number.last - 1) or chart.tokens[number.last - 1].text == chart.tokens[index].text
        if counts or not has_month_cue(chart.before(index)):
            return None
    return Node(CalendarDate(year=int(number.value)), index, number.last, "spoken-year")


_FEWEST = 100


def the_year(chart: Chart, index: int) -> Node | None:
    """ "the year 2000", "the year two thousand", "the year of our Lord 1665"."""
    if chart.tokens[index].text != "year":
        return None
    if [token.text for token in chart.tokens[index + 1 : index + 4]] == ["of", "our", "lord"]:
        year = read_year(chart, index + 4)
        return None if year is None else Node(year[0], index, year[1], "the-year", article=True)
    after = chart.tokens[index + 1]
    has_era = chart.tokens[index + 2].text in ("bc", "bce", "ad", "ce")
    is_short = len(after.text) < 3 and not has_era and chart.before(index).text != "the"  # "year 5 pupils"
    is_year = len(after.text) == 4 or has_era or is_told_year(chart, index + 1)
    if after.is_number and after.gap == " " and is_year and not is_short:
        return Node(CalendarDate(year=int(after.text)), index, index + 2, "the-year", article=True)
    number = read_year_words(chart, index + 1) or _hundreds(chart, index + 1)
    if number is None or number.value is None or number.value < _FEWEST:
        return None  # "year nine pupils"
    return Node(CalendarDate(year=int(number.value)), index, number.last, "the-year", article=True)


def _hundreds(chart: Chart, index: int) -> Number | None:
    """ "two hundred and sixty-seven" after "year"."""
    number = read_cardinal(chart, index) if chart.tokens[index].gap == " " else None
    return number if number is not None and number.value is not None and 100 <= number.value < 1000 else None
