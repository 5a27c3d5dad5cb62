"""The forms in which the head of a text states its date, as patterns over one line."""

import re
from collections.abc import Iterable
from functools import cache

from attrs import frozen

from timeline.lexicon.patterns import any_of
from timeline.lexicon.tables import read_section, read_words
from timeline.text.dateline import AGENCY, DASH, NAME, OPENING

_CLOCK = (
    r"(?P<hour>\d{1,2})[:.](?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:\.\d+)?)?(?:\s?(?P<half>[AaPp])\.?[Mm]\.?)?"
    r"(?:\s?(?P<zone>Z|UTC|GMT|[+-]\d\d:?\d\d|[A-Z]{1,4}T)\b)?(?:\s?\([A-Z]{2,5}\))?"
)
_BEFORE_CLOCK = r"(?:T|\s*[,|–—-]?\s*(?:at\s+)?)"
_CAPITALS = r"[^\W\d_a-z]{3,}(?:[ /][^\W\d_a-z]{2,}){0,3}"
_PLACE = rf"{NAME}(?:[ /]{NAME}){{0,4}}(?:,\s{NAME}(?:\s{NAME}){{0,3}}){{0,2}}"


@frozen
class HeadPatterns:
    """``forms`` read a stamp; the others find one in a line, as the group ``stamp``."""

    forms: tuple[re.Pattern[str], ...]
    front_matter: re.Pattern[str]
    creation: re.Pattern[str]
    occasion: re.Pattern[str]
    record: re.Pattern[str]
    record_title: re.Pattern[str]
    held: re.Pattern[str]
    minutes: re.Pattern[str]
    period: re.Pattern[str]
    revision: re.Pattern[str]
    dateline: re.Pattern[str]
    dated_line: re.Pattern[str]
    above_greeting: re.Pattern[str]
    foot: re.Pattern[str]
    day: re.Pattern[str]


@cache
def head_patterns() -> HeadPatterns:
    weekday = rf"(?:(?i:{any_of(read_section('times', 'weekdays'))})\.?,?\s+)?"
    month = rf"(?P<month>(?i:{any_of(read_section('times', 'months'))}))\.?"
    day, year = r"(?P<day>\d{1,2})(?i:st|nd|rd|th)?", r"(?P<year>[12]\d{3})"
    days = (
        rf"{weekday}(?:the\s+)?{day}(?:\s+of)?[\s-]{month},?[\s-]{year}",
        rf"{weekday}{month}\s+{day},?\s+{year}",
        rf"{year}[-/](?P<month>\d{{1,2}})[-/](?P<day>\d{{1,2}})",
        rf"{weekday}(?P<one>\d{{1,2}})(?P<mark>[./-])(?P<two>\d{{1,2}})(?P=mark){year}",
    )
    computed = rf"{weekday}{month}\s+{day}\s+{_CLOCK}\s+{year}"  # "Tue Oct 26 12:13:02 PDT 2004", as programs write it
    forms = (computed, *(rf"{form}(?:{_BEFORE_CLOCK}{_CLOCK})?" for form in days), rf"{month},?\s+{year}")
    day_stamp, stamp = _stamp(forms[:-1]), _stamp(forms)
    creation, revision, occasion = (
        any_of(read_words("datelines", section)) for section in ("creation", "revision", "occasions")
    )
    return HeadPatterns(
        forms=tuple(re.compile(form) for form in forms),
        front_matter=re.compile(rf"(?i:{creation})\s*[:=]\s*[\"']?{stamp}"),
        creation=_after_label(creation, stamp),
        occasion=_after_label(occasion, day_stamp),
        record=_record(day_stamp),
        record_title=re.compile(
            rf"\W{{0,4}}(?:(?i:{any_of(read_words('datelines', 'records'))})(?:\s(?i:of|from|for|with)\b|\W*$)"
            r"|[^\d.!?:]{1,80}\s(?:Minutes|MINUTES)\W*$)"
        ),
        held=_held(day_stamp),
        minutes=_minutes(day_stamp),
        period=_period(day_stamp),
        revision=_after_label(revision, stamp),
        dateline=_dateline(day_stamp),
        dated_line=_dated_line(day_stamp),
        above_greeting=re.compile(rf"[^\d\n]{{1,80}},\s+{day_stamp}\.?$"),
        foot=re.compile(rf"(?:[^\d\n]{{1,60}},\s+)?(?:the\s)?{day_stamp}\.?$"),
        day=re.compile(day_stamp),
    )


