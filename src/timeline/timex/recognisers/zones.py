"""Zones behind a clock time: "EST", "UTC+2", "-0700", "PT", "Eastern time", "Beijing time"."""

import re
from functools import cache
from typing import NamedTuple

from timeline.lexicon.tables import read_section
from timeline.model.expressions import Clock

_SIGNED = re.compile(r"\s?(?:(?:UTC|GMT)\s?)?(?P<sign>[+\-−])(?P<hours>\d\d?)(?::?(?P<minutes>\d\d))?(?!\d)", re.ASCII)
_NAMES = re.compile(r"\s?\(?(?P<zone>[A-Z]{1,4}T|UTC|GMT|Z|MSK)\b")
_END = r"(?=\s*(?:[.,;:!?)]|$)|\s(?:on|to|and|until|or)\b)"


class Zone(NamedTuple):
    """An offset or the name of a region's zone, and where its words end."""

    name: str
    end: int


def zone_at(text: str, start: int, clock: Clock) -> Zone | None:
    """The zone that is told right behind a clock time."""
    signed = _SIGNED.match(text, start) if clock.minute is not None else None
    if signed is not None and _is_offset(signed, clock):
        sign = "-" if signed["sign"] != "+" else "+"
        return Zone(f"{sign}{int(signed['hours']):02}:{int(signed['minutes'] or 0):02}", signed.end())
    named = _NAMES.match(text, start)
    if named is not None:
        found = read_section("times", "zones").get(named["zone"].lower())
        return None if found is None else Zone(str(found), named.end())
    region = _regions().match(text, start)
    return (
        None if region is None else Zone(read_section("times", "zone_regions")[region["region"].lower()], region.end())
    )


@cache
def _regions() -> re.Pattern[str]:
    """ "Eastern time", "Pacific Standard Time", "Tokyo time"; "Pacific" alone where the clause ends."""
    names = "|".join(read_section("times", "zone_regions"))
    return re.compile(
        rf"\s(?P<region>(?i:{names}))(?:(?i:\s(?:standard|daylight))?(?i:\stime)\b|(?<=astern|entral|untain|acific){_END})"
    )


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
