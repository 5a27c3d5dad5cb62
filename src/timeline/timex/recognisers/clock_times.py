"""Times of day: "3 pm", "10:35 a.m. EST", "half past four", "noon", "1530 hours", "five o'clock in the morning"."""

import re

from attrs import evolve

from timeline.model.expressions import Clock, Qualified
from timeline.model.timexes import TimexMod
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_cardinal

_CLOCK = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.h])(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?![\d:]|[.,]\d|%)",
    re.ASCII,
)
_HALF_DAY = re.compile(r"\s?(?P<half>[ap])(?:\s?\.\s?m(?:\s?\.)?|m\b|\b(?![.'’\-&]))", re.ASCII | re.IGNORECASE)
_COMPACT = re.compile(r"(?P<hour>[01]?\d|2[0-3])(?P<minute>[0-5]\d)", re.ASCII)
_MILITARY = re.compile(
    r"(?P<hour>[01]\d|2[0-3])(?P<minute>[0-5]\d)(?=\s?(?:h\b|hrs\b|hours\b|Z\b|UTC\b|GMT\b))", re.ASCII
)
_SIGNED_ZONE = re.compile(
    r"\s?(?:(?:UTC|GMT)\s?)?(?P<sign>[+\-−])(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?(?!\d)", re.ASCII
)
_ZONE_NAMES = re.compile(r"\s?\(?(?P<zone>[A-Z]{1,4}T|UTC|GMT|Z|MSK)\b")
_CUES = frozenset(
    ["at", "by", "until", "till", "before", "after", "around", "about", "from", "to", "between", "since", "and", "or"]
)


def numeric_clock(chart: Chart, index: int) -> Node | None:
    """ "10:35", "3 pm", "3:30pm EST", "15h30", "14.30 on the dot"."""
    token, text = chart.tokens[index], chart.text
    if token.start and text[token.start - 1] in "$€£.:/#":
        return None
    if len(token.text) > 2:
        return _compact(chart, index)
    match = _CLOCK.match(text, token.start)
    end = match.end() if match else token.end
    half = _HALF_DAY.match(text, end)
    if half is not None and half[0].strip().lower() in ("a", "p") and not _is_letter_cued(chart, index, half):
        half = None
    if match is None and half is None:
        return _o_clock(chart, index, int(token.text))
    if match is None:
        hour, minute, second = int(token.text), None, None
    else:
        if (
            match["mark"] == "."
            and half is None
            and not (_follows_date(chart, index) or _at_the_end(chart, index, end))
        ):
            return None
        hour, minute = int(match["hour"]), int(match["minute"])
        second = int(match["second"]) if match["second"] else None
        if match["mark"] == ":" and half is None and _is_score(chart, index, end):
            return None
    if hour > 24 or (half is not None and hour > 23) or (hour == 24 and minute):
        return None
    end = half.end() if half else end
    clock = Clock(hour, minute, second, _half_of(half))
    return _ending_at(chart, index, end, clock)


def _half_of(match: re.Match[str] | None) -> str | None:
    return None if match is None else match["half"].lower() + "m"


def _follows_date(chart: Chart, index: int) -> bool:
    """A dot between hour and minute is a clock's only beside a day: "12.09. 18.30", "Monday 9.15"."""
    before = chart.before(index)
    return bool(before.senses.keys() & {"weekday", "month", "deictic"}) or (
        before.is_number and chart.tokens[index].gap == " "
    )


def _at_the_end(chart: Chart, index: int, end: int) -> bool:
    """ "at 6.45", and nothing that it could be an amount of."""
    return chart.before(index).text == "at" and not chart.text[end : end + 2].strip()[:1].isalnum()


def _is_letter_cued(chart: Chart, index: int, half: re.Match[str]) -> bool:
    """A letter alone stands for am or pm where it touches the hour and company or solitude says so: "at 5p"."""
    before, text = chart.before(index), chart.text
    if half[0][:1].isspace() or not text[half.start() - 1].isdigit():
        return False
    alone = not any(letter.isalnum() for letter in (*text[: chart.tokens[index].start][-3:], *text[half.end() :][:3]))
    after = chart.tokens[index + 2]
    company = before.senses.keys() & {"weekday", "month", "deictic"} or after.senses.keys() & {"weekday", "deictic"}
    return bool(alone or company or _is_cued(chart, index) or before.text == "@" or _ZONE_NAMES.match(text, half.end()))


def _is_cued(chart: Chart, index: int) -> bool:
    return chart.before(index).text in _CUES and index > 0


