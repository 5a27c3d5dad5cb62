"""Hours that others of the text settle.

One writer has one way to write them: beside "at 0700 hours" the 2115 of "he returned at 2115 to find it" is one. And
agencies tell one in two zones: "at 6 p.m. (1600 GMT) on Friday", "at 6 p.m. on Friday (1600 GMT)".
"""

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from timeline.model.expressions import At, CalendarDate, Clock, Expression, Qualified, Range
from timeline.timex.mentions import Mention
from timeline.timex.nesting import parts_of
from timeline.timex.openness import is_day, is_hour
from timeline.timex.recognisers.compact_clocks import of_whole_day

_HOUR = r"(?:[01]\d|2[0-3])[0-5]\d"
_SIGN = re.compile(rf"\b{_HOUR}(?:\s?(?:h|hrs?|hours)\b|(?:\s[A-Za-z]{{4,9}}){{1,3}}\stime\b)", re.ASCII)
# Behind "at" stands no year, and no number that counts what comes next.
_GOES_ON = (
    "after|an?|and|as|before|but|by|for|he|I|it|local|on|or|she|the|then|there|they|to|until|we|when|where|while|with"
)
_LED = re.compile(
    rf"\b(?:[Aa]t(?:\s(?:about|approximately|around|roughly))?\s(?P<at>{_HOUR})(?=[.,;:)]?(?:\s*\Z|\s+(?:{_GOES_ON})\b)|[.;)])"
    rf"|(?:[Bb]etween\s(?P<from>{_HOUR})\sand|[Ff]rom\s(?P<start>{_HOUR})\s(?:to|until))\s(?P<to>{_HOUR})\b)(?![.,]?\d)",
    re.ASCII,
)
# Years that people tell of; "between 1132 and 1136" in the report on a flight is of hours.
_YEARS = range(1600, 2100)
_ZONE = 24
_POINTED = re.compile(r"\b[Aa]t (?:about |approximately |around )?(?:[01]\d|2[0-3])\.(?:1[3-9]|[2-5]\d)(?!\.?\d|\s?%)")
_LED_POINTED = re.compile(r"\b(?:after|before|between|by|from|since|till|until) ([01]\d|2[0-3])\.([0-5]\d)(?!\.?\d)")
_LEAD = 16


def read_joined_hours(text: str, mentions: Iterable[Mention]) -> Iterable[Mention]:
    """The mentions, and the hours in a text that elsewhere writes its hours so."""
    if _POINTED.search(text) is not None:
        mentions = list(_with_pointed(text, mentions))
    if _SIGN.search(text) is None:
        return mentions
    found = list(mentions)
    if not any(_is_clock(one) and _SIGN.search(text, one.start, one.end + _ZONE) for one in found):
        return found
    hours = [hour for match in _LED.finditer(text) for hour in _hours(match)]
    taken = {place for one in found if not _is_of_years(one) for place in range(one.start, one.end)}
    hours = [hour for hour in hours if hour.start not in taken]
    covered = {place for hour in hours for place in range(hour.start, hour.end)}
    kept = [one for one in found if one.start not in covered and one.end - 1 not in covered]
    return sorted([*kept, *hours], key=lambda mention: mention.start)


def _with_pointed(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """The mentions, where "since 16.12" is no day of December beside "at 16.20", of which the minute is no month."""
    for mention in mentions:
        clock = _LED_POINTED.search(text, max(0, mention.start - _LEAD), mention.end)
        if clock is None or clock.start(1) != mention.start or not isinstance(mention.expression, CalendarDate):
            yield mention
        else:
            yield mention._replace(end=clock.end(2), expression=Clock(int(clock[1]), int(clock[2])), rule="clock")


def _hours(match: re.Match[str]) -> Iterator[Mention]:
    if match["at"] is not None:
        yield _hour(match, "at")
    elif not (int(match["from"] or match["start"]) in _YEARS and int(match["to"]) in _YEARS):
        yield _hour(match, "from" if match["from"] else "start")
        yield _hour(match, "to")


def _hour(match: re.Match[str], group: str) -> Mention:
    return Mention(*match.span(group), of_whole_day(match[group]), "clock")


def _is_clock(mention: Mention) -> bool:
    return any(isinstance(part, Clock) for part in parts_of(mention.expression))


def _is_of_years(mention: Mention) -> bool:
    """A bare year, or two: "1132 and 1136"."""
    return all(
        isinstance(part, Range) or (isinstance(part, CalendarDate) and part.month is None)
        for part in parts_of(mention.expression)
    )


_ENDS_OF_ZONES = ("T)", "C)")  # "GMT)", "EST)", "UTC)"
_BEFORE = re.compile(r" (?:local time )?\(")
_BEHIND = re.compile(r"\),? (?:on )?")


def date_converted_hours(text: str, mentions: Iterable[Mention]) -> Iterable[Mention]:
    """The mentions, where hours in brackets and those before them are of the day told beside them."""
    if not any(end in text for end in _ENDS_OF_ZONES):
        return mentions
    found = list(mentions)
    for place in range(1, len(found)):
        before, hour = found[place - 1 : place + 1]
        if not isinstance(hour.expression, Clock) or _BEFORE.fullmatch(text, before.end, hour.start) is None:
            continue
        if isinstance(before.expression, At):
            found[place] = _on(before.expression.date, hour)
        elif place + 1 < len(found) and is_hour(before.expression) and is_day(found[place + 1].expression):
            day = found[place + 1].expression
            if _BEHIND.fullmatch(text, hour.end, found[place + 1].start) is None:
                continue
            found[place - 1 : place + 1] = _on(day, before), _on(day, hour)
    return found


def _on(day: Expression, hour: Mention) -> Mention:
    match hour.expression:
        case Qualified(of=Clock() as clock):
            return hour._replace(expression=evolve(hour.expression, of=At(day, clock)))
        case Clock() as clock:
            return hour._replace(expression=At(day, clock))
    return hour