def _unnamed(form: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", form).replace("(?P=mark)", "[./-]")


def _stamp(forms: Iterable[str]) -> str:
    return rf"(?P<stamp>(?<!\d)(?:{'|'.join(map(_unnamed, forms))})(?!\w))"


def _after_label(labels: str, stamp: str) -> re.Pattern[str]:
    """ "Published: 11 July 2023 by …"; without a colon the date must end the line, as prose would go on.

    Or capitals go on: "FOR RELEASE 11 JULY 2023 NORVIK.COM".
    """
    before = rf"(?:(?:[^|·•]{{1,80}}[|·•]\s*){{1,2}}|[A-Z]{{2,5}}\s)?\W{{0,4}}(?i:{labels})"
    clock = rf"(?:{_unnamed(_CLOCK)},?\s+(?:on\s+)?)?"
    end = r"(?(colon)|\s*(?:[|·•–—(].*|[A-Z][A-Z.]{2,}\b.*|\s(?i:by|in)\s[^.!?]{1,60})?\.?$)"
    # "Reviewed by Ana D. on 11 July 2023 | Verified purchase"
    where = r"\s(?i:by|in)\s[^|·•!?:]{1,60}?\s(?i:on)\s"
    return re.compile(rf"{before}(?:(?P<colon>\W{{0,2}}:\W{{0,4}})|{where}|\s+(?:[–—-]\s*)?){clock}{stamp}{end}")


def _record(stamp: str) -> re.Pattern[str]:
    """ "Minutes of the meeting held on 12 March 2024 at 7 p.m.": the title of a record, no sentence about one."""
    records = any_of(read_words("datelines", "records"))
    return re.compile(
        rf"\W{{0,4}}(?i:(?:{records})\s(?:of|from|for|with)\b)[^.!?]{{1,120}}?[\s,–—-]{stamp}(?=$|,|\s(?:at|in|from)\s|\s[(–—-])"
    )


def _held(stamp: str) -> re.Pattern[str]:
    """ "Held on 12 March 2024 in the hall", below the title of the record; "Room 4, 12 March 2024, 9:00 to 11:30".

    The title may be broken before the day: "on Tuesday 12 March 2024 at 7 pm".
    """
    broken = rf"on\s(?={_unnamed(stamp)}(?:,?\s(?:at|in)\b[^!?]{{1,60}})?\W*$)"
    held = rf"(?P<held>(?i:meeting\s)?(?i:held)\b[^.!?]{{0,80}}?[\s,–—-]|{broken})"
    place = r"(?![^,]*\b(?i:next|last|previous)\b)[^.!?:]{1,100}?,\s"
    hours = r"(?:,\s[\d:.]{1,5}\s?(?:[AaPp]\.?[Mm]\.?)?\s?(?:[-–—]|to)\s?[\d:.]{1,5}.{0,12})?$"
    return re.compile(rf"\W{{0,4}}(?:{held}|{place}){stamp}(?(held)|{hours})")


def _minutes(stamp: str) -> re.Pattern[str]:
    """ "Council Meeting Minutes 18th May 2021", "3 June 2024 - Board minutes", "Regular Meeting - 3 June 2024".

    "MINUTES REGULAR COUNCIL MEETING JULY 18, 1994" names the meeting behind them, "Weekly sync (6 Feb 2024)" alone.
    """
    words = r"(?:\w[\w’'&]*\W{1,3}){0,7}?"
    meeting = rf"(?!(?i:notice|next)\b){words}(?i:regular|special)\s(?i:meeting)(?=\W{{1,4}}{_unnamed(stamp)}\W*$)"
    ahead = rf"(?={_unnamed(stamp)}\s*[,|–—-]\s*{words}(?i:minutes)\W*$)"
    titles = any_of(read_words("meetings", "titles"))
    behind = rf"(?:[(\[]|[,|–—:-]\s|\b(?i:{titles})\s)"
    other = r"(?![^.!?]*\b(?i:agenda|invitation|last|next|notice|previous|upcoming)\b)"
    notes = rf"{other}(?=[^.!?]*\b(?i:{titles})\b)[^.!?]{{1,100}}?{behind}(?={_unnamed(stamp)}[)\]]?\W*$)"
    return re.compile(
        rf"\W{{0,4}}(?:{ahead}|{notes}|(?:{words}(?i:minutes)(?:\W{{1,4}}{words}(?i:meeting))?|{meeting})\W{{1,4}}(?:of\s)?){stamp}\s*(?:$|[)\](\[,|–—-])"
    )


def _period(stamp: str) -> re.Pattern[str]:
    """ "Annual report for the year ended 31 March 2023", the title of a report that looks back on the period."""
    ended = r"(?:year|quarter|months|weeks|period)\s(?:ended|ending)\s(?:on\s)?"
    # "Weekly status, week 23 (2-6 June 2025)"
    titles = any_of(read_words("datelines", "periodicals"))
    days = rf"(?:{titles})\b[^.!?]{{0,40}}?\W\d\d?(?:\s[a-z]{{3,9}})?\s?(?:[-–—]|to)\s?"
    return re.compile(rf"[^.!?]{{0,120}}?\b(?i:{ended}|{days}){stamp}\W*$")


def _dateline(stamp: str) -> re.Pattern[str]:
    """ "PARIS, 3 March 1998 (AP) – The …": the dash, or the agency, and a capital must follow."""
    place = rf"{_not_prose()}(?:{_PLACE}(?:,|(?=\s\()|(?=\s/))|{_CAPITALS})(?:\s*{AGENCY},?)?\s+"
    end = rf"(?:\s*{AGENCY})?\s*[.,]?\s*(?:{DASH}|-|:)"
    # "TULSA--(AGENCY)--July 24, 2014--The …", as firms have it
    dash = rf"\s*{DASH}\s*"
    dashed = rf"{_not_prose()}{_PLACE}{dash}(?:{AGENCY}{dash})?(?={_unnamed(stamp)}{dash})"
    # "LUND, Sweden (July 24, 2014) – The", "NewsDaily (July 24, 2014) –"; "Ann Lind (3 May 1920) – The" is about her
    names = rf"{NAME}(?:\s{NAME}){{0,2}}"
    bracketed = rf"{_not_prose()}(?P<opened>(?:{_CAPITALS}(?:,\s{names})?|{names},\s{names}|[A-Z][a-z]+[A-Z]\w*)\s\()"
    return re.compile(rf"(?:{place}|{dashed}|{bracketed}){stamp}(?(opened)\)){end}\s*{OPENING}")


def _dated_line(stamp: str) -> re.Pattern[str]:
    """A line of a date alone or in brackets, beside a place or a name, or before a dash that opens the text."""
    byline = r"(?i:by)\s(?:[^|·•,]{1,80}[,|·•–—-]\s*|(?:[^\W\d_a-z][\w.'’-]*\s){2,5})"
    name = rf"{byline}|[^|·•]{{1,80}}\s[|·•]\s*|(?i:source):[^|·•]{{1,80}}[|·•]\s*|[^|·•–—]{{1,60}}\s[–—]\s"
    end = rf"(?:\.|\s*:|\s*{DASH})?$|\s*[|·•]|\s+[–—-]+\s+(?i:by\s|\d+\s?min)|\s*{DASH}\s*{OPENING}"
    # "Ann Lind to Otto Holm, 13 July 1861", over a letter
    before = rf"{_not_prose()}{_PLACE}(?:\sto\s{_PLACE})?,\s+|{name}|(?P<bracket>\()"
    return re.compile(rf"(?:{before})??{stamp}(?(bracket)\)$|(?:{end}))")


def _not_prose() -> str:
    return rf"(?!(?i:{any_of(read_words('datelines', 'prepositions'))})\b)"