def _is_score(chart: Chart, index: int, end: int) -> bool:
    """ "won 4:2", "John 3:16", "at a ratio of 1:10" are no times; a name or number before tells."""
    token = chart.tokens[index]
    words = chart.text[max(0, token.start - 20) : token.start].split()
    last = words[-1] if words else ""
    if chart.text[token.start - 1 : token.start] == "-" and last[:-1].isdigit():
        return False
    return bool(
        last[:1].isupper() and last.isalpha() and not chart.before(index).senses and not chart.before(index).text
    )


def _ending_at(chart: Chart, index: int, end: int, clock: Clock) -> Node:
    """The node up to a character: the zone that follows is taken in, and the tokens are counted."""
    zone = _SIGNED_ZONE.match(chart.text, end) if clock.minute is not None else None
    if zone is not None and not _is_offset(zone, clock):
        zone = None
    if zone is not None:
        sign = "-" if zone["sign"] != "+" else "+"
        clock = evolve(clock, zone=f"{sign}{int(zone['hours']):02}:{int(zone['minutes'] or 0):02}")
        end = zone.end()
    else:
        named = _ZONE_NAMES.match(chart.text, end)
        sense = None if named is None else _zone(named["zone"])
        if named is not None and sense is not None:
            clock, end = evolve(clock, zone=sense), named.end()
    last = index
    while last < chart.size and chart.tokens[last].start < end:
        last += 1
    return Node(clock, index, last, "clock", tail=end - chart.tokens[last - 1].end)


def _is_offset(match: re.Match[str], clock: Clock) -> bool:
    """ "+02:00", "-0700", "UTC-5"; "07:00-09:10" is a range, "10:15:00-05:00" is not."""
    text, minutes = match[0].strip(), int(match["minutes"] or 0)
    if int(match["hours"]) > 14 or minutes % 15:
        return False
    if text[0] in "UuGg":
        return True
    if match["minutes"] is None or len(match["hours"]) != 2:
        return False
    stands_apart = match[0][0].isspace() and ":" not in text
    return text[0] == "+" or clock.second is not None or stands_apart


def _zone(name: str) -> str | None:
    from timeline.timex.words import senses

    found = senses().get(name.lower(), {}).get("zone")
    return str(found) if found else None


def _compact(chart: Chart, index: int) -> Node | None:
    """ "1140 a.m.", "340pm", "0730" after a word that leads to a time, "1530 hours"."""
    token, text = chart.tokens[index], chart.text
    match = _COMPACT.fullmatch(token.text)
    if match is None:
        return None
    half = _HALF_DAY.match(text, token.end)
    hour, minute = int(match["hour"]), int(match["minute"])
    if half is not None and half[0].strip().lower() not in ("a", "p") and hour <= 23:
        return _ending_at(chart, index, half.end(), Clock(hour, minute, half=_half_of(half) if hour <= 12 else None))
    if match["hour"][0] == "0" and len(token.text) == 4 and (_is_cued(chart, index) or _follows_date(chart, index)):
        return Node(Clock(hour, minute, half="am"), index, index + 1, "clock")
    return _military(chart, index)


def _military(chart: Chart, index: int) -> Node | None:
    match = _MILITARY.match(chart.text, chart.tokens[index].start)
    if match is None or len(chart.tokens[index].text) != 4:
        return None
    clock = Clock(int(match["hour"]), int(match["minute"]))
    after = chart.tokens[index + 1]
    end = after.end if after.text in ("h", "hrs", "hours") else match.end()
    return _ending_at(chart, index, end, clock)


def _o_clock(chart: Chart, index: int, hour: int) -> Node | None:
    """ "5 o'clock", "5 in the morning"."""
    tokens, at = chart.tokens, index + 1
    if hour > 12 or hour == 0:
        return None
    if tokens[at].text == "o" and tokens[at + 1].text == "clock":
        return _with_zone_word(chart, Node(Clock(hour), index, at + 2, "o-clock"))
    if tokens[at].text == "oclock":
        return Node(Clock(hour), index, at + 1, "o-clock")
    return None


def _with_zone_word(chart: Chart, node: Node) -> Node:
    end = chart.tokens[node.last - 1].end
    half = _HALF_DAY.match(chart.text, end)
    clock = node.expression
    if half is not None and isinstance(clock, Clock):
        return _ending_at(chart, node.first, half.end(), evolve(clock, half=_half_of(half)))
    return node


