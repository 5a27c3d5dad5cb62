"""The day in the name of a file or in an address: "2024-05-14-flood.txt", "/2024/05/14/flood".

Year, month and day stand in this order there, as no other order is plain; figures in one go are a day of the last or
this century only, since numbers of eight figures mostly count something.
"""

import re

from timeline.errors import AnchorError
from timeline.model.anchors import Anchor
from timeline.temporal.anchors import read_anchor

_DAY = re.compile(
    r"(?<!\d)(?:(?P<year>[12]\d{3})(?P<mark>[-_./])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)"
    r"|(?P<run_year>19\d\d|20\d\d)(?P<run_month>\d\d)(?P<run_day>\d\d))(?!\d)",
    re.ASCII,
)


def anchor_in_name(name: str) -> Anchor | None:
    """The one day that a name states; ``None`` where it states none, or several: which is meant is open."""
    days = {"-".join(filter(str.isdecimal, _fields(match))) for match in _DAY.finditer(name)}
    anchors = [anchor for day in sorted(days) if (anchor := _anchor(day)) is not None]
    return anchors[0] if len(anchors) == 1 else None


def _fields(match: re.Match[str]) -> tuple[str, ...]:
    return tuple(field for field in match.groups() if field is not None)


def _anchor(day: str) -> Anchor | None:
    try:
        return read_anchor(day)
    except AnchorError:
        return None  # no such day: a number of some other kind
