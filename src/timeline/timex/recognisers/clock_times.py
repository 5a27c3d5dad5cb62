"""Times of day: "3 pm", "10:35 a.m. EST", "half past four", "noon", "1530 hours", "five o'clock in the morning"."""

import re

from attrs import evolve

from timeline.model.expressions import Clock
from timeline.timex.chart import Chart, Node
from timeline.timex.recognisers.numbers import read_cardinal

_CLOCK = re.compile(
    r"(?P<hour>[01]?\d|2[0-4])(?P<mark>[:.h])(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d)(?:[.,]\d+)?)?(?![\d:]|[.,]\d|%)",
    re.ASCII,
)
_HALF_DAY = re.compile(r"\s?(?P<half>[ap])(?:\.\s?m\.?|m\b|\b(?![.'’\-&]))", re.ASCII | re.IGNORECASE)
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
    if (token.start and text[token.start - 1] in "$€£.:/#") or len(token.text) > 2:
        return _military(chart, index)
    match = _CLOCK.match(text, token.start)
    end = match.end() if match else token.end
    half = _HALF_DAY.match(text, end)
    if half is not None and half["half"] in "ap" and half[0].strip().lower() in ("a", "p") and end != half.start():
        half = None
    if match is None and half is None:
        return _o_clock(chart, index, int(token.text))
    if match is None:
        hour, minute, second = int(token.text), None, None
    else:
        if match["mark"] == "." and half is None and not _follows_date(chart, index):
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
    if zone is not None and not _is_offset(zone):
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


def _is_offset(match: re.Match[str]) -> bool:
    explicit = match["minutes"] is not None or "T" in match[0].upper()
    return (
        explicit
        and int(match["hours"]) <= 14
        and int(match["minutes"] or 0) < 60
        and (match[0][0] in "+−-" or "T" in match[0].upper())
        and len(match["hours"]) + len(match["minutes"] or "") != 3
    )


def _zone(name: str) -> str | None:
    from timeline.timex.words import senses

    found = senses().get(name.lower(), {}).get("zone")
    return str(found) if found else None


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
        return None
    value, last = int(number.value), number.last
    past = _past_or_to(chart, index)
    if past is not None:
        return past
    if value > 12:
        return None
    if last == index + 1:
        minutes = read_cardinal(chart, last)
        if minutes is not None and minutes.value in (10, 15, 20, 25, 30, 35, 40, 45, 50, 55):
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
    else:
        number = read_cardinal(chart, at) if not tokens[at].is_number else None
        if number is not None and number.value is not None:
            minutes, at = int(number.value), number.last
        elif tokens[at].is_number and len(tokens[at].text) <= 2:
            minutes, at = int(tokens[at].text), at + 1
        else:
            return None
    if tokens[at].text in ("minutes", "minute", "mins"):
        at += 1
    word = tokens[at].text
    if word not in ("past", "to", "till", "before", "after", "of") or not 0 < minutes < 60:
        return None
    if word in ("to", "before", "after", "of", "till") and minutes % 5:
        return None
    hour_node = _hour_at(chart, at + 1)
    if hour_node is None or not isinstance(hour_node.expression, Clock):
        return None
    if word in ("before", "after", "to", "of", "till") and minutes not in (15, 30) and hour_node.rule == "bare-hour":  # noqa: SIM102
        if not _is_cued(chart, index):
            return None
    clock = hour_node.expression
    if word in ("past", "after"):
        hour = clock.hour
    else:
        hour, minutes = (clock.hour - 1) % 24 if clock.hour != 1 else 12, 60 - minutes
    done = evolve(clock, hour=hour, minute=minutes)
    return Node(done, index, hour_node.last, "spelt-clock", article=False, tail=hour_node.tail)


def _hour_at(chart: Chart, index: int) -> Node | None:
    token = chart.tokens[index]
    if token.text in ("noon", "midnight"):
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
    """ "noon", "midnight", "12 noon"."""
    token, before = chart.tokens[index], chart.before(index)
    hour = 12 if token.text == "noon" else 0
    article = before.text == "the"
    return None if article else _ending_at(chart, index, token.end, Clock(hour, 0, half="pm" if hour else "am"))


def twelve_noon(chart: Chart, index: int) -> Node | None:
    """ "12 noon", "12 midnight"."""
    after = chart.tokens[index + 1]
    if chart.tokens[index].text not in ("12", "twelve") or after.text not in ("noon", "midnight", "midday"):
        return None
    hour = 0 if after.text == "midnight" else 12
    return Node(Clock(hour, 0, half="pm" if hour else "am"), index, index + 2, "noon")


def bare_hour(chart: Chart, index: int) -> Node | None:
    """ "at 4", where nothing that could be counted follows."""
    token, after = chart.tokens[index], chart.tokens[index + 1]
    if chart.before(index).text not in ("at", "@") or len(token.text) > 2 or not 1 <= int(token.text) <= 24:
        return None
    rest = chart.text[token.end : token.end + 2]
    if (rest[:1] in ("%", "$", "°", ".") and rest[1:2].isdigit()) or rest[:1] in ("%", "°", "/", "-", ":", "x"):
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