def spelt_clock(chart: Chart, index: int) -> Node | None:
    """ "five o'clock", "five thirty pm", "half past four", "quarter to nine", "ten past six"."""
    token = chart.tokens[index]
    if token.text in ("half", "quarter") or (token.text == "a" and chart.tokens[index + 1].text == "quarter"):
        return _past_or_to(chart, index)
    number = read_cardinal(chart, index)
    if number is None or number.value is None:
        return _past_or_to(chart, index) if token.is_number else None
    value, last = int(number.value), number.last
    past = _past_or_to(chart, index)
    if past is not None:
        return past
    if value > 12:
        return None
    if last == index + 1:
        minutes = read_cardinal(chart, last)
        if minutes is not None and minutes.value is not None and 10 <= minutes.value < 60:
            node = _with_half(chart, index, minutes.last, Clock(value, int(minutes.value)))
            return node or (
                Node(Clock(value, int(minutes.value)), index, minutes.last, "spelt-clock")
                if _is_cued(chart, index)
                else None
            )
    return (
        _o_clock(chart, index, value)
        if last == index + 1 and _o_clock(chart, index, value)
        else _with_half(chart, index, last, Clock(value))
    )


def _with_half(chart: Chart, index: int, last: int, clock: Clock) -> Node | None:
    half = _HALF_DAY.match(chart.text, chart.tokens[last - 1].end)
    if half is None or half[0].strip().lower() in ("a", "p"):
        return None
    return _ending_at(chart, index, half.end(), evolve(clock, half=_half_of(half)))


def _past_or_to(chart: Chart, index: int) -> Node | None:  # noqa: C901
    tokens, at = chart.tokens, index
    if tokens[at].text == "a":
        at += 1
    if tokens[at].text == "half":
        minutes, at = 30, at + 1
    elif tokens[at].text == "quarter":
        minutes, at = 15, at + 1
    elif tokens[at].text == "three" and tokens[at + 1].text == "quarters":
        minutes, at = 45, at + 2
    else:
        number = read_cardinal(chart, at) if not tokens[at].is_number else None
        if number is not None and number.value is not None:
            minutes, at = int(number.value), number.last
        elif tokens[at].is_number and len(tokens[at].text) <= 2:
            minutes, at = int(tokens[at].text), at + 1
        else:
            return None
    named = tokens[at].text in ("minutes", "minute", "mins", "min")
    at += named
    word = tokens[at].text
    if word not in ("past", "to", "till", "before", "after", "of") or not 0 < minutes < 60:
        return None
    if word in ("to", "before", "after", "of", "till") and minutes % 5 and not named:
        return None
    hour_node = hour_at(chart, at + 1)
    if hour_node is None or not isinstance(hour_node.expression, Clock):
        return None
    is_open = word in ("before", "after", "to", "of", "till") and minutes not in (15, 30) and not named
    if is_open and hour_node.rule == "bare-hour" and not _is_cued(chart, index):
        return None
    clock = hour_node.expression
    if word in ("past", "after"):
        hour, minutes = clock.hour + (minutes + (clock.minute or 0)) // 60, (minutes + (clock.minute or 0)) % 60
    elif clock.minute:
        hour, minutes = clock.hour - (clock.minute < minutes), (clock.minute - minutes) % 60
    else:
        hour, minutes = (clock.hour - 1) % 24 if clock.hour != 1 else 12, 60 - minutes
    done = evolve(clock, hour=hour, minute=minutes)
    return Node(done, index, hour_node.last, "spelt-clock", article=False, tail=hour_node.tail)


def hour_at(chart: Chart, index: int) -> Node | None:
    token = chart.tokens[index]
    if token.text in ("noon", "midnight", "midday"):
        return noon(chart, index)
    if token.is_number:
        node = numeric_clock(chart, index)
        if node is not None:
            return node
        return (
            Node(Clock(int(token.text)), index, index + 1, "bare-hour")
            if len(token.text) <= 2 and 1 <= int(token.text) <= 12
            else None
        )
    node = spelt_clock(chart, index) if chart.tokens[index + 1].text not in ("past", "to") else None
    if node is not None:
        return node
    number = read_cardinal(chart, index)
    if number is None or number.value is None or not 1 <= number.value <= 12 or number.last != index + 1:
        return None
    return Node(Clock(int(number.value)), index, number.last, "bare-hour")


def noon(chart: Chart, index: int) -> Node | None:
    """ "noon", "midday", "midnight"."""
    token, before = chart.tokens[index], chart.before(index)
    hour = 0 if token.text == "midnight" else 12
    article = before.text == "the"
    return None if article else _ending_at(chart, index, token.end, Clock(hour, 0, half="pm" if hour else "am"))


