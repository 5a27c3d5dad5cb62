"""What a caller may pass as an anchor, turned into an ``Anchor``."""

import datetime as dt
import re

from timeline.errors import AnchorError
from timeline.model.anchors import Anchor, AnchorKind, AnchorLike
from timeline.model.intervals import Granularity, Moment
from timeline.temporal.calendar import unit_at

_MONTH_OR_YEAR = re.compile(r"(?P<year>\d{4})(?:-(?P<month>0[1-9]|1[0-2]))?", re.ASCII)


def read_anchor(value: AnchorLike) -> Anchor | None:
    """The anchor that the caller means; ``None`` stays ``None``.

    A string is ISO 8601: a date, a date and time with or without an offset, a month ("2023-07") or a year. A
    date and time anchors days and hours alike. Raises ``AnchorError`` for anything else.
    """
    if value is None or isinstance(value, Anchor):
        return value
    if isinstance(value, dt.datetime):
        return _from_datetime(value)
    if isinstance(value, dt.date):
        return _from_date(value)
    if isinstance(value, str):
        return _from_string(value.strip())
    raise AnchorError(value)


def _from_string(value: str) -> Anchor:
    if match := _MONTH_OR_YEAR.fullmatch(value):
        unit = Granularity.MONTH if match["month"] else Granularity.YEAR
        return _given(Moment(int(match["year"]), int(match["month"] or 1)), unit)
    try:
        if len(value) <= len("2023-07-11"):
            return _from_date(dt.date.fromisoformat(value))
        return _from_datetime(dt.datetime.fromisoformat(value))
    except ValueError:
        raise AnchorError(value) from None


def _from_date(value: dt.date) -> Anchor:
    return _given(Moment(value.year, value.month, value.day), Granularity.DAY)


def _from_datetime(value: dt.datetime) -> Anchor:
    moment = Moment(value.year, value.month, value.day, value.hour, value.minute, value.second)
    return _given(moment, Granularity.SECOND, zone=_zone_name(value))


def _zone_name(value: dt.datetime) -> str | None:
    """The IANA key where the zone has one, else the offset."""
    if value.tzinfo is None:
        return None
    key = getattr(value.tzinfo, "key", None)
    return key if isinstance(key, str) else _offset(value)


def _offset(value: dt.datetime) -> str:
    minutes = int((value.utcoffset() or dt.timedelta()).total_seconds() // 60)
    sign = "-" if minutes < 0 else "+"
    return f"{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _given(moment: Moment, unit: Granularity, zone: str | None = None) -> Anchor:
    return Anchor(kind=AnchorKind.GIVEN, interval=unit_at(moment, unit), granularity=unit, zone=zone)
