"""Zones behind a clock time: "EST", "UTC+2", "-0700", "PT", "Eastern time", "Beijing time"."""

import re
from typing import NamedTuple

from timeline.lexicon.tables import read_section
from timeline.model.expressions import Clock

_SIGNED = re.compile(
    r"\s?(?P<open>\()?(?P<utc>(?:UTC|GMT)\s?)?(?P<sign>[+\-−])(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?(?!\d)(?P<close>\))?",
    re.ASCII,
)
_NAMES = re.compile(r"\s{0,2}(?P<open>\()?(?P<zone>[A-Z]{1,4}T|UTC|GMT|Z|MSK)\b(?P<close>\))?")
# Written small they are zones too, where they are no words.
_SMALL_NAMES = re.compile(r"\s?(?P<open>)(?P<zone>utc|gmt|[a-z]{2,3}t)(?![\w'’-])(?P<close>)")
_WORDS = ("at", "bet", "cat", "eat", "et", "ct", "mt", "pt", "west", "wet", "wat", "z", "art", "brt")
_DAY = r"today|tomorrow|tonight|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*"
_END = rf"(?=\s*(?:[.,;:!?)/]|$)|\s(?:on|to|and|until|till?|or|{_DAY})\b)"
_REGION = re.compile(
    r"\s(?P<region>[^\W\d_]+(?: [^\W\d_]+){0,2}?)(?: (?:standard|daylight))? time\b"
    rf"|\s(?P<alone>(?:US )?(?:Eastern|Central|Mountain|Pacific)){_END}",
    re.IGNORECASE,
)


class Zone(NamedTuple):
    """An offset or the name of a region's zone, and where its words end."""

    name: str
    end: int


def zone_at(text: str, start: int, clock: Clock) -> Zone | None:
    """The zone that is told right behind a clock time."""
    signed = _SIGNED.match(text, start)
    if signed is not None and _is_offset(signed, clock):
        sign = "-" if signed["sign"] != "+" else "+"
        return Zone(f"{sign}{int(signed['hours']):02}:{int(signed['minutes'] or 0):02}", _end(signed))
    named = _NAMES.match(text, start) or _SMALL_NAMES.match(text, start)
    if named is not None and named["zone"] not in _WORDS:
        found = read_section("times", "zones").get(named["zone"].lower())
        return None if found is None else Zone(str(found), _end(named))
    return _region(text, start)


def _end(match: re.Match[str]) -> int:
    """ "3pm (PST)", but "(until 3pm PST)"."""
    if match["close"] and not match["open"]:
        return match.end() - 1
    return match.end()


def _region(text: str, start: int) -> Zone | None:
    """ "Eastern time", "Pacific Standard Time", "Tokyo time"; "Pacific" alone where the clause ends."""
    match = _REGION.match(text, start)
    if match is None:
        return None
    named = read_section("times", "zone_regions").get((match["region"] or match["alone"]).lower())
    return None if named is None else Zone(str(named), match.end())


def _is_offset(match: re.Match[str], clock: Clock) -> bool:
    """ "+02:00", "-0700", "UTC-5"; "07:00-09:10" is a range, "10:15:00-05:00" is not."""
    text, minutes = match[0].strip(), int(match["minutes"] or 0)
    if int(match["hours"]) > 14 or minutes % 15:
        return False
    if match["utc"]:
        return True
    if clock.minute is None or match["open"] or match["minutes"] is None or len(match["hours"]) != 2:
        return False
    stands_apart = match[0][0].isspace() and ":" not in text
    return text[0] == "+" or clock.second is not None or stands_apart