def twelve_noon(chart: Chart, index: int) -> Node | None:
    """ "12 noon", "12 midnight"."""
    after = chart.tokens[index + 1]
    if chart.tokens[index].text not in ("12", "twelve") or after.text not in ("noon", "midnight", "midday"):
        return None
    hour = 0 if after.text == "midnight" else 12
    return Node(Clock(hour, 0, half="pm" if hour else "am"), index, index + 2, "noon")


def mid_day(chart: Chart, index: int) -> Node | None:
    """ "mid-day", "mid night": written apart."""
    after = chart.tokens[index + 1]
    if after.text not in ("day", "night") or after.gap not in (" ", "-"):
        return None
    hour = 12 if after.text == "day" else 0
    return Node(Clock(hour, 0, half="pm" if hour else "am"), index, index + 2, "noon")


def about_hour(chart: Chart, index: int) -> Node | None:
    """ "11ish", "noonish", "8-ish"."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if token.text == "noonish":
        return Node(Qualified(TimexMod.APPROX, Clock(12, half="pm")), index, index + 1, "about-hour")
    if after.text != "ish" or after.gap not in ("", "-") or not 1 <= int(token.text[:3]) <= 12:
        return None
    return Node(Qualified(TimexMod.APPROX, Clock(int(token.text), bare=True)), index, index + 2, "about-hour")


def hour_in_day_part(chart: Chart, index: int) -> Node | None:
    """ "8 in the morning", "one in the morning", "five thirty in the evening", "7 at night", "12 lunchtime"."""
    hour = hour_at(chart, index)
    if hour is None or not isinstance(hour.expression, Clock) or hour.expression.half is not None:
        return None
    minutes = (
        read_cardinal(chart, hour.last) if hour.rule == "bare-hour" and not chart.tokens[index].is_number else None
    )
    clock, last = hour.expression, hour.last
    if minutes is not None and minutes.value is not None and 5 <= minutes.value < 60:
        clock, last = evolve(clock, minute=int(minutes.value)), minutes.last
    part = part_after(chart, last)
    if part is None:
        return None
    half = half_of_part(part[0], clock.hour)
    return Node(evolve(clock, half=half), index, part[1], "clock-of-day-part")


def part_after(chart: Chart, at: int) -> tuple[str, int] | None:
    """The part of day that follows a clock time, and where it ends: "in the morning", "at night", "afternoon"."""
    tokens = chart.tokens
    if tokens[at].text == "in" and tokens[at + 1].text == "the" and "day_part" in tokens[at + 2].senses:
        return tokens[at + 2].senses["day_part"]["part"], at + 3
    if tokens[at].text == "at" and tokens[at + 1].text == "night":
        return "night", at + 2
    if tokens[at].text in ("afternoon", "lunchtime") and tokens[at].gap == " ":
        return tokens[at].senses["day_part"]["part"], at + 1
    return None


def half_of_part(part: str, hour: int) -> str | None:
    """Which half of the day an hour of a part of day is in; midday holds both."""
    if part == "midday":
        return "am" if 9 < hour < 12 else "pm"
    if part in ("morning", "dawn") or (part == "night" and (hour < 5 or hour == 12)):
        return "am"
    return "pm"


def bare_hour(chart: Chart, index: int) -> Node | None:
    """ "at 4", where nothing that could be counted follows."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if chart.before(index).text not in ("at", "@") or len(token.text) > 2 or not 1 <= int(token.text) <= 24:
        return None
    rest = chart.text[token.end : token.end + 2]
    if (rest[:1] in ("%", "$", "°", ".", ",") and rest[1:2].isdigit()) or rest[:1] in ("%", "°", "/", "-", ":", "x"):
        return None
    follows = rest.strip()[:1]
    counted = follows.isalpha() and not (after.text and after.gap == " " and after.text in _AFTER_HOUR)
    if counted and "day_part" not in after.senses and "weekday" not in after.senses and "deictic" not in after.senses:
        return None
    return Node(Clock(int(token.text), bare=True), index, index + 1, "bare-hour")


_AFTER_HOUR = frozenset(
    [
        "on",
        "in",
        "tomorrow",
        "today",
        "tonight",
        "this",
        "and",
        "or",
        "to",
        "until",
        "till",
        "next",
        "sharp",
        "yesterday",
        "but",
        "for",
        "with",
        "at",
    ]
)
