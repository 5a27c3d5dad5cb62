"""Days without a month: "the 17th", "on the 27", "the twenty-second", and those of a month told beside them."""

import re

from attrs import evolve

from timeline.lexicon.tables import read_words
from timeline.model.expressions import CalendarDate, Expression, Nth, Range, Shifted
from timeline.model.intervals import Granularity
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.date_fields import read_day
from timeline.timex.recognisers.surroundings import behind_joint, is_alone, word_follows
from timeline.timex.words import ORDINAL_ENDS, not_times

# What leads to a day and to little else that is numbered.
_LEADS = ("on", "by", "until", "before", "after", "since", "of", "from", "to")
_DAY_LEADS = ("on", "by", "until", "before", "after", "since")
_LONGEST_MONTH = 31
_CLOCK_BEHIND = re.compile(r",? (?:at |around |from |between )?\d{1,2}(?::\d\d|\s?[ap]\.?m\b)", re.IGNORECASE)
_HOUR_BEHIND = re.compile(
    r" at (?:noon|midnight|\d{1,2}(?::\d\d)?(?: ?[ap]\.?m\b)?)(?=\.?\s*$|[.,;!?)]\s|\s*\n)", re.IGNORECASE
)
_OTHER_DAY_BEHIND = re.compile(r" (?:and|or) (?:the )?\d{1,2}(?:st|nd|rd|th)(?=\.?\s*$|[.,;!?)])")
# What the ordinal counts: "the 6th week", "from the 6th to the 12th century".
_COUNTED_SPAN = re.compile(
    r"(?: (?:to|through|and|or) (?:the )?\d+(?:st|nd|rd|th))? (?:hour|day|week|month|year|century)\b"
)


def day_of_month(chart: Chart, index: int) -> Node | None:
    """ "the 17th", where nothing that could be counted follows."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if not (token.is_number and after.text in ORDINAL_ENDS and after.sep == ""):
        return None
    if _COUNTED_SPAN.match(chart.text, after.end):
        return None
    before, article = chart.before(index), chart.before(index - 1) if index else chart.before(0)
    day = int(token.text) if len(token.text) <= 2 else 0
    ends = (
        not word_follows(chart, after.end)
        or _HOUR_BEHIND.match(chart.text, after.end)
        or (article.text != "between" and _OTHER_DAY_BEHIND.match(chart.text, after.end))
        # "On the 2nd and 3rd we rested", "from the 5th to the 7th it rained"
        or ((before.text == "and" or article.text in ("to", "and")) and chart.word_after(index + 1) in _SUBJECTS)
    )
    named = chart.text[max(0, before.start - 40) : before.start].split()[-1:] if before.text == "the" else []
    if before.text == "the" and chart.word_before(index - 1) == "in":
        return None  # "won it in the 9th"
    if before.text == "the" and ends and not (named and named[0][:1].isupper()) and 1 <= day <= 31:
        return Node(CalendarDate(day=day), index, index + 2, "day-of-month", article=True)
    if before.text in ("and", "or") and ends and _is_behind_day(chart, index, day):
        return Node(CalendarDate(day=day), index, index + 2, "day-of-month")
    if before.text != "the" or article.text not in _LEADS:
        return None
    if article.text == "of" and 1 <= day <= _LONGEST_MONTH and _is_of_paper(chart, index):
        return Node(CalendarDate(day=day), index, index + 2, "day-of-month", article=True)
    follow = chart.text[after.end : after.end + 2].strip()
    if not 1 <= day <= 31 or (follow[:1].isalpha() and not chart.tokens[index + 2].text):
        return None
    return Node(CalendarDate(day=day), index, index + 2, "day-of-month", article=True)


def _is_of_paper(chart: Chart, index: int) -> bool:
    """ "Your letter of the 3rd reached me", not "the letter of the 3rd tenant"."""
    follows = chart.word_after(index + 1)
    is_verb = follows.endswith("ed") or follows in read_words("tense_signs", "past") or follows in _AFTER_DAY
    return is_verb and chart.word_before(index - 2) in not_times("dated_papers")


def _is_behind_day(chart: Chart, index: int, day: int) -> bool:
    """The second of "on the 11th and 12th"."""
    if index > 4 and chart.tokens[index - 5].text == "between":
        return False
    the, first, end = chart.tokens[index - 4 : index - 1] if index > 3 else chart.tokens[-3:]
    return (
        the.text == "the" and first.is_number and end.text in ORDINAL_ENDS and int(first.text) < day <= _LONGEST_MONTH
    )


def led_day(chart: Chart, index: int) -> Node | None:
    """ "on the 27", "by 29th", "on the twenty-second", "on 15 at 8:00": a preposition leads to the day."""
    day = read_day(chart, index)
    if day is None or chart.tokens[index].gap != " ":
        return None
    last, token = day[1], chart.tokens[index]
    has_article = chart.before(index).text == "the"
    lead = chart.before(index - has_article).text if index > has_article else ""
    suffixed = token.is_number and last == index + 2
    leads = lead in _DAY_LEADS or (lead == "of" and _is_part_of_day(chart, index - 2 - has_article))
    if not suffixed and not leads:
        return None
    end = chart.tokens[last - 1].end
    if is_alone(chart, token.start, end):
        return Node(CalendarDate(day=day[0]), index, last, "day-of-month") if suffixed else None
    if not leads:
        return None
    with_clock = lead == "on" and token.is_number and _CLOCK_BEHIND.match(chart.text, end) is not None
    figures = token.is_number and (has_article or suffixed)
    words = not token.is_number and has_article and (day[0] > 10 or lead == "of")
    begins = ((has_article and suffixed) or words) and (
        _begins_clause(chart, last, end) or ((suffixed or lead == "of") and chart.word_after(last - 1) in _AFTER_DAY)
    )
    if not (with_clock or begins or ((figures or words) and ends_clause(chart, end))):
        return None
    return Node(CalendarDate(day=day[0]), index, last, "day-of-month", article=True)


def _is_part_of_day(chart: Chart, index: int) -> bool:
    """What stands before "of the fifth" in "the morning of the fifth", "noon of the 12th"."""
    if index < 0:
        return False
    token = chart.tokens[index]
    return "day_part" in token.senses or token.text in ("noon", "midnight", "midday")


# In March, May, July and October the full moon of the old Roman month stood two days later.
_LATE_IDES = (3, 5, 7, 10)


def ides(chart: Chart, index: int) -> Node | None:
    """ "The ides of March": its 15th; the 13th of most months."""
    month = chart.tokens[index + 2]
    if chart.tokens[index + 1].text != "of" or "month" not in month.senses:
        return None
    day = 15 if month.senses["month"] in _LATE_IDES else 13
    date, last, whole = CalendarDate(month=month.senses["month"], day=day), index + 3, chart.read(index + 2)
    if whole is not None and isinstance(whole.expression, CalendarDate) and whole.expression.day is None:
        date, last = evolve(whole.expression, day=day), whole.last  # "of March 1912"
    return Node(date, index, last, "ides", article=True)


_SUBJECTS = frozenset(("the", "a", "it", "he", "she", "they", "we", "i", "you", "there"))
_AFTER_DAY = _SUBJECTS | {
    *("in", "at", "of", "for", "with", "if", "when", "as", "but", "and", "or", "is", "was", "are", "were", "will"),
}


# "On the 15th Olsen led the boats": a name and what it did; of a "Street" or "Infantry" it would be no subject.
_SUBJECT_REACH = 60
_SUBJECT = re.compile(r" (?P<name>[A-Z][\w’'-]*\.?(?: (?:[A-Z][\w’'-]*\.?|de|of|von|van))*) (?P<verb>[a-z]+)\b")


def _begins_clause(chart: Chart, last: int, end: int) -> bool:
    """What stands behind the day begins a clause: it is counted by nothing."""
    if chart.word_after(last - 1) in _SUBJECTS:
        return True
    told = _SUBJECT.match(chart.text, end, min(len(chart.text), end + _SUBJECT_REACH))
    if told is None or not _numbered().isdisjoint(told["name"].lower().split()):
        return False
    return told["verb"].endswith("ed") or told["verb"] in read_words("tense_signs", "past")


def _numbered() -> frozenset[str]:
    return not_times("streets") | not_times("numbered_bodies")


def ends_clause(chart: Chart, end: int) -> bool:
    follows = chart.text[end : end + 2]
    if follows[:1] in ("-", "–", "/", ":", "%", "°", "'", "’") or (follows[:1] in (".", ",") and follows[1:].isdigit()):
        return False
    return not word_follows(chart, end) or _CLOCK_BEHIND.match(chart.text, end) is not None


def days_of_whole(chart: Chart, index: int) -> Node | None:
    """ "from 4 to 22 this month", "4-23 of next month": the month makes the numbers days."""
    first = read_day(chart, index)
    at = None if first is None else behind_joint(chart, first[1], chart.before(index).text)
    last = None if at is None else read_day(chart, at)
    if first is None or last is None or last[0] <= first[0]:
        return None
    at = last[1] + (chart.tokens[last[1]].text in ("of", "in"))
    match chart.read(at) if chart.tokens[at].text in ("this", "last", "next") else None:
        case Node(expression=Shifted(unit=Granularity.MONTH) as whole, last=end):
            days: list[Expression] = [Nth(day, Granularity.DAY, of=whole) for day in (first[0], last[0])]
            return Node(Range(*days), index, end, "days-of-whole")
    return None
